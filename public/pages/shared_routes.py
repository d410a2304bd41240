"""The routes of shared pages, below /s/: the row of the link alone decides each response."""

import logging
from dataclasses import replace
from functools import partial

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from data.record.load import UNREADABLE
from public.http import rate_limit, responses
from public.http.responses import REST
from public.http.services import Services
from public.pages import page_password, page_visit, small_pages
from public.pages.link_documents import FILES, PAGE
from public.pages.link_lookup import FoundLink
from public.pages.page_visit import Visit

logger = logging.getLogger(__name__)


def routes(desk: Services) -> list[Route]:
    """The route for every address that begins with /s/, so that no other code sees a token."""
    return [Route(f"/s/{REST}", partial(answer, desk), methods=["GET", "HEAD", "POST"])]


async def answer(desk: Services, request: Request) -> Response:
    """The page, picture or file of a live link; an equal refusal for every other token."""
    visit = page_visit.visit(request)
    try:
        # Looked up before any limit, so that only wrong tokens from an address have to wait.
        look = await desk.looks.at(visit.token)
        if look is None or (visit.asked.name in FILES and not look.link.audience.has_downloads):
            return small_pages.refusal(
                desk, request, _missed(desk, visit, is_token=look is not None)
            )
        return await _opened(desk, request, visit, look)
    except (ClientDisconnect, TimeoutError):
        return Response(status_code=408)  # the client is gone, or too slow
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")
    except Exception:
        logger.exception("A shared page could not be made")
        return small_pages.refusal(desk, request, "broken")


def _missed(desk: Services, visit: Visit, *, is_token: bool) -> str:
    """The name of the refusal: gone, or often once the address has guessed too many tokens."""
    guesser = rate_limit.guesser(visit.address)
    if desk.tokens.is_over(guesser):
        return "often"
    if not is_token:
        desk.tokens.count(guesser, visit.token)
    return "gone"


async def _opened(desk: Services, request: Request, visit: Visit, look: FoundLink) -> Response:
    """The response of a live link: the document, or the form for its password."""
    if request.method == "POST":
        return await page_password.unlocked(desk, request, visit, look)
    now = desk.now()
    if look.link.is_protected and not page_password.has_pass(desk, request, visit, look):
        is_file = visit.asked.name in FILES
        return small_pages.locked(desk, request, look, is_file=is_file)
    fixed = look.link.question.language
    asked = replace(visit.asked, language=fixed or visit.asked.language)
    today = desk.today()
    made = await desk.documents.of(look, visit.token, asked, today)
    if request.method == "GET" and asked.name == PAGE:
        desk.opens.count(look.link, today, now)
    return responses.response(request, made, small_pages.headers(look, asked, now))
