"""The batches of a record: what each stated, the values before, and what was undone since."""

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

    `log` is from data.record.load.evidence_log, `moves` from `partner_log`. Columns as in
    data.record.columns.BATCHES, with numbers within `wanted` (updates, actions, events, partners),
    all, the updates and events of any action, and the level (`level`) of the updates within
    `wanted`. Partners belong to no action: they are 0 with `codes`.
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
    measures = _measures(record)
    found = {code in measures for code in codes}
    return "both" if len(found) != 1 else "measure" if found.pop() else "action"


def _measures(record: Record) -> frozenset[str]:
    updates = record.updates
    return frozenset(updates.loc[updates["parent_code"] != "", "action_code"])


def _levels(record: Record, updates: pd.DataFrame, batches: pd.Series) -> pd.Series:
    """The level of each of `batches`, as in `level`."""
    is_measure = updates["action_code"].isin(_measures(record))
    found = is_measure.groupby(updates["batch_id"]).agg(["min", "max"])
    levels = {
        number: "both" if low != high else "measure" if low else "action"
        for number, low, high in found.itertuples()
    }
    return batches.map(lambda number: levels.get(number, "both")).astype("str")


def about(frame: pd.DataFrame, codes: Collection[str] | None) -> pd.DataFrame:
    """The rows about actions `codes`; None keeps everything."""
    return frame if codes is None else frame[frame["action_code"].isin(codes)]


def undone_by(record: Record, moves: pd.DataFrame) -> dict[int, list[int]]:
    """Batch to the undos of it that still hold, the first one first.

    An undo holds as long as one of its actions or partners (of `moves`, from `partner_log`) was not
    taken back by an undo that itself still holds.
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


def overtaken(record: Record, batch_id: int) -> list[str]:
    """The codes of the actions of which a later batch states a column again that this one stated.

    They are in the order of the later statements. Undos of the batch, and undos of these, are not
    later in that sense.
    """
    undoes, later = _undoes(record), record.updates[record.updates["batch_id"] >= batch_id]
    stated: dict[str, set[str]] = defaultdict(set)
    anew: list[tuple[str, set[str]]] = []
    places = zip(later["batch_id"], later["action_code"], later["states"], strict=True)
    for number, code, states in places:
        if number == batch_id:
            stated[code].update(split(states))
        elif _undid_first(undoes, int(number)) != batch_id:
            anew.append((code, set(split(states))))
    found = dict.fromkeys(code for code, columns in anew if stated.get(code, set()) & columns)
    return list(found)


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


FACTS = tuple(name for name in DESCRIBED if name != "removed")


def partner_log(engine: Engine, programme_code: str, batch: int | None = None) -> pd.DataFrame:
    """One row per change of a partner up to `batch`, partner after partner.

    Columns: batch_id, code, before and after (its facts: column of db.tables.DESCRIBED to value).
    Partners that came with the programme are in no batch.
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
    """The facts by which to name the partner of `move`, a row of `partner_log`: those after it, or
    before it where it was removed.
    """
    called: Mapping[str, Any] = move["before"] if move["after"]["removed"] else move["after"]
    return called


def cells(move: Mapping[str, Any]) -> tuple[str, ...]:
    """The columns of a partner that an undo of `move` takes back; removed where it came or went."""
    if move["before"]["removed"] != move["after"]["removed"]:
        return ("removed",)
    return tuple(change.column for change in changes(move))


def changes(move: Mapping[str, Any]) -> list[StatementChange]:
    """The changed facts in `move`; `before` is None for a new partner, a removal is one change."""
    before, after = move["before"], move["after"]
    if after["removed"]:
        return [StatementChange("removed", False, True)]
    return [
        StatementChange(name, None if before["removed"] else before[name], after[name])
        for name in FACTS
        if before[name] != after[name] and (before[name] or after[name])
    ]


# (batch, code of an action or partner) to the columns that the batch states of it.
Said = Mapping[tuple[int, str], tuple[str, ...]]
BETWEEN = "\n"  # in no code, and in no column


@dataclass(frozen=True)
class Undone:
    """What undos that still hold took back of an action or partner in a batch.

    `batch_id` is the last undo; `is_all` is whether nothing of it is left.
    """

    batch_id: int
    columns: tuple[str, ...]
    is_all: bool


def undone(record: Record) -> Mapping[tuple[int, str], Undone]:
    """(batch, code of an action) to what was taken back of it."""
    undoes = _undoes(record)
    return _found(undoes, _said_by(record, {*undoes, *undoes.values()})) if undoes else {}


def partners_undone(record: Record, moves: pd.DataFrame) -> Mapping[tuple[int, str], Undone]:
    """(batch, code of a partner) to what was taken back of it; `moves` are from `partner_log`."""
    told = moves.to_dict("records")
    said = {(int(move["batch_id"]), move["code"]): cells(move) for move in told}
    return _found(_undoes(record), said)


def is_gone(found: Undone | None) -> bool:
    """Whether everything was taken back."""
    return found is not None and found.is_all


def _undoes(record: Record) -> Mapping[int, int]:
    """The batch of each undo to the batch that it undid."""
    undoing = record.batches.dropna(subset=["undoes_id"])
    pairs = zip(undoing["id"], undoing["undoes_id"], strict=True)
    return {int(number): int(undid) for number, undid in pairs}


def _undid_first(undoes: Mapping[int, int], number: int) -> int:
    """The batch that an undo is about, or the undo of one, and so on; a batch itself otherwise."""
    while number in undoes:
        number = undoes[number]
    return number


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
    """(batch, action) of which nothing is left to be taken back.

    `updates` are those of the batches; `log` (data.record.load.evidence_log) has all rows of the
    public events that the batches changed, to the last one that changed them.
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
