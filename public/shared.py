"""Shared pages: what an address below /s/ answers, by the row of its link and by nothing else."""

import logging
from dataclasses import replace
from functools import partial
from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from data.load import UNREADABLE
from public import answers, asking, passes, replies
from public.asking import Visit
from public.desk import Desk
from public.documents import FILES, PAGE
from public.looks import Look

MOST_BYTES = 4096
logger = logging.getLogger(__name__)


def routes(desk: Desk) -> list[Route]:
    """The one route: whatever begins with /s/ ends here, so that no token goes anywhere else."""
    return [Route("/s/{rest:path}", partial(answer, desk), methods=["GET", "HEAD", "POST"])]


async def answer(desk: Desk, request: Request) -> Response:
    """The page, picture or file of a live link; one and the same refusal for all other tokens."""
    visit = asking.visit(request)
    try:
        # Always first: of all who come from one address only those who guess have to wait.
        look = await desk.looks.at(visit.token)
        if look is None or (visit.asked.name in FILES and not look.link.shows.has_downloads):
            return replies.refusal(desk, request, _missed(desk, visit))
        return await _opened(desk, request, visit, look)
    except UNREADABLE as error:
        desk.away(error)
        return replies.refusal(desk, request, "away")
    except Exception:
        logger.exception("A shared page could not be made")
        return replies.refusal(desk, request, "broken")


def _missed(desk: Desk, visit: Visit) -> str:
    """The refusal of what opens nothing: one and the same until somebody has missed too often."""
    if desk.tokens.is_over(visit.address):
        return "often"
    desk.tokens.count(visit.address, visit.token)
    return "gone"


async def _opened(desk: Desk, request: Request, visit: Visit, look: Look) -> Response:
    """What a live link answers, to those who know its password if it has one."""
    if request.method == "POST":
        return await _unlocked(desk, request, visit, look)
    now = desk.now()
    value = request.cookies.get(passes.NAME, "")
    if look.link.is_protected and not passes.fits(value, visit.token, look.key, now):
        is_file = visit.asked.name in FILES
        return replies.locked(desk, request, look, is_file=is_file)
    fixed = look.link.shows.language
    asked = replace(visit.asked, language=fixed or visit.asked.language)
    today = desk.today()
    made = await desk.documents.of(look, visit.token, asked, today)
    if request.method == "GET" and asked.name == PAGE:
        desk.opens.count(look.link, today, now)
    return answers.answer(request, made, replies.headers(look, asked, now))


async def _unlocked(desk: Desk, request: Request, visit: Visit, look: Look) -> Response:
    """The way back to the page, for whoever sent its password."""
    if not look.link.is_protected or not _is_from_here(request, desk.settings.public_url):
        return replies.refusal(desk, request, "gone")
    password = await _password(request)
    if desk.passwords.is_over(visit.address):
        return replies.refusal(desk, request, "often")
    if not await _fits(desk, visit, look, password):
        return replies.locked(desk, request, look, is_wrong=True)
    value = passes.made(visit.token, look.key, desk.now())
    cookie = passes.header(
        value, desk.settings.public_url, visit.token, is_framed=bool(look.link.origins)
    )
    query = f"?{visit.query}" if visit.query else ""
    there = (query or visit.token) if visit.asked.name == PAGE else f"../{visit.token}{query}"
    return Response(
        status_code=303, headers={**replies.NO_STORE, "Location": there, "Set-Cookie": cookie}
    )


async def _fits(desk: Desk, visit: Visit, look: Look, password: str) -> bool:
    """Whether that is the password; what was found wrong lately is so without any work."""
    attempt, address, passwords = f"{look.link.id} {password}", visit.address, desk.passwords
    if passwords.knows(address, attempt):
        return False
    passwords.count(address, attempt)
    try:
        async with desk.hashing:
            # The same one may have been found wrong while this one waited.
            if passwords.knows(address, attempt):
                return False
            fits = await run_in_threadpool(desk.fits, look, password)
    except BaseException:
        passwords.take_back(address, attempt)
        raise
    if fits:
        passwords.take_back(address, attempt)
    else:
        passwords.count(address, attempt, is_wrong=True)
    return fits


async def _password(request: Request) -> str:
    """What the form holds; "" where that is more than a form of ours can hold."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return ""
    found = parse_qs(body.decode("latin-1"), encoding="utf-8", errors="replace")
    return found.get("password", [""])[-1]


def _is_from_here(request: Request, public_url: str) -> bool:
    """Whether no other site sent the form: our own pages tell no origin, and others must not."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    there = urlsplit(public_url)
    origin = request.headers.get("origin", "null")
    return site in ("same-origin", "none") and origin in (
        "null",
        f"{there.scheme}://{there.netloc}",
    )
