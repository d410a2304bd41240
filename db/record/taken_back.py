"""What has been taken back, cell by cell: an undo counts until it is undone itself."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from db.record.replay import STATED, split

Update = Mapping[str, Any]


def taken_back(undos: Iterable[tuple[int, int, str]]) -> set[tuple[int, str]]:
    """The (batch, cell) that an undo in force took back, out of (undo, batch undone, cell)."""
    gone: set[tuple[int, str]] = set()
    # An undo is always later than what it undoes: from the last one on, each has its verdict.
    for batch_id, undoes_id, cell in sorted(undos, reverse=True):
        if (batch_id, cell) not in gone:
            gone.add((undoes_id, cell))
    return gone


def standing(updates: Sequence[Update]) -> list[tuple[Update, set[str]]]:
    """What people have stated of one action, and which columns of it no undo took back.

    A statement that has none left is nobody's any more.
    """
    gone = taken_back(
        (update["batch_id"], update["undoes_id"], column)
        for update in updates
        if update["undoes_id"] is not None
        for column in about(split(update["states"]))
    )
    stood = []
    for update in updates:
        said = split(update["states"])
        left = {column for column in said if (update["batch_id"], column) not in gone}
        if update["batch_kind"] != "undo" and (left or not said):
            stood.append((update, left))
    return stood


def about(said: Sequence[str]) -> Sequence[str]:
    """The columns that an undo is about; to take an action away takes back all of them."""
    return STATED if "removed" in said else said
