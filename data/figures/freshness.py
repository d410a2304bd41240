"""Days since the last report of each open action, and the actions that need attention.

The latter are sorted by reason: off track, at risk, overdue, silent.
"""

from dataclasses import replace

import pandas as pd

from data.distinct_values import of_each
from data.filters import Filters, narrow

COLUMNS = ("stale", "never", "open", "longest")


def open_actions(actions: pd.DataFrame) -> pd.DataFrame:
    """The rows of `actions` (of one level and day) in scope that aren't done."""
    return actions[actions["in_scope"] & ~actions["done"]]


def stale(actions: pd.DataFrame, after_days: int) -> pd.DataFrame:
    """The open actions without a report for more than `after_days` days."""
    return waiting(actions, after_days).query("is_stale")


def waiting(actions: pd.DataFrame, after_days: int) -> pd.DataFrame:
    """The open actions, the longest without a report first.

    Added columns: silent_days since the last report, or since the action exists where it has none;
    is_never, without a report; is_stale, silent_days above `after_days`; is_unowned.
    """
    rows = open_actions(actions)
    since = rows["last_update_on"].fillna(rows["first_on"])
    silent = (rows["day"] - since).dt.days.astype("int64")
    never = rows["last_update_on"].isna()
    rows = rows.assign(silent_days=silent, is_never=never, is_stale=silent > after_days)
    rows = rows.assign(is_unowned=rows["owner"] == "")
    return rows.sort_values("silent_days", ascending=False, kind="stable")


# The column of `waiting` behind each of data.filters.SILENCES.
MARKS = {"stale": "is_stale", "never": "is_never", "unowned": "is_unowned"}


def among(waiting: pd.DataFrame, silence: str | None) -> pd.DataFrame:
    """The rows of `waiting` that one of data.filters.SILENCES asks for; all for None."""
    return waiting[waiting[MARKS[silence]]] if silence else waiting


def by(waiting: pd.DataFrame, column: str) -> pd.DataFrame:
    """One row per value of `column` (the index), the one with most stale actions first: COLUMNS.

    `open` counts the rows of `waiting`, `stale` and `never` those with is_stale and is_never;
    `longest` is the largest silent_days.
    """
    groups = waiting.groupby(column, sort=False)
    counts = groups.agg(
        stale=("is_stale", "sum"),
        never=("is_never", "sum"),
        open=("code", "size"),
        longest=("silent_days", "max"),
    )
    order = counts.sort_values(["stale", "longest"], ascending=False, kind="stable")
    return order[list(COLUMNS)].astype("int64")


REASONS = ("off_track", "at_risk", "overdue", "silent")


def worst_first(assessed: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The actions that need attention: off track, at risk, overdue, then silent.

    The columns of `assessed` (both levels, one day) with reason (one of REASONS) and silent_days
    since the last report, or since the action exists. Off track and at risk are sorted by gap, most
    behind first, overdue ones (reported measures, at the level of actions) by days, equal ones by
    silent_days, most first. A measure has partners of its own, none of its action's.
    """
    shown = narrow(assessed, filters)
    listed = [shown.assign(reason=_reason(shown))]
    if filters.level == "action":
        below = narrow(assessed, replace(filters, level="measure"))
        listed.append(below[below["overdue_days"] > 0].assign(reason="overdue"))
    rows = pd.concat(listed)
    rows = rows[rows["reason"] != ""]
    since = rows["last_update_on"].fillna(rows["first_on"])
    rows = rows.assign(silent_days=(rows["day"] - since).dt.days.astype("int64"))
    keys = pd.DataFrame(
        {
            "reason": of_each(rows["reason"], REASONS.index, "int64"),
            "gap": rows["gap"].where(rows["reason"].isin(["off_track", "at_risk"]), 0).fillna(0),
            "overdue": -rows["overdue_days"],
            "silent": -rows["silent_days"],
        }
    )
    return rows.loc[keys.sort_values(list(keys), kind="stable").index].reset_index(drop=True)


def ranked(assessed: pd.DataFrame, filters: Filters) -> list[str]:
    """The codes of the actions under the filters: those of `worst_first`, then the others.

    An overdue measure counts as its action, where that is under the filters itself; the others are
    in the programme's order.
    """
    shown = narrow(assessed, filters)["code"]
    worst = worst_first(assessed, filters)
    of_actions = worst["code"].where(worst["level"] == filters.level, worst["parent_code"])
    codes = set(shown)
    return list(dict.fromkeys([*(code for code in of_actions if code in codes), *shown]))


def _reason(shown: pd.DataFrame) -> pd.Series:
    late = shown["health"].where(shown["health"].isin(["off_track", "at_risk"]), "")
    return late.where(~(shown["start"] & shown["has_health"]), "silent")
