"""A plain form for one action or measure: all that the table can do, by keyboard and on a phone."""

import logging
from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from data import deltas, edit_table
from data.edits import Edit
from ui import cell_words
from ui.desk import Desk
from ui.text import literal
from ui.view import View

log = logging.getLogger(__name__)

SHOWN, CHOSEN = "update.form", "update.chosen"
# The one widget that is there whenever there is anything to edit.
SWITCH = "update-switch"
# As wide as the database keeps days: what is too early or too late is refused there, in words.
FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)


def is_shown() -> bool:
    """Whether the visitor prefers the form."""
    return bool(st.session_state.get(SHOWN))


def switch(view: View) -> None:
    """The way from the table to the form, and back."""
    messages = {"action": "update-form", "measure": "update-form-measures"}
    message = "update-table" if is_shown() else messages[view.filters.level]
    st.button(view.t(message), type="tertiary", on_click=_turn, key=SWITCH)


def draw(view: View, desk: Desk) -> None:
    """Which action, and a field per column with what it is or is about to become."""
    codes = list(desk.table.rows)
    if st.session_state.get(CHOSEN) not in codes:
        st.session_state[CHOSEN] = codes[0]
    with st.container(border=True, key="update-form"):
        code = st.selectbox(
            view.t(f"column-{view.filters.level}"),
            codes,
            format_func=lambda code: cell_words.row(view, code),
            key=CHOSEN,
            persist_state="session",
        )
        st.caption(_about(view, code))
        draft = desk.pending.get(code)
        shown = {**draft.read.shown, **draft.said} if draft else desk.table.rows[code].shown
        _fields(view, desk, code, shown)


def _about(view: View, code: str) -> str:
    """The whole name, which a box cuts off on a phone, and how fresh the action is."""
    known = view.assessed.set_index("code").loc[code, "last_update_on"]
    last = view.t.short_day(known) if known == known else view.t("word-never")
    return literal(f"{cell_words.row(view, code)} · {view.t('column-last_update_on')}: {last}")


def _fields(view: View, desk: Desk, code: str, shown: Any) -> None:
    statuses = {one: view.t(f"status-{one}") for one in view.record.statuses["code"]}
    shorts = dict(zip(view.partners["code"], view.partners["short"], strict=True))
    days = {name: _in_range(shown[name]) for name in ("effective_on", "due_on")}
    partners = [one for one in shown["partners"] if one in shorts]
    status = shown["status"] if shown["status"] in statuses else None

    def ask(column: str, widget: Callable[..., Any], now: Any, **options: Any) -> None:
        key = f"update-{column}-{code}-{view.t.language}-{desk.turn}"
        st.session_state.setdefault(key, now)
        label = view.t("update-progress") if column == "progress" else view.t(f"column-{column}")
        widget(
            label,
            key=key,
            on_change=_say,
            args=(desk, code, column, key, view.t.language),
            **options,
        )

    day = {"value": None, "min_value": FIRST, "max_value": LAST, "format": "DD/MM/YYYY"}
    left, right = st.columns(2)
    ask("status", left.selectbox, status, options=statuses, format_func=statuses.__getitem__)
    ask("progress", right.text_input, edit_table.number(shown["progress"], view.t))
    ask("effective_on", left.date_input, days["effective_on"], **day)
    ask("due_on", right.date_input, days["due_on"], **day)
    ask(
        "partners",
        st.pills,
        partners,
        options=shorts,
        format_func=lambda one: literal(shorts[one]),
        selection_mode="multi",
    )
    ask("comment", st.text_area, shown["comment"])
    ask("source_url", st.text_input, shown["source_url"])


def _say(desk: Desk, code: str, column: str, key: str, language: str) -> None:
    value = st.session_state[key]
    if deltas.fits(column, value):
        said = deltas.plain(column, value, language)
        desk.edit([Edit(code, column, said)], desk.table.rows)
    else:
        log.warning("sent to a form: %s %.80r", column, value)


def _turn() -> None:
    st.session_state[SHOWN] = not is_shown()


def _in_range(day: object) -> date | None:
    return day if isinstance(day, date) and FIRST <= day <= LAST else None
