"""Findings over actions: the furthest behind, the due days, what needs attention."""

from dataclasses import dataclass

import pandas as pd

from data.figures.completion import level_with
from data.figures.due_days import DueDays
from data.findings.catalogue import Catalogue, Finding, Places, strongest, when

NAMED = 4  # codes that a title has room for


def rows(actions: pd.DataFrame) -> Finding:
    """The finding over `actions` (assessed, of one level)."""
    return strongest(ROWS, actions[actions["in_scope"]])


def _none(actions: pd.DataFrame) -> Places | None:
    return when(actions.empty)


def _silent(actions: pd.DataFrame) -> Places | None:
    return when(actions["start"].all(), count=len(actions))


def _furthest(actions: pd.DataFrame) -> Places | None:
    found = _most_behind(actions)
    codes = list(found["code"])
    return when(0 < len(found) <= NAMED, count=len(found), codes=codes, points=-found["gap"].min())


def _many_furthest(actions: pd.DataFrame) -> Places | None:
    found = _most_behind(actions)
    return when(len(found), count=len(found), points=-found["gap"].min())


def _past_due(actions: pd.DataFrame) -> Places | None:
    late = int((actions["overdue_days"] > 0).sum())
    return when(late, count=late)


def _done(actions: pd.DataFrame) -> Places | None:
    one_off = actions[actions["kind"] == "one_off"]
    return when(len(one_off) and one_off["done"].all())


def _on_track(actions: pd.DataFrame) -> Places | None:
    count = int((actions["health"] == "on_track").sum())
    return when(count, count=count)


def _calm(_: pd.DataFrame) -> Places:
    return {}


def _most_behind(actions: pd.DataFrame) -> pd.DataFrame:
    """The off-track and at-risk actions with the largest gap below plan, as written."""
    behind = actions[actions["health"].isin(["off_track", "at_risk"]) & (actions["gap"] < 0)]
    return behind[level_with(behind["gap"], behind["gap"].min())]


ROWS: Catalogue[pd.DataFrame] = {
    "finding-rows-none": _none,
    "finding-rows-silent": _silent,
    "finding-rows-furthest": _furthest,
    "finding-rows-many-furthest": _many_furthest,
    "finding-rows-past-due": _past_due,
    "finding-rows-done": _done,
    "finding-rows-on-track": _on_track,
    "finding-rows-calm": _calm,
}


def due(days: DueDays) -> Finding:
    """The finding over `days`, in which actions without a report count too."""
    return strongest(DUE, days)


def _none_due(days: DueDays) -> Places | None:
    return when(not days.dated)


def _all_done(days: DueDays) -> Places | None:
    return when(days.done == days.dated, count=days.dated)


def _all_past(days: DueDays) -> Places | None:
    return when(days.past == days.dated, count=days.dated)


def _past_then(days: DueDays) -> Places | None:
    ahead = days.today + days.soon
    if not (days.past and ahead):
        return None
    return {**_counts(days), "ahead": ahead, "until": days.until}


def _past(days: DueDays) -> Places | None:
    return when(days.past, **_counts(days))


def _counts(days: DueDays) -> Places:
    # With a single action past due, "one of which" adds nothing.
    silent = days.silent if days.past > 1 else 0
    return {"count": days.past, "all": days.dated, "silent": silent}


def _all_today(days: DueDays) -> Places | None:
    return when(days.today == days.dated, count=days.dated, on=days.day)


def _today(days: DueDays) -> Places | None:
    return when(days.today, count=days.today, all=days.dated, on=days.day)


def _soon(days: DueDays) -> Places | None:
    return when(days.soon, count=days.soon, all=days.dated, until=days.until)


def _later(days: DueDays) -> Places:
    return {"count": days.dated - days.done, "on": days.next_on}


DUE: Catalogue[DueDays] = {
    "finding-due-none": _none_due,
    "finding-due-all-done": _all_done,
    "finding-due-all-past": _all_past,
    "finding-due-past-then": _past_then,
    "finding-due-past": _past,
    "finding-due-all-today": _all_today,
    "finding-due-today": _today,
    "finding-due-soon": _soon,
    "finding-due-later": _later,
}


YEAR = 366  # days of the longest year, so that "more than a year" always holds


@dataclass(frozen=True)
class AttentionFacts:
    """The rows of data.figures.freshness.worst_first, and the number of actions in the view."""

    rows: pd.DataFrame
    actions: int


def attention(rows: pd.DataFrame, actions: int) -> Finding:
    """The finding over `rows` (data.figures.freshness.worst_first) from `actions` actions."""
    return strongest(ATTENTION, AttentionFacts(rows, actions))


def _none_waiting(facts: AttentionFacts) -> Places | None:
    return when(not facts.actions)


def _stuck(facts: AttentionFacts) -> Places | None:
    """The off-track actions with the least progress, if each is silent for more than a year."""
    late = facts.rows[facts.rows["reason"] == "off_track"]
    least = late[level_with(late["progress"], late["progress"].min())]
    # silent_days is 0 for a report on the viewed day itself.
    years = (int(least["silent_days"].min()) - 1) // YEAR if len(least) else 0
    progress = least["progress"].min()
    return when(years > 0, count=len(least), progress=progress, years=years)


def _off_track(facts: AttentionFacts) -> Places | None:
    late = facts.rows[facts.rows["reason"] == "off_track"]
    furthest = late["gap"].min()
    return when(len(late) and furthest < 0, count=len(late), points=-furthest)


def _past_due_rows(facts: AttentionFacts) -> Places | None:
    return _count(facts, "off_track")


def _at_risk(facts: AttentionFacts) -> Places | None:
    return _count(facts, "at_risk")


def _overdue(facts: AttentionFacts) -> Places | None:
    return _count(facts, "overdue")


def _long_silent(facts: AttentionFacts) -> Places | None:
    return _count(facts, "silent")


def _calm_list(_: AttentionFacts) -> Places:
    return {}


def _count(facts: AttentionFacts, reason: str) -> Places | None:
    count = int((facts.rows["reason"] == reason).sum())
    return when(count, count=count)


ATTENTION: Catalogue[AttentionFacts] = {
    "finding-attention-none": _none_waiting,
    "finding-attention-stuck": _stuck,
    "finding-attention-off-track": _off_track,
    "finding-attention-past-due": _past_due_rows,
    "finding-attention-at-risk": _at_risk,
    "finding-attention-overdue": _overdue,
    "finding-attention-silent": _long_silent,
    "finding-attention-calm": _calm_list,
}
