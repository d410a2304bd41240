"""Whose visit it is: a visit belongs to one person, and says who is signed in."""

from html import escape
from urllib.parse import urlsplit

import streamlit as st

import settings
from ui.frame import live, store
from ui.frame.screen_view import ScreenView

OWNER = "visit.owner"


def keep() -> None:
    """Begin the visit anew where it was another person's, whose edits nobody else may see.

    A page that lost its connection resumes its visit with the cookie of whoever signed in since.
    What its script does by itself doesn't count as its person's presence. Raises SignedOutError.
    """
    person = store.person()
    if st.session_state.setdefault(OWNER, person.number) != person.number:
        st.session_state.clear()
        st.rerun()
    if not live.ran_by_itself():
        store.note_presence()


def link(view: ScreenView) -> None:
    """Who is signed in, as a link to where they sign out; nothing where nobody is asked."""
    if view.person.number is None:
        return
    there = f"{urlsplit(settings.current().public_url).path}/sign-out"
    words = escape(view.t("sign-in-account", name=view.person.name))
    st.html(f'<a href="{escape(there)}" target="_self">{words}</a>')
