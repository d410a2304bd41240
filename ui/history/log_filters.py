"""The filters of the page History beside the sidebar: author, action, and days."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data import arrival
from data.filters import FIRST_DAY
from sections import log_heads
from ui.frame.screen_view import ScreenView
from ui.history import save_words
from ui.history.log import AUTHOR, EVERYBODY, FIRST, LAST
from ui.kit import action_table, day_field, page_links

CHOICE = "history-action"


def draw(view: ScreenView) -> None:
    """Four fields; or the link back to all saves where a single one is shown."""
    t = view.t
    if view.entry:
        page_links.link(view, "history", t("history-all"), "history-all")
        return
    grid = st.grid(4, min_column_width=150)
    with grid.cell():
        _author(view)
    with grid.cell():
        _action(view)
    for name, key in (("history-from", FIRST), ("history-to", LAST)):
        with grid.cell():
            day_field.ask(
                t,
                t(name),
                value=None,
                min_value=FIRST_DAY,
                max_value=view.today,
                key=key,
                persist_state="session",
            )


def _author(view: ScreenView) -> None:
    t = view.t
    st.selectbox(
        t("column-author"),
        [EVERYBODY, *arrival.authors(view.record)],
        format_func=lambda name: log_heads.author(view, name) if name else t("history-everybody"),
        key=AUTHOR,
        persist_state="session",
    )


def _action(view: ScreenView) -> None:
    def titles(codes: Sequence[str]) -> Mapping[str, str]:
        return {code: title for code, (title, _) in save_words.titles(view, codes).items()}

    codes = view.record.actions["code"]
    action_table.ask_action(view, CHOICE, codes, titles, view.t("history-everything"))
