"""Five small actions of three partners that show how counting works, computed like any others."""

from collections.abc import Sequence

import pandas as pd

# code, status, progress, and which of the three partners take part
_ACTIONS = (
    ("A1", "completed", 100.0, (0, 1)),
    ("A2", "in_progress", 40.0, (0,)),
    ("A3", "not_started", 0.0, (1, 2)),
    ("A4", "cancelled", None, (0,)),
    ("A5", "in_progress", None, (2,)),
)
FLAGS = ("in_scope", "done", "start", "has_health")


def actions(statuses: pd.DataFrame, partners: Sequence[str]) -> pd.DataFrame:
    """The five actions, one-off and of weight 1, as data.figures.completion takes them.

    `statuses` as in data.record.load; `partners` are three codes. planned is NaN and health "".
    """
    rows = pd.DataFrame(_ACTIONS, columns=["code", "status", "progress", "partners"])
    flags = statuses.set_index("code")
    return rows.assign(
        progress=rows["progress"].astype("float64"),
        partners=rows["partners"].map(lambda places: tuple(partners[p] for p in places)),
        kind="one_off",
        weight=1.0,
        planned=float("nan"),
        health="",
        **{flag: rows["status"].map(flags[flag]).astype(bool) for flag in FLAGS},
    )
