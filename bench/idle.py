"""What a thousand people who only look cost: open pages that wait for the next save."""

import asyncio
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench import programme
from bench.load import processor
from bench.session import visiting
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.browser.server import Server, serving

VIEWERS, SECONDS = 1_000, 60  # of which they come in the first third
VISITS = 100  # of them have a visit of Streamlit's, which does nothing meanwhile
ACTIONS, UPDATES = 1_000, 10_000
BUDGET = 0.1  # of one core
SOON = 0.1  # seconds, as in ui/assets/live.js


class Idle(NamedTuple):
    """The share of one core that the viewers' pages take while nothing happens."""

    viewers: int
    share: float

    @property
    def fits(self) -> bool:
        """Whether that is within the budget."""
        return self.share <= BUDGET


def measure() -> Idle:
    """Open pages over their websockets, then ask as the browsers of all viewers do."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'idle.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            programme.build(engine, ACTIONS, UPDATES)
        server = stack.enter_context(serving(url, folder / "log.txt"))
        for _ in range(VISITS):
            stack.enter_context(visiting(server.address, "")).run()
        time.sleep(3)  # what the last run left to do
        return Idle(VIEWERS, asyncio.run(_looked(server)) / SECONDS)


async def _looked(server: Server) -> float:
    """Seconds of the server's processor within SECONDS."""
    there = urlsplit(server.address)
    host, port = there.hostname or "", there.port or 80
    after = (SECONDS / 3 * number / VIEWERS for number in range(VIEWERS))
    before = processor(server.pid)
    viewers = [asyncio.create_task(_viewer(host, port, each)) for each in after]
    ended, _ = await asyncio.wait(viewers, timeout=SECONDS, return_when=asyncio.FIRST_EXCEPTION)
    for each in ended:
        each.result()
    spent = processor(server.pid) - before
    for each in viewers:
        each.cancel()
    return spent


async def _viewer(host: str, port: int, after: float) -> None:
    """Wait for a save on a connection that stays open. Raises RuntimeError for another answer."""
    await asyncio.sleep(after)
    reader, writer = await asyncio.open_connection(host, port)
    shown = ""
    while True:
        asked = f"GET /revision?after={shown} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n"
        writer.write(asked.encode())
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        if not head.startswith(b"http/1.1 200 "):
            raise RuntimeError(head.decode("latin-1"))
        length = head.partition(b"content-length: ")[2].partition(b"\r\n")[0]
        shown = (await reader.readexactly(int(length))).decode()
        await asyncio.sleep(SOON)
