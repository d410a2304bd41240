"""The rules about several columns of a statement, and about its day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.record.stored_text import TITLES
from db.record.vocabulary import Vocabulary


@dataclass(frozen=True)
class Refusal:
    """A reason why a row can't be written; `reason` is the end of a message id, refusal-..."""

    action_code: str
    reason: str
    column: str = ""
    value: str = ""


def faults(
    before: Mapping[str, Any], states: Mapping[str, Any], vocabulary: Vocabulary
) -> list[tuple[str, str]]:
    """(reason, column) of each rule that the state `before` breaks after `states` are applied.

    A progress of 100 doesn't make an action done, but a done one needs 100; an action in the
    starting status has no progress. Rules about columns that `states` hasn't are not checked.
    """
    broken = []
    after = {**before, **states}
    starts_on, due_on = after.get("starts_on"), after.get("due_on")
    if {"starts_on", "due_on"} & set(states) and starts_on and due_on and due_on < starts_on:
        broken.append(("due-before-start", "due_on"))
    flags = vocabulary.statuses[after["status"]]
    if {"status", "progress"} & set(states):
        if flags.done and after["progress"] != 100:
            broken.append(("done-needs-100", "progress"))
        if flags.start and after["progress"] is not None:
            broken.append(("progress-unreported", "progress"))
    if set(TITLES) & set(states) and not any(after[title] for title in TITLES):
        broken.append(("no-title", next(title for title in TITLES if title in states)))
    return broken


def day_faults(effective_on: date, exists_from: date, vocabulary: Vocabulary) -> list[str]:
    """The reason against the day of a statement about an action that exists from `exists_from`.

    A list of one reason, or [] for a day that fits.
    """
    if effective_on > vocabulary.today:
        return ["future-day"]
    if effective_on < vocabulary.starts_on:
        return ["before-programme"]
    return ["before-existence"] if effective_on < exists_from else []
