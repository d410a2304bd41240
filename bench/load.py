"""Many visitors of one page at once, over plain HTTP: how many a second one core serves."""

import asyncio
import os
import time
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

VISITORS, SECONDS = 32, 5.0
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Load(NamedTuple):
    """How many answers came, and in how many seconds of the server's own processor."""

    answers: int
    processor: float

    @property
    def per_core(self) -> float:
        """Answers a second of one core."""
        return self.answers / self.processor


def measure(address: str, pid: int, status: int, tag: str = "") -> Load:
    """Ask for `address` from VISITORS connections; with `tag`, only for what is newer.

    Raises RuntimeError when an answer has another status.
    """
    before = processor(pid)
    answers = asyncio.run(_ask(address, status, tag))
    return Load(answers, processor(pid) - before)


async def _ask(address: str, status: int, tag: str) -> int:
    there = urlsplit(address)
    newer = f"If-None-Match: {tag}\r\n" if tag else ""
    asked = (
        f"GET {there.path} HTTP/1.1\r\nHost: {there.netloc}\r\nAccept-Encoding: gzip\r\n"
        f"Accept-Language: en\r\n{newer}\r\n"
    ).encode()
    until = time.monotonic() + SECONDS
    host, port = there.hostname or "", there.port or 80
    visits = [_visit(host, port, asked, status, until) for _ in range(VISITORS)]
    return sum(await asyncio.gather(*visits))


async def _visit(host: str, port: int, asked: bytes, status: int, until: float) -> int:
    reader, writer = await asyncio.open_connection(host, port)
    answers = 0
    while time.monotonic() < until:
        writer.write(asked)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 %d " % status):
            raise RuntimeError(head.decode("latin-1"))
        _, has_body, rest = head.lower().partition(b"content-length: ")
        if has_body and status != 304:
            await reader.readexactly(int(rest.partition(b"\r\n")[0]))
        answers += 1
    writer.close()
    return answers


def processor(pid: int) -> float:
    """Seconds of processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK
