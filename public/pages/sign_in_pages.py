"""The pages of sign-in: how to come in, a link that signs in by its button, and signing out.

They need no script. No address of theirs leaves the site: of a Referer only the origin is sent.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from anyio import to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from data.record.load import UNREADABLE
from db.access import identities, invitations, passkeys, sessions
from db.access.arrivals import Arrival
from db.access.identities import Known
from db.access.sessions import Vouched
from locales import translator
from locales.languages import NAMES
from people import passkey_ceremonies
from people.providers import Provider
from public.http import named_by_proxy, rate_limit, responses, signed_in, streamlit_page
from public.http.responses import HTML, REST, document
from public.http.security_headers import shared_policy
from public.http.services import Services
from public.pages import small_pages, static_files
from settings import PROXY

logger = logging.getLogger(__name__)
Answer = Callable[[Services, Request], Awaitable[Response]]
OK, SEE_OTHER, BAD, FORBIDDEN = 200, 303, 400, 403
PASSKEY, PASSKEYS = "/auth/passkey", signed_in.PASSKEYS
HEADERS = {
    "Cache-Control": "no-store",
    # The form sends its Origin under this policy, and no Referer has the secret of a link.
    "Referrer-Policy": "strict-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Content-Security-Policy": shared_policy(has_form=True),
    "Vary": "Accept-Language, Cookie",
}


def routes(desk: Services) -> list[Route]:
    """The routes of sign-in; without SIGN_IN nothing is asked of them."""
    return [
        Route(path, partial(_answered, desk, answer), methods=[*methods])
        for path, answer, methods in (
            ("/sign-in", sign_in, ("GET", "HEAD")),
            ("/sign-out", sign_out, ("GET", "HEAD", "POST")),
            (f"/invitation/{REST}", invitation, ("GET", "HEAD", "POST")),
        )
    ]


async def _answered(desk: Services, answer: Answer, request: Request) -> Response:
    try:
        return await answer(desk, request)
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")


async def sign_in(desk: Services, request: Request) -> Response:
    """How to come in; whoever is in goes on to the page that was wanted."""
    to = signed_in.own_path(request.query_params.get("to", "/"))
    if await session(desk, request):
        return _to(desk, to)
    if request.method == "GET" and request.scope.get(named_by_proxy.SUBJECT):
        return await arrived(desk, request, _known(request), to, way=PROXY)
    return ways_in(desk, request, to)


def ways_in(desk: Services, request: Request, to: str, *, wrong: str | None = None) -> Response:
    """The ways to sign in, and on to a page; with a text that is `wrong`, no mail address."""
    return _page(
        *(desk, request, "sign-in"),
        status=200 if wrong is None else BAD,
        to=_prefix(desk) + to,
        ways=_ways(desk, request, to),
        passkey=_passkey(desk, to),
        mails=desk.mails_links,
        address=wrong or "",
        is_wrong=wrong is not None,
    )


def sent_by_mail(
    desk: Services, request: Request, address: str, minutes: int, wanted: str
) -> Response:
    """What happens now, whoever has the address: only its mailbox knows more."""
    to = f"{_prefix(desk)}/sign-in?{urlencode({'to': wanted})}"
    return _page(desk, request, "sent", to=to, address=address, minutes=minutes)


async def arrived(
    desk: Services,
    request: Request,
    known: Known,
    wanted: str,
    *,
    way: str,
    vouched: Vouched | None = None,
    invitation_id: int | None = None,
) -> Response:
    """A new session of somebody whom a provider or a gateway vouches for; or one sentence."""
    arrival = Arrival(
        way=way,
        now=desk.now(),
        lasts=timedelta(hours=desk.settings.session_hours),
        agent=request.headers.get("user-agent", ""),
        before=signed_in.cookie(request.scope, desk.settings),
        vouched=vouched or Vouched(known.issuer, known.subject),
        invitation_id=invitation_id,
    )
    entered = await run_in_threadpool(identities.enter, desk.engine, known, arrival)
    if entered.refusal:
        logger.info("somebody whom %s sent is not let in: %s", way, entered.refusal)
        return refused(desk, request, entered.refusal)
    logger.info("person %s signed in by %s", entered.person_id, way)
    return _to(desk, wanted, cookie=entered.secret)


def _known(request: Request) -> Known:
    """The person whom the gateway names; all that it says of them is the subject."""
    subject = request.scope[named_by_proxy.SUBJECT]
    return Known(named_by_proxy.ISSUER, subject, name=subject)


def refused(desk: Services, request: Request, reason: str) -> Response:
    """Why nobody was let in, in one sentence, and the way to try again."""
    page, to = ("waits" if reason == "waits" else "refused"), f"{_prefix(desk)}/sign-in"
    return _page(desk, request, page, status=FORBIDDEN, reason=reason, to=to)


def over(desk: Services, request: Request) -> Response:
    """A link that can't be used, or not any more."""
    to = f"{_prefix(desk)}/sign-in" if desk.mails_links else ""
    return _page(desk, request, "invitation-over", status=404, mails=desk.mails_links, to=to)


def elsewhere(desk: Services, request: Request) -> Response:
    """A form that doesn't come from a page of this site."""
    return _page(desk, request, "elsewhere", status=FORBIDDEN)


def to_sign_in(desk: Services, wanted: str) -> Response:
    """The way to sign-in, which leads back to what was wanted."""
    return _to(desk, f"/sign-in?{urlencode({'to': wanted})}")


def on(desk: Services, path: str, secret: str | None = None) -> Response:
    """The way to a page, with the cookie of a new session where it has a `secret`."""
    return _to(desk, path, cookie=secret)


def sent(there: str, cookie: str) -> Response:
    """The way to a provider, with a cookie for the way back."""
    return RedirectResponse(there, SEE_OTHER, {**HEADERS, "Set-Cookie": cookie})


def onward(
    desk: Services, request: Request, provider: Provider, there: str, cookie: str
) -> Response:
    """The same after a form: browsers would let it lead on to named sites alone, a page to any."""
    ways = [(there, provider.label(streamlit_page.language(request.scope)))]
    return _page(desk, request, "onward", cookie=cookie, ways=ways)


async def form(request: Request, most: int) -> Mapping[str, str]:
    """The last value of each field of a form; none for a body of more than `most` bytes."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > most:
            return {}
    found = parse_qs(body.decode("latin-1"), encoding="utf-8", errors="replace")
    return {name: values[-1] for name, values in found.items()}


def _ways(desk: Services, request: Request, to: str = "") -> list[tuple[str, str]]:
    """The providers: the address at which signing in begins, and their names."""
    language = streamlit_page.language(request.scope)
    query = f"?{urlencode({'to': to})}" if to else ""
    return [
        (f"{_prefix(desk)}/auth/{name}{query}", client.provider.label(language))
        for name, client in desk.providers.items()
    ]


def _passkey(desk: Services, to: str) -> str:
    """The address at which one signs in by a passkey, "" where no browser allows them."""
    if not passkey_ceremonies.are_possible(desk.settings):
        return ""
    return f"{_prefix(desk)}{PASSKEY}?{urlencode({'to': to})}"


async def invitation(desk: Services, request: Request) -> Response:
    """The page of a link, or the session that its button begins. Looking at it uses nothing up."""
    secret = str(request.path_params["rest"])
    guesser = rate_limit.guesser(request.client.host if request.client else "")
    account = await run_in_threadpool(lambda: invitations.invited(desk.engine, secret, desk.now()))
    if account is None:
        if desk.tokens.is_over(guesser):
            return small_pages.refusal(desk, request, "often")
        desk.tokens.count(guesser, secret)
        return over(desk, request)
    if request.method != "POST":
        ways = _ways(desk, request)
        return _page(desk, request, "invitation", name=account.name, ways=ways, link=secret)
    if not signed_in.is_from_here(request, desk.settings):
        return elsewhere(desk, request)
    if request.scope.get(named_by_proxy.SUBJECT):
        number = await run_in_threadpool(invitations.number, desk.engine, secret)
        return await arrived(desk, request, _known(request), "/", way=PROXY, invitation_id=number)
    begun = await run_in_threadpool(partial(_accept, desk, request, secret))
    if begun is None:
        return over(desk, request)
    logger.info("person %s signed in by a link", account.id)
    wanted = signed_in.own_path(request.query_params.get("to", "/"))
    return _to(desk, await _next(desk, account.id, wanted), cookie=begun)


async def _next(desk: Services, person_id: int, wanted: str) -> str:
    """Where a link leads: to the page that was wanted when it was asked for; else to a first
    passkey, so that no other link is needed, or to the pages. A language alone is no page.
    """
    there = urlsplit(wanted)
    is_page = there.path != "/" or {*parse_qs(there.query)} > {"lang"}
    if is_page or not passkey_ceremonies.are_possible(desk.settings):
        return wanted
    if await run_in_threadpool(passkeys.is_followed, desk.engine, person_id, desk.following):
        return wanted
    if await run_in_threadpool(passkeys.listed, desk.engine, person_id):
        return wanted
    return there._replace(path=PASSKEYS).geturl()


async def sign_out(desk: Services, request: Request) -> Response:
    """Who is signed in, with a button that ends it; its form ends the session of this browser."""
    found = await session(desk, request)
    if request.method == "POST":
        if not signed_in.is_from_here(request, desk.settings):
            return elsewhere(desk, request)
        secret = signed_in.cookie(request.scope, desk.settings)
        left = await run_in_threadpool(lambda: sessions.leave(desk.engine, secret, desk.now()))
        return _to(desk, await _end_address(desk, left) or "/sign-in", cookie="")
    if found is None:
        return _to(desk, "/sign-in")
    # A browser lets the form lead on to these alone.
    ends = await _end_address(desk, found.vouched)
    to = f"{_prefix(desk)}/"
    return _page(desk, request, "sign-out", form_to=ends, name=found.account.name, to=to)


async def _end_address(desk: Services, left: Vouched) -> str:
    """Where a provider or gateway ends its own session, and sends back here; "" for nowhere."""
    if left.issuer == named_by_proxy.ISSUER:
        return desk.settings.sign_out_url
    client = next(
        (one for one in desk.providers.values() if one.provider.issuer == left.issuer), None
    )
    if client is None:
        return ""
    back = f"{desk.settings.public_url}/sign-in"
    return await to_thread.run_sync(client.end_address, left.id_token, back, limiter=desk.asking)


def _accept(desk: Services, request: Request, secret: str) -> str | None:
    return invitations.accept(
        *(desk.engine, secret, desk.now()),
        lasts=timedelta(hours=desk.settings.session_hours),
        agent=request.headers.get("user-agent", ""),
        before=signed_in.cookie(request.scope, desk.settings),
    )


async def session(desk: Services, request: Request) -> sessions.LiveSession | None:
    """The living session of the browser, None without one."""
    secret = signed_in.cookie(request.scope, desk.settings)
    return await signed_in.look(desk, secret, request.scope)


def _page(
    desk: Services,
    request: Request,
    page: str,
    *,
    status: int = 200,
    cookie: str = "",
    form_to: str = "",
    **about: Any,
) -> Response:
    """The page with its status; its form may lead on to the site of `form_to`."""
    said = {"name": "", "to": "", "reason": "", "ways": (), "link": "", "passkey": "", **about}
    said = {"mails": False, "is_wrong": False, "address": "", "minutes": 0, **said}
    return rendered(
        desk, request, "sign_in.html", status, cookie, form_to=form_to, page=page, **said
    )


def rendered(
    desk: Services,
    request: Request,
    template: str,
    status: int,
    cookie: str = "",
    *,
    form_to: str = "",
    **about: Any,
) -> Response:
    """A page of sign-in from its template, in the reader's language."""
    language = streamlit_page.language(request.scope)
    made = small_pages.TEMPLATES.get_template(template).render(
        t=translator(language),
        language=language,
        assets=static_files.addresses(desk.settings.public_url),
        sender=desk.settings.sender,
        tongues=_tongues(request) if status == OK else (),
        **about,
    )
    headers = {**HEADERS, "Content-Language": language}
    headers |= {"Set-Cookie": cookie} if cookie else {}
    if urlsplit(form_to).netloc:
        there = urlsplit(form_to)
        policy = shared_policy(has_form=True, form_to=f"{there.scheme}://{there.netloc}")
        headers["Content-Security-Policy"] = policy
    return responses.response(request, document(HTML, made.encode()), headers, status)


def _tongues(request: Request) -> list[tuple[str, str, str]]:
    """This page in each language: its code, name and address; none after a form was sent.

    The page that is wanted afterwards is in that language, too.
    """
    if request.method != "GET":
        return []
    query = request.query_params
    to = urlsplit(signed_in.own_path(query.get("to", "/")))
    found = []
    for code, name in NAMES.items():
        wanted = urlencode({**parse_qs(to.query), "lang": code}, doseq=True)
        asked = {**query, "lang": code, "to": to._replace(query=wanted).geturl()}
        found.append((code, name, f"?{urlencode(asked)}"))
    return found


def _to(desk: Services, path: str, *, cookie: str | None = None) -> Response:
    headers = {**HEADERS}
    if cookie is not None:
        headers["Set-Cookie"] = signed_in.cookie_header(desk.settings, cookie)
    is_elsewhere = urlsplit(path).netloc or path == desk.settings.sign_out_url
    there = path if is_elsewhere else f"{_prefix(desk)}{path}"
    return RedirectResponse(there, SEE_OTHER, headers)


def _prefix(desk: Services) -> str:
    return urlsplit(desk.settings.public_url).path
