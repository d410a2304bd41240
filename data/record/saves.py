"""The batches of a record: what each stated, and the values before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.record.load import Record
from data.record.statements import PROGRESS, StatementChange
from db.record.replay import STATED, split


@dataclass(frozen=True)
class WantedSaves:
    """A filter of batches: their author, their days in `timezone`, and the codes of actions.

    The days of recording are `first` to `last`, both included. A field left at its default filters
    nothing; `codes` are those of actions and measures.
    """

    timezone: str
    author: str = ""
    first: date | None = None
    last: date | None = None
    codes: Collection[str] | None = None


@dataclass(frozen=True)
class SavedStatement:
    """One statement: its row of data.record.columns.UPDATES, and the cells it states.

    `before` of a cell is the value known at that time for the effective day. `is_new` marks the
    first statement about an action, whose cells are status and progress alone.
    """

    row: dict[str, Any]
    cells: tuple[StatementChange, ...]
    is_new: bool


def batches(
    record: Record, log: pd.DataFrame, wanted: WantedSaves, moves: pd.DataFrame
) -> pd.DataFrame:
    """The batches within `wanted` that change something, the newest first.

    `log` is from data.record.load.evidence_log, `moves` from data.record.partner_moves.log. Columns
    as in data.record.columns.BATCHES, with numbers within `wanted` (updates, actions, events,
    partners), all, the updates and events of any action, and the level (`level`) of the updates
    within `wanted`. Partners belong to no action: they are 0 with `codes`.
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
    found = found.assign(**numbers, level=_levels(record, updates, found["id"]))
    return found[(found[["updates", "events", "partners"]] > 0).any(axis=1)].iloc[::-1]


def level(record: Record, codes: Collection[str]) -> str:
    """The level of all of `codes`: action or measure, else both."""
    found = {*record.stated.are_measures([*codes])}
    return "both" if len(found) != 1 else "measure" if found.pop() else "action"


def _levels(record: Record, updates: pd.DataFrame, batches: pd.Series) -> pd.Series:
    """The level of each of `batches`, as in `level`."""
    is_measure = pd.Series(record.stated.are_measures(updates["action_code"]), updates.index)
    found = is_measure.groupby(updates["batch_id"]).agg(["min", "max"])
    levels = {
        number: "both" if low != high else "measure" if low else "action"
        for number, low, high in found.itertuples()
    }
    return batches.map(lambda number: levels.get(number, "both")).astype("str")


def about(frame: pd.DataFrame, codes: Collection[str] | None) -> pd.DataFrame:
    """The rows about actions `codes`; None keeps everything."""
    return frame if codes is None else frame[frame["action_code"].isin(codes)]


def said(record: Record, updates: pd.DataFrame) -> list[SavedStatement]:
    """`updates` (rows of the record's) with the cells that each states, in their order."""
    past = _Past(about(record.updates, set(updates["action_code"])))
    return [_said(row, past) for row in updates.to_dict("records")]


class _Past:
    """All statements about some actions, to find the values known before one of them."""

    def __init__(self, updates: pd.DataFrame) -> None:
        self.updates = updates.sort_values(["effective_on", "sequence"], ignore_index=True)
        self.of = self.updates.groupby("action_code").indices
        self.days = list(self.updates["effective_on"])
        self.sequences = list(self.updates["sequence"])
        self.states = [frozenset(split(text)) for text in self.updates["states"]]
        self.values = {column: list(self.updates[column]) for column in STATED}

    def before(self, row: dict[str, Any]) -> list[int]:
        """The places of the statements about its action recorded before `row`, by their days."""
        places = self.of[row["action_code"]]
        return [place for place in places if self.sequences[place] < row["sequence"]]

    def value(self, places: list[int], column: str, day: date) -> Any:
        """The value of `column` in the last of `places` by `day` that states it, or None."""
        for place in reversed(places):
            if self.days[place] <= day and column in self.states[place]:
                return self.values[column][place]
        return None


def _asked(batches: pd.DataFrame, wanted: WantedSaves) -> "pd.Series[bool]":
    asked = pd.Series(True, index=batches.index)
    days = batches["recorded_at"].dt.tz_convert(wanted.timezone).dt.date
    if wanted.author:
        asked &= batches["author"] == wanted.author
    if wanted.first:
        asked &= days >= wanted.first
    if wanted.last:
        asked &= days <= wanted.last
    return asked


def _said(row: dict[str, Any], past: _Past) -> SavedStatement:
    earlier = past.before(row)
    stated = split(row["states"]) if earlier else PROGRESS
    cells = (
        StatementChange(column, past.value(earlier, column, row["effective_on"]), row[column])
        for column in STATED
        if column in stated
    )
    return SavedStatement(row, tuple(cells), not earlier)
