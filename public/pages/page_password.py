"""The password form of a shared page, and the signed cookie after the right password."""

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

# Unique on the host: of two cookies with one name, the server reads only the last one.
NAME = "progress_shared_page"
LASTS = timedelta(hours=12)
REMEMBERED = timedelta(days=90)


def new_pass(token: str, key: bytes, now: datetime) -> str:
    """The value of the cookie: UNTIL.SIGNATURE, UNTIL in seconds since 1970."""
    until = f"{(now + LASTS).timestamp():.0f}"
    return f"{until}.{_signed(token, key, until)}"


def pass_fits(value: str, token: str, key: bytes, now: datetime) -> bool:
    """Whether `value` is a valid cookie for the link of `token`, not expired."""
    return is_ours(value, token, key) and now.timestamp() < int(value.partition(".")[0])


def is_ours(value: str, token: str, key: bytes) -> bool:
    """Whether `value` is a cookie signed for the link of `token`, expired or not."""
    until, _, signature = value.partition(".")
    if not (until.isascii() and until.isdigit() and len(until) < 12 and signature.isascii()):
        return False
    return hmac.compare_digest(signature, _signed(token, key, until)) and bool(key)


def pass_header(value: str, public_url: str, token: str, *, is_framed: bool) -> str:
    """The value of Set-Cookie: for this page alone, hidden from scripts and from other sites.

    For a page that other sites may frame (`is_framed`), over https, the cookie is also sent in
    frames, with a separate cookie per site.
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
PATIENCE = 20  # seconds within which the form has to arrive


async def unlocked(desk: Services, request: Request, visit: Visit, look: FoundLink) -> Response:
    """The response to a sent form: a redirect to the page with the cookie, or a refusal."""
    if not look.link.is_protected or not is_from_here(request, desk.settings.public_url):
        return small_pages.refusal(desk, request, "gone")
    # With a valid cookie there is no limit, and the password sent isn't checked.
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
    """Whether the request has a valid cookie for the link."""
    value = request.cookies.get(NAME, "")
    return pass_fits(value, visit.token, look.key, desk.now())


def _counted(
    desk: Services, request: Request, visit: Visit, look: FoundLink
) -> list[tuple[Limit, rate_limit.Guesser]]:
    """The limits at which an attempt counts: of its address, and of the page.

    A browser with a signed cookie, though expired, has a limit of its own, which no guesser can
    use up.
    """
    page, value = look.link.id, request.cookies.get(NAME, "")
    if is_ours(value, visit.token, look.key):
        return [(desk.passwords, (value, page))]
    address = rate_limit.guesser(visit.address, page)
    return [(desk.passwords, address), (desk.pages, rate_limit.anybody(page))]


def _on(visit: Visit, headers: Mapping[str, str] | None = None) -> Response:
    """The redirect from the form to the page."""
    query = f"?{visit.query}" if visit.query else ""
    there = (query or visit.token) if visit.asked.name == PAGE else f"../{visit.token}{query}"
    said = {**small_pages.NO_STORE, "Location": there, **(headers or {})}
    return Response(status_code=303, headers=said)


async def _fits(desk: Services, attempt: Attempt, look: FoundLink) -> bool:
    """Whether the attempt is the password; a remembered wrong one isn't checked again."""
    if attempt.is_known:
        return False
    attempt.count()
    try:
        async with desk.hashing:
            # An equal attempt may have been found wrong while this one waited.
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
    """The password in the form; "" for a body over MOST_BYTES. Raises TimeoutError."""
    body = b""
    with fail_after(PATIENCE):
        async for part in request.stream():
            body += part
            if len(body) > MOST_BYTES:
                return ""
    found = parse_qs(body.decode("latin-1"), encoding="utf-8", errors="replace")
    return found.get("password", [""])[-1]


def is_from_here(request: Request, public_url: str) -> bool:
    """Whether the form is from this site: its own pages send Origin null, others are refused."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    there = urlsplit(public_url)
    ours = {"null", f"{there.scheme}://{there.netloc}"}
    return site in ("same-origin", "none") and ours.issuperset(request.headers.getlist("origin"))
