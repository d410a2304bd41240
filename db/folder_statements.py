"""From the rows of a programme folder to statements about its actions and measures."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from db.folder import Folder
from db.folder_rules import TITLES, Row, split
from db.record import Statement


@dataclass(frozen=True)
class Wanted:
    """An action or a measure as the files have it: what never changes, and what is said of it.

    `statements` pairs each statement with the codes of the evidence it rests on; the first one
    makes the action exist.
    """

    file: str
    row: int
    code: str
    fixed: dict[str, Any]
    statements: list[tuple[Statement, list[str]]] = field(default_factory=list)


def wanted(folder: Folder, start: str, done: frozenset[str]) -> Iterator[Wanted]:
    """Every action, then every measure. `start` is the status before anybody said anything."""
    for row in folder.actions:
        yield _action(row, folder, start, done)
    for row in folder.measures:
        yield _measure(row, folder, start, done)


def last_day(row: Row) -> date:
    """The day an event counts from: the last of its month or year where only that is known."""
    day = date.fromisoformat(row["date"])
    if row["date_precision"] == "year":
        return date(day.year, 12, 31)
    if row["date_precision"] == "month":
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day


def _action(row: Row, folder: Folder, start: str, done: frozenset[str]) -> Wanted:
    history = [h for h in folder.status_history if h["action_code"] == row["code"]]
    history.sort(key=lambda h: h["effective_on"])
    birth = {
        **_birth(row),
        "pillar_code": row["pillar"],
        "parent_code": None,
        "position": int(row["position"]),
        "kind": row["kind"],
        "weight": float(row["weight"]),
    }
    statements = [(_status(h, done), split(h["evidence"])) for h in history]
    if statements:
        first, evidence = statements[0]
        born = Statement(
            first.effective_on, {**birth, **first.states}, first.comments, rule=first.rule
        )
        statements[0] = (born, evidence)
    else:
        day = date.fromisoformat(folder.programme["starts_on"])
        statements = [(Statement(day, {**birth, "status": start, "progress": None}), [])]
    return Wanted("actions.csv", row.number, row["code"], {}, statements)


def _status(row: Row, done: frozenset[str]) -> Statement:
    comments = {language: row[f"rationale_{language}"] for language in ("en", "nl")}
    return Statement(
        effective_on=date.fromisoformat(row["effective_on"]),
        states={"status": row["status"], "progress": _progress(row, done)},
        comments={language: text for language, text in comments.items() if text},
        rule=row["rule"],
    )


def _progress(row: Row, done: frozenset[str]) -> float | None:
    if row["status"] in done:
        return 100.0
    return float(row["progress"]) if row["progress"] else None


def _measure(row: Row, folder: Folder, start: str, done: frozenset[str]) -> Wanted:
    starts_on = date.fromisoformat(row["starts_on"])
    siblings = [m["code"] for m in folder.measures if m["action_code"] == row["action_code"]]
    birth = {
        **_birth(row),
        "pillar_code": None,
        "parent_code": row["action_code"],
        "position": siblings.index(row["code"]) + 1,
        "kind": "one_off",
        "weight": 1.0,
        "status": start,
        "progress": None,
    }
    statements = [(Statement(starts_on, birth), list[str]())]
    if row["status"] != start:
        evidence = split(row["outcome_evidence"])
        note = {"en": row["outcome_note_en"]} if row["outcome_note_en"] else {}
        states = {"status": row["status"], "progress": 100.0 if row["status"] in done else None}
        statements.append((Statement(_outcome_day(row, folder, evidence), states, note), evidence))
    fixed = {"year": int(row["year"]), "basis": row["basis"], "plan_url": row["source_url"]}
    return Wanted("measures.csv", row.number, row["code"], fixed, statements)


def _outcome_day(row: Row, folder: Folder, evidence: list[str]) -> date:
    if row["completed_on"]:
        return date.fromisoformat(row["completed_on"])
    days = [last_day(event) for event in folder.evidence if event["id"] in evidence]
    return max([date.fromisoformat(row["starts_on"]), *days])


def _birth(row: Row) -> dict[str, Any]:
    return {
        **{title: row[title] for title in TITLES},
        "starts_on": date.fromisoformat(row["starts_on"]) if row["starts_on"] else None,
        "due_on": date.fromisoformat(row["due_on"]) if row["due_on"] else None,
        "owner": "",
        "planning": "time",
        "partners": tuple(split(row["partners"])),
    }
