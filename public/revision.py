"""/revision: the one number that every open page of the dashboard asks for every second."""

import asyncio
import time
from collections.abc import Callable
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from data import load
from public.desk import Desk
from public.health import NO_STORE

# However many ask, the database is asked this often; a save is seen that much later at most.
EVERY = 0.2  # seconds


class Latest:
    """The revision, read again once it is older than EVERY seconds."""

    def __init__(self, read: Callable[[], int]) -> None:
        self._read = read
        self._reading = asyncio.Lock()
        self._number, self._read_at = 0, float("-inf")

    async def number(self) -> int:
        """The number. Raises what reading raises."""
        async with self._reading:
            if time.monotonic() - self._read_at > EVERY:
                self._number = await run_in_threadpool(self._read)
                self._read_at = time.monotonic()
            return self._number


def routes(desk: Desk) -> list[Route]:
    """The one route."""
    latest = Latest(lambda: load.revision(desk.engine))
    return [Route("/revision", partial(_answer, latest), methods=["GET"])]


async def _answer(latest: Latest, _: Request) -> Response:
    """The number, or nothing while the database can't be asked."""
    try:
        return PlainTextResponse(str(await latest.number()), headers=NO_STORE)
    except load.UNREADABLE:
        return Response(status_code=204, headers=NO_STORE)
