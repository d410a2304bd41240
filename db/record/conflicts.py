"""Cells that another person changed after they were read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.record.replay import fold, join, split


@dataclass(frozen=True)
class Collision:
    """A cell changed by another person: its value when read (`before`), now, and as requested.

    Partners are a text with commas. `author` and `recorded_at` are those of the last statement
    about the cell.
    """

    action_code: str
    column: str
    before: Any
    theirs: Any
    yours: Any
    author: str
    recorded_at: datetime


def collisions(
    action_code: str,
    read_at: int,
    states: Mapping[str, Any],
    updates: Sequence[Mapping[str, Any]],
) -> list[Collision]:
    """The cells of `states` that `updates` of the action state after version `read_at`.

    A cell that already has the requested value is no collision.
    """
    before = fold(update for update in updates if update["version"] <= read_at)
    now = fold(updates)
    later = [update for update in updates if update["version"] > read_at]
    found = []
    for column, asked in states.items():
        yours = join(asked) if column == "partners" else asked
        theirs = [update for update in later if column in split(update["states"])]
        if theirs and now[column] != yours:
            last = max(theirs, key=lambda update: int(update["version"]))
            found.append(
                Collision(
                    action_code,
                    column,
                    before.get(column),
                    now[column],
                    yours,
                    last["author"],
                    last["recorded_at"],
                )
            )
    return found
