"""The assessed actions of a day; after a save only those that it is about are computed again.

A save is about few of a hundred thousand actions. The row of an action depends on its own
statements, and on those of its measures and of the action that it is a measure of: its family. So
the families of the actions that later statements are about are computed again, by the same
functions as all others, and put in the place of their earlier rows. Public events are few, and
counted anew.

All rows are computed anew where something changed that many of them depend on: pillars, statuses,
thresholds, the names of people, or which loads came with reports; and where the known rows are not
of the past of the record.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from data.distinct_values import among
from data.figures import schedule
from data.record import moments, reports
from data.record.load import Record

# Frames of a record on which every row may depend.
COMMON = ("pillars", "statuses", "methods")
# What the order of the rows depends on (data.record.moments.in_order).
PLACED_BY = ["code", "pillar_code", "parent_code", "position", "year"]


@dataclass(frozen=True, eq=False)
class Assessed:
    """`rows` as of schedule.assess, and what they were computed from.

    `last_batch`, `digest` and `named` are those of the record, `common` its frames COMMON, `loads`
    the batches of reports.loads_with_reports.
    """

    rows: pd.DataFrame
    last_batch: int
    digest: str
    named: int
    common: tuple[pd.DataFrame, ...]
    loads: frozenset[int]


def on(record: Record, day: date, known: Assessed | None = None) -> Assessed:
    """The actions of `record` on `day`; from `known`, those of a record before, where it can be."""
    loads = reports.loads_with_reports(record)
    if known is None or not _goes_on(known, record, loads):
        rows = _assess(record, day, loads)
    else:
        rows = _brought_up(known, record, day)
    common = tuple(getattr(record, name) for name in COMMON)
    return Assessed(rows, record.last_batch, record.digest, record.named, common, loads)


def _assess(record: Record, day: date, loads: frozenset[int]) -> pd.DataFrame:
    return schedule.assess(moments.actions_on(record, day, loads), record.methods)


def _goes_on(known: Assessed, record: Record, loads: frozenset[int]) -> bool:
    is_past = bool(known.digest) and known.digest in {record.digest, *record.past}
    is_same = all(
        frame.equals(getattr(record, name))
        for name, frame in zip(COMMON, known.common, strict=True)
    )
    # The digest is of batches, and owners have their names in the rows.
    return is_past and is_same and (known.named, known.loads) == (record.named, loads)


def _brought_up(known: Assessed, record: Record, day: date) -> pd.DataFrame:
    rows = known.rows
    is_later = (record.updates["batch_id"] > known.last_batch).to_numpy(bool)
    if is_later.any():
        about = pd.Index(record.updates.loc[is_later, "action_code"].unique())
        family = _families(rows, _updates(record, about), about)
        now = _assess(_narrowed(record, family), day, known.loads)
        rows = _replaced(rows, now, among(rows["code"], family), record)
    return rows.assign(evidence=moments.events_by(record, rows, day))


def _families(rows: pd.DataFrame, said: pd.DataFrame, about: pd.Index) -> pd.Index:
    """The codes `about`, the actions that `said` names as theirs, and the measures of all these."""
    parents = pd.Index(said["parent_code"].unique())
    actions = about.union(parents[parents != ""])
    return actions.union(pd.Index(rows.loc[among(rows["parent_code"], actions), "code"]))


def _updates(record: Record, codes: pd.Index) -> pd.DataFrame:
    """The statements about `codes`."""
    wanted = among(record.stated.names, codes)
    return record.updates.take(np.flatnonzero(wanted[record.stated.by_row]))


def _narrowed(record: Record, codes: pd.Index) -> Record:
    """`record` as far as it is about `codes`; its batches are all there, since undos are."""
    return replace(
        record,
        actions=record.actions[among(record.actions["code"], codes)],
        updates=_updates(record, codes).reset_index(drop=True),
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
