"""One table of a programme as CSV, for programs: codes, ISO days, numbers with a point.

Tables of actions and measures come back by `python -m data import` without any change.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from data.figures import figure_table, schedule
from data.files import csv_cells
from data.filters import Filters, narrow
from data.record import moments, public_events
from data.record.load import Record
from data.view import View
from db.imports.file_schema import BESIDE, COMMENTS, ROWS, STATEMENT
from db.record import decimals
from db.record.replay import split
from db.record.stored_text import TITLES

NAMES = ("actions", "updates", "evidence", "measures", "figures")
STATES = tuple(field.name for field in STATEMENT if field.name not in BESIDE)
UPDATES = (
    *("action_code", "effective_on", *STATES, *TITLES, "parent_code", "pillar_code"),
    *COMMENTS,
    *("source_url", "evidence", "recorded_at", "author", "batch_id"),
)
STANDING: Mapping[str, tuple[str, ...]] = {
    name: tuple(column for column in fields if column not in BESIDE)
    for name, fields in ROWS.items()
    if name in ("actions", "measures")
}
EVIDENCE = (*ROWS["evidence"], "note_en", "in_period")
# One thousand or one and a bit: with one more nought it is no thousand.
EITHER = re.compile(r"-?\d{1,3}\.\d{3}", re.ASCII)


def text(name: str, record: Record, filters: Filters, day: date, by: str, language: str) -> str:
    """The table `name` (of NAMES) as CSV, as on `day`; `by`, of figure_table.KINDS, and `language`
    are for figures alone.
    """
    if name == "figures":
        figures = View(record, filters, day, language).figures_by(by)
        return csv_cells.text(figure_table.COLUMNS, figure_table.as_json(figures))
    wanted = {"actions": "action", "measures": "measure"}.get(name, filters.level)
    asked = replace(filters, level=wanted)
    known = schedule.assess(moments.actions_on(record, day), record.methods)
    if name in STANDING:
        return _written(columns(name), narrow(known, asked))
    kept = narrow(known, filters)
    if name == "evidence":
        shown = public_events.shown(moments.events(record, day), kept, filters)
        return _written(EVIDENCE, shown.rename(columns={"code": "evidence_code"}))
    return _written(UPDATES, _stated(record, kept if filters.narrows else None, day))


def columns(name: str) -> tuple[str, ...]:
    """The columns of the table actions, measures or updates."""
    return STANDING.get(name, UPDATES)


def _stated(record: Record, actions: pd.DataFrame | None, day: date) -> pd.DataFrame:
    """The statements up to a day; a column that one doesn't state is None."""
    updates = record.updates[record.updates["effective_on"] <= pd.Timestamp(day)]
    if actions is not None:
        updates = updates[updates["action_code"].isin(actions["code"])]
    rows = updates.astype(object)
    stated = [{*split(states)} for states in updates["states"]]
    for column in {*STATES, *TITLES, "parent_code", "pillar_code"}:
        speaks = [column in each for each in stated]
        rows[column] = rows[column].where(pd.Series(speaks, rows.index), None)
    return rows


def _written(names: Sequence[str], frame: pd.DataFrame) -> str:
    cells = frame[list(names)].astype(object).to_numpy().tolist()
    return csv_cells.text(names, [dict(zip(names, map(cell, row), strict=True)) for row in cells])


def cell(value: Any) -> Any:
    """A value as programs read it: several codes with semicolons, ISO days, nothing as None."""
    if isinstance(value, tuple):
        return ";".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat() if value.tz is None else value.isoformat()
    if isinstance(value, float):
        said = decimals.text(value)
        return csv_cells.Number(f"{said}0" if EITHER.fullmatch(said) else said)
    return value
