"""What an open page does in the browser: says its language, finds its place, follows saves."""

import streamlit as st

from data.load import UNREADABLE
from ui import store

# Streamlit fixes <html lang> to "en"; screen readers would read Dutch with an English voice.
_LANGUAGE = st.components.v2.component(
    "page_language",
    js="export default function (c) { document.documentElement.lang = c.data; }",
)

# A link can open what stands far down a page.
_SIGHT = st.components.v2.component(
    "into_sight",
    # In braces: what it gives back, a promise, would be taken for a way to clean up.
    js="export default (c) => { c.parentElement.host.scrollIntoView({ block: 'center' }); }",
)


def speak(language: str) -> None:
    """Tell the browser which language the page is in."""
    _LANGUAGE(data=language, key="page_language", height=0)


def look_here(key: str) -> None:
    """Bring this place of the page into sight, once: when it is first drawn."""
    _SIGHT(key=key, height=0)


@st.fragment(run_every=1)
def follow(shown: int) -> None:
    """Show what somebody saved within two seconds: compares one number every second.

    While the database can't be asked, what is shown stays: it was true, and nobody asked for more.
    """
    try:
        found = store.revision()
    except UNREADABLE:
        return
    if found != shown:
        st.rerun()
