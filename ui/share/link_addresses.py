"""The addresses to copy: of this view, and of shared pages, feeds and tokens."""

import re
from urllib.parse import urlencode, urlsplit

import streamlit as st

import settings
from db.links import reading_links
from db.links.stored_links import Created
from locales import Translator
from settings import Settings
from ui.frame.screen_view import ScreenView

_BEGINNING = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?(?=/|$)", re.ASCII)


def beginning(page: str, chosen: Settings) -> str:
    """What addresses to copy begin with: PUBLIC_URL, else where the browser has its `page`.

    Without a PUBLIC_URL only the visitor's browser knows by which name people reach the dashboard.
    It is believed for what that browser alone is shown, never for what is stored, sent or cached.
    """
    if chosen.is_public:
        return chosen.public_url
    found = _BEGINNING.match(page)
    return found[0] if found else chosen.public_url


def origin() -> str:
    """The `beginning` of addresses on this page."""
    return beginning(st.context.url or "", settings.current())


def note_local(t: Translator) -> None:
    """Draw that addresses on this page lead to this machine alone, and what mends it."""
    if is_local(origin()):
        st.caption(t("share-local"))


def is_local(address: str) -> bool:
    """Whether an address is of the machine that opens it: localhost or a loopback address."""
    name = urlsplit(address).hostname or ""
    return name in ("localhost", "::1") or name.startswith("127.")


def address(token: str) -> str:
    """The address of the shared page of a token."""
    return reading_links.address(origin(), token)


def opened_by(made: Created) -> list[str]:
    """The address or token of a new link; of a feed, its two addresses."""
    return reading_links.opened_by(origin(), made)


def here(view: ScreenView) -> str:
    """The address of the view for a colleague, without a language.

    On the page Share it is the address of the overview.
    """
    query = {name: st.query_params.get_all(name) for name in st.query_params if name != "lang"}
    path = "" if view.page in ("", "overview", "share") else view.page
    asked = urlencode(query, doseq=True)
    return f"{origin()}/{path}" + (f"?{asked}" if asked else "")
