"""From the rows of a programme folder to statements about its actions and measures."""

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from db.imports.folder_reading import Folder
from db.imports.typed_tables import TypedRow
from db.record import decimals
from db.record.recording import Statement
from db.record.stored_text import TITLES
from db.record.vocabulary import StatusFlags

Statuses = Mapping[str, StatusFlags]


@dataclass(frozen=True)
class FolderWanted:
    """An action or measure of a programme folder, and the statements to be written for it.

    `file` is actions or measures; `fixed` has year, basis and plan_url of a measure, {} for an
    action. `statements` pairs each statement with the codes of its evidence; the first one has all
    columns of a new action or measure.
    """

    file: str
    code: str
    fixed: dict[str, Any]
    statements: list[tuple[Statement, list[str]]] = field(default_factory=list)


def wanted(folder: Folder, statuses: Statuses) -> Iterator[FolderWanted]:
    """Every action, then every measure; `statuses` as the database knows them."""
    for row in folder.actions:
        yield _action(row, folder, statuses)
    for row in folder.measures:
        yield _measure(row, folder, statuses)


def partners_of(row: TypedRow, folder: Folder) -> tuple[str, ...]:
    """The partners that a row names, in the programme's order, as every writer keeps them."""
    known = folder.partner_places
    return tuple(sorted(row["partners"], key=known.__getitem__))


def last_day(row: TypedRow) -> date:
    """The day an event counts from: the last of its month or year where only that is known."""
    day: date = row["date"]
    if row["date_precision"] == "year":
        return date(day.year, 12, 31)
    if row["date_precision"] == "month":
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day


def _action(row: TypedRow, folder: Folder, statuses: Statuses) -> FolderWanted:
    history = sorted(folder.history_of.get(row["code"], ()), key=lambda h: h["effective_on"])
    birth = {
        **_birth(row, folder),
        "pillar_code": row["pillar"],
        "parent_code": None,
        "position": row["position"],
        "kind": row["kind"],
        "weight": decimals.rounded(row["weight"]),
    }
    if not history:
        born = Statement(folder.programme["starts_on"], {**birth, **_nothing_said(statuses)})
        return FolderWanted("actions", row["code"], {}, [(born, [])])
    said = [(_status(h, statuses), list(h["evidence"])) for h in history]
    first, evidence = said[0]
    said[0] = replace(first, states={**birth, **first.states}), evidence
    return FolderWanted("actions", row["code"], {}, said)


def _status(row: TypedRow, statuses: Statuses) -> Statement:
    comments = {language: row[f"rationale_{language}"] for language in ("en", "nl")}
    return Statement(
        effective_on=row["effective_on"],
        states={
            "status": row["status"],
            "progress": 100.0 if statuses[row["status"]].done else _rounded(row["progress"]),
        },
        comments={language: text for language, text in comments.items() if text},
        rule=row["rule"],
    )


def _rounded(progress: float | None) -> float | None:
    return None if progress is None else decimals.rounded(progress)


def _measure(row: TypedRow, folder: Folder, statuses: Statuses) -> FolderWanted:
    birth = {
        **_birth(row, folder),
        "pillar_code": None,
        "parent_code": row["action_code"],
        "position": folder.place_of[row["code"]],
        "kind": "one_off",
        "weight": 1.0,
        **_nothing_said(statuses),
    }
    said = [(Statement(row["starts_on"], birth), list[str]())]
    if not statuses[row["status"]].start:
        said.append((_outcome(row, folder, statuses), list(row["outcome_evidence"])))
    fixed = {"year": row["year"], "basis": row["basis"], "plan_url": row["source_url"]}
    return FolderWanted("measures", row["code"], fixed, said)


def _outcome(row: TypedRow, folder: Folder, statuses: Statuses) -> Statement:
    """The statement of what became of a measure, from the day of its completion, else of its last
    evidence.
    """
    evidence = list(row["outcome_evidence"])
    days = [last_day(folder.event[each]) for each in evidence if each in folder.event]
    day = row["completed_on"] or max([row["starts_on"], *days])
    done = statuses[row["status"]].done
    return Statement(
        effective_on=day,
        states={"status": row["status"], "progress": 100.0 if done else None},
        comments={"en": row["outcome_note_en"]} if row["outcome_note_en"] else {},
    )


def _nothing_said(statuses: Statuses) -> dict[str, Any]:
    start = next(code for code, flags in statuses.items() if flags.start)
    return {"status": start, "progress": None}


def _birth(row: TypedRow, folder: Folder) -> dict[str, Any]:
    return {
        **{title: row[title] for title in TITLES},
        "starts_on": row["starts_on"],
        "due_on": row["due_on"],
        "owner": "",
        "planning": "time",
        "partners": partners_of(row, folder),
    }
