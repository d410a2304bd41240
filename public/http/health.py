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


class Latest:
    """The revision, read again once it is older than ASKED_EVERY seconds."""

    def __init__(self, read: Callable[[], int]) -> None:
        self._read = read
        self._reading = asyncio.Lock()
        self._number, self._read_at = 0, float("-inf")

    async def number(self) -> int:
        """The revision. Raises the errors of `read`."""
        async with self._reading:
            if time.monotonic() - self._read_at > ASKED_EVERY:
                self._number = await run_in_threadpool(self._read)
                self._read_at = time.monotonic()
            return self._number


def revision_routes(desk: Services) -> list[Route]:
    """The route /revision."""
    latest = Latest(lambda: load.revision(desk.engine))
    return [Route("/revision", partial(_answer, latest), methods=["GET"])]


async def _answer(latest: Latest, request: Request) -> Response:
    """The revision as text; 204 without a body while the database can't be read.

    A page says whose it is; 409 where somebody else has signed in since, in the same browser.
    """
    own = request.headers.get(PERSON_HEADER, "")
    if request.query_params.get("person", own) != own:
        return Response(status_code=409, headers=NO_STORE)
    try:
        return PlainTextResponse(str(await latest.number()), headers=NO_STORE)
    except load.UNREADABLE:
        return Response(status_code=204, headers=NO_STORE)
