"""The cells that a batch changed, and their state since."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

State = Literal["free", "changed", "done"]


@dataclass(frozen=True)
class UndonePart:
    """The actions and partners of a batch that are to be taken back; neither: the whole batch."""

    actions: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole batch."""
        return not (self.actions or self.partners)

    def has_action(self, code: str) -> bool:
        """Whether the action of that code is a part of it."""
        return self.is_whole or code in self.actions

    def has_partner(self, code: str) -> bool:
        """Whether the partner of that code is."""
        return self.is_whole or code in self.partners


WHOLE = UndonePart()


@dataclass(frozen=True)
class UndoCell:
    """One cell that a batch changed: its value before, in the batch, and now.

    Free: not touched since. Done: it has its value of before already. Changed: it was changed
    since, and needs a choice. `author` stated it last, at `recorded_at`, in the batch `batch_id`.
    The batch stated it from `effective_on`. A new action is one cell, `removed`, and a piece of
    evidence is a cell, too: its code, or "". A cell `about` a partner has its code for that of an
    action, and `key` tells the two apart.
    """

    action_code: str
    column: str
    before: Any
    said: Any
    now: Any
    state: State
    author: str
    recorded_at: datetime
    batch_id: int
    effective_on: date
    about: Literal["action", "partner"] = "action"

    @property
    def key(self) -> tuple[str, str]:
        """The key of a choice about the cell."""
        return self.action_code, f"partner {self.column}" if self.is_partner else self.column

    @property
    def is_partner(self) -> bool:
        """Whether it is a cell of a partner."""
        return self.about == "partner"
