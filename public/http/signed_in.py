"""Sign-in: every request and every message of an open page belongs to a living session, or ends.

Nothing is remembered from one request to the next, so that a session that was ended is over at
once. Without SIGN_IN nobody is asked.
"""

import re
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.record.load import UNREADABLE
from db.access import sessions
from db.access.sessions import LiveSession
from people import OWN_HEADERS, PERSON_HEADER, SESSION_HEADER
from public.http import named_by_proxy
from public.http.services import Services
from settings import Settings

COOKIE = "progress"
# Of a browser in which a sign-in is on its way: only there it can come back.
BROWSER = "progress-sign-in"
# What needs no session: the pages of sign-in, shared pages and the API by their tokens, files of
# these, and health. The revision is a number; an open page learns by it that its session is over.
OPEN = re.compile(
    r"/+(s|api)/|/assets/|/(sign-in|sign-out|healthz|readyz|_stcore/health)$|/(invitation|auth)/"
)
# The one page of these that sign-in comes back to: of a person's own passkeys.
PASSKEYS = "/auth/passkeys"
OVER = 4401  # of a websocket
NO_STORE = {"Cache-Control": "no-store"}
LONGEST = 4_000  # letters of an address that sign-in comes back to
_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*", re.ASCII)


class SignedIn:
    """ASGI middleware that lets in the requests and websockets of living sessions alone.

    A page goes to sign-in, with the address that was wanted; all else is 401. While the database is
    away nobody is let in, and nobody is signed out.
    """

    def __init__(self, app: ASGIApp, desk: Services) -> None:
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on with the numbers of the session and its person, or refuse."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        secret = cookie(scope, self._desk.settings)
        names = {name.encode() for name in OWN_HEADERS}
        kept = [pair for pair in scope["headers"] if pair[0].lower() not in names]
        scope = {**scope, "headers": kept}
        scope = named_by_proxy.named(scope, self._desk.settings)
        is_open = scope["type"] == "http" and OPEN.match(scope["path"])
        if is_open or not self._desk.settings.sign_in:
            await self.app(scope, receive, send)
            return
        try:
            found = await look(self._desk, secret, scope)
        except UNREADABLE as error:
            self._desk.away(error)
            await _refuse(scope, receive, send, Response(status_code=503, headers=NO_STORE))
            return
        if found is None:
            await _refuse(scope, receive, send, self._sent_away(scope))
            return
        numbers = {SESSION_HEADER: found.number, PERSON_HEADER: found.account.id}
        ours = [(name.encode(), str(number).encode()) for name, number in numbers.items()]
        scope = {**scope, "headers": [*scope["headers"], *ours]}
        if scope["type"] == "websocket":
            receive = self._while_signed_in(secret, receive, send)
        await self.app(scope, receive, send)

    def _while_signed_in(self, secret: str, receive: Receive, send: Send) -> Receive:
        """Messages of an open page, until its session is over: then its connection ends."""

        async def received() -> Message:
            message = await receive()
            if message["type"] != "websocket.receive" or await self._is_in(secret):
                return message
            await send({"type": "websocket.close", "code": OVER})
            return {"type": "websocket.disconnect", "code": OVER}

        return received

    async def _is_in(self, secret: str) -> bool:
        """Whether the session lives; True while the database is away, as its reads fail then."""
        try:
            return await look(self._desk, secret) is not None
        except UNREADABLE:
            return True

    def _sent_away(self, scope: Scope) -> Response:
        """A redirect to sign-in for a page that a person opens, 401 for everything else."""
        is_page = "text/html" in Headers(scope=scope).get("accept", "")
        if scope["type"] == "websocket" or scope["method"] not in ("GET", "HEAD") or not is_page:
            return Response(status_code=401, headers=NO_STORE)
        query = scope["query_string"].decode("latin-1")
        wanted = f"{scope['path']}?{query}" if query else scope["path"]
        to = f"?{urlencode({'to': wanted})}" if own_path(wanted) != "/" else ""
        there = f"{urlsplit(self._desk.settings.public_url).path}/sign-in{to}"
        return RedirectResponse(there, 303, NO_STORE)


async def look(desk: Services, secret: str, scope: Scope | None = None) -> LiveSession | None:
    """The living session with this secret, looked up now. Raises UNREADABLE.

    Where a gateway vouched for its person, each request, with its `scope`, must name that person.
    """
    if not secret:
        return None
    idle = timedelta(hours=desk.settings.idle_hours)
    found = await run_in_threadpool(
        lambda: sessions.by_secret(desk.engine, secret, desk.now(), idle)
    )
    if found and scope is not None and found.vouched.issuer == named_by_proxy.ISSUER:
        return found if found.vouched.sid == scope.get(named_by_proxy.SUBJECT) else None
    return found


def cookie(scope: Scope, chosen: Settings, whose: str = COOKIE) -> str:
    """The secret in the cookie of a request; "" without one, and for two of its name."""
    name = cookie_name(chosen, whose)
    pairs = [
        pair.strip().partition("=")
        for header in Headers(scope=scope).getlist("cookie")
        for pair in header.split(";")
    ]
    found = [value for key, _, value in pairs if key == name]
    return found[0] if len(found) == 1 else ""


def cookie_name(chosen: Settings, whose: str = COOKIE) -> str:
    """The name of the cookie; over https one that no other host or path can set."""
    return f"__Host-{whose}" if _is_secure(chosen) else whose


def cookie_header(
    chosen: Settings, secret: str, whose: str = COOKIE, lasts: timedelta | None = None
) -> str:
    """The header Set-Cookie, of a session by default; with "" it takes the cookie away."""
    lasts = lasts or timedelta(hours=chosen.session_hours)
    seconds = int(lasts.total_seconds()) if secret else 0
    parts = [f"{cookie_name(chosen, whose)}={secret}", "Path=/", f"Max-Age={seconds}"]
    return "; ".join([*parts, "HttpOnly", "SameSite=Lax", *["Secure"] * _is_secure(chosen)])


def own_path(wanted: str) -> str:
    """The path, with its query, that sign-in comes back to: one of this site, or "/".

    An address with a host or a scheme, also one that browsers only read as such, is none.
    """
    path = wanted.partition("?")[0]
    is_path = len(wanted) <= LONGEST and _PATH.fullmatch(wanted)
    return wanted if is_path and (path == PASSKEYS or not OPEN.match(path)) else "/"


def is_from_here(request: Request, chosen: Settings) -> bool:
    """Whether a form comes from a page of this site, by its one header Origin."""
    there = urlsplit(chosen.public_url)
    host = request.headers.get("host", "")
    ours = {f"{there.scheme}://{there.netloc}", f"{there.scheme}://{host}"}
    ours |= {f"{there.scheme}://{name}" for name in chosen.hosts}
    origins = request.headers.getlist("origin")
    return len(origins) == 1 and origins[0] in ours


def _is_secure(chosen: Settings) -> bool:
    return urlsplit(chosen.public_url).scheme == "https"


async def _refuse(scope: Scope, receive: Receive, send: Send, response: Response) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": OVER})
    else:
        await response(scope, receive, send)
