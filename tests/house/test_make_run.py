"""The first command of the README: from nothing to a dashboard, and again without touching it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.databases import IN_CI
from tests.house.files import ROOT

READY = Path(sys.prefix) / ".ready-to-run"
PATIENCE = 90


@contextmanager
def running(folder: Path) -> Iterator[tuple[dict[str, object], Path]]:
    """`make run` on a database in `folder`: what /healthz says, and the file it prints to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    chosen = {"DATABASE_URL": f"sqlite:///{folder / 'run.sqlite'}", "PORT": str(port)}
    environment = {**os.environ, **chosen, "VENV": sys.prefix}
    printed = folder / "printed"
    with printed.open("w") as out:
        process = subprocess.Popen(
            ["make", "run"],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield _health(port, process, printed), printed
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=20)


def _health(port: int, process: "subprocess.Popen[bytes]", printed: Path) -> dict[str, object]:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
                said: dict[str, object] = json.load(answer)
                return said
        except OSError:
            time.sleep(0.2)  # nothing tells when a process of another program listens
    pytest.fail(f"make run did not answer: {printed.read_text()[-2000:]}")


def test_it_serves_the_programme_and_a_second_time_leaves_it_alone(tmp_path: Path) -> None:
    if not READY.exists():
        assert not IN_CI, "make test sets this up"
        pytest.skip("the suite was not started by make test")
    with running(tmp_path) as (first, printed):
        assert (first["status"], first["revision"]) == ("ok", 1)
        assert "21 actions, 29 measures" in printed.read_text()
    with running(tmp_path) as (second, printed):
        assert second["revision"] == 1
        assert "nothing was loaded" in printed.read_text()
