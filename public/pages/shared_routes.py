"""Shared pages: what an address below /s/ answers, by the row of its link and by nothing else."""

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
    """The one route: whatever begins with /s/ ends here, so that no token goes anywhere else."""
    return [Route(f"/s/{REST}", partial(answer, desk), methods=["GET", "HEAD", "POST"])]


async def answer(desk: Services, request: Request) -> Response:
    """The page, picture or file of a live link; one and the same refusal for all other tokens."""
    visit = page_visit.visit(request)
    try:
        # Always first: of all who come from one address only those who guess have to wait.
        look = await desk.looks.at(visit.token)
        if look is None or (visit.asked.name in FILES and not look.link.audience.has_downloads):
            return small_pages.refusal(
                desk, request, _missed(desk, visit, is_token=look is not None)
            )
        return await _opened(desk, request, visit, look)
    except (ClientDisconnect, TimeoutError):
        return Response(status_code=408)  # nobody is there to read it
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")
    except Exception:
        logger.exception("A shared page could not be made")
        return small_pages.refusal(desk, request, "broken")


def _missed(desk: Services, visit: Visit, *, is_token: bool) -> str:
    """The refusal of what opens nothing: one and the same until somebody has missed too often."""
    guesser = rate_limit.guesser(visit.address)
    if desk.tokens.is_over(guesser):
        return "often"
    if not is_token:
        desk.tokens.count(guesser, visit.token)
    return "gone"


async def _opened(desk: Services, request: Request, visit: Visit, look: FoundLink) -> Response:
    """What a live link answers, to those who know its password if it has one."""
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
