"""The beginning of a sign-in, at a provider or with a passkey: its limit, cookie and row."""

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from db.access import begun_sign_ins, sessions
from db.access.begun_sign_ins import Begun
from public.http import rate_limit, signed_in
from public.http.services import Services


@dataclass(frozen=True)
class OnItsWay:
    """A sign-in that was begun: its state, and the cookie of the browser that it belongs to."""

    state: str
    cookie: str


def is_often(desk: Services, request: Request) -> bool:
    """Whether too many sign-ins were begun from this address."""
    return desk.begun.is_over(_guesser(request))


def note_guess(desk: Services, request: Request, link: str) -> None:
    """Count a link that is none as a sign-in begun from this address."""
    desk.begun.count(_guesser(request), link)


async def begin(desk: Services, request: Request, way: Begun) -> OnItsWay:
    """Store a sign-in of this browser, which keeps the secret that it has."""
    browser = signed_in.cookie(request.scope, desk.settings, signed_in.BROWSER)
    if not sessions.SECRET.fullmatch(browser):
        browser = sessions.new_secret()
    state = await run_in_threadpool(
        lambda: begun_sign_ins.begin(desk.engine, browser, way, desk.now())
    )
    desk.begun.count(_guesser(request), state)
    lives = begun_sign_ins.LIVES
    cookie = signed_in.cookie_header(desk.settings, browser, signed_in.BROWSER, lives)
    return OnItsWay(state, cookie)


async def take(desk: Services, request: Request, state: str, kind: str) -> Begun | None:
    """The sign-in of this browser with that state, once; None for every other."""
    browser = signed_in.cookie(request.scope, desk.settings, signed_in.BROWSER)
    return await run_in_threadpool(
        lambda: begun_sign_ins.take(desk.engine, browser, state, kind, desk.now())
    )


def _guesser(request: Request) -> rate_limit.Guesser:
    return rate_limit.guesser(request.client.host if request.client else "")
