"""Sentences on the state of a programme, from one row of figures."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

import pandas as pd

from charts.count_words import share
from data.filters import Filters
from locales import Translator

Figures = Mapping[str, Any]
Arrow = Literal["", "up", "down"]


def only_partner(filters: Filters, partners: pd.DataFrame) -> str:
    """The name of the partner that alone narrows a view; "" for any other view."""
    (code, *others), rest = (filters.partner or ("",)), replace(filters, partner=())
    found = partners.loc[partners["code"] == code, "name"]
    return "" if others or rest.narrows or found.empty else str(found.iloc[0] or code)


def answer(
    figures: Figures, t: Translator, level: str, *, narrowed: bool, partner: str = ""
) -> str:
    """The headline; "" without any action, in scope or out: callers have words for that.

    `figures`: done, scope, actions, reported, average, off_track, members; `narrowed`: whether they
    are over a part of the programme, `partner`: the name of the one partner that they are over.
    """
    scope, done, count = figures["scope"], figures["done"], figures["actions"]
    said = {"average": t.percent(figures["average"]), "level": level, "partner": partner}
    covered = share(figures["reported"], count, t)
    whole = _whole(figures, narrowed=narrowed, is_named=bool(partner))
    if not count:
        members = figures["members"]
        return t("overview-answer-out-of-scope", count=members, level=level) if members else ""
    if not figures["reported"]:
        late = figures["off_track"]
        return t("overview-answer-silent", count=count, off=late, level=level)
    if not scope:
        said.pop("partner")
        return t("overview-answer-continuous", count=count, coverage=covered, **said)
    if done == scope:
        return t("overview-answer-done", count=scope, coverage=covered, whole=whole, **said)
    return t(
        "overview-answer",
        done=done,
        count=scope,
        reported=figures["reported"],
        all=count,
        off=figures["off_track"],
        whole=whole,
        **said,
    )


def coverage(figures: Figures, t: Translator, level: str) -> str:
    """The number of actions with progress, and the average with 0 for the others (floor).

    Empty without any progress, which the answer states.
    """
    reported, actions = figures["reported"], figures["actions"]
    if not reported:
        return ""
    if reported == actions:
        return t("overview-coverage-all", count=actions, level=level)
    return t(
        "overview-coverage",
        count=actions,
        reported=reported,
        silent=actions - reported,
        zero=t.percent(0),
        floor=t.percent(figures["floor"]),
        level=level,
    )


def average(figures: Figures, t: Translator, level: str) -> str:
    """The coverage of the average, and the floor; empty without any progress."""
    if not figures["reported"]:
        return ""
    covered = share(figures["reported"], figures["actions"], t)
    floor = t.percent(figures["floor"])
    return t("overview-average", coverage=covered, floor=floor, level=level)


def ongoing(figures: Figures, t: Translator, level: str) -> str:
    """A sentence: continuous actions have neither completion nor health; "" without one."""
    count, reported = figures["ongoing"], figures["ongoing_reported"]
    return t("overview-ongoing", count=count, reported=reported, level=level) if count else ""


def cancelled(figures: Figures, t: Translator, level: str) -> str:
    """The number of actions out of scope; empty for 0, and for all, which the answer states."""
    count = figures["members"] - figures["actions"]
    if not count or not figures["actions"]:
        return ""
    return t("overview-cancelled", count=count, level=level)


def held(actions: pd.DataFrame, t: Translator, level: str) -> str:
    """The number of one-off actions in scope without a health for now, as on hold; or empty."""
    waits = actions["in_scope"] & ~actions["done"] & ~actions["has_health"]
    waiting = actions[waits & (actions["kind"] == "one_off")]
    if waiting.empty:
        return ""
    words = t.list([t(f"status-{code}") for code in waiting["status"].unique()])
    return t("overview-held", count=len(waiting), statuses=words, level=level)


def left_out(actions: pd.DataFrame, figures: Figures, t: Translator, level: str) -> str:
    """The actions in none of the tiles, or in none of those about health; "" for none."""
    found = held(actions, t, level), cancelled(figures, t, level)
    return " ".join(sentence for sentence in found if sentence)


def assessment(people: int, loaded: int, day: str, t: Translator) -> str:
    """The source of the statements, which `people` made or files (`loaded`), up to `day`, in words.

    Loaded ones are an assessment from public sources. "" without statements.
    """
    if not people and not loaded:
        return ""
    if not people:
        return t("assessment-line", day=day)
    if not loaded:
        return t("assessment-people", count=people, day=day)
    return t("assessment-mixed", count=people, total=t.number(people + loaded), day=day)


def change(name: str, by: float | None, t: Translator) -> tuple[str, Arrow]:
    """The change of the tile `name` in words, and its arrow, "" for none; both "" if unknown."""
    if by is None or by != by:
        return "", ""
    said = t.points(by)
    if said == t.points(0):
        return t("overview-unchanged"), ""
    words = t("overview-points", points=said) if name == "average" else said
    return words, "up" if by > 0 else "down"


def _whole(figures: Figures, *, narrowed: bool, is_named: bool) -> str:
    """What the average is over: few with progress below half, else some if `narrowed`, else all.

    One partner alone is named.
    """
    if figures["reported"] * 2 < figures["actions"]:
        return "few"
    if is_named:
        return "named"
    return "some" if narrowed else "all"
