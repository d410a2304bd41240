"""Whose saves of which days the history asks for, as its fields stand and an address says it."""

from datetime import date
from typing import TypedDict

import streamlit as st

from data.load import Record

# Names of widgets, and of parameters in data.filters.PARAMS.
AUTHOR, FIRST, LAST = "author", "recorded_from", "recorded_until"
EVERYBODY = ""


class AskedOf(TypedDict):
    """Who saved, and the days from and until which it was recorded; None asks for all."""

    author: str | None
    recorded_from: date | None
    recorded_until: date | None


def asked(record: Record) -> AskedOf:
    """What is asked for; somebody who saved nothing in `record` is forgotten."""
    author = st.session_state.get(AUTHOR)
    if author and author not in authors(record):
        author = st.session_state[AUTHOR] = EVERYBODY
    first, last = (st.session_state.get(name) for name in (FIRST, LAST))
    return {"author": author or None, "recorded_from": first, "recorded_until": last}


def authors(record: Record) -> list[str]:
    """Everybody who ever saved anything in it."""
    return sorted(set(record.batches["author"]))
