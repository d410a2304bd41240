"""The parts of a request for a shared page that count: its token, document and look."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from starlette.requests import Request

from locales import LANGUAGES
from public.http import streamlit_page
from public.pages.link_documents import FILES, PAGE, PICTURE, AskedPage

NAMES = (PAGE, PICTURE, *FILES)
# The parameters that count, and their values; all others are ignored.
CHOICES = {"lang": LANGUAGES, "theme": ("light", "dark"), "embed": ("1",)}
LONGEST = 64


@dataclass(frozen=True)
class Visit:
    """A request: the visitor's address, the token, the document and its look.

    `token` is "" for an address that can't be valid; `query` is the query of the choices alone.
    """

    address: str
    token: str = field(repr=False)
    asked: AskedPage
    query: str


def visit(request: Request) -> Visit:
    """The visit of `request`."""
    token, slash, name = str(request.path_params["rest"]).partition("/")
    # No valid address has a percent-encoded character.
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
