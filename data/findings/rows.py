"""Which of a list of actions is furthest behind: the findings over its rows."""

import pandas as pd

from data.findings.catalogue import Catalogue, Finding, Places, strongest, when
from data.leading import level_with

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
    """Those with the largest gap below plan, of what is off track or at risk."""
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
