"""Why something needs attention, in words: gap, delay and silence, each with its day."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from charts.rows import rows as as_rows
from ui import marks
from ui.text import literal, plain
from ui.view import View

# A row of data.attention.worst_first.
Row = Mapping[str, Any]
COLUMNS = (
    *("code", "parent_code", "level", "title", "title_language", "status", "health", "reason"),
    *("progress", "planned", "gap", "due_on", "overdue_days"),
    *("silent_days", "last_update_on", "first_on"),
)
SILENCE = 31  # days without a report that are worth a word


def mark(view: View, row: Row) -> str:
    """The mark before the row: its health, or its status when nobody has said anything."""
    if row["reason"] == "silent" or not row["health"]:
        return marks.status_icon(row["status"], view.record.statuses)
    return marks.health_icon(row["health"])


def lines(view: View, row: Row) -> list[str]:
    """What is wrong, each on a line of Markdown."""
    said = [_measure(view, row), *_standing(view, row), _due(view, row), _silence(view, row)]
    return [line for line in said if line]


def table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows in finished words."""
    t = view.t
    named = "column-measure" if view.filters.level == "measure" else "column-action"
    listed = as_rows(rows, *COLUMNS)
    columns = {
        named: rows["code"] + " " + plain(rows, "title", t),
        "column-health": [_health(view, row) for row in listed],
        "column-progress": rows["progress"].map(t.percent),
        "column-last_update_on": [
            t("word-never")
            if pd.isna(row["last_update_on"])
            else t.short_day(row["last_update_on"])
            for row in listed
        ],
    }
    return pd.DataFrame({t(name): column for name, column in columns.items()})


def _health(view: View, row: Row) -> str:
    if row["reason"] == "silent" or not row["health"]:
        return view.t(f"status-{row['status']}")
    health = view.t(f"health-{row['health']}")
    return health if pd.isna(row["gap"]) else f"{health} {view.t.points(row['gap'])}"


def _measure(view: View, row: Row) -> str:
    if row["reason"] != "overdue":
        return ""
    return view.t("overview-attention-measure", action=literal(row["parent_code"]))


def _standing(view: View, row: Row) -> list[str]:
    t = view.t
    if row["reason"] not in ("off_track", "at_risk"):
        return []
    health = t(f"health-{row['health']}")
    if pd.isna(row["progress"]):
        return [t("overview-attention-no-progress", health=health)]
    progress = t.percent(row["progress"])
    if pd.isna(row["gap"]) or row["gap"] >= 0:
        return [t("overview-attention-progress", health=health, progress=progress)]
    points = t.number(-row["gap"], 1)
    return [t("overview-attention-gap", health=health, progress=progress, points=points)]


def _due(view: View, row: Row) -> str:
    if not row["overdue_days"]:
        return ""
    t = view.t
    due, late = _unbroken(t.short_day(row["due_on"])), t.duration(row["overdue_days"])
    return t("overview-attention-overdue", due=due, late=late)


def _silence(view: View, row: Row) -> str:
    t = view.t
    if pd.isna(row["last_update_on"]):
        return t("overview-attention-never", day=_unbroken(t.short_day(row["first_on"])))
    day = _unbroken(t.short_day(row["last_update_on"]))
    if row["silent_days"] < SILENCE:
        return t("overview-attention-last", day=day)
    return t("overview-attention-silence", silence=t.duration(row["silent_days"]), day=day)


def _unbroken(day: str) -> str:
    return day.replace(" ", "\u00a0")
