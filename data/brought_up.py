"""What is computed of all actions; after a save only those that it is about are computed again.

A save is about few of a hundred thousand actions. The row of an action on a day, and its changes
between two days, depend on its own statements, and on those of its measures and of the action that
it is a measure of: its family. So the families of the actions that later statements are about are
computed again, by the same functions as all others, and put in the place of what was known of them.
Of figures month by month those before the first day that later statements are effective on stay as
they are. Public events are few, and looked through anew.

All is computed anew where something changed that many actions depend on: pillars, statuses,
thresholds, the names of people, or which loads came with reports; and where what is known is not of
the past of the record.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from data.distinct_values import among
from data.figures import causes, comparison, monthly, schedule
from data.figures.causes import CausedChange
from data.filters import Filters
from data.record import moments, reports
from data.record.load import KnownProgramme, Record

# What the order of the rows depends on (data.record.moments.in_order).
PLACED_BY = ["code", "pillar_code", "parent_code", "position", "year"]


@dataclass(frozen=True, eq=False)
class Basis:
    """What of a record all that is computed depends on, beside the statements about an action.

    `last_batch`, `digest` and `named` are those of the record; `common` are its pillars, statuses
    and thresholds; `loads` are the batches of reports.loads_with_reports.
    """

    last_batch: int
    digest: str
    named: int
    common: tuple[pd.DataFrame, ...]
    loads: frozenset[int]

    @classmethod
    def of(cls, record: Record) -> "Basis":
        """The basis of `record`."""
        common = (record.pillars, record.statuses, record.methods)
        loads = reports.loads_with_reports(record)
        return cls(record.last_batch, record.digest, record.named, common, loads)

    def goes_on(self, now: "Basis", record: Record) -> bool:
        """Whether `now`, of `record`, has nothing but later statements and public events."""
        is_past = bool(self.digest) and self.digest in {now.digest, *record.past}
        pairs = zip(self.common, now.common, strict=True)
        is_same = all(frame.equals(later) for frame, later in pairs)
        # The digest is of batches, and owners have their names in the rows.
        return is_past and is_same and (self.named, self.loads) == (now.named, now.loads)

    def families_since(self, record: Record, rows: pd.DataFrame) -> pd.Index:
        """The codes of the actions that later statements of `record` are about, and their families.

        `rows` are those of all actions that are known, with code and parent_code.
        """
        is_later = (record.updates["batch_id"] > self.last_batch).to_numpy(bool)
        about = pd.Index(record.updates.loc[is_later, "action_code"].unique())
        # A measure may have been of several actions.
        said = record.updates.take(record.stated.about(about))
        parents = pd.Index(said["parent_code"].unique())
        actions = about.union(parents[parents != ""])
        return actions.union(pd.Index(rows.loc[among(rows["parent_code"], actions), "code"]))


@dataclass(frozen=True, eq=False)
class Assessed:
    """The actions of a day, `rows` as of schedule.assess, and what they were computed from."""

    rows: pd.DataFrame
    basis: Basis


def assessed(record: Record, day: date, known: Assessed | None = None) -> Assessed:
    """The actions of `record` on `day`; from `known`, those of a record before, where it can be."""
    basis = Basis.of(record)
    if known is None or not known.basis.goes_on(basis, record):
        return Assessed(_assess(record, day, basis), basis)
    rows = known.rows
    family = known.basis.families_since(record, rows)
    if len(family):
        now = _assess(_narrowed(record, family), day, basis)
        rows = _replaced(rows, now, among(rows["code"], family), record)
    return Assessed(rows.assign(evidence=moments.events_by(record, rows, day)), basis)


def _assess(record: Record, day: date, basis: Basis) -> pd.DataFrame:
    return schedule.assess(moments.actions_on(record, day, basis.loads), record.methods)


def _narrowed(record: Record, codes: pd.Index) -> Record:
    """`record` as far as it is about `codes`; its batches are all there, since undos are."""
    return replace(
        record,
        actions=record.actions[among(record.actions["code"], codes)],
        updates=record.updates.take(record.stated.about(codes)).reset_index(drop=True),
        evidence=record.evidence.iloc[:0],
    )


def _replaced(
    rows: pd.DataFrame, now: pd.DataFrame, is_family: np.ndarray, record: Record
) -> pd.DataFrame:
    """`rows` with those of families (`is_family`) as they are `now`."""
    places = np.flatnonzero(is_family)
    before = rows.iloc[places].reset_index(drop=True)
    if before[PLACED_BY].equals(now[PLACED_BY]):
        columns = {name: _put(rows[name], places, now[name]) for name in rows}
        return pd.DataFrame(columns, copy=False)
    filled = [frame for frame in (rows[~is_family], now) if not frame.empty]
    return moments.in_order(pd.concat(filled, ignore_index=True) if filled else now, record)


def _put(column: pd.Series, places: np.ndarray, cells: pd.Series) -> Any:
    now = column.array.copy()
    now[places] = cells.array
    return now


@dataclass(frozen=True, eq=False)
class ComparedDays:
    """The changes between two days (comparison.between), and what they were computed from."""

    changes: Sequence[CausedChange]
    basis: Basis


def compared(
    record: Record,
    since: date,
    day: date,
    days: tuple[Assessed, Assessed],
    known: ComparedDays | None = None,
) -> ComparedDays:
    """The changes from the end of `since` to the end of `day`, two `days` as of `assessed`.

    From `known`, those of a record before, where it can be.
    """
    basis, earlier, later = days[1].basis, days[0].rows, days[1].rows
    if known is None or not known.basis.goes_on(basis, record):
        return ComparedDays(comparison.between(record, earlier, later, since, day), basis)
    either = pd.concat([frame[["code", "parent_code"]] for frame in (earlier, later)])
    family = {*known.basis.families_since(record, either)}
    part, before, after = causes.only(record, earlier, later, family)
    # The public events of the record are all there: their changes come with those of the family.
    now = comparison.between(part, before, after, since, day)
    kept = [
        change
        for change in known.changes
        if change.kind != "evidence" and change.code not in family
    ]
    return ComparedDays(comparison.in_order([*kept, *now], earlier, later), basis)


@dataclass(frozen=True, eq=False)
class Months:
    """A frame of monthly.FRAMES, and what it was computed from."""

    rows: pd.DataFrame
    programme: KnownProgramme
    basis: Basis


def months(
    name: str, record: Record, filters: Filters, day: date, known: Months | None = None
) -> Months:
    """The frame `name` of the actions under `filters`, month by month up to `day`.

    From `known`, that of a record before, where it can be: the months before the first day that
    later statements are effective on stay as they are.
    """
    basis, programme, kept = Basis.of(record), record.programme, None
    is_past = known is not None and known.basis.goes_on(basis, record)
    # Which actions a status or health keeps in every month is said by the last day.
    if known and is_past and known.programme == programme and not filters.is_of_day:
        is_later = record.updates["batch_id"] > known.basis.last_batch
        first = record.updates["effective_on"][is_later].min()
        if not first <= pd.Timestamp(day):
            return Months(known.rows, programme, basis)
        kept = known.rows[known.rows["day"] < first]
    return Months(monthly.FRAMES[name](record, filters, day, kept), programme, basis)
