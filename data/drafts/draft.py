"""A draft: an action as it was read, and the unsaved values of its cells."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

TITLES = ("title_nl", "title_fr", "title_de", "title_en")
# Columns of an action other than those of TABLE; they are edited in the form.
NATURE = (*TITLES, "owner", "weight", "kind", "planning", "starts_on", "parent_code")
STATES = ("status", "progress", "due_on", "partners", *NATURE)
# Columns of the statement, not of the action, with their initial values.
BESIDE: Mapping[str, Any] = {"effective_on": None, "comment": "", "source_url": ""}
COLUMNS = (*STATES, *BESIDE)
# The columns that can be edited in the table; the form has all of COLUMNS.
TABLE = ("status", "progress", "owner", "due_on", "partners", *BESIDE)
TEXTS = frozenset({"comment", "source_url", "owner", "code", "stage", *TITLES})
NUMBERS = frozenset({"progress", "weight"})
DAYS = frozenset({"starts_on", "due_on", "effective_on", "happened_on"})
CHOICES = frozenset({"status", "kind", "planning", "parent_code"})


@dataclass(frozen=True)
class ReadAction:
    """An action as it was read: its version, and what it showed per column of COLUMNS."""

    version: int
    shown: Mapping[str, Any]


@dataclass(frozen=True)
class Draft:
    """The unsaved values of an action (`said`, by column), and the row they were typed over."""

    read: ReadAction
    said: Mapping[str, Any]


# By action code.
Pending = Mapping[str, Draft]


def read(actions: pd.DataFrame) -> dict[str, ReadAction]:
    """Code to ReadAction for each row of `actions` (data.record.moments.actions_on), in order."""
    columns = [actions[column] for column in ("code", "version", *STATES)]
    return {
        code: ReadAction(
            int(version), {**dict(zip(STATES, map(_bare, values), strict=True)), **BESIDE}
        )
        for code, version, *values in zip(*columns, strict=True)
    }


def _bare(value: Any) -> Any:
    """A plain Python value: a day for a timestamp, None for what is missing."""
    if isinstance(value, tuple):
        return value
    if value is None or value != value:
        return None
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def after(used: Iterable[str], level: str, place: str, year: int) -> str:
    """The next free code: 4.5 after 4.4 in pillar 4, or 2024-2.4-2 after 2024-2.4-1 of action 2.4.

    `used` are the codes so far; `place` is the code of the pillar, or of the measure's action.
    """
    beginning = f"{place}." if level == "action" else f"{year}-{place}-"
    pattern = re.compile(rf"{re.escape(beginning)}(\d+)", re.ASCII)
    numbers = [int(found[1]) for code in used if (found := pattern.fullmatch(code))]
    return f"{beginning}{max(numbers, default=0) + 1}"
