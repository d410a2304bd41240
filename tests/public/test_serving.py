"""`python -m public serve`: the shared pages alone, in a process without Streamlit."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from db.engine.database import opened
from public.__main__ import main
from tests.browser.server import free_port
from tests.databases import ROOT
from tests.public.sharing import PASSWORD, share

SLOW = 6  # seconds that a request takes, which the process is told to end in the middle of


def test_what_is_served_alone_knows_no_streamlit_and_no_dashboard() -> None:
    code = (
        "import sys, public.http.shared_app; "
        "print({'streamlit', 'dashboard', 'ui'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (told.stdout, told.stderr) == ("set()\n", "")


@contextmanager
def _alone(url: str) -> Iterator[tuple[int, "subprocess.Popen[str]"]]:
    """A process on the database of `url`, and its port, for as long as the block at most."""
    port = free_port()
    with subprocess.Popen(
        [sys.executable, "-m", "public", "serve", "--port", str(port)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield port, process
        finally:
            process.kill()


def _ended(process: "subprocess.Popen[str]") -> str:
    """What a process logged that was asked to end, and did."""
    process.send_signal(signal.SIGTERM)
    return process.communicate(timeout=40)[0]


def test_a_process_of_its_own_serves_pages_and_keeps_its_log_clean(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        token = share(engine).token
    with _alone(sqlite_url) as (port, process):
        page = _opened(f"http://127.0.0.1:{port}/s/{token}")
        assert b"<!doctype html>" in page
        for odd in (f"/s//{token}", f"/S/{token}", f"/{token}"):
            assert _status(f"http://127.0.0.1:{port}{odd}") == 404
        assert b'"status":"ok"' in _opened(f"http://127.0.0.1:{port}/healthz")
        assert _opened(f"http://127.0.0.1:{port}/readyz") == b'{"status":"ready"}'
        assert _told_too_much(port) in (b"", b"HTTP/1.1 431 ")
        assert _status(f"http://127.0.0.1:{port}/long/{'a/' * 30_000}") == 404
        told = _ended(process)
    assert token not in told
    assert "GET /s/***" in told
    assert "GET /long/a/a/a" in told
    assert max(map(len, told.splitlines())) < 500
    assert "was opened 1 times" in told
    assert "Traceback" not in told


@pytest.mark.faults("told to end with requests under way")
def test_what_is_under_way_ends_before_the_process_does(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        token = share(engine, password=PASSWORD).token
    body = f"password={PASSWORD.replace(' ', '+')}".encode()
    asked = f"POST /s/{token} HTTP/1.1\r\nhost: here\r\ncontent-length: {len(body)}\r\n"
    form = "content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n\r\n"
    with _alone(sqlite_url) as (port, process):
        _opened(f"http://127.0.0.1:{port}/healthz")
        with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
            line.sendall(f"{asked}{form}".encode() + body[:4])
            _opened(f"http://127.0.0.1:{port}/healthz")  # the first half has come by now
            process.send_signal(signal.SIGTERM)
            _wait_until_closed(port)
            time.sleep(SLOW)
            line.sendall(body[4:])
            assert line.recv(13) == b"HTTP/1.1 303 "
        assert "Cancel" not in _ended(process)


def _wait_until_closed(port: int) -> None:
    """Until the process takes nobody in any more."""
    deadline = time.monotonic() + 10
    with suppress(ConnectionError):
        while time.monotonic() < deadline:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            time.sleep(0.05)
        pytest.fail("the process goes on")


def _opened(address: str) -> bytes:
    deadline = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own process
                return bytes(answer.read())
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def _told_too_much(port: int) -> bytes:
    """How the answer to a megabyte of headers begins; nothing where the connection was cut."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        try:
            line.sendall(b"GET /healthz HTTP/1.1\r\nhost: here\r\na: " + b"b" * 1_000_000)
            return line.recv(13)
        except ConnectionError:
            return b""


def _status(address: str) -> int:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address, timeout=10)  # noqa: S310 - our own process
    refused.value.close()
    return refused.value.code


def test_without_a_database_it_says_so_and_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all.sqlite")
    assert main(["serve"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_where_somebody_listens_already_it_says_so(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["serve", "--port", str(taken.getsockname()[1])]) == 1


@pytest.mark.parametrize("port", ["0", "65536", "x", "-1", "8501.0", "9" * 99])
def test_a_port_is_one(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["serve", "--port", port])
    assert stopped.value.code == 2
    assert "is no port" in capsys.readouterr().err
