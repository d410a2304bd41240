"""Shared pages beside the dashboard, and apart from it: nothing of Streamlit is on their way."""

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from public import shared, static
from public.desk import Desk

OURS = ("/s/", "/assets/")


class Apart:
    """ASGI middleware that answers for shared pages and their files, and passes all else on.

    What comes after it knows visitors by their cookies, and would renew them here as well.
    """

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app = app
        self.own = Starlette(routes=[*shared.routes(desk), *static.routes()])
        self.own.router.redirect_slashes = False  # it would lead to whatever host was asked for

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on, by the path."""
        is_ours = scope["type"] == "http" and scope["path"].startswith(OURS)
        await (self.own if is_ours else self.app)(scope, receive, send)
