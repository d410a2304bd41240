"""Which column of the file is which: as it is understood, and as a person corrects it."""

from typing import NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.exchange import matching
from data.exchange.fields import FIELDS
from data.exchange.matching import CODES, Matches
from data.exchange.sheet import Sheet
from db import column_matches
from db.import_rows import TABLES, Table
from ui import store
from ui.text import literal
from ui.view import View

ACROSS = 3


class Understood(NamedTuple):
    """The table, every heading's column in it, and what of that a person chose."""

    table: Table
    matches: Matches
    chosen: Matches


def ask(view: View, sheet: Sheet, name: str) -> Understood:
    """Say what is understood of the headings, and let it be corrected."""
    t = view.t
    words = {each: t(f"exchange-table-{each}") for each in TABLES}
    table = st.selectbox(
        t("exchange-table"),
        TABLES,
        index=TABLES.index(matching.table_of(sheet.headings, t.language)),
        format_func=words.__getitem__,
        key=f"exchange-table-{name}-{sheet.name}",
    )
    before = column_matches.remembered(
        store.engine(), view.code, table, matching.key(sheet.headings)
    )
    known = matching.match(sheet.headings, table, t.language, before)
    used = sum(bool(column) for column in known.values())
    label = t("exchange-columns", used=t.number(used), count=len(known))
    with st.expander(label, expanded=used < len(known) and not before, key="exchange-columns"):
        st.caption(t("exchange-columns-remembered" if before else "exchange-columns-text"))
        found = _fields(view, sheet, table, known, name)
    for column, headings in _twice(found).items():
        st.warning(
            t(
                "exchange-twice",
                column=literal(_column(view, column)),
                headings=literal(t.list(headings)),
            )
        )
    matches = matching.match(sheet.headings, table, t.language, found)
    return Understood(table, matches, matching.by_hand(matches, table, t.language))


def _fields(view: View, sheet: Sheet, table: Table, guess: Matches, name: str) -> dict[str, str]:
    options = ["", *FIELDS[table]]
    words = {each: _column(view, each) if each else view.t("exchange-left-out") for each in options}
    found = {}
    places: list[DeltaGenerator] = []
    for at, heading in enumerate(sheet.headings):
        # A row of its own for every few: one column under another, they keep their order.
        places = places or list(st.columns(ACROSS))
        with places.pop(0):
            found[heading] = st.selectbox(
                literal(heading[:60]),
                options,
                index=options.index(guess[heading]),
                format_func=words.__getitem__,
                key=f"exchange-column-{name}-{sheet.name}-{table}-{view.t.language}-{at}",
            )
    return found


def _twice(found: Matches) -> dict[str, list[str]]:
    """Column to the headings that were all said to be it."""
    every: dict[str, list[str]] = {}
    for heading, column in found.items():
        if column:
            every.setdefault(column, []).append(heading)
    return {column: headings for column, headings in every.items() if len(headings) > 1}


def _column(view: View, name: str) -> str:
    return view.t(f"column-{CODES.get(name, name)}")
