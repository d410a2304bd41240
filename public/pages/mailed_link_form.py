"""The form of the sign-in page that asks for a link by mail.

The answer, and the time that it takes, are the same for every address: whose it is, is looked up
afterwards, by the thread that hands mails over. A request that finds too many waiting has the same
answer, too: another one would say that an address before it is somebody's, whose mail takes long.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta
from email.message import EmailMessage
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from data.record.load import UNREADABLE
from db.access import invitations, mailed_links, person_facts, sessions
from db.access.mailed_links import LIVES, AskedLink
from people import mail_server, sign_in_mails
from people.mail_server import UndeliveredError
from public.http import rate_limit, signed_in, streamlit_page
from public.http.services import Services
from public.pages import sign_in_pages, small_pages

logger = logging.getLogger(__name__)
MOST_BYTES = 4_096  # of the form
LONGEST = 500  # letters of a page that the link in a mail leads to
# Seconds after which a mail is tried again that the server may take later: most ask for a minute.
TRIED_AGAIN = (20.0, 90.0, 300.0)


def routes(desk: Services) -> list[Route]:
    """The route of the form."""
    return [Route("/sign-in", partial(ask, desk), methods=["POST"])]


async def ask(desk: Services, request: Request) -> Response:
    """Have a link sent to the address of the form, if somebody here may come in by it."""
    if not desk.mails_links:
        return small_pages.refusal(desk, request, "gone")
    if not signed_in.is_from_here(request, desk.settings):
        return sign_in_pages.elsewhere(desk, request)
    try:
        typed = (await sign_in_pages.form(request, MOST_BYTES)).get("email", "")
    except ClientDisconnect:
        return Response(status_code=408)
    wanted = signed_in.own_path(request.query_params.get("to", "/"))
    address = person_facts.mail_address(typed)
    if not address:
        typed = typed[: person_facts.MOST_LETTERS]
        return sign_in_pages.ways_in(desk, request, wanted, wrong=typed)
    guesser = rate_limit.guesser(request.client.host if request.client else "")
    if desk.mail_requests.is_over(guesser):
        return small_pages.refusal(desk, request, "often")
    desk.mail_requests.count(guesser, sessions.new_secret())
    language = streamlit_page.language(request.scope)
    try:
        await run_in_threadpool(desk.revision)  # or nobody could be looked up
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")
    if desk.outbox.put(partial(_send, desk, address, language, wanted)) is None:
        logger.warning("a link was asked for, and not made: too many wait for the mail server")
    minutes = LIVES // timedelta(minutes=1)
    return sign_in_pages.sent_by_mail(desk, request, address, minutes, wanted)


def _send(desk: Services, address: str, language: str, wanted: str) -> None:
    """Make a link for whoever has the address, and mail it; the log says what became of it."""
    try:
        _sent(desk, address, language, wanted)
    except UNREADABLE as error:
        desk.away(error)


def _sent(desk: Services, address: str, language: str, wanted: str) -> None:
    number = mailed_links.whose(desk.engine, address)
    if number is None:
        logger.info("a link was asked for an address that nobody has")
        return
    person = rate_limit.anybody(number)
    if desk.mails_sent.is_over(person):
        logger.info("person %s was sent as many links as are made at once", number)
        return
    desk.mails_sent.count(person, sessions.new_secret())
    now = desk.now()
    asked = mailed_links.make(desk.engine, number, now)
    if asked is None:
        return
    try:
        if asked.secret:
            to = wanted if wanted != "/" and len(wanted) <= LONGEST else ""
            mail = sign_in_mails.link(
                *(desk.settings, asked.account, asked.secret, now, LIVES, language, to)
            )
        else:
            mail = sign_in_mails.other_way(desk.settings, asked.account, now, language)
    except UndeliveredError:  # no address that mail goes to
        mailed_links.take_back(desk.engine, asked, desk.now())
    else:
        _deliver(desk, asked, mail, TRIED_AGAIN)


def _deliver(desk: Services, asked: AskedLink, mail: EmailMessage, again: Sequence[float]) -> None:
    """Hand a mail over, or try it `again` after so many seconds; its link ends after the last."""
    try:
        mail_server.deliver(desk.settings, mail)
    except UndeliveredError as error:
        if error.passes and again:
            later = partial(_tried, desk, asked, mail, again[1:])
            desk.outbox.put_later(again[0], later)
        else:
            mailed_links.take_back(desk.engine, asked, desk.now())
    else:
        mailed_links.end_earlier(desk.engine, asked)


def _tried(desk: Services, asked: AskedLink, mail: EmailMessage, again: Sequence[float]) -> None:
    """The same, unless a newer link has ended this one meanwhile, or its person may not come in."""
    try:
        if not asked.secret or invitations.invited(desk.engine, asked.secret, desk.now()):
            _deliver(desk, asked, mail, again)
    except UNREADABLE as error:
        desk.away(error)
