"""/healthz and /readyz, whether this process can read the database; /revision, its revision."""

import asyncio
import time
from collections.abc import Callable
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from data.record import load
from db.access import audit
from people import PERSON_HEADER
from public.http.services import Services
from public.http.trusted_hosts import is_asked_here

NO_STORE = {"Cache-Control": "no-store"}
EVERY = 1.0  # second


def routes(desk: Services) -> list[Route]:
    """The routes /healthz and /readyz."""
    return [
        Route("/healthz", partial(health, desk), methods=["GET"]),
        Route("/readyz", partial(readiness, desk), methods=["GET"]),
    ]


async def health(desk: Services, request: Request) -> JSONResponse:
    """200, or 503 with the reason; programs of this machine also get facts of the database.

    The facts are version, database, revision and schema. The result is at most a second old, so
    that many requests cost one check.
    """
    found = await desk.pulse.found(within=EVERY)
    if found.reason:
        return _fault(found.reason)
    told = found.facts if is_asked_here(request, desk.settings) else {}
    return JSONResponse({"status": "ok", **told}, headers=NO_STORE)


async def readiness(desk: Services, _: Request) -> JSONResponse:
    """200 where the database can be read now, else 503 with the reason."""
    found = await desk.pulse.found(within=0)
    return (
        _fault(found.reason) if found.reason else JSONResponse({"status": "ready"}, 200, NO_STORE)
    )


def _fault(reason: str) -> JSONResponse:
    return JSONResponse({"status": "error", "reason": reason}, 503, NO_STORE)


# The shortest time between two queries, however many requests; a save is visible so much later.
ASKED_EVERY = 0.2  # seconds
# While pages wait for a change, the time between two queries for all of them.
LOOKED_EVERY = 0.1  # seconds
HELD = 20.0  # seconds after which a page that waits is answered without a change
# The revision, and the number of the last entry of the audit.
State = tuple[int, int]


class Latest:
    """The revision, read again once it is older than ASKED_EVERY seconds, and its next change."""

    def __init__(self, read: Callable[[], State]) -> None:
        self._read = read
        self._reading = asyncio.Lock()
        self._state, self._read_at = (0, 0), float("-inf")
        self._waiting = 0
        self._watch: asyncio.Task[None] | None = None

    async def number(self) -> int:
        """The revision. Raises the errors of `read`."""
        return (await self._found(ASKED_EVERY))[0]

    async def moved(self) -> None:
        """Wait for a save, or an entry of the audit, or until the database can't be read.

        Who may see what changes with an entry of the audit, also as a session ends. One watch looks
        at the database for all who wait, and none without them.
        """
        self._watch = self._watch or asyncio.create_task(self._until_moved())
        self._waiting += 1
        try:
            await asyncio.shield(self._watch)
        finally:
            self._waiting -= 1

    async def _until_moved(self) -> None:
        before = self._state
        try:
            while self._waiting and await self._found(LOOKED_EVERY) == before:
                await asyncio.sleep(LOOKED_EVERY)
        except load.UNREADABLE:
            return  # whoever waits asks anew, and is told then
        finally:
            self._watch = None

    async def _found(self, within: float) -> State:
        async with self._reading:
            if time.monotonic() - self._read_at > within:
                self._state = await run_in_threadpool(self._read)
                self._read_at = time.monotonic()
            return self._state


def revision_routes(desk: Services) -> list[Route]:
    """The route /revision."""
    latest = Latest(lambda: (load.revision(desk.engine), audit.last(desk.engine)))
    return [Route("/revision", partial(_answer, latest), methods=["GET"])]


async def _answer(latest: Latest, request: Request) -> Response:
    """The revision as text; 204 without a body while the database can't be read.

    A page says whose it is; 409 where somebody else has signed in since, in the same browser. One
    that shows the revision `after` is answered once there may be news for it.
    """
    own = request.headers.get(PERSON_HEADER, "")
    if request.query_params.get("person", own) != own:
        return Response(status_code=409, headers=NO_STORE)
    try:
        number = await latest.number()
        if request.query_params.get("after") == str(number):
            await _hold(latest, request)
            number = await latest.number()
    except load.UNREADABLE:
        return Response(status_code=204, headers=NO_STORE)
    return PlainTextResponse(str(number), headers=NO_STORE)


async def _hold(latest: Latest, request: Request) -> None:
    """Wait for a change, HELD seconds at most, and no longer than the page stays connected."""
    waits = [asyncio.ensure_future(each) for each in (latest.moved(), _left(request))]
    try:
        await asyncio.wait(waits, timeout=HELD, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()


async def _left(request: Request) -> None:
    """Wait until the browser has closed the connection, or the server as it ends."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
