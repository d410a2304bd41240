"""What has been taken back by now, by action and by partner: which cells, and by which undo."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data import partner_log
from data.load import Record
from db.fold import split
from db.taken_back import about, taken_back

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
    return _found(undoes, _said(record, {*undoes, *undoes.values()})) if undoes else {}


def partners_undone(record: Record, moves: pd.DataFrame) -> Mapping[tuple[int, str], Undone]:
    """The same of batches and partners, whose changes `moves` are (data.partner_log)."""
    told = moves.to_dict("records")
    said = {(int(move["batch_id"]), move["code"]): partner_log.cells(move) for move in told}
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
        for column in about(columns)
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

    `updates` are of these batches; `log` (data.load.evidence_log) is about all public events that
    they brought or withdrew, to the last batch that did so.
    """
    last = log.groupby("code", sort=False)["withdrawn"].transform("last")
    said = {*_places(updates), *_places(log)}
    left = {place for place in _places(updates) if not is_gone(undone.get(place))}
    return said - left - _places(log[log["withdrawn"] == last])


def _places(rows: pd.DataFrame) -> set[tuple[int, str]]:
    return set(zip(rows["batch_id"].astype(int), rows["action_code"], strict=True))


def _said(record: Record, batches: set[int]) -> Said:
    rows = record.updates[record.updates["batch_id"].isin(batches)]
    found: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
    for batch, code, states in zip(
        rows["batch_id"], rows["action_code"], rows["states"], strict=True
    ):
        found[int(batch), code] |= dict.fromkeys(split(states))
    return {place: tuple(columns) for place, columns in found.items()}
