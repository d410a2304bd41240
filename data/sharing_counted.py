"""What the scope of a shared page comes to on a day, whatever the language of its readers."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data import changes, completion, evidence, figures, moments, provenance, schedule
from data import trend as trends
from data.filters import Filters, narrow
from data.joint import joint
from data.load import Record
from data.sharing_same import Same
from data.sharing_scope import COLUMNS, filters, sources
from data.sharing_since import Before, before
from db.shown import Shown

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


def counted(record: Record, shows: Shown, day: date) -> Counted:
    """Everything of `record` on `day` that `shows` lets out."""
    chosen = filters(shows)
    now = schedule.assess(moments.actions_on(record, day), record.methods)
    then = None if now.empty else before(record, day)
    actions = narrow(now, chosen)
    actions = actions.assign(source_url=sources(record, actions["code"], day))
    pillars = figures.in_scope(record.pillars, "pillar_code", actions, chosen)
    partners = figures.in_scope(record.partners, "partners", actions, chosen)
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
        said=provenance.statements(record, actions["code"], day),
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
        evidence=evidence.shown(moments.events(record, day), actions, chosen),
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
    earlier = changes.then(then.actions, chosen, actions)
    return {"since": then.day, "change": changes.total(actions, earlier)}


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


def _trend(record: Record, shows: Shown, day: date) -> dict[str, Any]:
    if "trend" not in shows.sections:
        return {"months": pd.DataFrame(), "outlook": pd.DataFrame()}
    chosen = filters(shows)
    return {
        "months": trends.trend(record, chosen, day),
        "outlook": trends.outlook(record, chosen, day),
    }
