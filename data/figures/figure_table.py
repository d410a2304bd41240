"""The figures as scripts get them: one row per thing, the columns of interface.md."""

import hashlib
import json
import math
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

import pandas as pd

from data.figures import completion, schedule
from data.filters import Filters, narrow
from data.record import localised, moments
from data.record.load import Record
from db.record.decimals import DECIMALS

COLUMNS = (
    *("code", "title", "done", "scope", "completion", "average", "reported", "actions", "floor"),
    *("ongoing", "on_track", "at_risk", "off_track", "not_assessed"),
)
KINDS = ("programme", "pillar", "partner", "action")


@dataclass(frozen=True)
class Scope:
    """What figures are over: the rows, the filters, the day, and the language of the titles.

    `in_scope` leaves out the pillars and partners outside filters that narrow: those asked for
    stay, and those that an action names.
    """

    by: str
    filters: Filters
    day: date
    language: str
    in_scope: bool = False


def table(record: Record, scope: Scope) -> pd.DataFrame:
    """One row per programme, pillar, partner or action, in the programme's order; COLUMNS.

    completion is 0 to 1, progress 0 to 100, six decimals at most; a share of nothing is missing.
    """
    return of(record, schedule.assess(moments.actions_on(record, scope.day), record.methods), scope)


def of(record: Record, assessed: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """The same for who has all actions of that day already (data.figures.schedule.assess)."""
    actions = narrow(assessed, scope.filters)
    figures, titles = _rows(record, actions, scope)
    return figures.assign(title=titles)[list(COLUMNS)].round(DECIMALS)


def as_json(figures: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows with None for what is missing, and whole numbers as such."""
    columns = {name: figures[name].tolist() for name in figures}
    for name, values in columns.items():
        if figures[name].dtype.kind not in "iu":
            columns[name] = [plain(value) for value in values]
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def canonical(rows: list[dict[str, Any]]) -> str:
    """The one way to write rows as JSON: sorted keys, no spaces."""
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def check_number(rows: list[dict[str, Any]]) -> str:
    """The number printed on pages and reports, by which anyone can verify them."""
    return hashlib.sha256(canonical(rows).encode()).hexdigest()[:8]


def _rows(
    record: Record, actions: pd.DataFrame, scope: Scope
) -> tuple[pd.DataFrame, "pd.Series[str]"]:
    source = record.programme.source_language
    if scope.by == "programme":
        title = localised.choose(record.programme.titles, scope.language, source)[0]
        figures = completion.overall(actions)
        figures.insert(0, "code", record.programme.code)
        return figures, pd.Series([title])
    column, things, name = {
        "pillar": ("pillar_code", record.pillars, "title"),
        "partner": ("partners", record.partners, "name"),
        "action": ("code", actions, "title"),
    }[scope.by]
    if scope.in_scope:
        things = in_scope(things, column, actions, scope.filters)
    named = localised.localise(things, name, scope.language, source).reset_index(drop=True)
    return completion.by(actions, column, list(named["code"])), named[name]


def in_scope(
    things: pd.DataFrame, column: str, actions: pd.DataFrame, filters: Filters
) -> pd.DataFrame:
    """The pillars asked for, else those of `actions`; the partners asked for and those of actions.

    `things` are these or, by another `column`, whatever; all of them where nothing narrows.
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
    """A value as JSON has it: None for what is missing, a whole number as such."""
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() else value
    return value
