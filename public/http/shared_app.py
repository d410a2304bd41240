"""The ASGI app of shared pages alone, without the dashboard and without writing.

`python -m public serve` starts it; so does `uvicorn public.http.shared_app:app`.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from public.api.api_routes import routes as api
from public.http import health, log_masking
from public.http.proxies import NamedProxies
from public.http.responses import REST
from public.http.security_headers import SecurityHeaders
from public.http.services import Services
from public.http.timeouts import Timeouts
from public.pages import shared_routes, small_pages, static_files


@asynccontextmanager
async def running(desk: Services) -> AsyncIterator[None]:
    """Mask logs and write counts of opens while the process runs; close the database at the end."""
    log_masking.install()
    try:
        async with desk.opens.written():
            yield
    finally:
        desk.close()


def pages(desk: Services, others: Sequence[Route] = (), **about: Any) -> Starlette:
    """An app of shared pages, their files and the routes `others`; 404 for every other address."""
    rest = Route(f"/{REST}", partial(small_pages.nothing, desk), methods=["GET"])
    made = Starlette(
        routes=[*shared_routes.routes(desk), *static_files.routes(), *others, rest],
        exception_handlers={405: small_pages.other_method},
        **about,
    )
    made.router.redirect_slashes = False  # a redirect would go to any host that a request names
    return made


def alone(desk: Services) -> Starlette:
    """An app of shared pages, health and the API; 404 for every other address."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(desk):
            yield

    others = [*health.routes(desk), *api(desk)]
    middleware = [
        Middleware(Timeouts),
        Middleware(NamedProxies, desk=desk),
        Middleware(SecurityHeaders),
    ]
    return pages(desk, others, middleware=middleware, lifespan=lifespan)


app = alone(Services(only_reads=True))
