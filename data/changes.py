"""What changed between two days, as the sum of each action's part."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd

from data.filters import Filters, narrow
from data.schedule import HEALTHS

COUNTS = ("done", *HEALTHS)


def reporting_day(days: Iterable[date], day: date) -> date | None:
    """The last of the reporting `days` before `day`; None before the first one."""
    return max((reported for reported in days if reported < day), default=None)


def then(assessed: pd.DataFrame, filters: Filters, actions: pd.DataFrame) -> pd.DataFrame:
    """Of `assessed` on an earlier day, what compares with the filtered `actions` of a later one.

    A status filter keeps the actions that have the status on the later day, as in a trend.
    """
    earlier = narrow(assessed, replace(filters, status=()))
    return earlier[earlier["code"].isin(actions["code"])] if filters.status else earlier


def parts(later: pd.DataFrame, earlier: pd.DataFrame) -> pd.DataFrame:
    """One row per action of either day, indexed by code: its part in the change of each figure.

    Columns: done and one per health, -1 to 1; average, in points: weight x progress / the day's
    sum of weights, later minus earlier, 0 where silent. Their sums are the changes exactly.
    """
    return _shares(later).sub(_shares(earlier), fill_value=0)


def total(later: pd.DataFrame, earlier: pd.DataFrame) -> "pd.Series[float]":
    """The change of each figure; that of the average is missing where a day has no average."""
    change = parts(later, earlier).sum()
    if not (_reported(later).any() and _reported(earlier).any()):
        change["average"] = float("nan")
    return change


def rounded(parts: "pd.Series[float]", decimals: int) -> "pd.Series[float]":
    """`parts` with so many decimals that still add up to their rounded sum.

    Those that lose most by rounding down are rounded up, so none is off by a whole last digit.
    """
    unit = 10.0**-decimals
    steps = (parts / unit).round(6)  # a computer's 0.1 + 0.2
    down = np.floor(steps)
    missing = round(steps.sum()) - int(down.sum())
    up = (steps - down).sort_values(ascending=False, kind="stable").index[:missing]
    return (down + down.index.isin(up)) * unit


def _shares(actions: pd.DataFrame) -> pd.DataFrame:
    reported = _reported(actions)
    weights = actions["weight"].where(reported, 0.0)
    done = actions["in_scope"] & actions["done"] & (actions["kind"] == "one_off")
    average = (weights * actions["progress"].fillna(0.0) / (weights.sum() or 1.0)).astype(float)
    counts = {name: (actions["health"] == name) & actions["in_scope"] for name in HEALTHS}
    shares = pd.DataFrame({"done": done, **counts}).astype("int64").assign(average=average)
    return shares.set_index(actions["code"].to_numpy())


def _reported(actions: pd.DataFrame) -> "pd.Series[bool]":
    return actions["in_scope"] & actions["progress"].notna()
