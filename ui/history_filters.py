"""Whose saves, about which action, of which days: what the history asks beside the sidebar."""

import streamlit as st

from data.filters import FIRST_DAY
from ui import history_words, links, statement_words
from ui.history import AUTHOR, EVERYBODY, FIRST, LAST
from ui.view import View

CHOICE = "history-action"
EVERYTHING = ""


def draw(view: View) -> None:
    """Four fields, or the way back to all saves where one is looked up."""
    t = view.t
    if view.entry:
        links.link(view, "history", t("history-all"), "history-all")
        return
    grid = st.grid(4, min_column_width=150)
    with grid.cell():
        _author(view)
    with grid.cell():
        _action(view)
    for name, key in (("history-from", FIRST), ("history-to", LAST)):
        with grid.cell():
            st.date_input(
                t(name),
                value=None,
                min_value=FIRST_DAY,
                max_value=view.today,
                format="DD/MM/YYYY",
                key=key,
                persist_state="session",
            )


def _author(view: View) -> None:
    t = view.t
    authors = sorted(set(view.record.batches["author"]))
    if st.session_state.get(AUTHOR, EVERYBODY) not in authors:
        st.session_state[AUTHOR] = EVERYBODY
    st.selectbox(
        t("column-author"),
        [EVERYBODY, *authors],
        format_func=lambda name: (
            statement_words.person(view, name) if name else t("history-everybody")
        ),
        key=AUTHOR,
        persist_state="session",
    )


def _action(view: View) -> None:
    """The action is the one that is open, so that a link can ask for its history."""
    titles = history_words.titles(view, view.record.actions["code"])
    st.session_state[CHOICE] = view.opened if view.opened in titles else EVERYTHING
    st.selectbox(
        view.t("column-action"),
        [EVERYTHING, *titles],
        format_func=lambda code: (
            f"{code} {titles[code][0]}" if code else view.t("history-everything")
        ),
        key=CHOICE,
        on_change=_choose,
    )


def _choose() -> None:
    chosen = st.session_state[CHOICE]
    if chosen:
        st.session_state["action"] = chosen
    else:
        st.session_state.pop("action", None)
