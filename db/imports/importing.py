"""An import: rows of a file into a table, in one batch that can be undone, or not at all.

The same weighing makes the preview and the write, so that what was seen is what is saved.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, Engine

from db.commands.progress import Progress, silent
from db.imports import column_matches, import_actions, import_evidence, import_partners
from db.imports.file_schema import Table
from db.imports.import_plan import ImportPlan
from db.imports.import_rows import ImportRequest, ImportRow, ImportWanted, Preview
from db.record import outcomes
from db.record.outcomes import Saved, all_or_nothing
from db.record.programme_state import ProgrammeState
from db.record.recording import recording
from db.record.requests import Case
from db.record.statement_rules import Refusal
from db.record.vocabulary import vocabulary


class _NothingNewError(Exception):
    """Takes the transaction back, so that the same file again changes nothing at all."""


def preview(engine: Engine, asked: ImportRequest, progress: Progress = silent) -> Preview:
    """What would become of every row; nothing is written or locked."""
    with engine.connect() as connection:
        return _plan(connection, asked, 0, progress).preview


def write(
    engine: Engine,
    asked: ImportRequest,
    *,
    now: datetime | None = None,
    progress: Progress = silent,
) -> Saved | None:
    """Write all rows as one batch; None where all of it is in the database already.

    Raises RefusedError for rows that break a rule or a right, and otherwise ConflictError for cells
    that somebody changed since the preview.
    """
    words = outcomes.comment(asked.comment)
    with (
        suppress(_NothingNewError),
        recording(engine, asked.person, "import", comment=words or asked.name, now=now) as writer,
    ):
        if not asked.person.may_import():
            all_or_nothing([Refusal("", "not-allowed")], [])
        plan = _plan(writer.connection, asked, writer.batch_id, progress)
        refusals = [each for row in plan.rows for each in row.refusals]
        all_or_nothing(refusals, [each for row in plan.rows for each in row.collisions])
        if plan.is_empty:
            raise _NothingNewError
        plan.write(writer, progress)
        if asked.headings:
            about = (plan.places.programme_id, asked.table, asked.headings)
            column_matches.remember(writer.connection, *about, asked.chosen)
        moved = [row for row in plan.rows if row.fate != "same"]
        codes, cells = {row.code for row in moved}, sum(len(row.cells) for row in moved)
        return Saved(writer.batch_id, actions=len(codes), cells=cells)
    return None


def _plan(
    connection: Connection, asked: ImportRequest, batch_id: int, progress: Progress
) -> ImportPlan:
    places = ProgrammeState(connection, asked.programme_code, batch_id)
    places.read_all()
    known = vocabulary(connection, asked.programme_code, asked.today)
    case = Case(asked.person, asked.programme_code, known, asked.comment, asked.language)
    plan = ImportPlan(places, case, asked)
    weighers: dict[Table, Callable[[ImportWanted], ImportRow]] = {}
    nothing = (
        []
        if asked.rows
        else [ImportRow(0, "", "refused", refusals=[Refusal("", "nothing-to-save")])]
    )
    plan.rows.extend(nothing)
    for at, wanted in enumerate(asked.rows):
        progress(at, len(asked.rows))
        table = wanted.table or asked.table
        if table not in weighers:
            weighers[table] = _weigher(plan, table)
        refused = ImportRow(wanted.number, wanted.code, "refused", refusals=wanted.refusals)
        row = refused if wanted.refusals else weighers[table](wanted)
        plan.rows.append(replace(row, table=wanted.table))
    return plan


def _weigher(plan: ImportPlan, table: Table) -> Callable[[ImportWanted], ImportRow]:
    if table == "evidence":
        events = import_evidence.Events(plan.places.connection, plan.places.programme_id)
        return partial(import_evidence.weigh_row, plan, events)
    if table == "partners":
        known = import_partners.KnownPartners(plan.places.connection, plan.places.programme_id)
        return partial(import_partners.weigh_row, plan, known)
    if table == "updates":
        return partial(import_actions.weigh_update, plan)
    return partial(import_actions.weigh_row, plan)
