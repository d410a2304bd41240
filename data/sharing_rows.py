"""The files under a shared link: the rows of figures.json and of actions.csv, in its scope."""

from datetime import date
from typing import Any

import pandas as pd

from data import figures, moments, schedule
from data.filters import narrow
from data.load import Record
from data.sharing_scope import filters, told_of
from db.shown import Shown

ACTION_COLUMNS = (
    *("code", "title", "level", "pillar", "kind", "status", "progress", "planned", "gap"),
    *("health", "starts_on", "due_on", "last_update_on", "partners", "source_url"),
)
DAYS = ("starts_on", "due_on", "last_update_on")


def figures_rows(record: Record, shows: Shown, day: date, language: str) -> list[dict[str, Any]]:
    """The rows of `python -m data figures --by pillar`, of the pillars in scope alone."""
    scope = figures.Scope("pillar", filters(shows), day, language, in_scope=True)
    return figures.as_json(figures.table(record, scope))


def actions_rows(record: Record, shows: Shown, day: date, language: str) -> list[dict[str, Any]]:
    """One row per action in scope, ACTION_COLUMNS; see `rows_of`."""
    assessed = schedule.assess(moments.actions_on(record, day), record.methods)
    return rows_of(told_of(narrow(assessed, filters(shows)), record, day, language))


def rows_of(actions: pd.DataFrame) -> list[dict[str, Any]]:
    """`actions` (of data.sharing_scope.told_of) as a file has them: ISO days, None for nothing.

    partners are codes with spaces between them; numbers have six decimals at most.
    """
    days = {name: actions[name].dt.strftime("%Y-%m-%d").astype(object) for name in DAYS}
    numbers = {name: actions[name].round(6) for name in ("progress", "planned", "gap")}
    rows = actions.assign(
        **days, **numbers, pillar=actions["pillar_code"], partners=actions["partners"].map(" ".join)
    )
    cells = rows[list(ACTION_COLUMNS)].astype(object)
    found: list[dict[str, Any]] = cells.where(cells.notna(), None).to_dict("records")
    return [{name: figures.plain(value) for name, value in row.items()} for row in found]
