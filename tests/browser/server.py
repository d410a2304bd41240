"""A process of the dashboard, started as a newcomer would start it."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.databases import ROOT

START_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """Where a running dashboard answers, the database it shows, its log file and its process.

    One that `is_known` serves many tests, and the browser has its files cached.
    """

    address: str
    database_url: str
    log: Path
    is_known: bool = False
    pid: int = 0

    def troubles(self, since: int = 0) -> list[str]:
        """What the log tells of exceptions that nobody caught, and other errors.

        `since` is how many letters it had before.
        """
        log = self.log.read_text(errors="replace")[since:]
        return re.findall(r"^Traceback .*\n(?:[ \t].*\n)*.*|^.*\bERROR\b.*", log, re.MULTILINE)


@contextmanager
def serving(
    database_url: str,
    log: Path,
    environ: Mapping[str, str] | None = None,
    *,
    is_known: bool = False,
    port: int = 0,
) -> Iterator[Server]:
    """A fresh process, on a free port by default.

    Raises RuntimeError with the log when it doesn't start.
    """
    port = port or free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    listening = (environ or {}).get("ADDRESS", "127.0.0.1")
    options = ["--server.address", listening, "--server.port", str(port)]
    wanted = {"DATABASE_URL": database_url, "PORT": str(port), "PUBLIC_URL": address}
    with log.open("w") as out:
        process = subprocess.Popen(
            [*command, *options],
            cwd=ROOT,
            env={**os.environ, **wanted, **(environ or {})},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    server = Server(address, database_url, log, is_known, process.pid)
    try:
        _wait_until_healthy(server, process)
        yield server
    finally:
        _stop(process)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_until_healthy(server: Server, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{server.address}/healthz", timeout=5):  # noqa: S310 - our own process
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    raise RuntimeError(f"The dashboard did not start:\n{server.log.read_text(errors='replace')}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
