"""Which names are ours: a browser says by which one it found us, and from whose page it asks."""

from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from public.desk import Desk
from settings import Settings

MISDIRECTED, FORBIDDEN = 421, 403


class Hosts:
    """ASGI middleware that refuses names which aren't ours, while we are for this machine alone.

    Nobody signs in there. A site that lets its own name lead to this machine would be taken by the
    browser for the dashboard itself, and could do all that its user may. So could one whose page
    opens a websocket: Streamlit lets in every port of this machine, and asks a host on the internet
    about all others.
    """

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse."""
        app: ASGIApp = self.app
        if status := self._refusal(scope):
            app = Response(status_code=status)
        await app(scope, receive, send)

    def _refusal(self, scope: Scope) -> int:
        """With which status; 0 for what is let in. Who names no host or origin is no browser."""
        if scope["type"] not in ("http", "websocket"):
            return 0
        headers, chosen = Headers(scope=scope), self._desk.settings
        host = headers.get("host", "")
        if not is_ours(host, chosen) or not _is_meant(scope.get("server"), chosen):
            return MISDIRECTED
        is_stream = scope["type"] == "websocket"
        is_own = is_same_site(headers.getlist("origin"), host, chosen.public_url)
        return FORBIDDEN if is_stream and not is_own else 0


def _is_meant(met: tuple[str, int | None] | None, chosen: Settings) -> bool:
    """Whether we were `met` at an address of this machine alone, or of others where that is meant.

    A server may have been told to listen elsewhere, and a name is claimed by whoever knows it. A
    socket that has no port is a file.
    """
    return met is None or met[1] is None or is_here(met[0]) or not is_here(chosen.address)


def is_same_site(origins: Sequence[str], host: str, public_url: str) -> bool:
    """Whether no page asks but one of the host that is asked, or of the public address."""
    there = urlsplit(public_url)
    ours = {f"http://{host}", f"https://{host}", f"{there.scheme}://{there.netloc}"}
    return ours.issuperset(origins)


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
