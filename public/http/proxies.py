"""The address of a visitor: X-Forwarded-For counts from proxies in FORWARDED_ALLOW_IPS alone."""

from functools import cached_property

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.lifespan.on import LifespanOn
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from public.http.services import Services
from public.http.trusted_hosts import is_here

HEADER = b"x-forwarded-for"
# Without a named proxy, all requests that a program of this machine hands on count as one visitor.
UNKNOWN = ("unknown", 0)
PEER = "progress.peer"  # in the scope: the address that the connection itself comes from


class NamedProxies:
    """ASGI middleware that sets a visitor's address by FORWARDED_ALLOW_IPS alone.

    Without that setting uvicorn trusts the header from every program on this machine, and
    Streamlit, which starts uvicorn, has no option against it. So uvicorn's own reading of the
    header is taken off at start-up, before the server takes a connection.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk

    @cached_property
    def _named(self) -> ProxyHeadersMiddleware:
        """uvicorn's own middleware, for the named proxies."""
        return ProxyHeadersMiddleware(self.app, self._desk.settings.forwarded_allow_ips)  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the address of the visitor, and that of the connection."""
        if scope["type"] not in ("http", "websocket"):
            _take_off(receive)
            await self.app(scope, receive, send)
            return
        scope = {**scope, PEER: scope.get("client")}
        if self._desk.settings.forwarded_allow_ips:
            await self._named(scope, receive, send)  # type: ignore[arg-type]
        elif _is_handed_on(scope):
            await self.app({**scope, "client": UNKNOWN}, receive, send)
        else:
            await self.app(scope, receive, send)


def _is_handed_on(scope: Scope) -> bool:
    """Whether a program of this machine says that it asks for somebody else."""
    host, _ = scope.get("client") or ("", 0)
    return is_here(host) and any(name == HEADER for name, _ in scope["headers"])


def _take_off(receive: Receive) -> None:
    """Take uvicorn's own middleware off. As in Timeouts, `receive` knows the server's settings."""
    server = getattr(receive, "__self__", None)
    if isinstance(server, LifespanOn):
        loaded = server.config.loaded_app
        if isinstance(loaded, ProxyHeadersMiddleware):
            server.config.loaded_app = loaded.app
