"""Who asks: X-Forwarded-For is believed of the proxies that were named, and of nobody else."""

from functools import cached_property

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from public.desk import Desk

HEADER = b"x-forwarded-for"
# Where no proxy was named: all who say that they are somebody else count as one.
UNKNOWN = ("unknown", 0)


class Proxies:
    """ASGI middleware that knows whoever asks by FORWARDED_ALLOW_IPS alone.

    uvicorn, where it is told nothing, believes every program of this machine. That can't be
    changed from within: Streamlit starts it. So what it believed is taken back here.
    """

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self._desk = app, desk

    @cached_property
    def _named(self) -> ProxyHeadersMiddleware:
        """The same for the proxies that were named; what uvicorn found by them stays as it is."""
        return ProxyHeadersMiddleware(self.app, self._desk.settings.forwarded_allow_ips)  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with whoever asks in the place of what was said of them."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif self._desk.settings.forwarded_allow_ips:
            await self._named(scope, receive, send)  # type: ignore[arg-type]
        elif await _is_claimed(scope, receive, send):
            await self.app({**scope, "client": UNKNOWN}, receive, send)
        else:
            await self.app(scope, receive, send)


async def _is_claimed(scope: Scope, receive: Receive, send: Send) -> bool:
    """Whether the client is who the header names to a server that believes this machine."""
    if not any(name == HEADER for name, _ in scope["headers"]):
        return False
    read: list[Scope] = []

    async def note(found: Scope, _receive: Receive, _send: Send) -> None:
        read.append(found)

    believing = ProxyHeadersMiddleware(note, "127.0.0.1")  # type: ignore[arg-type]
    await believing({**scope, "client": ("127.0.0.1", 0)}, receive, send)  # type: ignore[arg-type]
    return bool(scope.get("client")) and read[0]["client"][0] == scope["client"][0]
