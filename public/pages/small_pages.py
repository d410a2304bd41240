"""The small pages, for an invalid address, a password or too many attempts; and headers."""

from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from locales import translator
from public.http import responses, streamlit_page
from public.http.responses import HTML, Document, document
from public.http.security_headers import shared_policy
from public.http.services import Services
from public.pages import static_files
from public.pages.link_documents import FILES, PICTURE, AskedPage
from public.pages.link_lookup import FoundLink

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@lru_cache(maxsize=256)
def notice(
    name: str,
    language: str,
    public_url: str,
    *,
    is_wrong: bool = False,
    shown: str = "",
    sender: str = "",
) -> Document:
    """The small page `name` in HTML: gone, locked, often (too many attempts) or away (not now).

    Only locked, the form for the password, differs between links: `shown` is the name of the link,
    and `sender` the organisation that shares it, "" for none. `is_wrong` is after a wrong password.
    """
    page = TEMPLATES.get_template("notice.html").render(
        t=translator(language),
        name=name,
        language=language,
        is_wrong=is_wrong,
        shown=shown,
        sender=sender,
        assets=static_files.addresses(public_url),
    )
    return document(HTML, page.encode())


# How long a proxy may serve a page from its cache: an ended link must fail within five seconds.
FRESH = timedelta(seconds=3)
NO_STORE = {"Cache-Control": "no-store"}
# No search engine lists a page, and no other site receives its address as a referrer.
ALWAYS = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow, noarchive"}
# Anyone with the address may see the whole page, so isolating it from the window that opened it
# would protect little, and cost the browser a new process, which delays the page (0034).
NOT_APART = {"Cross-Origin-Opener-Policy": "unsafe-none"}
STATUS = {"gone": 404, "often": 429, "away": 503, "broken": 500, "locked": 200, "wrong": 403}
PAUSE = {"Retry-After": "60"}


def headers(look: FoundLink, asked: AskedPage, now: datetime) -> dict[str, str]:
    """The headers of a document of a link."""
    link = look.link
    framed = ("'self'",) if link.is_draft else link.audience.origins
    said = {
        **ALWAYS,
        "Cache-Control": _cached(look, now),
        "Content-Language": asked.language,
        "Content-Security-Policy": shared_policy(framed),
        **({} if link.is_protected else NOT_APART),
    }
    varies = [] if link.question.language else ["Accept-Language"]
    varies += ["Cookie"] if link.is_protected else []
    if varies:
        said["Vary"] = ", ".join(varies)
    if asked.name in FILES:
        said["Content-Disposition"] = f'attachment; filename="{asked.name}"'
    if framed or asked.name == PICTURE:
        said["Cross-Origin-Resource-Policy"] = "cross-origin"
    return said


def refusal(desk: Services, request: Request, name: str) -> Response:
    """The small page `name`: gone, often, away, or broken, which is away with status 500."""
    said = "away" if name == "broken" else name
    return _small(desk, request, said, STATUS[name], shared_policy())


async def nothing(desk: Services, request: Request) -> Response:
    """The response for an unknown address."""
    return refusal(desk, request, "gone")


async def other_method(_: Request, error: Exception) -> Response:
    """The response for a method that isn't allowed, equal for every token."""
    known = (error.headers if isinstance(error, HTTPException) else None) or {}
    said = {**ALWAYS, **NO_STORE, "Content-Security-Policy": shared_policy(), **known}
    return Response(status_code=405, headers=said)


def locked(
    desk: Services,
    request: Request,
    look: FoundLink,
    *,
    is_wrong: bool = False,
    is_file: bool = False,
) -> Response:
    """The password form; status 200, or 403 after a wrong password or for a file."""
    policy = shared_policy(look.link.audience.origins, has_form=True)
    status = STATUS["wrong" if is_wrong or is_file else "locked"]
    shown = look.link.name
    return _small(desk, request, "locked", status, policy, is_wrong=is_wrong, shown=shown)


def _small(
    desk: Services,
    request: Request,
    name: str,
    status: int,
    policy: str,
    *,
    is_wrong: bool = False,
    shown: str = "",
) -> Response:
    language = streamlit_page.language(request.scope)
    said = {
        **ALWAYS,
        **NO_STORE,
        **(PAUSE if name in ("often", "away") else {}),
        "Content-Language": language,
        "Content-Security-Policy": policy,
        "Vary": "Accept-Language",
    }
    sender = desk.settings.sender if shown else ""
    url = desk.settings.public_url
    made = notice(name, language, url, is_wrong=is_wrong, shown=shown, sender=sender)
    return responses.response(request, made, said, status)


def _cached(look: FoundLink, now: datetime) -> str:
    if look.link.is_protected or look.link.is_draft:
        return "private, no-cache"
    seconds = min(FRESH, look.link.audience.expires_at - now) // timedelta(seconds=1)
    return f"public, max-age=0, s-maxage={max(0, seconds)}, must-revalidate"
