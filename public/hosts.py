"""Which names are ours: a browser says by which one it found us, and others are refused."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from public.desk import Desk
from settings import Settings

MISDIRECTED = 421


class Hosts:
    """ASGI middleware that refuses names which aren't ours, while we are for this machine alone.

    Nobody signs in there. A site that lets its own name lead to this machine would be taken by the
    browser for the dashboard itself, and could do all that its user may.
    """

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse; who names no host is no browser."""
        is_asked = scope["type"] in ("http", "websocket")
        if is_asked and not is_ours(Headers(scope=scope).get("host", ""), self._desk.settings):
            await Response(status_code=MISDIRECTED)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_ours(host: str, chosen: Settings) -> bool:
    """Whether `host`, with or without a port, leads here; beyond this machine any may."""
    if not host or not is_here(chosen.address):
        return True
    name = named(host)
    return is_here(name) or name == urlsplit(chosen.public_url).hostname


def named(host: str) -> str:
    """The name in `host`, without its port; "" for what is none."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def is_here(name: str) -> bool:
    """Whether a name or address is this machine and nothing else."""
    try:
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False
