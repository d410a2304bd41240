"""The name that a visitor typed: kept in a cookie of the browser until people sign in."""

from urllib.parse import unquote

import streamlit as st

from db.record import people
from people import NAME_COOKIE
from ui.assets import asset

NAME = "visitor.name"

_KEPT = st.components.v2.component(NAME_COOKIE, js=asset("visitor.js").read_text(encoding="utf-8"))


def name() -> str:
    """The typed name, as it may be stored; "" without one."""
    if NAME not in st.session_state:
        st.session_state[NAME] = people.fit_name(unquote(st.context.cookies.get(NAME_COOKIE, "")))
    return str(st.session_state[NAME])


def call(typed: str) -> None:
    """Take `typed` as the name of the visitor; an unfit one counts as none."""
    st.session_state[NAME] = people.fit_name(typed)


def keep() -> None:
    """Have the browser keep the name of this visit."""
    _KEPT(data=name(), key=NAME_COOKIE, height=0)
