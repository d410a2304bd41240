"""Where a value comes from: its statement, its author, and the ladder of loaded assessments."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from data.record.load import Record
from data.record.reports import LOADED, start_rows
from db.record.people import FORMER, LOCAL, TYPED, bare_name
from db.record.replay import STATED, split
from locales import Translator

# Columns in the order of interest; the position of an action and its pillar are left out.
FIRST = ("status", "progress", "due_on", "starts_on", "owner", "partners")
LATER = ("weight", "kind", "planning", "parent_code")
UNSHOWN = ("pillar_code", "position", "removed")
REST = (column for column in STATED if column not in (*FIRST, *LATER, *UNSHOWN))
COLUMNS = (*FIRST, *LATER, *REST)


@dataclass(frozen=True)
class Origin:
    """A statement, a row of data.record.columns.UPDATES, and what rests on it, by column.

    `is_start`: it is the action's start row (data.record.reports.start_rows), not a report.
    """

    row: Mapping[str, Any]
    columns: Mapping[str, Any]
    is_start: bool


def origins(record: Record, code: str, day: date) -> list[Origin]:
    """The statements behind the values of an action on `day`, the last one first.

    An empty value, such as no owner, is left out.
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


PLACE = "#"  # of a number in a sentence
FOLDERS = Path(__file__).parents[1] / "programme"


def assessed_on(programme_code: str) -> date | None:
    """The day on which the statements of a programme's folder were assessed; None without one.

    It is in FOLDER/provenance.toml, beside the files with the statements.
    """
    folder = next((each for each in FOLDERS.iterdir() if each.name == programme_code), None)
    if folder is None or not (told := folder / "provenance.toml").exists():
        return None
    day: date | None = tomllib.loads(told.read_text(encoding="utf-8")).get("assessed_on")
    return day


def rungs(record: Record, day: date, rules: list[str]) -> pd.DataFrame:
    """One row per rule of `rules` that a loaded statement rests on by `day`, in that order.

    Columns: rule; progress, that of all statements with the rule, missing where they differ; count.
    """
    loaded = record.updates[record.updates["batch_kind"] == LOADED]
    by_rule = loaded.groupby("rule")["progress"]
    progress = by_rule.min().where(by_rule.min() == by_rule.max())
    count = loaded.loc[loaded["effective_on"] <= pd.Timestamp(day), "rule"].value_counts()
    found = [rule for rule in rules if rule in count.index]
    return pd.DataFrame(
        {"rule": found, "progress": progress[found].array, "count": count[found].array}
    )


def author(t: Translator, name: str) -> str:
    """`name` as plain text, which says of a typed one that it was typed; words in the reader's
    language for the local user without a name, and for a person who was erased.
    """
    if name.startswith(TYPED):
        return t("opened-typed-person", name=bare_name(name))
    return t("opened-local-person") if name == LOCAL.name else person(t, name)


def person(t: Translator, name: str) -> str:
    """`name` as plain text; words in the reader's language for a person who was erased."""
    is_former = name.startswith(FORMER)
    return t("opened-former-person", number=bare_name(name)) if is_former else name


def read_person(t: Translator, text: str) -> str:
    """The name that `person` shows as `text`; `text` itself where it is nobody who was erased."""
    before, after = t("opened-former-person", number=PLACE).split(PLACE)
    number = text.removeprefix(before).removesuffix(after)
    is_former = number.isascii() and number.isdecimal() and text == f"{before}{number}{after}"
    return f"{FORMER}{number}" if is_former else text
