"""`python -m public serve`: the shared pages alone, in a process without Streamlit."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from db.engine import opened
from public.__main__ import main
from tests.databases import ROOT
from tests.public.sharing import share


def test_what_is_served_alone_knows_no_streamlit_and_no_dashboard() -> None:
    code = "import sys, public.app; print({'streamlit', 'dashboard', 'ui'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (told.stdout, told.stderr) == ("set()\n", "")


def test_a_process_of_its_own_serves_pages_and_keeps_its_log_clean(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        token = share(engine).token
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "public", "serve", "--port", str(port)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": sqlite_url},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        page = _opened(f"http://127.0.0.1:{port}/s/{token}")
        assert b"<!doctype html>" in page
        for odd in (f"/s//{token}", f"/S/{token}", f"/{token}"):
            assert _status(f"http://127.0.0.1:{port}{odd}") == 404
        assert b'"status":"ok"' in _opened(f"http://127.0.0.1:{port}/healthz")
        assert _told_too_much(port) in (b"", b"HTTP/1.1 431 ")
    finally:
        process.send_signal(signal.SIGTERM)
        told, _ = process.communicate(timeout=20)
    assert token not in told
    assert "GET /s/***" in told
    assert "was opened 1 times" in told
    assert "Traceback" not in told


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
