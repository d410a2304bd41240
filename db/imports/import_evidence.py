"""Rows of a file about public events: a new one is added; one that is there stays as it is."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from db.imports.file_schema import ROWS
from db.imports.import_plan import ImportPlan
from db.imports.import_rows import ImportCell, ImportRow, ImportWanted
from db.record import additions, queries
from db.record.codes import folded, may_be_code
from db.record.coercion import refusal
from db.record.outcomes import RefusedError
from db.record.requests import NewEvidence
from db.record.stored_text import TITLES
from db.tables import Action, Evidence
from locales import CONTENT_LANGUAGES

SAME = ("action_code", "happened_on", "source_url", *TITLES)
# What an event is, so far as it can be brought in.
ABOUT = tuple(ROWS["evidence"])[1:]


class Events:
    """The events of a programme by their codes, and those that this import adds."""

    def __init__(self, connection: Connection, programme_id: int) -> None:
        query = (
            select(
                Evidence.__table__,
                Action.code.label("action_code"),
                queries.is_withdrawn().label("withdrawn"),
            )
            .join(Action, Action.id == Evidence.action_id)
            .where(Evidence.programme_id == programme_id)
        )
        self._rows: dict[str, dict[str, Any]] = {}
        self._alike: dict[tuple[Any, ...], str] = {}
        for row in connection.execute(query):
            self.keep(row._asdict())

    def keep(self, row: dict[str, Any]) -> None:
        """Add an event: its row of `evidence`, with action_code and withdrawn."""
        self._rows[folded(row["code"])] = row
        self._alike.setdefault(_key(row), row["code"])

    def find(self, code: str, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The event with that code, or with "" one of the same content; None without one."""
        return self._rows.get(folded(code or self._alike.get(_key(row), "")))

    def next_code(self) -> str:
        """A code that no event has."""
        return additions.next_code(row["code"] for row in self._rows.values())


def weigh_row(plan: ImportPlan, events: Events, wanted: ImportWanted) -> ImportRow:
    """What becomes of a row of evidence; what it changes is added to `plan` and `events`."""
    cells, code = wanted.cells, wanted.code
    new = NewEvidence(
        action_code=cells.get("action_code") or "",
        happened_on=cells.get("happened_on"),
        titles={each: cells.get(f"title_{each}") or "" for each in CONTENT_LANGUAGES},
        source_url=cells.get("source_url") or "",
        date_precision=cells.get("date_precision") or "day",
        partners=cells.get("partners") or (),
        stage=cells.get("stage") or "",
    )
    try:
        row = additions.validated_evidence(plan.places, new, plan.case)
    except RefusedError as refused:
        return ImportRow(wanted.number, code, "refused", refusals=refused.refusals)
    row |= {"action_code": new.action_code}
    there = events.find(code, row)
    if there is None and code and not may_be_code(code):
        return _refused(wanted, "bad-code", "code", code)
    if there is None:
        return _add(plan, events, wanted, row)
    if differing := [name for name in ABOUT if name in cells and row[name] != there[name]]:
        return _refused(wanted, "event-stays", differing[0], row[differing[0]])
    if not there["withdrawn"]:
        return ImportRow(wanted.number, there["code"], "same")
    mark = {"evidence_id": there["id"], "batch_id": plan.places.batch_id, "withdrawn": False}
    plan.marks.append(mark)
    return ImportRow(wanted.number, there["code"], "added", _cells(row))


def _add(plan: ImportPlan, events: Events, wanted: ImportWanted, row: dict[str, Any]) -> ImportRow:
    row["code"] = wanted.code or events.next_code()
    events.keep({**row, "withdrawn": False})
    about = {"programme_id": plan.places.programme_id, "batch_id": plan.places.batch_id}
    kept = {name: value for name, value in row.items() if name != "action_code"}
    plan.evidence.append({**kept, **about})
    return ImportRow(wanted.number, row["code"], "added", _cells(row))


def _refused(wanted: ImportWanted, reason: str, column: str, value: Any) -> ImportRow:
    told = refusal(wanted.code, reason, column, value)
    return ImportRow(wanted.number, wanted.code, "refused", refusals=[told])


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in SAME)


def _cells(row: Mapping[str, Any]) -> list[ImportCell]:
    return [ImportCell(name, None, row[name]) for name in ABOUT if row[name] not in ("", None)]
