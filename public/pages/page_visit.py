"""What a request for a shared page may say: its token, and how it is to be shown. Nothing more."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from starlette.requests import Request

from locales import LANGUAGES
from public.http import streamlit_page
from public.pages.link_documents import FILES, PAGE, PICTURE, AskedPage

NAMES = (PAGE, PICTURE, *FILES)
# The parameters that count, and their values. All others are as if they weren't there.
CHOICES = {"lang": LANGUAGES, "theme": ("light", "dark"), "embed": ("1",)}
LONGEST = 64


@dataclass(frozen=True)
class Visit:
    """A request: from which address, for which token and document, and how that is to look.

    `token` is "" where there can be none, `query` says the choices again.
    """

    address: str
    token: str = field(repr=False)
    asked: AskedPage
    query: str


def visit(request: Request) -> Visit:
    """What `request` says."""
    token, slash, name = str(request.path_params["rest"]).partition("/")
    # An address of ours has no character that has to be written as another one.
    is_ours = b"%" not in request.scope.get("raw_path", b"")
    is_there = is_ours and len(token) < LONGEST and name in NAMES and bool(slash) == bool(name)
    chosen = {
        key: value
        for key, value in request.query_params.multi_items()
        if value in CHOICES.get(key, ())
    }
    language = chosen.get("lang") or streamlit_page.language(request.scope)
    asked = AskedPage(name, language, chosen.get("theme", ""), "embed" in chosen)
    address = request.client.host if request.client else ""
    return Visit(address, token if is_there else "", asked, urlencode(chosen))
