"""Signing in at a provider: the way there, the way back, and its word that somebody has left.

The way there and back belongs to one browser, by a cookie of its own, and is used once.
"""

import logging
from collections.abc import Awaitable, Callable
from functools import partial

from anyio import to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from data.record.load import UNREADABLE
from db.access import begun_sign_ins, identities, invitations
from db.access.begun_sign_ins import Begun
from people.openid import OpenIdClient, OpenIdError
from public.http import signed_in
from public.http.services import Services
from public.pages import sign_in_beginnings, sign_in_pages, small_pages

logger = logging.getLogger(__name__)
Answer = Callable[[Services, Request, OpenIdClient], Awaitable[Response]]
MOST_BYTES = 65_536  # of a form
WAY = "openid"


def routes(desk: Services) -> list[Route]:
    """The routes of every provider in sign-in.toml."""
    return [
        Route(f"/auth/{{name}}{path}", partial(_answered, desk, answer), methods=[method])
        for path, answer, method in (
            ("", begin, "GET"),
            ("", tie, "POST"),
            ("/callback", callback, "GET"),
            ("/back-channel", back_channel, "POST"),
        )
    ]


async def _answered(desk: Services, answer: Answer, request: Request) -> Response:
    client = desk.providers.get(request.path_params["name"])
    if client is None:
        return small_pages.refusal(desk, request, "gone")
    try:
        return await answer(desk, request, client)
    except OpenIdError as error:
        logger.warning("%s vouched for nobody: %s", client.provider.name, error)
        return sign_in_pages.refused(desk, request, error.fault)
    except ClientDisconnect:
        return Response(status_code=408)
    except UNREADABLE as error:
        desk.away(error)
        return small_pages.refusal(desk, request, "away")


async def begin(desk: Services, request: Request, client: OpenIdClient) -> Response:
    """The way to the provider, and the page to come back to."""
    if sign_in_beginnings.is_often(desk, request):
        return small_pages.refusal(desk, request, "often")
    wanted = signed_in.own_path(request.query_params.get("to", ""))
    return sign_in_pages.sent(*await _begun(desk, request, client, wanted))


async def tie(desk: Services, request: Request, client: OpenIdClient) -> Response:
    """The same from the button of an invitation's page, which on the way back uses that up.

    The identity is then that of whom it invites, so nothing but that button may begin it.
    """
    if not signed_in.is_from_here(request, desk.settings):
        return sign_in_pages.elsewhere(desk, request)
    if sign_in_beginnings.is_often(desk, request):
        return small_pages.refusal(desk, request, "often")
    link = (await sign_in_pages.form(request, MOST_BYTES)).get("link", "")
    invitation_id = await run_in_threadpool(invitations.number, desk.engine, link)
    if invitation_id is None:
        sign_in_beginnings.note_guess(desk, request, link)
        return sign_in_pages.over(desk, request)
    there, cookie = await _begun(desk, request, client, "/", invitation_id)
    return sign_in_pages.onward(desk, request, client.provider, there, cookie)


async def _begun(
    desk: Services,
    request: Request,
    client: OpenIdClient,
    wanted: str,
    invitation_id: int | None = None,
) -> tuple[str, str]:
    """The address at the provider, and the cookie for the way back. Raises OpenIdError."""
    nonce, verifier = begun_sign_ins.new_verifier(), begun_sign_ins.new_verifier()
    way = Begun(client.provider.name, nonce, verifier, wanted, invitation_id)
    begun = await sign_in_beginnings.begin(desk, request, way)
    there = await to_thread.run_sync(
        client.begin_address, begun.state, nonce, verifier, limiter=desk.asking
    )
    return there, begun.cookie


async def callback(desk: Services, request: Request, client: OpenIdClient) -> Response:
    """The way back: a new session, and the page that was wanted; or one sentence."""
    answer = {name: request.query_params.get(name, "") for name in request.query_params}
    state, name = answer.get("state", ""), client.provider.name
    way = await sign_in_beginnings.take(desk, request, state, name)
    if way is None:
        return sign_in_pages.refused(desk, request, "over")
    confirmed = await to_thread.run_sync(
        client.confirmed, answer, way.nonce, way.verifier, desk.now(), limiter=desk.asking
    )
    return await sign_in_pages.arrived(
        desk,
        request,
        confirmed.known,
        way.wanted,
        way=WAY,
        vouched=confirmed.vouched,
        invitation_id=way.invitation_id,
    )


async def back_channel(desk: Services, request: Request, client: OpenIdClient) -> Response:
    """The provider says that somebody has left: their sessions end (Back-Channel Logout 1.0)."""
    form = await sign_in_pages.form(request, MOST_BYTES)
    try:
        subject, sid = await to_thread.run_sync(
            client.ended, form.get("logout_token", ""), desk.now(), limiter=desk.asking
        )
    except OpenIdError as error:
        logger.warning("%s sent no logout token: %s", client.provider.name, error)
        return Response(status_code=400, headers=signed_in.NO_STORE)
    issuer = client.provider.issuer
    ended = await run_in_threadpool(
        lambda: identities.end_by_provider(desk.engine, issuer, subject, sid, desk.now())
    )
    logger.info("%s ended %s sessions", client.provider.name, ended)
    return Response(status_code=200, headers=signed_in.NO_STORE)
