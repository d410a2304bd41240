"""What a click on save or discard came to, before it is put into words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from data.drafts import Pending
from data.pasting import Pasted
from db.conflicts import Collision
from db.rules import Refusal


class SavedNote(NamedTuple):
    """What the save `batch_id` wrote, in numbers; `levels` are those of its actions."""

    batch_id: int
    changes: int
    actions: int
    levels: frozenset[str]


class AddedNote(NamedTuple):
    """What was added by `batch_id` (evidence, action, measure), and the name of its row."""

    batch_id: int
    kind: str
    row: str


@dataclass
class Outcome:
    """What the last click on save, add or discard came to; said until the next edit.

    `pasted` is what became of a block, `is_out_of_order` that it had no place in a table that was
    sorted.
    """

    saved: SavedNote | None = None
    discarded: Pending = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    outage: str = ""
    added: AddedNote | None = None
    pasted: Pasted | None = None
    is_out_of_order: bool = False
