"""Actions as a table of finished words, the twin of their bars."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from data import own
from ui import cells, listing
from ui.listing import Cell, Column
from ui.view import View


def draw(view: View, key: str, actions: pd.DataFrame, alt: str) -> None:
    """One row per action or measure; `alt` names the table for screen readers."""
    rows = [_row(view, action) for action in actions.to_dict("records")]
    listing.draw(key, _columns(view), rows, alt, view.palette)


def _columns(view: View) -> list[Column]:
    t = view.t
    named = "column-measure" if view.filters.level == "measure" else "column-action"
    return [
        Column(t("column-code"), "whole"),
        Column(t(named), "wide"),
        Column(t("column-status"), "whole"),
        Column(t("column-progress"), "end", named=True),
        Column(t("column-planned"), "end", named=True),
        Column(t("column-gap"), "end", named=True),
        Column(t("column-health"), "whole"),
        *([Column(t("column-evidence"), "end", named=True)] * _has_evidence(view)),
        Column(t("column-last_update_on"), "end whole", named=True),
    ]


def _row(view: View, action: Mapping[str, Any]) -> list[Cell]:
    t = view.t
    updated = action["last_update_on"]
    day = t("word-never") if pd.isna(updated) else t.short_day(updated)
    return [
        listing.text(action["code"]),
        cells.title(action["title"], action["title_language"], t, note=_note(view, action)),
        cells.status(action["status"], view.record.statuses, t),
        listing.text(t.percent(action["progress"])),
        listing.text(t.percent(own.plan(action))),
        listing.text(t.points(own.gap(action))),
        cells.health(action["health"], action["kind"], t),
        *([listing.text(t.number(action["evidence"]))] * _has_evidence(view)),
        listing.text(day),
    ]


def _note(view: View, action: Mapping[str, Any]) -> str:
    """The partners, and what is done without a source."""
    t = view.t
    partners = ", ".join(view.shorts.get(code, code) for code in action["partners"])
    unsourced = [t("word-no-source")] * bool(action["done"] and not action["sourced"])
    return " · ".join([partners or t("row-no-partner"), *unsourced])


def _has_evidence(view: View) -> bool:
    """Public events are tied to actions; what a measure rests on stands in its statements."""
    return view.filters.level == "action"
