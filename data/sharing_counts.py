"""How many of very many actions came to what between two days: by columns, without the causes."""

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd

from data.different import of_each
from data.news import GROUPS, LATE

WORD_OF = (
    *("removed", "cancelled", "completed", "off_track", "at_risk", "better", "added", "moved"),
    *("planned", "evidence"),
)
MOVES = ("status", "progress", "health")
# What is told of a plan besides its title and partners.
PLANS = ("kind", "starts_on", "due_on", "weight", "planning")


def groups(
    before: pd.DataFrame,
    after: pd.DataFrame,
    plans: Collection[str] = PLANS,
    shown: Collection[str] = (),
) -> "pd.Series[str]":
    """Code of every action of either day to its group of data.news, "" for none, worst first.

    Only the columns `plans` are a plan; `shown` are the actions with new public events.
    """
    codes = pd.Index([*after["code"], *before["code"]]).unique()
    old, new = (frame.set_index("code").reindex(codes) for frame in (before, after))
    was, now = old["status"].notna(), new["status"].notna()
    worse, better = _lateness(new["health"]), _lateness(old["health"])
    moved = now & was & ~_same(old, new, MOVES)
    holds = [
        was & ~now,
        # What was added and cancelled between the days was in every count for a while.
        now & new["in_scope"].eq(False) & ~old["in_scope"].eq(False),
        new["done"].eq(True) & ~old["done"].eq(True),
        now & (worse > better) & new["health"].eq(LATE[0]),
        now & (worse > better) & new["health"].eq(LATE[1]),
        now & (worse < better) & new["health"].isin(["on_track", "at_risk"]),
        now & ~was,
        moved,
        now & was & ~_same(old, new, plans),
        pd.Series(codes.isin(list(shown)), codes),
    ]
    found = pd.Series(np.select([one.to_numpy(bool) for one in holds], WORD_OF, ""), codes)
    places = found.map({group: place for place, group in enumerate(GROUPS)})
    order = pd.DataFrame({"place": places, "gap": new["gap"].astype(float)})
    return found.loc[order.sort_values(["place", "gap"], kind="stable").index]


def counts(groups: "pd.Series[str]") -> Mapping[str, int]:
    """Group to the number of actions in it, in their order."""
    found = groups.value_counts()
    return {group: int(found[group]) for group in GROUPS if group in found}


def at_least(counts: Mapping[str, int], told: Mapping[str, int]) -> dict[str, int]:
    """`counts`, with no group smaller than what is `told` of it one by one."""
    most = {group: max(counts.get(group, 0), told.get(group, 0)) for group in GROUPS}
    return {group: count for group, count in most.items() if count}


def _lateness(health: pd.Series) -> pd.Series:
    return health.map({LATE[0]: 2, LATE[1]: 1}).fillna(0)


def _sorted(codes: Any) -> Any:
    return tuple(sorted(codes)) if isinstance(codes, tuple) else None


def _same(old: pd.DataFrame, new: pd.DataFrame, columns: Collection[str]) -> pd.Series:
    """Whether these columns say what they said; nothing and nothing are the same."""
    same = pd.Series(True, old.index)
    for column in columns:
        if column == "partners":
            one, other = (of_each(frame[column], _sorted) for frame in (old, new))
            same &= one == other
        else:
            same &= (old[column] == new[column]) | (old[column].isna() & new[column].isna())
    return same
