"""The figures as a table for programs: columns, JSON and the check code."""

import hashlib
import json
import math
from itertools import chain
from typing import Any

import pandas as pd

from data.filters import Filters

COLUMNS = (
    *("code", "title", "done", "scope", "completion", "average", "reported", "actions", "floor"),
    *("ongoing", "on_track", "at_risk", "off_track", "not_assessed"),
)
KINDS = ("programme", "pillar", "partner", "action")


def as_json(figures: pd.DataFrame) -> list[dict[str, Any]]:
    """`figures` as dicts: None where a value is missing, whole numbers as int."""
    columns = {name: figures[name].tolist() for name in figures}
    for name, values in columns.items():
        if figures[name].dtype.kind not in "iu":
            columns[name] = [plain(value) for value in values]
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def canonical(rows: list[dict[str, Any]]) -> str:
    """`rows` as JSON in its one form: sorted keys, no spaces."""
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def check_code(rows: list[dict[str, Any]]) -> str:
    """The check code of `rows`, 8 hex digits, as printed on pages and reports."""
    return hashlib.sha256(canonical(rows).encode()).hexdigest()[:8]


def in_scope(
    things: pd.DataFrame, column: str, actions: pd.DataFrame, filters: Filters
) -> pd.DataFrame:
    """The rows of `things` within `filters`; all of them where no filter narrows.

    For `column` pillar_code: the pillars of the filter, else those of `actions`. For partners:
    those of the filter and those of `actions`. For any other column: all.
    """
    if column not in ("pillar_code", "partners") or not filters.narrows:
        return things
    if column == "pillar_code" and filters.pillar:
        return things[things["code"].isin(filters.pillar)]
    named = actions[column]
    met = set(chain.from_iterable(named)) if column == "partners" else set(named)
    asked = filters.partner if column == "partners" else ()
    return things[things["code"].isin([*asked, *met])]


def plain(value: Any) -> Any:
    """`value` for JSON: None where it is missing, a whole float as int."""
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() else value
    return value
