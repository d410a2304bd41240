"""The rows of a whole programme: itself, what it is made of, and all that is stated of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from db.commands.progress import Progress
from db.imports.typed_tables import Row, Tables
from db.imports.whole_batches import Numbers, add_rows, of_batch, put_rows
from db.record.replay import STATED, split
from db.tables import (
    Action,
    Evidence,
    EvidenceMark,
    Partner,
    PartnerChange,
    Pillar,
    Programme,
    ReportingDate,
    Update,
    UpdateEvidence,
)


def write(connection: Connection, tables: Tables, numbers: Numbers, progress: Progress) -> int:
    """Write the programme and all that is of it; return how many actions it has."""
    (programme_id,) = add_rows(connection, Programme, tables["programme"])
    of_it = {"programme_id": programme_id}
    pillars = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables["pillars"]]
    add_rows(connection, Pillar, pillars)
    rows = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables["partners"]]
    partners = _by_code(tables["partners"], add_rows(connection, Partner, rows))
    moved = [
        {**of_batch(row, row["batch"], numbers), "partner_id": partners[row["partner_code"]]}
        for row in tables["record/partner_changes"]
    ]
    add_rows(connection, PartnerChange, moved)
    days = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables["reporting_dates"]]
    add_rows(connection, ReportingDate, days)
    actions = _actions(connection, tables, of_it)
    progress(len(actions), len(actions) + len(tables["record/updates"]))
    events = _events(connection, tables, of_it, actions, numbers)
    _updates(connection, tables["record/updates"], actions, events, numbers)
    return len(actions)


def _actions(connection: Connection, tables: Tables, of_it: Row) -> Mapping[str, int]:
    versions = Counter(row["action_code"] for row in tables["record/updates"])
    rows = [{**of_it, **row, "version": versions[row["code"]]} for row in tables["record/actions"]]
    return _by_code(tables["record/actions"], add_rows(connection, Action, rows))


def _events(
    connection: Connection,
    tables: Tables,
    of_it: Row,
    actions: Mapping[str, int],
    numbers: Numbers,
) -> Mapping[str, int]:
    rows = [
        {**of_it, **of_batch(row, row["batch"], numbers), "action_id": actions[row["action_code"]]}
        for row in tables["record/evidence"]
    ]
    events = _by_code(tables["record/evidence"], add_rows(connection, Evidence, rows))
    marks = [
        {**of_batch(row, row["batch"], numbers), "evidence_id": events[row["evidence_code"]]}
        for row in tables["record/evidence_marks"]
    ]
    add_rows(connection, EvidenceMark, marks)
    return events


def _updates(
    connection: Connection,
    updates: Sequence[Row],
    actions: Mapping[str, int],
    events: Mapping[str, int],
    numbers: Numbers,
) -> None:
    sequences = add_rows(connection, Update, _placed(updates, actions, numbers))
    ties = [
        {"sequence": sequence, "evidence_id": events[code]}
        for row, sequence in zip(updates, sequences, strict=True)
        for code in split(row["evidence"])
    ]
    put_rows(connection, UpdateEvidence, ties)


def _placed(updates: Sequence[Row], actions: Mapping[str, int], numbers: Numbers) -> Iterator[Row]:
    """The statements, each with the number of its action, and which of that action it is."""
    versions = dict.fromkeys(actions, 0)
    for row in updates:
        code = row["action_code"]
        versions[code] += 1
        place = {"action_id": actions[code], "version": versions[code]}
        yield {**of_batch(_unstated(row), row["batch"], numbers), **place}


def _unstated(row: Row) -> Row:
    """A column that a statement doesn't speak of holds nothing, and a title an empty text."""
    stated = split(row["states"])
    unsaid = {name: "" if name.startswith("title_") else None for name in STATED}
    return {**row, **{name: value for name, value in unsaid.items() if name not in stated}}


def _by_code(rows: Sequence[Row], numbers: Sequence[int]) -> Mapping[str, int]:
    return {row["code"]: number for row, number in zip(rows, numbers, strict=True)}
