"""Passkeys: the page that signs in by one, and the page on which a person adds and removes them.

The browser makes and uses a passkey by a script; what it answers comes by a form of the page.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from data import days
from data.record.load import UNREADABLE
from db.access import begun_sign_ins, passkeys
from db.access.arrivals import Arrival
from db.access.begun_sign_ins import Begun
from db.access.passkeys import Passkey, PasskeyError
from db.access.sessions import LiveSession
from locales import Translator, translator
from people import passkey_ceremonies as ceremonies
from people.passkey_ceremonies import CeremonyError
from public.http import signed_in, streamlit_page
from public.http.services import Services
from public.pages import sign_in_beginnings, sign_in_pages, small_pages

logger = logging.getLogger(__name__)
Answer = Callable[[Services, Request], Awaitable[Response]]
WAY = "passkey"
# What a challenge is for; no provider can have such a name.
SIGN_IN, NEW = "+passkey", "+new-passkey"
IN, OWN = sign_in_pages.PASSKEY, sign_in_pages.PASSKEYS
REMOVE = f"{OWN}/remove"
MOST_BYTES = 65_536  # of a form
BAD = 400


def routes(desk: Services) -> list[Route]:
    """The routes of passkeys, before those of providers."""
    return [
        Route(path, partial(_answered, desk, answer), methods=[*methods])
        for path, answer, methods in (
            (IN, enter, ("GET", "POST")),
            (OWN, own, ("GET", "POST")),
            (REMOVE, remove, ("POST",)),
        )
    ]


async def _answered(desk: Services, answer: Answer, request: Request) -> Response:
    if not ceremonies.are_possible(desk.settings):
        return small_pages.refusal(desk, request, "gone")
    if request.method == "POST" and not signed_in.is_from_here(request, desk.settings):
        return sign_in_pages.elsewhere(desk, request)
    try:
        return await answer(desk, request)
    except ClientDisconnect:
        return Response(status_code=408)
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")


async def enter(desk: Services, request: Request) -> Response:
    """The page that signs in by a passkey; with its answer, a new session."""
    if request.method == "GET":
        wanted = signed_in.own_path(request.query_params.get("to", "/"))
        return await _asked(desk, request, wanted)
    form = await sign_in_pages.form(request, MOST_BYTES)
    way = await sign_in_beginnings.take(desk, request, form.get("state", ""), SIGN_IN)
    if way is None:
        return sign_in_pages.refused(desk, request, "over")
    answer = form.get("credential", "")
    credential = ceremonies.credential_of(answer)
    passkey = await run_in_threadpool(passkeys.by_credential, desk.engine, credential)
    try:
        if passkey is None:
            raise CeremonyError("nobody has this passkey")
        challenge = way.nonce.encode()
        count = ceremonies.used(desk.settings, challenge, answer, passkey)
    except CeremonyError as error:
        logger.warning("a passkey let nobody in: %s", error)
        return await _asked(desk, request, way.wanted, problem="unknown")
    arrival = Arrival(
        way=WAY,
        now=desk.now(),
        lasts=timedelta(hours=desk.settings.session_hours),
        agent=request.headers.get("user-agent", ""),
        before=signed_in.cookie(request.scope, desk.settings),
    )
    entered = await run_in_threadpool(
        passkeys.enter, desk.engine, passkey, count, arrival, desk.following
    )
    if entered.refusal:
        return sign_in_pages.refused(desk, request, entered.refusal)
    logger.info("person %s signed in by a passkey", entered.person_id)
    return sign_in_pages.on(desk, way.wanted, entered.secret)


async def own(desk: Services, request: Request) -> Response:
    """One's own passkeys, and the form that adds one; with its answer, one more."""
    found = await sign_in_pages.session(desk, request)
    if found is None:
        return sign_in_pages.to_sign_in(desk, OWN)
    if request.method == "GET":
        return await _own_page(desk, request, found)
    form = await sign_in_pages.form(request, MOST_BYTES)
    way = await sign_in_beginnings.take(desk, request, form.get("state", ""), NEW)
    try:
        if way is None or way.person_id != found.account.id:
            raise CeremonyError("no challenge of theirs")
        made = ceremonies.created(desk.settings, way.nonce.encode(), form.get("credential", ""))
        before = await run_in_threadpool(passkeys.listed, desk.engine, found.account.id)
        await run_in_threadpool(
            lambda: passkeys.add(
                desk.engine,
                found.account.id,
                made.credential,
                made.public_key,
                made.sign_count,
                name=form.get("name", ""),
                is_backed_up=made.is_backed_up,
                now=desk.now(),
                following=desk.following,
            )
        )
    except CeremonyError as error:
        logger.warning("a passkey was not added: %s", error)
        return await _own_page(desk, request, found, problem="unknown")
    except PasskeyError as error:
        return await _own_page(desk, request, found, problem=error.reason)
    logger.info("person %s added a passkey", found.account.id)
    return sign_in_pages.on(desk, OWN if before else "/")


async def remove(desk: Services, request: Request) -> Response:
    """One's own passkeys without the one of the form."""
    found = await sign_in_pages.session(desk, request)
    if found is None:
        return sign_in_pages.to_sign_in(desk, OWN)
    form = await sign_in_pages.form(request, MOST_BYTES)
    number = form.get("id", "")
    if number.isascii() and number.isdigit() and len(number) < 10:
        try:
            await run_in_threadpool(
                passkeys.remove, desk.engine, found.account.id, int(number), desk.now()
            )
        except PasskeyError as error:
            return await _own_page(desk, request, found, problem=error.reason)
    return sign_in_pages.on(desk, OWN)


async def _asked(desk: Services, request: Request, wanted: str, *, problem: str = "") -> Response:
    if sign_in_beginnings.is_often(desk, request):
        return small_pages.refusal(desk, request, "often")
    way = Begun(SIGN_IN, _challenge(), "", wanted)
    begun = await sign_in_beginnings.begin(desk, request, way)
    options = ceremonies.request_options(desk.settings, way.nonce.encode())
    about = {"kind": "in", "state": begun.state, "options": options, "to": "/sign-in"}
    return _page(desk, request, begun.cookie, problem, (), **about)


async def _own_page(
    desk: Services, request: Request, found: LiveSession, *, problem: str = ""
) -> Response:
    account = found.account
    known = await run_in_threadpool(passkeys.listed, desk.engine, account.id)
    if await run_in_threadpool(passkeys.is_followed, desk.engine, account.id, desk.following):
        about = {"kind": "new", "state": "", "options": "", "to": "/"}
        return _page(desk, request, "", problem, known, **about)
    if sign_in_beginnings.is_often(desk, request):
        return small_pages.refusal(desk, request, "often")
    way = Begun(NEW, _challenge(), "", OWN, person_id=account.id)
    begun = await sign_in_beginnings.begin(desk, request, way)
    whose = (way.nonce.encode(), account.id, account.name, known)
    options = ceremonies.creation_options(desk.settings, *whose)
    about = {"kind": "new", "state": begun.state, "options": options, "to": "/"}
    return _page(desk, request, begun.cookie, problem, known, **about)


def _page(
    desk: Services,
    request: Request,
    cookie: str,
    problem: str,
    known: Sequence[Passkey],
    **about: str,
) -> Response:
    t = translator(streamlit_page.language(request.scope))
    prefix = urlsplit(desk.settings.public_url).path
    rows = [{"id": one.id, "name": one.name, "said": _said(desk, one, t)} for one in known]
    said = {**about, "to": f"{prefix}{about['to']}", "remove": f"{prefix}{REMOVE}"}
    status = BAD if problem else 200
    return sign_in_pages.rendered(
        desk, request, "passkeys.html", status, cookie, problem=problem, passkeys=rows, **said
    )


def _said(desk: Services, one: Passkey, t: Translator) -> str:
    """When a passkey was added and last used, as days of the programme's time zone."""

    def day(moment: datetime) -> str:
        return t.day(days.today(desk.settings.timezone, moment))

    if one.used_at is None:
        return t("passkey-made", made=day(one.made_at))
    return t("passkey-used", made=day(one.made_at), used=day(one.used_at))


def _challenge() -> str:
    return begun_sign_ins.new_verifier()
