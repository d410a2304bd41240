"""What stands on many days at once: per action and column, the value of the last statement by then.

The same rule as db.fold, for whole programmes in columns; a test holds them together.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from db.fold import split


def standing(updates: pd.DataFrame, days: Sequence[date], columns: Sequence[str]) -> pd.DataFrame:
    """One row per day and action that exists then: day, code and `columns`.

    `updates` as in data.columns.UPDATES, in any order; `days` in any order, each once.
    """
    updates = updates.sort_values(["effective_on", "sequence"], ignore_index=True)
    codes, names = pd.factorize(updates["action_code"])
    at = np.array(days, dtype="datetime64[s]")
    effective = updates["effective_on"].to_numpy(dtype="datetime64[s]")
    states = updates["states"].map({text: split(text) for text in updates["states"].unique()})

    def last(rows: np.ndarray) -> np.ndarray:
        return _last_rows(rows, codes, effective, at, len(names)).ravel()

    def stating(column: str) -> np.ndarray:
        return np.flatnonzero(states.map(lambda said: column in said).to_numpy(bool))

    exists = last(np.arange(len(updates))) >= 0
    if len(told := stating("removed")):
        removed = last(told)
        exists &= (removed < 0) | ~updates["removed"].to_numpy(bool)[removed]
    stood = {
        "day": np.repeat(at, len(names))[exists],
        "code": np.tile(np.asarray(names), len(at))[exists],
    }
    for column in columns:
        # Every column is stated by the first update, so a row is -1 only for broken data.
        stood[column] = updates[column].take(last(stating(column))[exists]).array
    return pd.DataFrame(stood)


def _last_rows(
    rows: np.ndarray, codes: np.ndarray, effective: np.ndarray, days: np.ndarray, actions: int
) -> np.ndarray:
    """Per day and action, the last of `rows` (in order of time) by then; -1 when there is none."""
    cuts = np.searchsorted(effective[rows], days, side="right")
    last = np.empty((len(days), actions), dtype="int64")
    # Days may come in any order, so each is filled from the nearest one before it.
    order = np.argsort(cuts, kind="stable")
    standing, start = np.full(actions, -1, dtype="int64"), 0
    for position in order:
        new = rows[start : cuts[position]]
        standing[codes[new]] = new  # for an action twice in `new`, numpy keeps the later row
        last[position], start = standing, cuts[position]
    return last
