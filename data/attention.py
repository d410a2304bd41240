"""What needs somebody, worst first."""

from dataclasses import replace

import pandas as pd

from data.filters import Filters, narrow

REASONS = ("off_track", "at_risk", "overdue", "silent")


def worst_first(assessed: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """Off track by gap, at risk by gap, reported measures overdue by days, then the silent.

    The columns of `assessed` (both levels, one day) with reason (one of REASONS) and silent_days:
    how long since the last report, or since the action exists. Where the gap is the same, the
    longest silent comes first. A measure has partners of its own, none of its action's.
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
            "reason": rows["reason"].map(REASONS.index),
            "gap": rows["gap"].where(rows["reason"].isin(["off_track", "at_risk"]), 0).fillna(0),
            "overdue": -rows["overdue_days"],
            "silent": -rows["silent_days"],
        }
    )
    return rows.loc[keys.sort_values(list(keys), kind="stable").index].reset_index(drop=True)


def _reason(shown: pd.DataFrame) -> pd.Series:
    late = shown["health"].where(shown["health"].isin(["off_track", "at_risk"]), "")
    return late.where(~(shown["start"] & shown["has_health"]), "silent")
