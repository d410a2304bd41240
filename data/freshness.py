"""How long nothing has been said, measured at the day that is looked at."""

import pandas as pd

COLUMNS = ("stale", "never", "open", "longest")


def open_actions(actions: pd.DataFrame) -> pd.DataFrame:
    """Those of `actions` (of one level and day) of which news can still be expected."""
    return actions[actions["in_scope"] & ~actions["done"]]


def stale(actions: pd.DataFrame, after_days: int) -> pd.DataFrame:
    """Those without a report for more than `after_days` days: ever, where nobody said anything."""
    return waiting(actions, after_days).query("is_stale")


def waiting(actions: pd.DataFrame, after_days: int) -> pd.DataFrame:
    """The open ones, the longest silent first, with how long each has been so.

    Added columns: silent_days since the last report, or since it exists where nobody said
    anything; is_never, nobody said anything; is_stale, silent for more than `after_days` days.
    """
    rows = open_actions(actions)
    since = rows["last_update_on"].fillna(rows["first_on"])
    silent = (rows["day"] - since).dt.days.astype("int64")
    never = rows["last_update_on"].isna()
    rows = rows.assign(silent_days=silent, is_never=never, is_stale=silent > after_days)
    return rows.sort_values("silent_days", ascending=False, kind="stable")


def by(waiting: pd.DataFrame, column: str) -> pd.DataFrame:
    """One row per value of `column`, where most are silent first: COLUMNS, index the value.

    `open` counts the rows, `stale` and `never` those of them that are, `longest` is in days.
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
