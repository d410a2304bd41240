"""Statements as they were recorded: which action, from which day on, and what each states."""

from typing import Any

import pandas as pd

from data import content
from data.told import cells
from data.told.view import View
from db.fold import STATED, split

# The names that programs know the columns by; the place among others is nobody's news.
NAMES = {"pillar_code": "pillar", "parent_code": "parent"}
CELLS = tuple(NAMES.get(column, column) for column in STATED if column != "position")
UPDATES = (
    *("sequence", "batch", "batch_kind", "action", "effective_on", "recorded_at", "states"),
    *CELLS,
    *("source_url", "evidence", "comment", "comment_language", "batch_comment", "author"),
)
OF_PEOPLE = ("owner", "comment", "comment_language", "batch_comment", "author")


def updates(view: View) -> pd.DataFrame:
    """The statements that hold by the day about the actions asked for, in their order."""
    known = view.record.updates
    about = known["action_code"].isin(view.actions["code"])
    return known[about & (known["effective_on"] <= pd.Timestamp(view.day))]


def update_rows(view: View, updates: pd.DataFrame) -> list[dict[str, Any]]:
    """UPDATES; what a statement does not state is None, and `states` names what it does."""
    source = view.record.programme.source_language
    told = content.localise(updates, "comment", view.language, source)
    events = _events(view)
    return [_row(view, row, events) for row in told.to_dict("records")]


def _row(view: View, row: dict[str, Any], events: set[str]) -> dict[str, Any]:
    stated = {NAMES.get(c, c): row[c] for c in split(row["states"]) if c != "position"}
    if view.is_limited:
        stated = _within(view, stated)
    if not view.names_people:
        stated.pop("owner", None)
    told = {
        "sequence": row["sequence"],
        "batch": row["batch_id"],
        "batch_kind": row["batch_kind"],
        "action": row["action_code"],
        "effective_on": row["effective_on"],
        "recorded_at": row["recorded_at"],
        "states": list(stated),
        **{name: None if stated.get(name) == "" else stated.get(name) for name in CELLS},
        "source_url": row["source_url"] or None,
        "evidence": [code for code in row["evidence"] if code in events],
        **{name: row[name] or None for name in OF_PEOPLE if name != "owner"},
    }
    if not view.names_people:
        told |= dict.fromkeys(OF_PEOPLE)
    return {name: cells.cell(told[name]) for name in UPDATES}


def _within(view: View, stated: dict[str, Any]) -> dict[str, Any]:
    """What was said, without what now lies outside the limits."""
    known = {"pillar": view.pillars, "parent": view.codes}
    kept = {n: v for n, v in stated.items() if n not in known or not v or v in known[n]}
    if "partners" in kept:
        kept["partners"] = [code for code in kept["partners"] if code in view.partners]
    return kept


def _events(view: View) -> set[str]:
    """The public events that may be named."""
    known = view.record.evidence
    if view.is_limited:
        known = known[known["action_code"].isin(view.codes)]
        wanted = set(view.limits.partner)
        if wanted:
            named = [not wanted.isdisjoint(codes) for codes in known["partners"]]
            known = known[pd.Series(named, index=known.index, dtype="bool")]
    return set(known["code"])
