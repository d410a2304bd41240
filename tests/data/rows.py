"""Actions as data.record.moments gives them, made by hand: only what a test is about has to be
said.
"""

from datetime import date
from importlib import import_module
from typing import Any

import pandas as pd

from data.figures.schedule import assess
from data.filters import Filters

FIRST_SCHEMA = import_module("db.migrations.versions.0008_the_first_schema")
STATUSES = pd.DataFrame(FIRST_SCHEMA.statuses())
METHODS = pd.DataFrame([FIRST_SCHEMA.METHOD]).astype({"effective_on": "datetime64[s]"})
FLAGS = ("in_scope", "done", "start", "has_health")
DAYS = ("day", "starts_on", "due_on", "first_on", "last_update_on")
PLAIN = {
    "level": "action",
    "parent_code": "",
    "pillar_code": "1",
    "kind": "one_off",
    "starts_on": date(2021, 1, 1),
    "due_on": date(2024, 12, 31),
    "weight": 1.0,
    "planning": "time",
    "partners": (),
    "owner": "",
    "status": "in_progress",
    "progress": None,
    "first_on": date(2021, 1, 1),
    "last_update_on": None,
}
ALL = Filters()


def action(code: str = "1.1", **cells: Any) -> dict[str, Any]:
    """An action in progress over the four years of the programme that has reported no figure."""
    return {**PLAIN, "code": code, **cells}


def measure(code: str, parent_code: str, **cells: Any) -> dict[str, Any]:
    return action(code, level="measure", parent_code=parent_code, **cells)


def table(*rows: dict[str, Any], on: date = date(2022, 6, 30)) -> pd.DataFrame:
    """The rows as they stand `on` a day, with the flags of their status."""
    actions = pd.DataFrame([{"day": on, **row} for row in rows], columns=["day", "code", *PLAIN])
    flags = STATUSES.set_index("code")
    actions = actions.assign(**{f: actions["status"].map(flags[f]).astype(bool) for f in FLAGS})
    dates = {day: pd.to_datetime(actions[day]).astype("datetime64[s]") for day in DAYS}
    numbers = actions[["weight", "progress"]].astype("float64")
    return actions.assign(**dates, **numbers)


def assessed(*rows: dict[str, Any], on: date = date(2022, 6, 30)) -> pd.DataFrame:
    """The same with planned, gap and health."""
    return assess(table(*rows, on=on), METHODS)


def health(*rows: dict[str, Any], on: date = date(2022, 6, 30)) -> str:
    """The health of the first row on a day."""
    return str(assessed(*rows, on=on)["health"].iloc[0])
