"""The values on many days at once: per action and column, that of the last statement by then.

The rule is that of db.record.replay, for whole programmes in columns; a test compares the two.
"""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd

from data.record.spare_room import SpareRoom
from db.record.replay import split


class Coded(NamedTuple):
    """Texts as numbers: `codes` are places in `texts`, which are in the order of first appearance.

    Later texts are added at the end, so that the numbers of earlier ones stay.
    """

    codes: np.ndarray
    texts: pd.Index

    @classmethod
    def of(cls, cells: "pd.Series[str]") -> "Coded":
        """The texts of `cells`."""
        codes, texts = pd.factorize(cells)
        return cls(codes.astype("int32"), pd.Index(texts))

    def with_later(self, cells: "pd.Series[str]") -> "Coded":
        """These texts, and those of `cells` after them."""
        later = Coded.of(cells)
        places = self.texts.get_indexer(later.texts).astype("int32")
        is_new = places < 0
        places[is_new] = len(self.texts) + np.arange(is_new.sum())
        # Without a new text the index stays, since to hash a hundred thousand texts takes time.
        texts = self.texts.append(later.texts[is_new]) if is_new.any() else self.texts
        return Coded(np.concatenate([self.codes, places[later.codes]]), texts)


class StatedValues:
    """The statements of a programme as arrays in the order of time: those by a day are a slice.

    Computed once per record, since sorting a million statements takes longer than finding a day.
    `rows` are positions in `updates` (as in data.record.columns.UPDATES, in any order),
    `effective_on` their days, `actions` the positions of their actions in `names`; `by_row` has
    these in the order of `updates`.

    `before` has the values of the first of `updates`; only the others are then sorted. Their
    sequences must be later ones, and they stand in the `room` behind the first ones.
    """

    def __init__(self, updates: pd.DataFrame, before: "StatedValues | None" = None) -> None:
        self.updates = updates
        self.room: SpareRoom = before.room if before else SpareRoom()
        later = updates.iloc[len(before.updates) :] if before else updates
        days = later["effective_on"].to_numpy(dtype="datetime64[s]")
        order = np.lexsort((later["sequence"].to_numpy(), days))
        rows, days = order + len(updates) - len(later), days[order]
        if before is not None:
            places = np.searchsorted(before.effective_on, days, side="right")
            rows = np.insert(before.rows, places, rows)
            days = np.insert(before.effective_on, places, days)
        self.rows: np.ndarray = rows
        self.effective_on: np.ndarray = days
        # A copy of the dict, since others may add to it meanwhile.
        known: dict[str, Coded] = dict(before._coded) if before else {}
        self._coded: dict[str, Coded] = {
            column: coded.with_later(later[column]) for column, coded in known.items()
        }
        self._told: dict[bytes, np.ndarray] = {}
        about = self._code("action_code")
        self.names, self.by_row = about.texts, about.codes
        self.actions = self.by_row[rows]

    def _code(self, column: str) -> Coded:
        if column not in self._coded:
            self._coded[column] = Coded.of(self.updates[column])
        return self._coded[column]

    def texts(self, column: str) -> pd.Index:
        """The distinct texts in a column of `updates`, in the order of first appearance."""
        return self._code(column).texts

    @cached_property
    def _said(self) -> tuple[np.ndarray, list[tuple[str, ...]]]:
        states = self._code("states")
        return states.codes[self.rows], [split(text) for text in states.texts]

    @cached_property
    def named(self) -> pd.CategoricalDtype:
        """The actions as categories."""
        return pd.CategoricalDtype(self.names)

    @cached_property
    def _ranks(self) -> np.ndarray:
        """Per action of `names`, its place among them in the order of their codes."""
        ranks = np.empty(len(self.names), dtype="int64")
        ranks[np.argsort(self.names.to_numpy(object), kind="stable")] = np.arange(len(ranks))
        return ranks

    def rank(self, codes: "pd.Series[str]") -> np.ndarray:
        """The places of `codes` among `names` in the order of codes; numbers are sorted faster.

        A code that no statement is about comes last.
        """
        places = self.names.get_indexer(codes)
        ranks: np.ndarray = np.append(self._ranks, len(self.names))[places]
        return ranks

    @cached_property
    def _measures(self) -> np.ndarray:
        """Per action of `names`, whether it ever was a measure of another one; False for none."""
        codes, texts = self._code("parent_code")
        found = np.zeros(len(self.names) + 1, dtype=bool)
        found[self.by_row[np.array(texts != "", dtype=bool)[codes]]] = True
        return found

    def are_measures(self, codes: "Sequence[str] | pd.Series[str]") -> np.ndarray:
        """Whether each of `codes` is that of a measure, whatever its day."""
        found: np.ndarray = self._measures[self.names.get_indexer(pd.Index(codes))]
        return found

    def about(self, codes: "Sequence[str] | pd.Index") -> np.ndarray:
        """The positions in `updates` of the statements about the actions `codes`, ascending."""
        wanted = np.zeros(len(self.names) + 1, dtype=bool)
        wanted[self.names.get_indexer(pd.Index(codes, dtype="str"))] = True
        wanted[-1] = False  # where a code stands that no statement is about
        return np.flatnonzero(wanted[self.by_row])

    def until(self, day: date) -> int:
        """The number of statements effective by `day`; they are the first ones."""
        return int(np.searchsorted(self.effective_on, np.datetime64(day, "s"), side="right"))

    def telling(self, column: str) -> np.ndarray:
        """The places in `rows` of the statements that state `column`, ascending."""
        codes, states = self._said
        which = np.array([column in said for said in states], dtype=bool)
        key = which.tobytes()  # most columns are stated together, and share one array
        if key not in self._told:
            # The first array of all threads stays: `standing` tells arrays apart by identity.
            self._told.setdefault(key, np.flatnonzero(which[codes]))
        return self._told[key]

    def stating_alone(self, column: str) -> np.ndarray:
        """Whether each of `updates` states `column` and nothing else."""
        codes, texts = self._code("states")
        found: np.ndarray = np.array([text == column for text in texts], dtype=bool)[codes]
        return found

    def cells(self, column: str, *, coded: bool) -> pd.Series | pd.Categorical:
        """A column of `updates`; if `coded`, texts are categories, faster to select from."""
        cells = self.updates[column]
        if not coded or cells.dtype != "str":
            return cells
        return pd.Categorical.from_codes(*self._code(column))

    def last(self, which: np.ndarray, days: np.ndarray) -> np.ndarray:
        """Per day and action, the last of `which` (places in `rows`, ascending) by then; else -1.

        An array of a row per day of `days` and a column per action of `names`.
        """
        cuts = np.searchsorted(self.effective_on[which], days, side="right")
        last = np.empty((len(days), len(self.names)), dtype="int64")
        # Days may come in any order, so each is filled from the nearest one before it.
        standing, start = np.full(len(self.names), -1, dtype="int64"), 0
        for position in np.argsort(cuts, kind="stable"):
            new = which[start : cuts[position]]
            standing[self.actions[new]] = new  # of two of an action numpy keeps the later one
            last[position], start = standing, cuts[position]
        return last


def standing(
    stated: StatedValues, days: Sequence[date], columns: Sequence[str], *, coded: bool = False
) -> pd.DataFrame:
    """One row per day and action that exists then: day, code and `columns`.

    `days` in any order, each once. With `coded`, text comes as categories.
    """
    at, names = np.array(days, dtype="datetime64[s]"), stated.names
    exists = stated.last(np.arange(len(stated.rows)), at) >= 0
    if len(told := stated.telling("removed")):
        removed = stated.last(told, at)
        flags = stated.updates["removed"].to_numpy(bool)[stated.rows]
        exists &= (removed < 0) | ~flags[removed]
    day, action = np.nonzero(exists)
    of_each = pd.Categorical.from_codes(action, dtype=stated.named) if coded else names.take(action)
    stood = {"day": at[day], "code": of_each}
    places: dict[int, np.ndarray] = {}
    for column in columns:
        told = stated.telling(column)
        if id(told) not in places:
            # Every column is stated by the first update, so a row is -1 only for broken data.
            places[id(told)] = stated.rows[stated.last(told, at)[exists]]
        cells = stated.cells(column, coded=coded).take(places[id(told)])
        stood[column] = cells.array if isinstance(cells, pd.Series) else cells
    return pd.DataFrame(stood)
