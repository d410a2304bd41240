"""What the tables of a programme's folder must keep beside what each cell must be."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from db.imports.file_schema import FOLDER, NAMES
from db.imports.typed_tables import TypedRow, TypedTables, doubles, strangers
from db.problems import Problem, problem
from db.record import programme_days
from db.record.codes import folded
from db.record.stored_text import TITLES
from db.record.vocabulary import StatusFlags

Cells = Mapping[str, Any]
NEVER_EMPTY = ("programme", "pillars", "actions")
COMMENTS = ("rationale_en", "rationale_nl", "outcome_note_en")
BEGINNINGS = (
    *(("measures", "starts_on"), ("status_history", "effective_on")),
    ("reporting_dates", "day"),
)


def folder_problems(
    tables: TypedTables, statuses: Mapping[str, StatusFlags], in_cells: Collection[Problem]
) -> Iterator[Problem]:
    """All that is wrong in tables beside the problems `in_cells`."""
    unsound = {(each.sheet, each.row) for each in in_cells}
    for name in NEVER_EMPTY:
        if not tables[name]:
            yield problem("no-rows").at(name)
    if len(tables["programme"]) > 1:
        yield problem("one-row").at("programme")
    yield from doubles(tables, FOLDER)
    yield from strangers(tables, FOLDER)
    for name, rows in tables.items():
        for row in rows:
            yield from (each.at(name, row.number) for each in _of_row(name, row))
            # What a status asks for is read from cells that are sound.
            of_status = () if (name, row.number) in unsound else _of_status(row, statuses)
            yield from (each.at(name, row.number) for each in of_status)


def after_all(tables: TypedTables) -> Iterator[Problem]:
    """What is wrong by the rules that are checked last, in tables in which nothing else is."""
    actions = {folded(row["code"]) for row in tables["actions"]}
    for row in tables["measures"]:
        if folded(row["code"]) in actions:
            yield problem("action", "code", value=row["code"]).at("measures", row.number)
    first = tables["programme"][0]["starts_on"]
    for name, column in BEGINNINGS:
        for row in tables[name]:
            if row[column] < first:
                yield problem("early", column, day=first).at(name, row.number)


def _of_row(name: str, row: TypedRow) -> Iterator[Problem]:
    if "title_nl" in row and not any(row[title] for title in TITLES):
        yield problem("title")
    if "name_nl" in row and not any(row[name] for name in NAMES):
        yield problem("name")
    first = row.get("starts_on")
    for last in ("due_on", "ends_on", "completed_on"):
        day = row.get(last)
        if first and day and day < first:
            yield problem("order", last, day=day, first=first)
    if name == "programme" and first and row["ends_on"]:
        reason = programme_days.against(first, row["ends_on"])
        yield from [reason] if reason else []


def _of_status(row: Cells, statuses: Mapping[str, StatusFlags]) -> Iterator[Problem]:
    """What a status lacks, or contradicts."""
    if not row.get("status"):
        return
    status, flags = row["status"], statuses.get(row["status"])
    if flags is None:
        yield problem("one-of", "status", value=status, all=", ".join(statuses))
        return
    progress = row.get("progress")
    if flags.done and progress is not None and progress != 100:
        yield problem("done-needs-100", "progress", value=f"{progress:g}", status=status)
    if flags.start and progress is not None:
        yield problem("unreported", "progress", value=f"{progress:g}", status=status)
    if flags.needs_comment and not any(row.get(comment) for comment in COMMENTS):
        yield problem("comment", "status", status=status)
    if "completed_on" not in row:
        return
    if row["completed_on"] and not flags.done:
        yield problem("no-such-day", "completed_on", status=status)
    if flags.done and not row["completed_on"] and not row["outcome_evidence"]:
        yield problem("since-when", "completed_on", status=status)
