"""What a shared page is made of: the frames and figures of its scope, and of nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd

from data.figures import comparison, completion, figure_table, schedule
from data.figures import monthly as trends
from data.figures.completion import Figures, joint
from data.filters import Filters, narrow
from data.record import localised as content
from data.record import moments, public_events, reports
from data.record.load import KnownProgramme, Record
from data.record.reports import Statements
from data.sharing.shared_news import SharedNews, news_since
from data.sharing.shared_scope import COLUMNS, Before, before, filters, in_language, sources
from db.links.share_scope import ShareScope
from db.record.decimals import DECIMALS


@dataclass(frozen=True, eq=False)
class Same:
    """What needs no words, of a scope on a `day`.

    `batch` is the last one known and `known_at` its moment, 0 and None before the first; `saves` as
    in data.record.load.Record. `begun` says whether the programme has any action on `day`. `joint`
    are the actions in scope with a compared partner. `since` is the reporting day before, `change`
    that of each figure since then.
    """

    shows: ShareScope
    day: date
    programme: KnownProgramme
    batch: int
    saves: int | None
    known_at: datetime | None
    begun: bool
    statuses: pd.DataFrame
    method: "pd.Series[Any]"
    total: Figures
    by_status: pd.DataFrame
    joint: pd.DataFrame
    cells: pd.DataFrame
    memberships: Mapping[str, tuple[int, int]]
    months: pd.DataFrame
    outlook: pd.DataFrame
    since: date | None
    change: "pd.Series[float] | None"
    said: Statements


NAMES = ("title", "title_language")  # what only a language gives an action


@dataclass(frozen=True, eq=False)
class Counted:
    """The figures of a scope, and the rows that have yet to be named in a language.

    `pillars` and `compared` (partners) have their figures, in the columns `figures`. `now` are all
    actions of the programme; `before` is None where there is no day to compare with.
    """

    same: Same
    actions: pd.DataFrame
    pillars: pd.DataFrame
    partners: pd.DataFrame
    compared: pd.DataFrame
    figures: list[str]
    evidence: pd.DataFrame
    now: pd.DataFrame
    before: Before | None


def counted(record: Record, shows: ShareScope, day: date) -> Counted:
    """Everything of `record` on `day` that `shows` lets out."""
    chosen = filters(shows)
    now = schedule.assess(moments.actions_on(record, day), record.methods)
    then = None if now.empty else before(record, day)
    actions = narrow(now, chosen)
    actions = actions.assign(source_url=sources(record, actions["code"], day))
    pillars = figure_table.in_scope(record.pillars, "pillar_code", actions, chosen)
    partners = figure_table.in_scope(record.partners, "partners", actions, chosen)
    compared = partners[partners["code"].isin(shows.partners)] if shows.partners else partners
    by_pillar = completion.by(actions, "pillar_code", list(pillars["code"])).drop(columns="code")
    by_partner = completion.by(actions, "partners", list(compared["code"])).drop(columns="code")
    same = Same(
        shows=shows,
        day=day,
        programme=record.programme,
        batch=record.last_batch,
        saves=record.saves,
        known_at=record.known_at,
        begun=not now.empty,
        statuses=record.statuses,
        method=schedule.in_force(record.methods, pd.Timestamp(day)),
        total=completion.total(actions),
        by_status=_by_status(actions, pillars, record),
        said=reports.statements(record, actions["code"], day),
        **_since(then, chosen, actions),
        **_together(actions, list(pillars["code"]), list(compared["code"])),
        **_trend(record, shows, day),
    )
    return Counted(
        same=same,
        actions=actions,
        pillars=_beside(pillars, by_pillar),
        partners=partners,
        compared=_beside(compared, by_partner),
        figures=list(by_pillar),
        evidence=public_events.shown(moments.events(record, day), actions, chosen),
        now=now,
        before=then,
    )


def _beside(things: pd.DataFrame, counts: pd.DataFrame) -> pd.DataFrame:
    """`things` with their figures, in their order."""
    return pd.concat([things.reset_index(drop=True), counts], axis="columns")


def _by_status(actions: pd.DataFrame, pillars: pd.DataFrame, record: Record) -> pd.DataFrame:
    codes = list(record.statuses["code"])
    return completion.status_counts(actions, list(pillars["code"]), codes)


def _since(then: Before | None, chosen: Filters, actions: pd.DataFrame) -> dict[str, Any]:
    if then is None or not then.has_figures:
        return {"since": None, "change": None}
    earlier = comparison.then(then.actions, chosen, actions)
    return {"since": then.day, "change": comparison.total(actions, earlier)}


def _together(actions: pd.DataFrame, pillars: list[str], partners: list[str]) -> dict[str, Any]:
    """What pillars and partners have together."""
    unnamed = actions[[column for column in COLUMNS if column not in NAMES]]
    together = joint(unnamed, set(partners))
    by_pillar = {
        code: completion.memberships(together[together["pillar_code"] == code]) for code in pillars
    }
    return {
        "joint": together,
        "cells": completion.matrix(actions, pillars, partners),
        "memberships": {**by_pillar, "": completion.memberships(together)},
    }


def _trend(record: Record, shows: ShareScope, day: date) -> dict[str, Any]:
    if "trend" not in shows.sections:
        return {"months": pd.DataFrame(), "outlook": pd.DataFrame()}
    chosen = filters(shows)
    return {
        "months": trends.trend(record, chosen, day),
        "outlook": trends.outlook(record, chosen, day),
    }


# What is told of a public event; which partners it names may lie outside the scope.
EVENTS = (
    *("code", "action_code", "happened_on", "date_precision", "title", "title_language"),
    *("source_url", "in_period"),
)
PARTNERS = ("code", "position", "name", "name_language", "short", "short_language")


@dataclass(frozen=True, eq=False)
class Shared(Same):
    """All that a page, its picture and its files may say. Kept and shown to many: never changed.

    Nobody's name is in it: no owner, no author, no comment. `title` is the programme's. `actions`
    are those in scope (data.sharing.shared_scope.COLUMNS). `pillars` and `compared` (partners)
    have the columns of completion.by beside their names; `partners` are all that may be named.
    `told` is what changed, None where there is no day to compare with.
    """

    language: str
    title: str
    title_language: str
    actions: pd.DataFrame
    pillars: pd.DataFrame
    partners: pd.DataFrame
    compared: pd.DataFrame
    evidence: pd.DataFrame
    told: SharedNews | None
    figures: list[dict[str, Any]]

    @property
    def check(self) -> str:
        """The check number: that of `figures`, which figures.json holds."""
        return figure_table.check_number(self.figures)


def shared(record: Record, shows: ShareScope, day: date, language: str) -> Shared:
    """Everything of `record` on `day` that `shows` lets out, in `language`."""
    return named(counted(record, shows, day), record, language)


def named(counted: Counted, record: Record, language: str) -> Shared:
    """What was counted of `record`, with the names that things have in `language`."""
    title, title_language = content.choose(
        record.programme.titles, language, record.programme.source_language
    )
    pillars = in_language(counted.pillars, record, language, "title")
    pillars = pillars[["code", "title", "title_language", *counted.figures]]
    partners, compared = (
        in_language(frame, record, language, "name", "short")
        for frame in (counted.partners, counted.compared)
    )
    actions = in_language(counted.actions, record, language, "title")[list(COLUMNS)]
    events = in_language(counted.evidence, record, language, "title")[list(EVENTS)]
    return Shared(
        **vars(counted.same),
        language=language,
        title=title,
        title_language=title_language,
        actions=actions,
        pillars=pillars,
        partners=partners[list(PARTNERS)],
        compared=compared[[*PARTNERS, *counted.figures]],
        evidence=events,
        told=_told(counted, record, language),
        figures=figure_table.as_json(pillars[list(figure_table.COLUMNS)].round(DECIMALS)),
    )


def _told(counted: Counted, record: Record, language: str) -> SharedNews | None:
    before, same = counted.before, counted.same
    if before is None or "changes" not in same.shows.sections:
        return None
    scoped, chosen = counted.actions, filters(same.shows)
    partners = {*same.shows.partners, *scoped["partners"].explode().dropna()}
    days = before.day, same.day
    return news_since(record, before.actions, counted.now, scoped, chosen, language, partners, days)
