"""The rows of a whole programme: itself, what it is made of, and all that is stated of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, bindparam, update

from db.commands.progress import Progress
from db.record.replay import STATED, State, fold, split
from db.tables import (
    Action,
    ActionPartner,
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
from db.whole.whole_batches import Numbers, add_rows, of_batch, put_rows
from db.whole.whole_columns import Row, Tables

Ids = Mapping[str, int]


def write_current(
    connection: Connection, programme_id: int, tables: Tables, pillars: Ids, partners: Ids
) -> Ids:
    """Write every action and measure as it stands; return the number of each by its code."""
    said: dict[str, list[Row]] = defaultdict(list)
    for row in tables["updates"]:
        said[row["action_code"]].append(row)
    states = {code: fold(rows) for code, rows in said.items()}
    rows = [
        {
            **row,
            **_cells(states[row["code"]], pillars),
            "programme_id": programme_id,
            "version": len(said[row["code"]]),
        }
        for row in tables["rows"]
    ]
    numbers = add_rows(connection, Action, rows)
    ids = {row["code"]: number for row, number in zip(rows, numbers, strict=True)}
    _tie(connection, states, ids)
    put_rows(connection, ActionPartner, [*_partners(states, ids, partners)])
    return ids


def _cells(state: State, pillars: Ids) -> Row:
    cells = {name: state[name] for name in state if not name.endswith("_code")}
    pillar = state["pillar_code"]
    return {"removed": None, **cells, "pillar_id": pillars[pillar] if pillar else None}


def _tie(connection: Connection, states: Mapping[str, State], ids: Ids) -> None:
    """A measure may stand before its action in the file: they are tied when all are there."""
    ties = [
        {"measure": ids[code], "parent": ids[state["parent_code"]]}
        for code, state in states.items()
        if state["parent_code"]
    ]
    if ties:
        query = update(Action).where(Action.id == bindparam("measure"))
        connection.execute(query.values(parent_id=bindparam("parent")), ties)


def _partners(states: Mapping[str, State], ids: Ids, partners: Ids) -> Iterator[Row]:
    for code, state in states.items():
        for partner in split(state["partners"]):
            yield {"action_id": ids[code], "partner_id": partners[partner]}


def write(connection: Connection, tables: Tables, numbers: Numbers, progress: Progress) -> int:
    """Write the programme and all that is of it; return how many actions it has."""
    (programme_id,) = add_rows(connection, Programme, tables["programme"])
    of_it = {"programme_id": programme_id}
    ids: dict[str, Mapping[str, int]] = {}
    for table, name in ((Pillar, "pillars"), (Partner, "partners")):
        rows = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables[name]]
        ids[name] = _by_code(tables[name], add_rows(connection, table, rows))
    moved = [
        {**of_batch(row, row["batch"], numbers), "partner_id": ids["partners"][row["partner_code"]]}
        for row in tables["partner_changes"]
    ]
    add_rows(connection, PartnerChange, moved)
    days = [{**of_it, **of_batch(row, row["since"], numbers)} for row in tables["reporting_dates"]]
    add_rows(connection, ReportingDate, days)
    actions = write_current(connection, programme_id, tables, ids["pillars"], ids["partners"])
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
    events = _by_code(tables["events"], add_rows(connection, Evidence, rows))
    marks = [
        {**of_batch(row, row["batch"], numbers), "evidence_id": events[row["evidence_code"]]}
        for row in tables["marks"]
    ]
    add_rows(connection, EvidenceMark, marks)
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
    sequences = add_rows(connection, Update, rows)
    ties = [
        {"sequence": sequence, "evidence_id": events[code]}
        for row, sequence in zip(updates, sequences, strict=True)
        for code in split(row["evidence"])
    ]
    put_rows(connection, UpdateEvidence, ties)


def _unstated(row: Row) -> Row:
    """A column that a statement doesn't speak of holds nothing, and a title an empty text."""
    stated = split(row["states"])
    unsaid = {name: "" if name.startswith("title_") else None for name in STATED}
    return {**row, **{name: value for name, value in unsaid.items() if name not in stated}}


def _by_code(rows: list[Row], numbers: list[int]) -> Mapping[str, int]:
    return {row["code"]: number for row, number in zip(rows, numbers, strict=True)}
