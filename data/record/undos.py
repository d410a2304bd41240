"""What was undone of the batches of a record, and what later ones state again."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.record.load import Record
from data.record.partner_moves import cells
from db.record.replay import split, taken_back, undone_columns

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


def undone_by(record: Record, moves: pd.DataFrame) -> dict[int, list[int]]:
    """Batch to the undos of it that still hold, the first one first.

    An undo holds as long as one of its actions or partners (of `moves`, from
    data.record.partner_moves.log) was not taken back by an undo that itself still holds.
    """
    about: defaultdict[int, set[object]] = defaultdict(set)
    undos = record.batches.loc[record.batches["undoes_id"].notna(), "id"]
    said = record.updates[record.updates["batch_id"].isin(undos)]
    for number, code in zip(said["batch_id"], said["action_code"], strict=True):
        about[number].add(code)
    for number, code in zip(moves["batch_id"], moves["code"], strict=True):
        about[number].add(("partner", code))
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


def undone(record: Record) -> Mapping[tuple[int, str], Undone]:
    """(batch, code of an action) to what was taken back of it."""
    undoes = _undoes(record)
    return _found(undoes, _said_by(record, {*undoes, *undoes.values()})) if undoes else {}


def partners_undone(record: Record, moves: pd.DataFrame) -> Mapping[tuple[int, str], Undone]:
    """(batch, code of a partner) to what was taken back of it; `moves` as for `undone_by`."""
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
