"""Adding an action or a measure: its code, its place, and what it is from its first day on."""

from functools import partial

import streamlit as st

from data import next_code
from data.drafts import TITLES
from db.commands import NewAction, Saved
from ui import additions
from ui.adding import Entry
from ui.desk import Desk
from ui.part import part
from ui.view import View

PLACES = {"action": "pillar_code", "measure": "parent_code"}
# Beside one another, with what they say at first.
PAIRS = {"owner": "", "weight": 1.0, "starts_on": None, "due_on": None}
STATES = (*TITLES, *PAIRS, "kind", "planning", "partners")


@part
def draw(view: View, desk: Desk) -> None:
    """The fields of a new one of the level that is shown, folded away until they are wanted."""
    level = view.filters.level
    entry = Entry(view, desk, level)
    with st.expander(view.t(f"adding-{level}"), key=f"adding-{level}"):
        st.caption(view.t("adding-code-note"))
        suggested = _identity(view, entry, level)
        for title in TITLES:
            entry.ask(title, st.container())
        places = st.columns(2)
        for place, (column, first) in enumerate(PAIRS.items()):
            entry.ask(column, places[place % 2], first)
        entry.ask("kind", st.container(), "one_off")
        if level == "action":
            entry.ask("planning", st.container(), "time")
        entry.ask("partners", st.container(), ())
        entry.ask("comment", st.container())
        entry.submit(partial(_write, suggested), partial(_code, suggested))


def _identity(view: View, entry: Entry, level: str) -> str:
    """Its place, its first day and its code; the code that it gets where none is typed.

    That one stands in the field without being in it: a code that somebody else has just taken
    gives way to the next one, and to nothing that is being typed.
    """
    place = entry.ask(PLACES[level], st.container(), _first(view, level)) or ""
    left, right = st.columns(2)
    day = entry.ask("effective_on", right, view.default_day) or view.default_day
    suggested = next_code.after(view.record.actions["code"], level, place, day.year)
    entry.ask("code", left, placeholder=suggested)
    return suggested


def _code(suggested: str, entry: Entry) -> str:
    return str(entry.said("code") or suggested)


def _write(suggested: str, entry: Entry) -> Saved:
    states = {column: entry.said(column) for column in STATES}
    new = NewAction(
        code=_code(suggested, entry),
        effective_on=entry.said("effective_on"),
        pillar_code=entry.said("pillar_code") or "",
        parent_code=entry.said("parent_code") or "",
        states={column: value for column, value in states.items() if value not in ("", None, ())},
    )
    return additions.add(entry.view.code, new, entry.said("comment"), entry.view.t.language)


def _first(view: View, level: str) -> str:
    """The pillar or action that the filters point at."""
    column = "pillar_code" if level == "action" else "code"
    wanted = view.assessed[view.assessed["level"] == "action"]
    chosen = view.filters.pillar
    wanted = wanted[wanted["pillar_code"].isin(chosen)] if chosen else wanted
    return str(wanted[column].iloc[0]) if len(wanted) else ""
