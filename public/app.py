"""The shared pages alone: without the dashboard, without Streamlit, without a way to write.

`python -m public serve` starts it; so does `uvicorn public.app:app`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from public import health, masking, replies, shared, static
from public.desk import Desk
from public.headers import Guarded


@asynccontextmanager
async def running(desk: Desk) -> AsyncIterator[None]:
    """What lasts as long as the process that answers."""
    masking.install()
    try:
        async with desk.opens.written():
            yield
    finally:
        desk.close()


def alone(desk: Desk) -> Starlette:
    """An app that serves shared pages and health, and of all else says that it isn't there."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(desk):
            yield

    rest = Route("/{rest:path}", partial(_nothing, desk), methods=["GET"])
    return Starlette(
        routes=[*shared.routes(desk), *static.routes(), *health.routes(), rest],
        middleware=[Middleware(Guarded)],
        lifespan=lifespan,
    )


async def _nothing(desk: Desk, request: Request) -> Response:
    return replies.refusal(desk, request, "gone")


app = alone(Desk(only_reads=True))
