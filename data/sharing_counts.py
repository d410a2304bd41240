"""How many of very many actions came to what between two days: by columns, without the causes."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from data.news import GROUPS, LATE

WORD_OF = ("stopped", "completed", "off_track", "at_risk", "better", "added", "moved")


def groups(before: pd.DataFrame, after: pd.DataFrame) -> "pd.Series[str]":
    """Code of every action of either day to its group of data.news, "" for none, worst first.

    Plans and evidence are not looked at.
    """
    codes = pd.Index([*after["code"], *before["code"]]).unique()
    old, new = (frame.set_index("code").reindex(codes) for frame in (before, after))
    was, now = old["status"].notna(), new["status"].notna()
    worse, better = _lateness(new["health"]), _lateness(old["health"])
    moved = now & was & ~_same(old, new)
    holds = [
        was & (~now | (old["in_scope"].eq(True) & new["in_scope"].eq(False))),
        new["done"].eq(True) & ~old["done"].eq(True),
        now & (worse > better) & new["health"].eq(LATE[0]),
        now & (worse > better) & new["health"].eq(LATE[1]),
        now & (worse < better) & new["health"].isin(["on_track", "at_risk"]),
        now & ~was,
        moved,
    ]
    found = pd.Series(np.select([one.to_numpy(bool) for one in holds], WORD_OF, ""), codes)
    places = found.map({group: place for place, group in enumerate(GROUPS)})
    order = pd.DataFrame({"place": places, "gap": new["gap"].astype(float)})
    return found.loc[order.sort_values(["place", "gap"], kind="stable").index]


def counts(groups: "pd.Series[str]") -> Mapping[str, int]:
    """Group to the number of actions in it, in their order."""
    found = groups.value_counts()
    return {group: int(found[group]) for group in GROUPS if group in found}


def _lateness(health: pd.Series) -> pd.Series:
    return health.map({LATE[0]: 2, LATE[1]: 1}).fillna(0)


def _same(old: pd.DataFrame, new: pd.DataFrame) -> pd.Series:
    """Whether status, progress and health are what they were; nothing and nothing are the same."""
    same = pd.Series(True, old.index)
    for column in ("status", "progress", "health"):
        same &= (old[column] == new[column]) | (old[column].isna() & new[column].isna())
    return same
