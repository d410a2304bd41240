"""What a shared page is made of: the frames and figures of its scope, and of nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd

from data import completion, content, evidence, figures, moments, provenance, schedule
from data import trend as trends
from data.completion import Figures
from data.filters import Filters, narrow
from data.joint import joint
from data.load import Programme, Record
from data.provenance import Statements
from data.sharing_news import Told
from data.sharing_scope import filters, localised, told_of
from data.sharing_since import since
from db.shown import Shown

# What is told of a public event; which partners it names may lie outside the scope.
EVENTS = (
    *("code", "action_code", "happened_on", "date_precision", "title", "title_language"),
    *("source_url", "in_period"),
)


@dataclass(frozen=True, eq=False)
class Shared:
    """All that a page, its picture and its files may say. Kept and shown to many: never changed.

    Nobody's name is in it: no owner, no author, no comment. `title` is the programme's. `batch`
    is the last one known and `known_at` its moment, 0 and None before the first. `begun` says
    whether the programme has any action on `day`. `actions` are those in scope
    (data.sharing_scope.COLUMNS), `joint` those of them with a compared partner. `pillars` and
    `compared` (partners) have the columns of completion.by beside their names; `partners` are all
    that may be named. `since` is the reporting day before, `change` that of each figure since
    then; `told` what changed. None where there is no day to compare with.
    """

    shows: Shown
    language: str
    day: date
    programme: Programme
    title: str
    title_language: str
    batch: int
    known_at: datetime | None
    begun: bool
    statuses: pd.DataFrame
    method: "pd.Series[Any]"
    actions: pd.DataFrame
    total: Figures
    pillars: pd.DataFrame
    by_status: pd.DataFrame
    partners: pd.DataFrame
    compared: pd.DataFrame
    joint: pd.DataFrame
    cells: pd.DataFrame
    memberships: Mapping[str, tuple[int, int]]
    evidence: pd.DataFrame
    months: pd.DataFrame
    outlook: pd.DataFrame
    since: date | None
    change: "pd.Series[float] | None"
    told: Told | None
    said: Statements
    figures: list[dict[str, Any]]

    @property
    def check(self) -> str:
        """The check number: that of `figures`, which figures.json holds."""
        return figures.check_number(self.figures)


def shared(record: Record, shows: Shown, day: date, language: str) -> Shared:
    """Everything of `record` on `day` that `shows` lets out, in `language`."""
    chosen, source = filters(shows), record.programme.source_language
    assessed = _assessed(record, day)
    actions = narrow(assessed, chosen)
    kept = told_of(actions, record, day, language)
    title, title_language = content.choose(record.programme.titles, language, source)
    pillars = figures.in_scope(record.pillars, "pillar_code", actions, chosen)
    pillars = localised(pillars, record, language, "title")
    pillars = _counted(pillars[["code", "title", "title_language"]], kept, "pillar_code")
    return Shared(
        shows=shows,
        language=language,
        day=day,
        programme=record.programme,
        title=title,
        title_language=title_language,
        batch=record.last_batch,
        known_at=record.known_at,
        begun=not assessed.empty,
        statuses=record.statuses,
        method=schedule.in_force(record.methods, pd.Timestamp(day)),
        actions=kept,
        total=completion.total(kept),
        pillars=pillars,
        by_status=_by_status(kept, pillars, record),
        evidence=_evidence(record, actions, chosen, day, language),
        said=provenance.statements(record, actions["code"], day),
        figures=figures.as_json(pillars[list(figures.COLUMNS)].round(6)),
        **_partners(record, shows, kept, pillars, language),
        **_trend(record, shows, day),
        **since(record, shows, assessed, kept, day, language),
    )


def _assessed(record: Record, day: date) -> pd.DataFrame:
    return schedule.assess(moments.actions_on(record, day), record.methods)


def _counted(things: pd.DataFrame, actions: pd.DataFrame, column: str) -> pd.DataFrame:
    """`things` with their figures, in their order."""
    rows = completion.by(actions, column, list(things["code"])).drop(columns="code")
    return pd.concat([things.reset_index(drop=True), rows], axis="columns")


def _by_status(actions: pd.DataFrame, pillars: pd.DataFrame, record: Record) -> pd.DataFrame:
    codes = list(record.statuses["code"])
    return completion.status_counts(actions, list(pillars["code"]), codes)


def _evidence(
    record: Record, actions: pd.DataFrame, chosen: Filters, day: date, language: str
) -> pd.DataFrame:
    known = evidence.shown(moments.events(record, day), actions, chosen)
    return localised(known, record, language, "title")[list(EVENTS)]


def _partners(
    record: Record, shows: Shown, actions: pd.DataFrame, pillars: pd.DataFrame, language: str
) -> dict[str, Any]:
    named = figures.in_scope(record.partners, "partners", actions, filters(shows))
    named = localised(named, record, language, "name", "short")
    named = named[["code", "position", "name", "name_language", "short", "short_language"]]
    chosen = named[named["code"].isin(shows.partners)] if shows.partners else named
    codes, rows = list(chosen["code"]), list(pillars["code"])
    together = joint(actions, set(codes))
    by_pillar = {
        code: completion.memberships(together[together["pillar_code"] == code]) for code in rows
    }
    return {
        "partners": named,
        "compared": _counted(chosen, actions, "partners"),
        "joint": together,
        "cells": completion.matrix(actions, rows, codes),
        "memberships": {**by_pillar, "": completion.memberships(together)},
    }


def _trend(record: Record, shows: Shown, day: date) -> dict[str, Any]:
    if "trend" not in shows.sections:
        return {"months": pd.DataFrame(), "outlook": pd.DataFrame()}
    chosen = filters(shows)
    return {
        "months": trends.trend(record, chosen, day),
        "outlook": trends.outlook(record, chosen, day),
    }
