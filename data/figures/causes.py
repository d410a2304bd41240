"""Changes of actions, the statements that caused them, and which of them a link may show."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

import pandas as pd

from data.distinct_values import of_each
from data.record.load import Record
from db.record.replay import STATED, split

# Not position, which is of no interest, nor removed, for which there are the kinds added and
# removed.
COLUMNS = tuple(column for column in STATED if column not in ("position", "removed"))

Reason = Literal["said", "measures", "time", "thresholds", "shown"]


@dataclass(frozen=True)
class CausedChange:
    """One change of the action `code` between two days, with the value on each of them.

    `kind` is a column of COLUMNS, or health, added, removed, cancelled (a status that leaves every
    count) or evidence, whose `after` is the event's code. `sequence` is the statement that caused
    the change, about the action itself (reason said) or one of its measures. It is None for time,
    thresholds and evidence; evidence has the `batch_id` that added the event (reason shown).
    """

    code: str
    kind: str
    before: Any = None
    after: Any = None
    sequence: int | None = None
    reason: Reason = "said"
    batch_id: int | None = None


class Ground:
    """The statements effective after `since` and up to `day`."""

    def __init__(self, record: Record, since: date, day: date) -> None:
        on = record.updates["effective_on"]
        said = record.updates[(on > pd.Timestamp(since)) & (on <= pd.Timestamp(day))]
        self.updates = said.sort_values(["effective_on", "sequence"], ignore_index=True)
        self.of = self.updates.groupby("action_code").indices
        self.states = of_each(self.updates["states"], lambda text: frozenset(split(text)))
        self._sequences = self.updates["sequence"].tolist()
        self.places = {sequence: place for place, sequence in enumerate(self._sequences)}
        # A frame takes longer to find a column than to read a cell.
        self._cells = {column: self.updates[column].array for column in COLUMNS}
        self.methods = record.methods
        self.rules = self.methods[self.methods["effective_on"] <= pd.Timestamp(since)]
        self.scope = record.statuses.set_index("code")["in_scope"]

    def first(self, code: str) -> int | None:
        """The sequence of the first statement about an action; None without one."""
        return next((self._sequences[row] for row in self.of.get(code, ())), None)

    def last(self, code: str, column: str) -> int | None:
        """The sequence of the last statement that states `column` of an action; else None."""
        return next((self._sequences[row] for row in self._stating(code, column)), None)

    def since(self, code: str, column: str, value: Any) -> int | None:
        """The sequence of the statement from which on a column has been `value`; else None."""
        found = None
        for row in self._stating(code, column):
            if not is_same(self._cells[column][row], value):
                break
            found = self._sequences[row]
        return found

    def latest(self, changes: Iterable[CausedChange]) -> int | None:
        """The sequence of the last statement that caused one of `changes`; None without one."""
        known = [change.sequence for change in changes if change.sequence in self.places]
        return max(known, key=self.places.__getitem__, default=None)

    def births(self, codes: Iterable[str]) -> pd.DataFrame:
        """The first statement about each of `codes`, by code; only those that state all COLUMNS."""
        rows = [self.of[code][0] for code in codes if code in self.of]
        full = [row for row in rows if self.states[row].issuperset(COLUMNS)]
        return self.updates.loc[full].set_index("action_code")

    def leaves(self, before: str, after: str) -> bool:
        """Whether a change of status from `before` to `after` leaves every count."""
        return bool(self.scope[before] and not self.scope[after])

    def _stating(self, code: str, column: str) -> Iterator[int]:
        """The rows about an action that state a column, the last one first."""
        rows = self.of.get(code, ())
        return (int(row) for row in reversed(rows) if column in self.states[row])


def is_same(one: Any, other: Any) -> bool:
    """Whether two values of a cell are equal: partners in any order, and missing ones too."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return sorted(one) == sorted(other)
    return bool(one == other or (one != one and other != other))


# The kinds that a link may show. The owner is a person, and the pillar or parent that an action had
# may be out of scope.
KINDS = {"added", "removed", "cancelled", "status", "progress", "health", "evidence"}
KINDS |= {"kind", "starts_on", "due_on", "weight", "planning", "partners"}


def only(
    record: Record, earlier: pd.DataFrame, later: pd.DataFrame, codes: set[str]
) -> tuple[Record, pd.DataFrame, pd.DataFrame]:
    """`record`, `earlier` and `later` with `codes` alone, and the measures that may plan them."""
    before, after = (
        frame[frame["code"].isin(codes) | frame["parent_code"].isin(codes)]
        for frame in (earlier, later)
    )
    said = record.stated.about(pd.Index([*{*before["code"], *after["code"]}], dtype="str"))
    return replace(record, updates=record.updates.take(said)), before, after


def tellable(
    found: Iterable[CausedChange],
    codes: set[str],
    events: set[str],
    partners: set[str],
    language: str,
) -> Iterator[CausedChange]:
    """The changes of `found` that a link may show: of `codes`, with `events` and `partners` alone.

    Of the titles only the one in `language` counts.
    """
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
    """The codes in `value`, a tuple of partners or None, that are in `partners`, in that order."""
    return tuple(code for code in value or () if code in partners)
