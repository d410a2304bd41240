"""The address of a visitor: X-Forwarded-For counts from proxies in FORWARDED_ALLOW_IPS alone."""

from functools import cached_property

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from public.http.services import Services

HEADER = b"x-forwarded-for"
# Without a named proxy, all requests that claim another address count as one visitor.
UNKNOWN = ("unknown", 0)


class NamedProxies:
    """ASGI middleware that sets a visitor's address by FORWARDED_ALLOW_IPS alone.

    Without that setting uvicorn trusts the header from every program on this machine, and
    Streamlit, which starts uvicorn, has no option against it. So the middleware replaces an address
    from the header by UNKNOWN.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk

    @cached_property
    def _named(self) -> ProxyHeadersMiddleware:
        """uvicorn's own middleware, for the named proxies."""
        return ProxyHeadersMiddleware(self.app, self._desk.settings.forwarded_allow_ips)  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the address of the visitor."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif self._desk.settings.forwarded_allow_ips:
            await self._named(scope, receive, send)  # type: ignore[arg-type]
        elif await _is_claimed(scope, receive, send):
            await self.app({**scope, "client": UNKNOWN}, receive, send)
        else:
            await self.app(scope, receive, send)


async def _is_claimed(scope: Scope, receive: Receive, send: Send) -> bool:
    """Whether uvicorn took the client's address from the header."""
    if not any(name == HEADER for name, _ in scope["headers"]):
        return False
    read: list[Scope] = []

    async def note(found: Scope, _receive: Receive, _send: Send) -> None:
        read.append(found)

    believing = ProxyHeadersMiddleware(note, "127.0.0.1")  # type: ignore[arg-type]
    await believing({**scope, "client": ("127.0.0.1", 0)}, receive, send)  # type: ignore[arg-type]
    return bool(scope.get("client")) and read[0]["client"][0] == scope["client"][0]
