"""The pages of sign-in: how to come in, a link that signs in by its button, and signing out.

They need no script. No address of theirs leaves the site: of a Referer only the origin is sent.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from data.record.load import UNREADABLE
from db.access import invitations, sessions
from locales import translator
from public.http import rate_limit, responses, signed_in, streamlit_page
from public.http.responses import HTML, REST, document
from public.http.security_headers import shared_policy
from public.http.services import Services
from public.pages import small_pages, static_files

logger = logging.getLogger(__name__)
Answer = Callable[[Services, Request], Awaitable[Response]]
SEE_OTHER, FORBIDDEN = 303, 403
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
    if await _session(desk, request):
        return _to(desk, to)
    return _page(desk, request, "sign-in", to=_prefix(desk) + to)


async def invitation(desk: Services, request: Request) -> Response:
    """The page of a link, or the session that its button begins. Looking at it uses nothing up."""
    secret = str(request.path_params["rest"])
    guesser = rate_limit.guesser(request.client.host if request.client else "")
    account = await run_in_threadpool(lambda: invitations.invited(desk.engine, secret, desk.now()))
    if account is None:
        if desk.tokens.is_over(guesser):
            return small_pages.refusal(desk, request, "often")
        desk.tokens.count(guesser, secret)
        return _page(desk, request, "invitation-over", status=404)
    if request.method != "POST":
        return _page(desk, request, "invitation", name=account.name)
    if not signed_in.is_from_here(request, desk.settings):
        return _page(desk, request, "elsewhere", status=FORBIDDEN)
    begun = await run_in_threadpool(partial(_accept, desk, request, secret))
    if begun is None:
        return _page(desk, request, "invitation-over", status=404)
    logger.info("person %s signed in by a link", account.id)
    return _to(desk, "/", cookie=begun)


async def sign_out(desk: Services, request: Request) -> Response:
    """Who is signed in, with a button that ends it; its form ends the session of this browser."""
    found = await _session(desk, request)
    if request.method == "POST":
        if not signed_in.is_from_here(request, desk.settings):
            return _page(desk, request, "elsewhere", status=FORBIDDEN)
        secret = signed_in.cookie(request.scope, desk.settings)
        await run_in_threadpool(lambda: sessions.leave(desk.engine, secret, desk.now()))
        return _to(desk, "/sign-in", cookie="")
    if found is None:
        return _to(desk, "/sign-in")
    return _page(desk, request, "sign-out", name=found.account.name, to=f"{_prefix(desk)}/")


def _accept(desk: Services, request: Request, secret: str) -> str | None:
    return invitations.accept(
        *(desk.engine, secret, desk.now()),
        lasts=timedelta(hours=desk.settings.session_hours),
        agent=request.headers.get("user-agent", ""),
        before=signed_in.cookie(request.scope, desk.settings),
    )


async def _session(desk: Services, request: Request) -> sessions.LiveSession | None:
    return await signed_in.look(desk, signed_in.cookie(request.scope, desk.settings))


def _page(
    desk: Services, request: Request, page: str, *, status: int = 200, **about: Any
) -> Response:
    language = streamlit_page.language(request.scope)
    made = small_pages.TEMPLATES.get_template("sign_in.html").render(
        t=translator(language),
        page=page,
        language=language,
        assets=static_files.addresses(desk.settings.public_url),
        **{"name": "", "to": "", **about},
    )
    headers = {**HEADERS, "Content-Language": language}
    return responses.response(request, document(HTML, made.encode()), headers, status)


def _to(desk: Services, path: str, *, cookie: str | None = None) -> Response:
    headers = {**HEADERS}
    if cookie is not None:
        headers["Set-Cookie"] = signed_in.cookie_header(desk.settings, cookie)
    return RedirectResponse(f"{_prefix(desk)}{path}", SEE_OTHER, headers)


def _prefix(desk: Services) -> str:
    return urlsplit(desk.settings.public_url).path
