"""The cells that a batch changed, and their state since."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

State = Literal["free", "changed", "done"]


@dataclass(frozen=True)
class UndonePart:
    """The codes of the actions and partners for which a batch is undone; both empty: all."""

    actions: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the whole batch is undone."""
        return not (self.actions or self.partners)

    def has_action(self, code: str) -> bool:
        """Whether the batch is undone for the action with this code."""
        return self.is_whole or code in self.actions

    def has_partner(self, code: str) -> bool:
        """Whether the batch is undone for the partner with this code."""
        return self.is_whole or code in self.partners


WHOLE = UndonePart()


@dataclass(frozen=True)
class UndoCell:
    """One cell that a batch changed: its value `before`, in the batch (`said`), and `now`.

    `state` is free for a cell not changed since, done for one that has its old value again, and
    changed for one that needs a choice. `author`, `recorded_at` and `batch_id` are of the last
    statement of the cell, `effective_on` is the first day for which the undone batch stated it.

    A new action is one cell, removed. A public event is one cell, evidence, with its code or "" as
    values. A cell `about` a partner has the code of the partner as `action_code`.
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
        """(code, column), the key in Choices; the column of a partner begins with "partner "."""
        return self.action_code, f"partner {self.column}" if self.is_partner else self.column

    @property
    def is_partner(self) -> bool:
        """Whether the cell is about a partner."""
        return self.about == "partner"
