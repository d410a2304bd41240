"""From statements to a state: per column, the last statement that no undo took back holds.

This version works row by row, for one action at a write. data.record.standing computes the same
result for whole programmes in columns; a test compares the two.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

STATED = (
    "pillar_code",
    "parent_code",
    "position",
    "title_nl",
    "title_fr",
    "title_en",
    "title_de",
    "kind",
    "starts_on",
    "due_on",
    "weight",
    "owner",
    "planning",
    "partners",
    "status",
    "progress",
    "removed",
)

State = dict[str, Any]


def fold(updates: Iterable[Mapping[str, Any]], as_of: date = date.max) -> State:
    """Column to value on the day `as_of`, from one action's updates in any order.

    An update has effective_on, sequence, states and the stated columns, and partners stay a text
    with commas. {} without an update by `as_of`.
    """
    state: State = {}
    by_day = sorted(updates, key=lambda update: (update["effective_on"], update["sequence"]))
    for update in by_day:
        if update["effective_on"] <= as_of:
            state |= {column: update[column] for column in split(update["states"])}
    return state


def daily(updates: Iterable[Mapping[str, Any]]) -> dict[date, State]:
    """The state, as `fold` returns it, of each day on which an update takes effect, in order.

    Each update is read once, so the time grows with their number alone.
    """
    by_day = sorted(updates, key=lambda update: (update["effective_on"], update["sequence"]))
    state: State = {}
    found: dict[date, State] = {}
    for update in by_day:
        state = {**state, **{column: update[column] for column in split(update["states"])}}
        found[update["effective_on"]] = state
    return found


def taken_back(undos: Iterable[tuple[int, int, str]]) -> set[tuple[int, str]]:
    """The (batch, cell) that were taken back, from (undo, undone batch, cell).

    An undo that was itself taken back doesn't count.
    """
    gone: set[tuple[int, str]] = set()
    # An undo is later than the batch that it undoes, so the last one is decided first.
    for batch_id, undoes_id, cell in sorted(undos, reverse=True):
        if (batch_id, cell) not in gone:
            gone.add((undoes_id, cell))
    return gone


def standing(updates: Sequence[Mapping[str, Any]]) -> list[tuple[Mapping[str, Any], set[str]]]:
    """The statements of people about one action, each with the columns that no undo took back.

    They are of `updates` (db.record.recording.updates_of), in their order. Statements of undos are
    left out, and those of which every column was taken back; one without columns stays.
    """
    gone = taken_back(
        (update["batch_id"], update["undoes_id"], column)
        for update in updates
        if update["undoes_id"] is not None
        for column in undone_columns(split(update["states"]))
    )
    stood = []
    for update in updates:
        said = split(update["states"])
        left = {column for column in said if (update["batch_id"], column) not in gone}
        if update["batch_kind"] != "undo" and (left or not said):
            stood.append((update, left))
    return stood


def undone_columns(said: Sequence[str]) -> Sequence[str]:
    """The columns that an undo takes back: `said`, or all of STATED when it removes the action."""
    return STATED if "removed" in said else said


def split(codes: str | None) -> tuple[str, ...]:
    """The codes in a text that has commas between them."""
    return tuple(code for code in (codes or "").split(",") if code)


def join(codes: Iterable[str]) -> str:
    """A text with commas between `codes`."""
    return ",".join(codes)
