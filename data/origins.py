"""Who said it: for each value of an action on a day, the statement that it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.load import Record
from data.reported import start_rows
from db.fold import STATED, split

# What a reader asks about first; the place of an action and its pillar are nobody's news.
FIRST = ("status", "progress", "due_on", "starts_on", "owner", "partners")
LATER = ("weight", "kind", "planning", "parent_code")
UNSHOWN = ("pillar_code", "position", "removed")
REST = (column for column in STATED if column not in (*FIRST, *LATER, *UNSHOWN))
COLUMNS = (*FIRST, *LATER, *REST)


@dataclass(frozen=True)
class Origin:
    """A statement (a row of data.columns.UPDATES) and what rests on it, column to value.

    `is_start`: nobody said so, it is how the action began.
    """

    row: Mapping[str, Any]
    values: Mapping[str, Any]
    is_start: bool


def origins(record: Record, code: str, day: date) -> list[Origin]:
    """The statements that the values of an action rest on by `day`, the last one first.

    A value that says nothing, such as no owner, isn't among them.
    """
    updates = record.updates
    said = updates[updates["action_code"] == code]
    said = said[said["effective_on"] <= pd.Timestamp(day)]
    said = said.assign(is_start=start_rows(record).loc[said.index])
    said = said.sort_values(["effective_on", "sequence"])
    left, found = list(COLUMNS), []
    for row in said.to_dict("records")[::-1]:
        stated = set(split(row["states"]))
        values = {c: row[c] for c in left if c in stated}
        left = [c for c in left if c not in stated]
        if shown := {c: value for c, value in values.items() if not _is_nothing(value)}:
            found.append(Origin(row, shown, row["is_start"]))
    return found


def _is_nothing(value: Any) -> bool:
    return value is None or value in ("", ()) or value != value
