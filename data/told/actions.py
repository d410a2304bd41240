"""Actions and measures as they stand on the day, and their figures."""

from typing import Any

import pandas as pd

from data import figures, own
from data.sharing_scope import told_of
from data.told import cells
from data.told.view import View

ACTIONS = (
    *("code", "title", "title_language", "level", "pillar", "parent", "kind", "status"),
    *("progress", "planned", "gap", "health", "overdue_days", "starts_on", "due_on", "weight"),
    *("planning", "last_update_on", "updates", "evidence", "partners", "owner", "source_url"),
)
FIGURES = figures.COLUMNS
BY = figures.KINDS


def actions(view: View) -> pd.DataFrame:
    """The actions asked for, in the programme's order."""
    return view.actions


def action_rows(view: View, actions: pd.DataFrame) -> list[dict[str, Any]]:
    """ACTIONS. A measure's action is named within the limits only."""
    told = own.told(told_of(actions, view.record, view.day, view.language))
    parents = told["parent_code"]
    told = told.assign(
        pillar=told["pillar_code"],
        parent=parents.where(parents.isin(view.codes), ""),
        owner=actions["owner"] if view.names_people else "",
    )
    return [_without_nothing(row) for row in cells.rows(told, ACTIONS)]


def figures_of(view: View, by: str) -> list[dict[str, Any]]:
    """One row of figures per programme, pillar, partner or action; none outside the filters."""
    scope = figures.Scope(by, view.filters, view.day, view.language, in_scope=True)
    return figures.as_json(figures.of(view.record, view.assessed, scope))


def _without_nothing(row: dict[str, Any]) -> dict[str, Any]:
    """A code, a name or an address that isn't there is nothing, not an empty text."""
    names = ("parent", "owner", "health", "source_url")
    return {**row, **{name: row[name] or None for name in names}}
