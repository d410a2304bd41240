"""Why an action has the health it has: the rule of data.figures.schedule that decided, with its
numbers.
"""

from dataclasses import dataclass

import pandas as pd

from data.figures import schedule

# The rules in the order that they are tried, each with the health it gives; a test holds them to
# data.figures.schedule, which computes the health of all actions at once.
GROUNDS = {
    "done": "",
    "continuous": "",
    "paused": "",
    "silent": "not_assessed",
    "ahead": "not_assessed",
    "past_due": "off_track",
    "far_behind": "off_track",
    "measures_late": "off_track",
    "behind": "at_risk",
    "measures_due": "at_risk",
    "no_figure": "not_assessed",
    "early": "not_assessed",
    "in_time": "on_track",
}


@dataclass(frozen=True)
class GroundPlan:
    """The terms of planned: `reached` of `whole`, in weight where planned by `measures`, else days.
    `whole` is 0 where nothing could be planned.
    """

    reached: float
    whole: float
    measures: bool


def plan(action: pd.Series, assessed: pd.DataFrame) -> GroundPlan:
    """The terms of the planned progress of `action` (a row of `assessed`, one day)."""
    if _is_by_measures(action):
        below = _measures(action, assessed)
        below = below[below["in_scope"]]
        is_due = below["due_on"] <= action["day"]
        return GroundPlan(below.loc[is_due, "weight"].sum(), below["weight"].sum(), measures=True)
    if pd.isna(action["starts_on"]) or pd.isna(action["due_on"]):
        return GroundPlan(0, 0, measures=False)
    length = (action["due_on"] - action["starts_on"]).days
    gone = (action["day"] - action["starts_on"]).days
    return GroundPlan(min(max(gone, 0), length), length, measures=False)


def latest_measure(action: pd.Series, assessed: pd.DataFrame) -> int:
    """The most days that a reported measure of `action` is overdue; 0 if not planned by them."""
    if not _is_by_measures(action):
        return 0
    return int(max(_measures(action, assessed)["overdue_days"], default=0))


def ground(action: pd.Series, late: int, method: pd.Series) -> str:
    """The key of GROUNDS that decides for `action`; `late` as from latest_measure, `method` as from
    schedule.in_force.
    """
    gap = action["gap"]
    holds = {
        "done": action["done"],
        "continuous": action["kind"] != "one_off",
        "paused": not action["has_health"],
        "silent": action["start"],
        "ahead": action["day"] < action["starts_on"],
        "past_due": action["overdue_days"] > 0,
        "far_behind": gap < method["off_track_gap"],
        "measures_late": late > method["off_track_days"],
        "behind": gap < method["at_risk_gap"],
        "measures_due": late > 0,
        "no_figure": pd.isna(gap),
        "early": action["planned"] < method["least_planned"],
        "in_time": True,
    }
    return next(name for name in GROUNDS if holds[name])


def _is_by_measures(action: pd.Series) -> bool:
    return bool(schedule.is_by_measures(action.to_frame().T).item())


def _measures(action: pd.Series, assessed: pd.DataFrame) -> pd.DataFrame:
    return assessed[assessed["parent_code"] == action["code"]]
