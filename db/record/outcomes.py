"""Outcomes of a write: a save, or the reasons against it."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.record import stored_text
from db.record.conflicts import Collision
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError


@dataclass(frozen=True)
class Saved:
    """A save: the id of its batch, and the number of cells and of actions that it changed.

    `partners` is the number of partners changed; their cells are counted in `cells`.
    """

    batch_id: int
    actions: int
    cells: int
    partners: int = 0


class RefusedError(Exception):
    """Raised when nothing was written; `.refusals` are the reasons, in the order of the rows."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("; ".join(f"{r.action_code}: {r.reason}" for r in refusals))
        self.refusals = list(refusals)


class ConflictError(Exception):
    """Raised when nothing was written; `.collisions` are the cells changed by others meanwhile."""

    def __init__(self, collisions: Sequence[Collision]) -> None:
        super().__init__("; ".join(f"{c.action_code}: {c.column}" for c in collisions))
        self.collisions = list(collisions)


def all_or_nothing(refusals: Sequence[Refusal], collisions: Sequence[Collision] = ()) -> None:
    """Raise RefusedError if there are `refusals`, else ConflictError if there are `collisions`."""
    if refusals:
        raise RefusedError(refusals)
    if collisions:
        raise ConflictError(collisions)


def comment(words: str) -> str:
    """The comment of a whole save, as it is stored. Raises RefusedError."""
    try:
        return stored_text.text("comment", words)
    except UnfitError as unfit:
        raise RefusedError([Refusal("", unfit.reason, "comment", str(words)[:80])]) from unfit
