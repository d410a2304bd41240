"""The record as it grew: what each batch said, and per cell what held before it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.load import Record
from data.statements import PROGRESS, Change
from db.fold import STATED, fold, split


@dataclass(frozen=True)
class Wanted:
    """Whose batches, of which days on the clocks of `timezone`, and about which actions.

    Nothing given is everything; `codes` are those of actions and measures.
    """

    timezone: str
    author: str = ""
    first: date | None = None
    last: date | None = None
    codes: Collection[str] | None = None


@dataclass(frozen=True)
class Said:
    """One statement: its row of data.columns.UPDATES, and the cells it states.

    `before` of a cell is what was known then about the day from which the statement holds. One
    that `is_new` is the first about its action, of which only status and progress are told.
    """

    row: dict[str, Any]
    cells: tuple[Change, ...]
    is_new: bool


def batches(record: Record, log: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    """The batches that say something wanted, the newest first; `log` is data.load.evidence_log.

    Columns as in data.columns.BATCHES, with how much of each is wanted (updates, actions, events)
    and how much there is (all, updates and events together).
    """
    found = record.batches[_asked(record.batches, wanted)]
    updates, events = (about(frame, wanted.codes) for frame in (record.updates, log))
    by_batch = updates.groupby("batch_id")["action_code"]
    everything = pd.concat([record.updates["batch_id"], log["batch_id"]]).value_counts()
    counts = {
        "updates": by_batch.size(),
        "actions": by_batch.nunique(),
        "events": events.groupby("batch_id").size(),
        "all": everything,
    }
    numbers = {
        name: found["id"].map(count).fillna(0).astype("int64") for name, count in counts.items()
    }
    found = found.assign(**numbers)
    return found[(found["updates"] > 0) | (found["events"] > 0)].iloc[::-1]


def about(frame: pd.DataFrame, codes: Collection[str] | None) -> pd.DataFrame:
    """The rows about actions `codes`; None keeps everything."""
    return frame if codes is None else frame[frame["action_code"].isin(codes)]


def undone_by(record: Record, batch_id: int) -> list[int]:
    """The batches that took something of a batch back, the first one first."""
    takes_back = (record.batches["undoes_id"] == batch_id).fillna(value=False)
    return [int(number) for number in record.batches.loc[takes_back, "id"]]


def said(record: Record, updates: pd.DataFrame) -> list[Said]:
    """What each of `updates` (rows of the record's) says, cell by cell, in their order."""
    known = about(record.updates, set(updates["action_code"])).sort_values("sequence")
    pasts = {code: rows.to_dict("records") for code, rows in known.groupby("action_code")}
    return [_said(row, pasts[row["action_code"]]) for row in updates.to_dict("records")]


def _asked(batches: pd.DataFrame, wanted: Wanted) -> "pd.Series[bool]":
    asked = pd.Series(True, index=batches.index)
    days = batches["recorded_at"].dt.tz_convert(wanted.timezone).dt.date
    if wanted.author:
        asked &= batches["author"] == wanted.author
    if wanted.first:
        asked &= days >= wanted.first
    if wanted.last:
        asked &= days <= wanted.last
    return asked


def _said(row: dict[str, Any], past: list[dict[str, Any]]) -> Said:
    earlier = [update for update in past if update["sequence"] < row["sequence"]]
    stood = fold(earlier, row["effective_on"])
    stated = split(row["states"]) if earlier else PROGRESS
    cells = (Change(c, stood.get(c), row[c]) for c in STATED if c in stated)
    return Said(row, tuple(cells), not earlier)
