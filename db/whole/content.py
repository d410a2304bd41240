"""The rows of a whole programme: itself, what it is made of, and all that is said of it."""

from collections.abc import Mapping

from sqlalchemy import Connection

from db.fold import STATED, split
from db.progress import Progress
from db.tables import (
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
from db.whole import current
from db.whole.batches import Numbers, of_batch
from db.whole.columns import Row, Tables
from db.whole.rows import add, put


def write(connection: Connection, tables: Tables, numbers: Numbers, progress: Progress) -> int:
    """Write the programme and all that is of it; return how many actions it has."""
    (programme_id,) = add(connection, Programme, tables["programme"])
    of_it = {"programme_id": programme_id}
    ids: dict[str, Mapping[str, int]] = {}
    for table, name in ((Pillar, "pillars"), (Partner, "partners")):
        rows = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables[name]]
        ids[name] = _by_code(tables[name], add(connection, table, rows))
    moved = [
        {**of_batch(row, row["batch"], numbers), "partner_id": ids["partners"][row["partner_code"]]}
        for row in tables["partner_changes"]
    ]
    add(connection, PartnerChange, moved)
    days = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables["reporting_dates"]]
    add(connection, ReportingDate, days)
    actions = current.write(connection, programme_id, tables, ids["pillars"], ids["partners"])
    progress(len(actions), len(actions) + len(tables["updates"]))
    events = _events(connection, tables, of_it, actions, numbers)
    _updates(connection, tables["updates"], actions, events, numbers)
    return len(actions)


def _events(
    connection: Connection,
    tables: Tables,
    of_it: Row,
    actions: Mapping[str, int],
    numbers: Numbers,
) -> Mapping[str, int]:
    rows = [
        {**of_it, **of_batch(row, row["batch"], numbers), "action_id": actions[row["action_code"]]}
        for row in tables["events"]
    ]
    events = _by_code(tables["events"], add(connection, Evidence, rows))
    marks = [
        {**of_batch(row, row["batch"], numbers), "evidence_id": events[row["evidence_code"]]}
        for row in tables["marks"]
    ]
    add(connection, EvidenceMark, marks)
    return events


def _updates(
    connection: Connection,
    updates: list[Row],
    actions: Mapping[str, int],
    events: Mapping[str, int],
    numbers: Numbers,
) -> None:
    versions = dict.fromkeys(actions, 0)
    rows = []
    for row in updates:
        code = row["action_code"]
        versions[code] += 1
        place = {"action_id": actions[code], "version": versions[code]}
        rows.append({**of_batch(_unstated(row), row["batch"], numbers), **place})
    sequences = add(connection, Update, rows)
    ties = [
        {"sequence": sequence, "evidence_id": events[code]}
        for row, sequence in zip(updates, sequences, strict=True)
        for code in split(row["evidence"])
    ]
    put(connection, UpdateEvidence, ties)


def _unstated(row: Row) -> Row:
    """A column that a statement doesn't speak of holds nothing, and a title an empty text."""
    stated = split(row["states"])
    unsaid = {name: "" if name.startswith("title_") else None for name in STATED}
    return {**row, **{name: value for name, value in unsaid.items() if name not in stated}}


def _by_code(rows: list[Row], numbers: list[int]) -> Mapping[str, int]:
    return {row["code"]: number for row, number in zip(rows, numbers, strict=True)}
