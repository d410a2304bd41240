"""From statements to a state: per column, what was said last holds.

This is the row-by-row version, for one action at a write; data.record.standing does the same for
whole programmes in columns, and a test holds them together.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

STATED = (
    "pillar_code",
    "parent_code",
    "position",
    "title_nl",
    "title_fr",
    "title_en",
    "title_de",
    "kind",
    "starts_on",
    "due_on",
    "weight",
    "owner",
    "planning",
    "partners",
    "status",
    "progress",
    "removed",
)

State = dict[str, Any]


def fold(updates: Iterable[Mapping[str, Any]], as_of: date = date.max) -> State:
    """Column to value on the day `as_of`, from one action's updates in any order.

    An update has effective_on, sequence, states and the stated columns. No update by then: {}.
    """
    state: State = {}
    by_day = sorted(updates, key=lambda update: (update["effective_on"], update["sequence"]))
    for update in by_day:
        if update["effective_on"] <= as_of:
            state |= {column: update[column] for column in split(update["states"])}
    return state


def daily(updates: Iterable[Mapping[str, Any]]) -> dict[date, State]:
    """The same for every day that an update holds from: each update is looked at once."""
    by_day = sorted(updates, key=lambda update: (update["effective_on"], update["sequence"]))
    state: State = {}
    found: dict[date, State] = {}
    for update in by_day:
        state = {**state, **{column: update[column] for column in split(update["states"])}}
        found[update["effective_on"]] = state
    return found


def split(codes: str | None) -> tuple[str, ...]:
    """The codes in a text that has commas between them."""
    return tuple(code for code in (codes or "").split(",") if code)


def join(codes: Iterable[str]) -> str:
    """A text with commas between `codes`."""
    return ",".join(codes)
