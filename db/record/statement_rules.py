"""The rules that a statement about an action keeps or breaks as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.record.stored_text import TITLES
from db.record.vocabulary import Vocabulary


@dataclass(frozen=True)
class Refusal:
    """One thing that can't be written; `reason` is the end of a message id, refusal-..."""

    action_code: str
    reason: str
    column: str = ""
    value: str = ""


def faults(
    before: Mapping[str, Any], states: Mapping[str, Any], vocabulary: Vocabulary
) -> list[tuple[str, str]]:
    """(reason, column) of each rule broken by an action that was `before` and then `states`.

    100 is not done, but done is 100; and any progress figure is a report.
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
    """The reasons against a statement from `effective_on`, of an action that exists from a day."""
    if effective_on > vocabulary.today:
        return ["future-day"]
    if effective_on < vocabulary.starts_on:
        return ["before-programme"]
    return ["before-existence"] if effective_on < exists_from else []
