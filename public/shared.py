"""Shared pages: what an address below /s/ answers, by the row of its link and by nothing else."""

import logging
from dataclasses import replace
from functools import partial

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from data.load import UNREADABLE
from public import answers, asking, limits, replies, unlocking
from public.asking import Visit
from public.desk import Desk
from public.documents import FILES, PAGE
from public.looks import Look
from public.rest import REST

logger = logging.getLogger(__name__)


def routes(desk: Desk) -> list[Route]:
    """The one route: whatever begins with /s/ ends here, so that no token goes anywhere else."""
    return [Route(f"/s/{REST}", partial(answer, desk), methods=["GET", "HEAD", "POST"])]


async def answer(desk: Desk, request: Request) -> Response:
    """The page, picture or file of a live link; one and the same refusal for all other tokens."""
    visit = asking.visit(request)
    try:
        # Always first: of all who come from one address only those who guess have to wait.
        look = await desk.looks.at(visit.token)
        if look is None or (visit.asked.name in FILES and not look.link.shows.has_downloads):
            return replies.refusal(desk, request, _missed(desk, visit, is_token=look is not None))
        return await _opened(desk, request, visit, look)
    except (ClientDisconnect, TimeoutError):
        return Response(status_code=408)  # nobody is there to read it
    except UNREADABLE as error:
        desk.away(error)
        return replies.refusal(desk, request, "away")
    except Exception:
        logger.exception("A shared page could not be made")
        return replies.refusal(desk, request, "broken")


def _missed(desk: Desk, visit: Visit, *, is_token: bool) -> str:
    """The refusal of what opens nothing: one and the same until somebody has missed too often."""
    guesser = limits.guesser(visit.address)
    if desk.tokens.is_over(guesser):
        return "often"
    if not is_token:
        desk.tokens.count(guesser, visit.token)
    return "gone"


async def _opened(desk: Desk, request: Request, visit: Visit, look: Look) -> Response:
    """What a live link answers, to those who know its password if it has one."""
    if request.method == "POST":
        return await unlocking.unlocked(desk, request, visit, look)
    now = desk.now()
    if look.link.is_protected and not unlocking.has_pass(desk, request, visit, look):
        is_file = visit.asked.name in FILES
        return replies.locked(desk, request, look, is_file=is_file)
    fixed = look.link.shows.language
    asked = replace(visit.asked, language=fixed or visit.asked.language)
    today = desk.today()
    made = await desk.documents.of(look, visit.token, asked, today)
    if request.method == "GET" and asked.name == PAGE:
        desk.opens.count(look.link, today, now)
    return answers.answer(request, made, replies.headers(look, asked, now))
