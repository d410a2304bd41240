"""What a click on save or discard came to, before it is put into words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from data.drafts import Pending
from data.pasting import Pasted
from db.conflicts import Collision
from db.rules import Refusal


class SavedNote(NamedTuple):
    """What a save wrote, in numbers; `levels` are those of its actions."""

    changes: int
    actions: int
    levels: frozenset[str]


@dataclass
class Outcome:
    """What the last click on save, add or discard came to; said until the next edit.

    `added` is what was added (evidence, action, measure) and the name of its row; `pasted` what
    became of a block, `is_out_of_order` that it had no place in a table that was sorted.
    """

    saved: SavedNote | None = None
    discarded: Pending = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    outage: str = ""
    added: tuple[str, str] | None = None
    pasted: Pasted | None = None
    is_out_of_order: bool = False
