"""The trusted host names: a browser's headers Host and Origin must name this dashboard."""

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
# Headers that a proxy adds to a request.
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
_HOST = re.compile(r"\[([\da-f:.]+)\](?::\d*)?|([\w.~-]+)(?::\d*)?", re.ASCII | re.IGNORECASE)


class TrustedHosts:
    """ASGI middleware that refuses untrusted host names, at every address of the server.

    Without sign-in, a site whose name resolves to this machine (DNS rebinding) would be the
    dashboard for the browser, and could do all that its user may. So could a site whose page opens
    a websocket: Streamlit accepts every port of this machine as its origin, and asks a host on the
    internet about other origins.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse with a status of `_refusal`."""
        app: ASGIApp = self.app
        if scope["type"] in ("http", "websocket"):
            if status := self._refusal(scope):
                app = _refusing(status, scope)
            elif scope["type"] == "websocket":
                scope = _without_origin(scope)
        await app(scope, receive, send)

    def _refusal(self, scope: Scope) -> int:
        """The status of a refusal, 0 for a trusted request.

        A request without Host or Origin is trusted: it is from no browser.
        """
        headers, chosen, met = Headers(scope=scope), self._desk.settings, scope.get("server")
        hosts = headers.getlist("host")
        if not all(is_ours(host, chosen, met) for host in hosts) or not _is_meant(met, chosen):
            return MISDIRECTED
        is_stream = scope["type"] == "websocket"
        is_own = is_same_site(headers.getlist("origin"), "".join(hosts), chosen)
        return FORBIDDEN if is_stream and not is_own else 0


Met = tuple[str, int | None] | None


def _refusing(status: int, scope: Scope) -> Response:
    """The refusal, with a sentence in the visitor's language; without a text for a websocket."""
    words = translator(language(scope))("error-host") if scope["type"] == "http" else ""
    return PlainTextResponse(words, status, ALWAYS)


def _without_origin(scope: Scope) -> Scope:
    """The websocket without its Origin, which was checked here.

    Streamlit would check it again, without PUBLIC_URL and HOSTS, and fail behind a proxy that
    rewrites Host.
    """
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"origin"]}


def _is_meant(met: Met, chosen: Settings) -> bool:
    """Whether `met`, the address of the server, is a loopback address, or ADDRESS allows others.

    The server may listen at other addresses than ADDRESS, where any client can claim a trusted
    name. True for a socket file, which has no port.
    """
    return met is None or met[1] is None or is_here(met[0]) or not is_here(chosen.address)


def is_same_site(origins: Sequence[str], host: str, chosen: Settings) -> bool:
    """Whether every one of `origins` is of `host`, PUBLIC_URL or HOSTS; True without origins."""
    there = urlsplit(chosen.public_url)
    ours = {f"{there.scheme}://{there.netloc}"}
    for name in (host, *chosen.hosts):
        ours |= {f"http://{name}", f"https://{name}"}
    return ours.issuperset(origins)


def is_ours(host: str, chosen: Settings, met: Met = None) -> bool:
    """Whether `host`, with or without a port, is trusted; True for "".

    Trusted are loopback names and addresses, and the names of PUBLIC_URL and HOSTS. So is the IP
    address `met` at which the server was reached, since no foreign name can stand for it.
    """
    if not host:
        return True
    name = named(host)
    others = {urlsplit(chosen.public_url).hostname, *map(named, chosen.hosts)}
    is_met = met is not None and _is_address(name) and name == met[0]
    return is_here(name) or (bool(name) and name in others) or is_met


def is_asked_here(connection: HTTPConnection, chosen: Settings) -> bool:
    """Whether a program of this machine sent the request, to a name of this machine.

    A request from a proxy never counts, even from a proxy on this machine without headers such as
    X-Forwarded-For: PUBLIC_URL then names another host.
    """
    client, headers = connection.client, connection.headers
    names = [client.host if client else "", urlsplit(chosen.public_url).hostname or ""]
    names += map(named, headers.getlist("host"))
    is_handed_on = any(name in headers for name in FORWARDED)
    return not is_handed_on and all(map(is_here, names))


def named(host: str) -> str:
    """The name in a Host header, in lower case and without its port; "" for an invalid one."""
    found = _HOST.fullmatch(host)
    return (found[1] or found[2]).lower() if found else ""


def is_here(name: str) -> bool:
    """Whether a name or address is localhost or a loopback address."""
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
