"""The record as it grew: what each batch said, and per cell what held before it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.load import Record
from data.statements import PROGRESS, Change
from db.fold import STATED, split


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


def batches(record: Record, log: pd.DataFrame, wanted: Wanted, moves: pd.DataFrame) -> pd.DataFrame:
    """The batches that say something wanted, the newest first.

    `log` is data.load.evidence_log, `moves` data.partner_log. Columns as in data.columns.BATCHES,
    with how much of each is wanted (updates, actions, events, partners) and how much there is
    (all, updates and events together). A partner is no action's.
    """
    found = record.batches[_asked(record.batches, wanted)]
    updates, events = (about(frame, wanted.codes) for frame in (record.updates, log))
    by_batch = updates.groupby("batch_id")["action_code"]
    everything = pd.concat([record.updates["batch_id"], log["batch_id"]]).value_counts()
    counts = {
        "updates": by_batch.size(),
        "actions": by_batch.nunique(),
        "events": events.groupby("batch_id").size(),
        "partners": moves.groupby("batch_id").size() if wanted.codes is None else {},
        "all": everything,
    }
    numbers = {
        name: found["id"].map(count).fillna(0).astype("int64") for name, count in counts.items()
    }
    found = found.assign(**numbers)
    return found[(found[["updates", "events", "partners"]] > 0).any(axis=1)].iloc[::-1]


def about(frame: pd.DataFrame, codes: Collection[str] | None) -> pd.DataFrame:
    """The rows about actions `codes`; None keeps everything."""
    return frame if codes is None else frame[frame["action_code"].isin(codes)]


def undone_by(record: Record, moves: pd.DataFrame) -> dict[int, list[int]]:
    """Batch to those that took something of it back and still hold, the first one first.

    One holds as long as there is an action or a partner (of `moves`, data.partner_log) of it that
    nothing which still holds took back.
    """
    about = record.updates.groupby("batch_id")["action_code"].agg(set).to_dict()
    for number, code in zip(moves["batch_id"], moves["code"], strict=True):
        about.setdefault(number, set()).add(("partner", code))
    undoing = record.batches.dropna(subset=["undoes_id"]).sort_values("id", ascending=False)
    found: dict[int, list[int]] = {}
    for undoes, number in zip(undoing["undoes_id"], undoing["id"], strict=True):
        later = found.get(int(number), [])
        taken_back = set().union(*(about.get(one, set()) for one in later))
        if not later or about.get(number, set()) - taken_back:
            found.setdefault(int(undoes), []).insert(0, int(number))
    return found


def said(record: Record, updates: pd.DataFrame) -> list[Said]:
    """What each of `updates` (rows of the record's) says, cell by cell, in their order."""
    past = _Past(about(record.updates, set(updates["action_code"])))
    return [_said(row, past) for row in updates.to_dict("records")]


class _Past:
    """All statements about some actions, to ask what was known of a day before one of them."""

    def __init__(self, updates: pd.DataFrame) -> None:
        self.updates = updates.sort_values(["effective_on", "sequence"], ignore_index=True)
        self.of = self.updates.groupby("action_code").indices
        self.days = list(self.updates["effective_on"])
        self.sequences = list(self.updates["sequence"])
        self.states = [frozenset(split(text)) for text in self.updates["states"]]
        self.values = {column: list(self.updates[column]) for column in STATED}

    def before(self, row: dict[str, Any]) -> list[int]:
        """The places of the statements recorded before `row`, in the order of their days."""
        places = self.of[row["action_code"]]
        return [place for place in places if self.sequences[place] < row["sequence"]]

    def value(self, places: list[int], column: str, day: date) -> Any:
        """What the last of `places` by `day` says of a column; None where none does."""
        for place in reversed(places):
            if self.days[place] <= day and column in self.states[place]:
                return self.values[column][place]
        return None


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


def _said(row: dict[str, Any], past: _Past) -> Said:
    earlier = past.before(row)
    stated = split(row["states"]) if earlier else PROGRESS
    cells = (
        Change(column, past.value(earlier, column, row["effective_on"]), row[column])
        for column in STATED
        if column in stated
    )
    return Said(row, tuple(cells), not earlier)
