"""/healthz and /readyz: whether this process can do its work, for whoever watches it."""

from functools import partial

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from public.desk import Desk
from public.hosts import is_asked_here

NO_STORE = {"Cache-Control": "no-store"}
EVERY = 1.0  # second


def routes(desk: Desk) -> list[Route]:
    """Both routes."""
    return [
        Route("/healthz", partial(health, desk), methods=["GET"]),
        Route("/readyz", partial(readiness, desk), methods=["GET"]),
    ]


async def health(desk: Desk, request: Request) -> JSONResponse:
    """200, to this machine with kind, revision and schema of the database; 503 with the reason.

    It is at most a second old, so that however many ask cost one look.
    """
    found = await desk.pulse.found(within=EVERY)
    if found.reason:
        return _fault(found.reason)
    told = found.facts if is_asked_here(request, desk.settings) else {}
    return JSONResponse({"status": "ok", **told}, headers=NO_STORE)


async def readiness(desk: Desk, _: Request) -> JSONResponse:
    """200 where visitors can be sent here now, else 503 with the reason."""
    found = await desk.pulse.found(within=0)
    return (
        _fault(found.reason) if found.reason else JSONResponse({"status": "ready"}, 200, NO_STORE)
    )


def _fault(reason: str) -> JSONResponse:
    return JSONResponse({"status": "error", "reason": reason}, 503, NO_STORE)
