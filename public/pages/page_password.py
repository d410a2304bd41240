"""The form of a page with a password, and the signed cookie of whoever knew it."""

import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from anyio import fail_after
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from public.http import rate_limit
from public.http.rate_limit import Attempt, Limit
from public.http.services import Services
from public.pages import small_pages
from public.pages.link_documents import PAGE
from public.pages.link_lookup import FoundLink
from public.pages.page_visit import Visit

# No other application on this host calls one so: of two with one name, a server sees only the last.
NAME = "progress_shared_page"
LASTS = timedelta(hours=12)
REMEMBERED = timedelta(days=90)


def new_pass(token: str, key: bytes, now: datetime) -> str:
    """The value of the cookie: until when, and a signature."""
    until = f"{(now + LASTS).timestamp():.0f}"
    return f"{until}.{_signed(token, key, until)}"


def pass_fits(value: str, token: str, key: bytes, now: datetime) -> bool:
    """Whether that is a cookie of ours for this link, in time."""
    return is_ours(value, token, key) and now.timestamp() < int(value.partition(".")[0])


def is_ours(value: str, token: str, key: bytes) -> bool:
    """Whether that is a cookie of ours for this link, be it in time or not."""
    until, _, signature = value.partition(".")
    if not (until.isascii() and until.isdigit() and len(until) < 12 and signature.isascii()):
        return False
    return hmac.compare_digest(signature, _signed(token, key, until)) and bool(key)


def pass_header(value: str, public_url: str, token: str, *, is_framed: bool) -> str:
    """The Set-Cookie header: for that page alone, not for scripts, not for other sites.

    Only a page that other sites may show has to be remembered within them, apart for each.
    """
    there = urlsplit(public_url)
    parts = [
        f"{NAME}={value}",
        f"Path={there.path}/s/{token}",
        f"Max-Age={REMEMBERED.days * 86_400}",
    ]
    is_secure = there.scheme == "https"
    crosses = is_framed and is_secure
    parts += ["HttpOnly", "SameSite=None" if crosses else "SameSite=Lax"]
    return "; ".join(parts + ["Secure"] * is_secure + ["Partitioned"] * crosses)


def _signed(token: str, key: bytes, until: str) -> str:
    return hmac.new(key, f"{token}.{until}".encode(), "sha256").hexdigest()


MOST_BYTES = 4096
PATIENCE = 20  # seconds in which the form has to come


async def unlocked(desk: Services, request: Request, visit: Visit, look: FoundLink) -> Response:
    """The way back to the page, for whoever sent its password."""
    if not look.link.is_protected or not is_from_here(request, desk.settings.public_url):
        return small_pages.refusal(desk, request, "gone")
    # Who may see the page already has to wait for nobody, and learns nothing of what they sent.
    if has_pass(desk, request, visit, look):
        return _on(visit)
    password = await _password(request)
    attempt = Attempt(password, _counted(desk, request, visit, look))
    if attempt.is_over:
        return small_pages.refusal(desk, request, "often")
    if not await _fits(desk, attempt, look):
        return small_pages.locked(desk, request, look, is_wrong=True)
    value = new_pass(visit.token, look.key, desk.now())
    cookie = pass_header(
        value, desk.settings.public_url, visit.token, is_framed=bool(look.link.audience.origins)
    )
    return _on(visit, {"Set-Cookie": cookie})


def has_pass(desk: Services, request: Request, visit: Visit, look: FoundLink) -> bool:
    """Whether whoever asks has told the password of the link already."""
    value = request.cookies.get(NAME, "")
    return pass_fits(value, visit.token, look.key, desk.now())


def _counted(
    desk: Services, request: Request, visit: Visit, look: FoundLink
) -> list[tuple[Limit, rate_limit.Guesser]]:
    """Where an attempt counts: at its address, and at the page.

    A browser that knew the password once counts for itself: no guesser takes its turn, wherever
    they are.
    """
    page, value = look.link.id, request.cookies.get(NAME, "")
    if is_ours(value, visit.token, look.key):
        return [(desk.passwords, (value, page))]
    address = rate_limit.guesser(visit.address, page)
    return [(desk.passwords, address), (desk.pages, rate_limit.anybody(page))]


def _on(visit: Visit, headers: Mapping[str, str] | None = None) -> Response:
    """The way from the form to the page."""
    query = f"?{visit.query}" if visit.query else ""
    there = (query or visit.token) if visit.asked.name == PAGE else f"../{visit.token}{query}"
    said = {**small_pages.NO_STORE, "Location": there, **(headers or {})}
    return Response(status_code=303, headers=said)


async def _fits(desk: Services, attempt: Attempt, look: FoundLink) -> bool:
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
