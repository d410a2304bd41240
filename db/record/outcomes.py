"""What a write comes to: what was saved, or why nothing was."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.record import stored_text
from db.record.conflicts import Collision
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError


@dataclass(frozen=True)
class Saved:
    """What a save wrote: its batch, and how many cells of how many actions it changed.

    Those of `partners` are among the cells.
    """

    batch_id: int
    actions: int
    cells: int
    partners: int = 0


class RefusedError(Exception):
    """Nothing was written; `.refusals` says why, row by row."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("; ".join(f"{r.action_code}: {r.reason}" for r in refusals))
        self.refusals = list(refusals)


class ConflictError(Exception):
    """Nothing was written; `.collisions` are the cells that somebody else changed meanwhile."""

    def __init__(self, collisions: Sequence[Collision]) -> None:
        super().__init__("; ".join(f"{c.action_code}: {c.column}" for c in collisions))
        self.collisions = list(collisions)


def all_or_nothing(refusals: Sequence[Refusal], collisions: Sequence[Collision] = ()) -> None:
    """Raise what takes the whole save back, if anything is against any of it."""
    if refusals:
        raise RefusedError(refusals)
    if collisions:
        raise ConflictError(collisions)


def comment(words: str) -> str:
    """The comment of a whole save, as it is kept. Raises RefusedError."""
    try:
        return stored_text.text("comment", words)
    except UnfitError as unfit:
        raise RefusedError([Refusal("", unfit.reason, "comment", str(words)[:80])]) from unfit
