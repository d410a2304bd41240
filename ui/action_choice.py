"""The choice of the one action that a list is about: it is the one that is open, as a link says."""

from collections.abc import Collection, Mapping

import streamlit as st

from ui import field_value
from ui.view import View

EVERYTHING = ""


def ask(view: View, key: str, titles: Mapping[str, str], everything: str) -> None:
    """Which of `titles`, by code, or all of them, in the words of `everything`."""
    field_value.follow(key, view.opened if view.opened in titles else EVERYTHING)
    st.selectbox(
        view.t("column-action"),
        [EVERYTHING, *titles],
        format_func=lambda code: f"{code} {titles[code]}" if code else everything,
        key=key,
        on_change=_choose,
        args=(key, set(titles)),
    )


def _choose(key: str, known: Collection[str]) -> None:
    chosen = st.session_state[key]
    if chosen in known:
        st.session_state["action"] = chosen
    elif chosen == EVERYTHING:  # else a browser says the words of another language: no choice
        st.session_state.pop("action", None)
