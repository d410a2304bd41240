"""The record as it grew: what each batch stated, what held before it, and what was undone since."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.record.load import Record
from data.record.statements import PROGRESS, StatementChange
from db.engine.database import Engine
from db.record import partner_lives
from db.record.replay import STATED, split, taken_back, undone_columns
from db.tables import DESCRIBED


@dataclass(frozen=True)
class WantedSaves:
    """Whose batches, of which days on the clocks of `timezone`, and about which actions.

    Nothing given is everything; `codes` are those of actions and measures.
    """

    timezone: str
    author: str = ""
    first: date | None = None
    last: date | None = None
    codes: Collection[str] | None = None


@dataclass(frozen=True)
class SavedStatement:
    """One statement: its row of data.record.load.UPDATES, and the cells it states.

    `before` of a cell is what was known then about the day from which the statement holds. One
    that `is_new` is the first about its action, of which only status and progress are told.
    """

    row: dict[str, Any]
    cells: tuple[StatementChange, ...]
    is_new: bool


def batches(
    record: Record, log: pd.DataFrame, wanted: WantedSaves, moves: pd.DataFrame
) -> pd.DataFrame:
    """The batches that say something wanted, the newest first.

    `log` is data.record.load.evidence_log, `moves` data.record.saves. Columns as in
    data.record.load.BATCHES, with how much of each is wanted (updates, actions, events, partners)
    and how much there is (all, updates and events together). A partner is no action's.
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

    One holds as long as there is an action or a partner (of `moves`, data.record.saves) of it that
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


def said(record: Record, updates: pd.DataFrame) -> list[SavedStatement]:
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


FACTS = tuple(name for name in DESCRIBED if name != "removed")


def partner_log(engine: Engine, programme_code: str, batch: int | None = None) -> pd.DataFrame:
    """batch_id, code, and what the partner was before and after it, by db.tables.DESCRIBED.

    Up to `batch`; what came with its programme is none of any batch.
    """
    rows = [
        {"batch_id": move.batch_id, "code": life.code, "before": before, "after": move.facts}
        for life in partner_lives.of_programme(engine, programme_code)
        for before, move in life.steps()
        if batch is None or move.batch_id <= batch
    ]
    found = pd.DataFrame(rows, columns=["batch_id", "code", "before", "after"])
    return found.astype({"batch_id": "int64"})


def facts(move: Mapping[str, Any]) -> Mapping[str, Any]:
    """What to call the partner of a row by: one that is none any more by what it was."""
    called: Mapping[str, Any] = move["before"] if move["after"]["removed"] else move["after"]
    return called


def cells(move: Mapping[str, Any]) -> tuple[str, ...]:
    """What of the partner an undo is about: one that came or went is one cell."""
    if move["before"]["removed"] != move["after"]["removed"]:
        return ("removed",)
    return tuple(change.column for change in changes(move))


def changes(move: Mapping[str, Any]) -> list[StatementChange]:
    """What a row made otherwise; `before` is None where it is new, and who goes is told alone."""
    before, after = move["before"], move["after"]
    if after["removed"]:
        return [StatementChange("removed", False, True)]
    return [
        StatementChange(name, None if before["removed"] else before[name], after[name])
        for name in FACTS
        if before[name] != after[name] and (before[name] or after[name])
    ]


# Batch and action, or partner, to the columns that the one states of the other.
Said = Mapping[tuple[int, str], tuple[str, ...]]
BETWEEN = "\n"  # in no code, and in no column


@dataclass(frozen=True)
class Undone:
    """What an undo that still holds took back of one of them; `is_all` of what was said of it."""

    batch_id: int
    columns: tuple[str, ...]
    is_all: bool


def undone(record: Record) -> Mapping[tuple[int, str], Undone]:
    """Batch and action to what was taken back; by more than one undo, the last of them."""
    undoes = _undoes(record)
    return _found(undoes, _said_by(record, {*undoes, *undoes.values()})) if undoes else {}


def partners_undone(record: Record, moves: pd.DataFrame) -> Mapping[tuple[int, str], Undone]:
    """The same of batches and partners, whose changes `moves` are (data.record.saves)."""
    told = moves.to_dict("records")
    said = {(int(move["batch_id"]), move["code"]): cells(move) for move in told}
    return _found(_undoes(record), said)


def is_gone(found: Undone | None) -> bool:
    """Whether nothing is left of it."""
    return found is not None and found.is_all


def _undoes(record: Record) -> Mapping[int, int]:
    """Undo to what it undid."""
    undoing = record.batches.dropna(subset=["undoes_id"])
    pairs = zip(undoing["id"], undoing["undoes_id"], strict=True)
    return {int(number): int(undid) for number, undid in pairs}


def _found(undoes: Mapping[int, int], said: Said) -> Mapping[tuple[int, str], Undone]:
    undos = [
        (batch, undoes[batch], BETWEEN.join((code, column)))
        for (batch, code), columns in said.items()
        if batch in undoes
        for column in undone_columns(columns)
    ]
    gone = taken_back(undos)
    found: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for batch, undid, cell in sorted(undos):
        code, _, column = cell.partition(BETWEEN)
        if (batch, cell) not in gone and column in said.get((undid, code), ()):
            found[undid, code][column] = batch
    return {
        place: Undone(max(cells.values()), tuple(cells), set(cells) >= set(said[place]))
        for place, cells in found.items()
    }


def spent(
    undone: Mapping[tuple[int, str], Undone], updates: pd.DataFrame, log: pd.DataFrame
) -> set[tuple[int, str]]:
    """Of which batches and actions nothing is left to be taken back.

    `updates` are of these batches; `log` (data.record.load.evidence_log) is about all public
    events that they brought or withdrew, to the last batch that did so.
    """
    last = log.groupby("code", sort=False)["withdrawn"].transform("last")
    said = {*_places(updates), *_places(log)}
    left = {place for place in _places(updates) if not is_gone(undone.get(place))}
    return said - left - _places(log[log["withdrawn"] == last])


def _places(rows: pd.DataFrame) -> set[tuple[int, str]]:
    return set(zip(rows["batch_id"].astype(int), rows["action_code"], strict=True))


def _said_by(record: Record, batches: set[int]) -> Said:
    rows = record.updates[record.updates["batch_id"].isin(batches)]
    found: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
    for batch, code, states in zip(
        rows["batch_id"], rows["action_code"], rows["states"], strict=True
    ):
        found[int(batch), code] |= dict.fromkeys(split(states))
    return {place: tuple(columns) for place, columns in found.items()}
