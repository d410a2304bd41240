"""The steps of editing that can be taken back and repeated before anything is saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from data.drafts.draft import Pending

Step = Literal["undo", "redo"]
MOST = 100  # steps remembered, and steps of one message that are read


@dataclass(frozen=True)
class EditSteps:
    """The unsaved edits before each step (`past`, the last one last), and after each step that was
    taken back (`future`, the first one last).
    """

    past: tuple[Pending, ...] = ()
    future: tuple[Pending, ...] = ()

    def made(self, before: Pending, after: Pending) -> "EditSteps":
        """The steps with a new one from `before` to `after`; nothing is left to repeat then."""
        return self if before == after else EditSteps((*self.past, before)[-MOST:])

    def go(self, step: Step, now: Pending) -> tuple["EditSteps", Pending]:
        """The steps and the unsaved edits after `step` from `now`; both as given without one."""
        if step == "undo" and self.past:
            *past, found = self.past
            return EditSteps(tuple(past), (*self.future, now)), found
        if step == "redo" and self.future:
            *future, found = self.future
            return EditSteps((*self.past, now), tuple(future)), found
        return self, now


def parse(said: object, taken: int) -> tuple[list[Step], int]:
    """The new steps in `said`, what a browser sends, and how many steps it has asked for by then.

    `said` has `steps`, the last ones that were asked for, and `count`, the number of all; `taken`
    is how many of them are done. Keys can be pressed faster than pages are drawn, so a browser
    repeats a step until it is done. An invalid message asks for nothing.
    """
    parts: Mapping[Any, Any] = said if isinstance(said, Mapping) else {}
    steps, count = parts.get("steps"), parts.get("count")
    if not isinstance(steps, list) or type(count) is not int or not 0 <= count - taken <= MOST:
        return [], taken
    new = steps[-(count - taken) :] if count > taken else []
    return [step for step in new if step in get_args(Step)], count
