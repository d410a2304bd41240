"""What changed, the statement that caused it, and what of it a link may tell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

import pandas as pd

from data.distinct_values import of_each
from data.record.load import Record
from db.record.replay import STATED, split

# The place among others is nobody's news, and whether something exists is no value of it.
COLUMNS = tuple(column for column in STATED if column not in ("position", "removed"))

Reason = Literal["said", "measures", "time", "thresholds", "shown"]


@dataclass(frozen=True)
class CausedChange:
    """One thing that is otherwise: of which action, what, and its value on each of the two days.

    `kind` is a column of COLUMNS, or health, added, removed, cancelled (a status that leaves every
    count) or evidence, whose `after` is its code. `sequence` is the statement that caused it: about
    the action itself (said) or one of its measures. Time and thresholds have none; evidence was
    shown, in its `batch_id`.
    """

    code: str
    kind: str
    before: Any = None
    after: Any = None
    sequence: int | None = None
    reason: Reason = "said"
    batch_id: int | None = None


class Ground:
    """The statements that hold only from after `since` and by `day`."""

    def __init__(self, record: Record, since: date, day: date) -> None:
        on = record.updates["effective_on"]
        said = record.updates[(on > pd.Timestamp(since)) & (on <= pd.Timestamp(day))]
        self.updates = said.sort_values(["effective_on", "sequence"], ignore_index=True)
        self.of = self.updates.groupby("action_code").indices
        self.states = of_each(self.updates["states"], lambda text: frozenset(split(text)))
        sequences = self.updates["sequence"].tolist()
        self.places = {sequence: place for place, sequence in enumerate(sequences)}
        self.methods = record.methods
        self.rules = self.methods[self.methods["effective_on"] <= pd.Timestamp(since)]
        self.scope = record.statuses.set_index("code")["in_scope"]

    def first(self, code: str) -> int | None:
        """The first statement about an action."""
        return next((self._sequence(row) for row in self.of.get(code, ())), None)

    def last(self, code: str, column: str) -> int | None:
        """The last statement about an action that states a column."""
        return next((self._sequence(row) for row in self._stating(code, column)), None)

    def since(self, code: str, column: str, value: Any) -> int | None:
        """The statement from which on a column has been `value` all the time."""
        found = None
        for row in self._stating(code, column):
            if not is_same(self.updates[column].array[row], value):
                break
            found = self._sequence(row)
        return found

    def latest(self, changes: Iterable[CausedChange]) -> int | None:
        """Of the statements that caused `changes` the last one."""
        known = [change.sequence for change in changes if change.sequence in self.places]
        return max(known, key=self.places.__getitem__, default=None)

    def births(self, codes: Iterable[str]) -> pd.DataFrame:
        """The first statements about `codes`, by code: only those that state everything."""
        rows = [self.of[code][0] for code in codes if code in self.of]
        full = [row for row in rows if self.states[row].issuperset(COLUMNS)]
        return self.updates.loc[full].set_index("action_code")

    def leaves(self, before: str, after: str) -> bool:
        """Whether the status `after` leaves every count that `before` was in."""
        return bool(self.scope[before] and not self.scope[after])

    def _stating(self, code: str, column: str) -> Iterator[int]:
        """The rows about an action that state a column, the last one first."""
        rows = self.of.get(code, ())
        return (int(row) for row in reversed(rows) if column in self.states[row])

    def _sequence(self, row: int) -> int:
        return int(self.updates["sequence"].array[row])


def is_same(one: Any, other: Any) -> bool:
    """Whether two values of a cell say the same; nothing and nothing do."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return sorted(one) == sorted(other)
    return bool(one == other or (one != one and other != other))


# What may be told; the owner is a person, and where an action came from may be out of scope.
KINDS = {"added", "removed", "cancelled", "status", "progress", "health", "evidence"}
KINDS |= {"kind", "starts_on", "due_on", "weight", "planning", "partners"}


def only(
    record: Record, earlier: pd.DataFrame, later: pd.DataFrame, codes: set[str]
) -> tuple[Record, pd.DataFrame, pd.DataFrame]:
    """Of record and days these actions, and the measures by which they may be planned."""
    before, after = (
        frame[frame["code"].isin(codes) | frame["parent_code"].isin(codes)]
        for frame in (earlier, later)
    )
    said = record.updates["action_code"].isin({*before["code"], *after["code"]})
    return replace(record, updates=record.updates[said]), before, after


def tellable(
    found: Iterable[CausedChange],
    codes: set[str],
    events: set[str],
    partners: set[str],
    language: str,
) -> Iterator[CausedChange]:
    """Of `found` what may be told to whoever holds a link: about `codes`, naming nobody else."""
    for change in found:
        kinds = {*KINDS, f"title_{language}"}
        if change.code not in codes or change.kind not in kinds:
            continue
        if change.kind == "evidence":
            if change.after in events:
                yield change
        elif change.kind == "partners":
            before, after = (named(value, partners) for value in (change.before, change.after))
            if not is_same(before, after):
                yield CausedChange(change.code, "partners", before, after, change.sequence)
        else:
            yield change


def named(value: Any, partners: set[str]) -> tuple[str, ...]:
    """Of the partners in a cell those that may be named."""
    return tuple(code for code in value or () if code in partners)
