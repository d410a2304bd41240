"""Which names are ours: a browser says by which one it found us, and from whose page it asks."""

import re
from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from locales import translator
from public.http.security_headers import ALWAYS
from public.http.services import Services
from public.http.streamlit_page import language
from settings import Settings

MISDIRECTED, FORBIDDEN = 421, 403
# What a proxy adds to a request that it hands on.
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
_HOST = re.compile(r"\[([\da-f:.]+)\](?::\d*)?|([\w.~-]+)(?::\d*)?", re.ASCII | re.IGNORECASE)


class TrustedHosts:
    """ASGI middleware that refuses names which aren't ours, wherever we listen.

    Nobody signs in here. A site that lets its own name lead to this machine (DNS rebinding) would
    be taken by the browser for the dashboard itself, and could do all that its user may. So could
    one whose page opens a websocket: Streamlit lets in every port of this machine, and asks a host
    on the internet about all others.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse."""
        app: ASGIApp = self.app
        if scope["type"] in ("http", "websocket"):
            if status := self._refusal(scope):
                app = _refusing(status, scope)
            elif scope["type"] == "websocket":
                scope = _without_origin(scope)
        await app(scope, receive, send)

    def _refusal(self, scope: Scope) -> int:
        """With which status; 0 for what is let in. Who names no host or origin is no browser."""
        headers, chosen, met = Headers(scope=scope), self._desk.settings, scope.get("server")
        hosts = headers.getlist("host")
        if not all(is_ours(host, chosen, met) for host in hosts) or not _is_meant(met, chosen):
            return MISDIRECTED
        is_stream = scope["type"] == "websocket"
        is_own = is_same_site(headers.getlist("origin"), "".join(hosts), chosen)
        return FORBIDDEN if is_stream and not is_own else 0


Met = tuple[str, int | None] | None


def _refusing(status: int, scope: Scope) -> Response:
    """A sentence for who came by another name; nobody reads what a websocket is refused with."""
    words = translator(language(scope))("error-host") if scope["type"] == "http" else ""
    return PlainTextResponse(words, status, ALWAYS)


def _without_origin(scope: Scope) -> Scope:
    """The websocket as one whose Origin was judged: Streamlit would judge it by its own rules.

    It knows neither PUBLIC_URL nor HOSTS behind a proxy that rewrites Host.
    """
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"origin"]}


def _is_meant(met: Met, chosen: Settings) -> bool:
    """Whether we were `met` at an address of this machine alone, or of others where that is meant.

    A server may have been told to listen elsewhere, and a name is claimed by whoever knows it. A
    socket that has no port is a file.
    """
    return met is None or met[1] is None or is_here(met[0]) or not is_here(chosen.address)


def is_same_site(origins: Sequence[str], host: str, chosen: Settings) -> bool:
    """Whether no page asks but one of the host that is asked, of PUBLIC_URL or of HOSTS."""
    there = urlsplit(chosen.public_url)
    ours = {f"{there.scheme}://{there.netloc}"}
    for name in (host, *chosen.hosts):
        ours |= {f"http://{name}", f"https://{name}"}
    return ours.issuperset(origins)


def is_ours(host: str, chosen: Settings, met: Met = None) -> bool:
    """Whether `host`, with or without a port, leads here.

    Names are this machine's, that of PUBLIC_URL, and those of HOSTS. An address is ours, too,
    where it is the one that we were `met` at: no name leads there in its place.
    """
    if not host:
        return True
    name = named(host)
    others = {urlsplit(chosen.public_url).hostname, *map(named, chosen.hosts)}
    is_met = met is not None and _is_address(name) and name == met[0]
    return is_here(name) or (bool(name) and name in others) or is_met


def is_asked_here(connection: HTTPConnection, chosen: Settings) -> bool:
    """Whether a program of this machine asks, by a name of this machine.

    What a proxy hands on comes from others, also where it stands on this machine and says nothing
    of whom it asks for: then PUBLIC_URL is its name.
    """
    client, headers = connection.client, connection.headers
    names = [client.host if client else "", urlsplit(chosen.public_url).hostname or ""]
    names += map(named, headers.getlist("host"))
    is_handed_on = any(name in headers for name in FORWARDED)
    return not is_handed_on and all(map(is_here, names))


def named(host: str) -> str:
    """The name in `host`, without its port; "" for what is none."""
    found = _HOST.fullmatch(host)
    return (found[1] or found[2]).lower() if found else ""


def is_here(name: str) -> bool:
    """Whether a name or address is this machine and nothing else."""
    try:
        address = ip_address(name)
    except ValueError:
        return name == "localhost"
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    return address.is_loopback


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
