"""The form of a page with a password, and what is remembered of who knew it."""

from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from anyio import fail_after
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from public import limits, passes, replies
from public.asking import Visit
from public.desk import Desk
from public.documents import PAGE
from public.limits import Attempt, Limit
from public.looks import Look

MOST_BYTES = 4096
PATIENCE = 20  # seconds in which the form has to come


async def unlocked(desk: Desk, request: Request, visit: Visit, look: Look) -> Response:
    """The way back to the page, for whoever sent its password."""
    if not look.link.is_protected or not is_from_here(request, desk.settings.public_url):
        return replies.refusal(desk, request, "gone")
    # Who may see the page already has to wait for nobody, and learns nothing of what they sent.
    if has_pass(desk, request, visit, look):
        return _on(visit)
    password = await _password(request)
    attempt = Attempt(password, _counted(desk, request, visit, look))
    if attempt.is_over:
        return replies.refusal(desk, request, "often")
    if not await _fits(desk, attempt, look):
        return replies.locked(desk, request, look, is_wrong=True)
    value = passes.made(visit.token, look.key, desk.now())
    cookie = passes.header(
        value, desk.settings.public_url, visit.token, is_framed=bool(look.link.origins)
    )
    return _on(visit, {"Set-Cookie": cookie})


def has_pass(desk: Desk, request: Request, visit: Visit, look: Look) -> bool:
    """Whether whoever asks has told the password of the link already."""
    value = request.cookies.get(passes.NAME, "")
    return passes.fits(value, visit.token, look.key, desk.now())


def _counted(
    desk: Desk, request: Request, visit: Visit, look: Look
) -> list[tuple[Limit, limits.Guesser]]:
    """Where an attempt counts: at its address, and at the page.

    A browser that knew the password once counts for itself: no guesser takes its turn, wherever
    they are.
    """
    page, value = look.link.id, request.cookies.get(passes.NAME, "")
    if passes.is_ours(value, visit.token, look.key):
        return [(desk.passwords, (value, page))]
    address = limits.guesser(visit.address, page)
    return [(desk.passwords, address), (desk.pages, limits.anybody(page))]


def _on(visit: Visit, headers: Mapping[str, str] | None = None) -> Response:
    """The way from the form to the page."""
    query = f"?{visit.query}" if visit.query else ""
    there = (query or visit.token) if visit.asked.name == PAGE else f"../{visit.token}{query}"
    said = {**replies.NO_STORE, "Location": there, **(headers or {})}
    return Response(status_code=303, headers=said)


async def _fits(desk: Desk, attempt: Attempt, look: Look) -> bool:
    """Whether that is the password; what was found wrong lately is so without any work."""
    if attempt.is_known:
        return False
    attempt.count()
    try:
        async with desk.hashing:
            # The same one may have been found wrong while this one waited.
            if attempt.is_known:
                return False
            fits = await run_in_threadpool(desk.fits, look, attempt.said)
    except BaseException:
        attempt.take_back()
        raise
    if fits:
        attempt.take_back()
    else:
        attempt.count(is_wrong=True)
    return fits


async def _password(request: Request) -> str:
    """What the form holds; "" where that is more than a form of ours can hold."""
    body = b""
    with fail_after(PATIENCE):
        async for part in request.stream():
            body += part
            if len(body) > MOST_BYTES:
                return ""
    found = parse_qs(body.decode("latin-1"), encoding="utf-8", errors="replace")
    return found.get("password", [""])[-1]


def is_from_here(request: Request, public_url: str) -> bool:
    """Whether no other site sent the form: our own pages tell no origin, and others must not."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    there = urlsplit(public_url)
    ours = {"null", f"{there.scheme}://{there.netloc}"}
    return site in ("same-origin", "none") and ours.issuperset(request.headers.getlist("origin"))
