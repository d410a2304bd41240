"""Planned against actual: how far an action should be on a day, and its health."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

# Decimals: a threshold holds at its bound, but 22.3 - 12.3 in binary is not quite 10.
EXACT = 9
HEALTHS = ("on_track", "at_risk", "off_track", "not_assessed")


def planned(actions: pd.DataFrame) -> pd.Series:
    """Per row, the per cent that should be done on its `day`; missing without the dates for it.

    `actions` holds both levels of one or more days (data.record.moments), since an action may be
    planned by its measures.
    """
    by_time, by_measures = _by_time(actions), is_by_measures(actions)
    if by_measures.any():
        by_time = by_time.where(~by_measures, _by_measures(actions))
    return by_time.round(EXACT)


def assess(actions: pd.DataFrame, methods: pd.DataFrame) -> pd.DataFrame:
    """`actions` of one day with planned, gap (points), overdue_days and health.

    health is one of HEALTHS, or "" for actions that are done, on hold, cancelled or continuous.
    overdue_days is 0 for what isn't overdue. `methods` as in data.record.columns.METHODS.
    """
    assessed = actions.assign(planned=planned(actions), overdue_days=_overdue(actions))
    assessed["gap"] = (assessed["progress"] - assessed["planned"]).round(EXACT)
    if assessed.empty:
        return assessed.assign(health=pd.Series(dtype="str"))
    method = in_force(methods, assessed["day"].iloc[0])
    return assessed.assign(health=_health(assessed, method))


def in_force(methods: pd.DataFrame, day: pd.Timestamp) -> pd.Series:
    """The row of thresholds in force on `day`: the last one effective by then."""
    return methods[methods["effective_on"] <= day].iloc[-1]


def edition(methods: pd.DataFrame, day: date) -> int:
    """The number, from 1, of the row of thresholds in force on `day`."""
    return int((methods["effective_on"] <= pd.Timestamp(day)).sum())


def _by_time(actions: pd.DataFrame) -> pd.Series:
    """A straight line from the start to the due day: 0 before, 100 from the due day on."""
    length = (actions["due_on"] - actions["starts_on"]).dt.days
    gone = (actions["day"] - actions["starts_on"]).dt.days
    # Due on the day it starts: there is no line, only before and after.
    share = (gone / length.where(length > 0)).where(length != 0, (gone >= 0).astype(float))
    return (share.clip(0, 1) * 100).where(length.notna())


def _by_measures(actions: pd.DataFrame) -> pd.Series:
    """The per cent of the weight of an action's measures in scope that is due by the day."""
    measures = actions[(actions["level"] == "measure") & actions["in_scope"]]
    is_due = measures["due_on"] <= measures["day"]
    weights = measures.assign(due=measures["weight"].where(is_due, 0.0))
    sums = weights.groupby(["day", "parent_code"])[["due", "weight"]].sum()
    share = sums["due"] / sums["weight"] * 100
    return pd.Series(
        actions.set_index(["day", "code"]).index.map(share), index=actions.index, dtype="float64"
    )


def _overdue(actions: pd.DataFrame) -> pd.Series:
    """Days since the due day, for one-off actions with a health that have been reported; else 0."""
    days = (actions["day"] - actions["due_on"]).dt.days
    can_be = actions["has_health"] & ~actions["start"] & (actions["kind"] == "one_off")
    return days.where(can_be & (days > 0), 0).astype("int64")


def _health(actions: pd.DataFrame, method: pd.Series) -> np.ndarray:
    gap = actions["gap"]
    late = _latest_measure(actions)
    rules = [
        (~actions["has_health"] | (actions["kind"] != "one_off"), ""),
        (actions["start"], "not_assessed"),
        (actions["day"] < actions["starts_on"], "not_assessed"),
        (actions["overdue_days"] > 0, "off_track"),
        (gap < method["off_track_gap"], "off_track"),
        (late > method["off_track_days"], "off_track"),
        (gap < method["at_risk_gap"], "at_risk"),
        (late > 0, "at_risk"),
        (gap.isna(), "not_assessed"),
        (actions["planned"] < method["least_planned"], "not_assessed"),
    ]
    conditions, healths = zip(*rules, strict=True)
    return np.select([c.to_numpy(bool) for c in conditions], healths, default="on_track")


def _latest_measure(actions: pd.DataFrame) -> pd.Series:
    """For an action planned by measures, the days its latest reported one is overdue; else 0."""
    measures = actions[actions["level"] == "measure"]
    latest = measures.groupby("parent_code")["overdue_days"].max()
    return actions["code"].map(latest).where(is_by_measures(actions), 0).fillna(0)


def is_by_measures(actions: pd.DataFrame) -> pd.Series:
    """Which rows are planned by their measures: one-off actions with that planning."""
    chosen = (actions["planning"] == "measures") & (actions["level"] == "action")
    return chosen & (actions["kind"] == "one_off")


# A row of data.figures.schedule.assess.
Action = Mapping[str, Any]


def plan(action: Action) -> float:
    """The planned progress of a one-off action, 0 to 100; NaN for a continuous one.

    The row of a continuous action has a planned progress, which counts only in that of a group.
    """
    return float(action["planned"]) if action["kind"] == "one_off" else float("nan")


def gap(action: Action) -> float:
    """The gap in points of an action with a health; else NaN."""
    return float(action["gap"]) if action["health"] else float("nan")


def told(actions: pd.DataFrame) -> pd.DataFrame:
    """`actions` with planned and gap as `plan` and `gap` return them."""
    planned = actions["planned"].where(actions["kind"] == "one_off")
    return actions.assign(planned=planned, gap=actions["gap"].where(actions["health"] != ""))
