"""The shared pages alone: without the dashboard, without Streamlit, without a way to write.

`python -m public serve` starts it; so does `uvicorn public.app:app`.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from public import health, masking, replies, shared, static
from public.api.app import routes as api
from public.desk import Desk
from public.headers import Guarded
from public.patience import Patiently
from public.proxies import Proxies
from public.rest import REST


@asynccontextmanager
async def running(desk: Desk) -> AsyncIterator[None]:
    """What lasts as long as the process that answers."""
    masking.install()
    try:
        async with desk.opens.written():
            yield
    finally:
        desk.close()


def pages(desk: Desk, others: Sequence[Route] = (), **about: Any) -> Starlette:
    """An app of shared pages, their files and `others`; of all else it says that it isn't there."""
    rest = Route(f"/{REST}", partial(replies.nothing, desk), methods=["GET"])
    made = Starlette(
        routes=[*shared.routes(desk), *static.routes(), *others, rest],
        exception_handlers={405: replies.other_method},
        **about,
    )
    made.router.redirect_slashes = False  # it would lead to whatever host was asked for
    return made


def alone(desk: Desk) -> Starlette:
    """An app that serves shared pages and health, and of all else says that it isn't there."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(desk):
            yield

    others = [*health.routes(desk), *api(desk)]
    middleware = [Middleware(Patiently), Middleware(Proxies, desk=desk), Middleware(Guarded)]
    return pages(desk, others, middleware=middleware, lifespan=lifespan)


app = alone(Desk(only_reads=True))
