"""`python -m public serve` as a process of its own, for who measures it."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATIENCE = 600


def alone(url: str, port: int) -> AbstractContextManager[int]:
    """Shared pages and the API on a database; the number of the process."""
    serve = [sys.executable, "-m", "public", "serve", "--port", str(port)]
    return running(serve, {"DATABASE_URL": url, "PUBLIC_URL": f"http://127.0.0.1:{port}"})


@contextmanager
def running(command: Sequence[str], environ: Mapping[str, str]) -> Iterator[int]:
    """A process of ours; its number."""
    process = subprocess.Popen(  # noqa: S603
        command,
        cwd=ROOT,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def answered(address: str) -> tuple[str, str]:
    """A page and its tag, once its server answers: the first look at many actions takes long."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310
                return answer.read().decode(), answer.headers["ETag"] or ""
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
