"""Reading a whole programme out of the database, in one consistent look, or as an earlier file
had it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, Select, select

from db.engine.database import reading
from db.imports.file_schema import RECORD
from db.imports.typed_tables import Row, Tables
from db.record import owners, queries
from db.record.authors import author
from db.record.replay import join
from db.tables import (
    DESCRIBED,
    Action,
    Batch,
    Evidence,
    EvidenceMark,
    Method,
    Partner,
    PartnerChange,
    Pillar,
    Programme,
    ReportingDate,
    Update,
)

ADDED = ("pillars", "reporting_dates", "record/methods")
BROUGHT = ("record/evidence", "record/evidence_marks", "record/partner_changes")


def read(engine: Engine, programme_code: str) -> Tables:
    """Every table of db.imports.file_schema.RECORD. Raises LookupError for an unknown programme."""
    with reading(engine) as connection:
        return tables(connection, programme_code)


def tables(connection: Connection, programme_code: str) -> Tables:
    """`read`, within the transaction of `connection`."""
    found = _rows(connection, select(Programme.__table__).where(Programme.code == programme_code))
    if not found:
        raise LookupError(f"There is no programme {programme_code}.")
    held = _held(connection, found[0]["id"], programme_code)
    held["programme"] = found
    names = owners.names(connection)
    for row in held["record/updates"]:
        row["owner"] = names.get(row["owner"], row["owner"])
    held["record/batches"] = _batches(connection, held)
    numbers = {row["id"]: at for at, row in enumerate(held["record/batches"], start=1)}
    for at, row in enumerate(held["record/updates"], start=1):
        row["sequence"] = at
    return {name: [_shown(row, name, numbers) for row in held[name]] for name in RECORD}


def _held(connection: Connection, programme_id: int, code: str) -> dict[str, list[Row]]:
    def of(table: Any, *order: Any) -> list[Row]:
        query = select(table.__table__).where(table.programme_id == programme_id)
        return _rows(connection, query.order_by(*order))

    def under(owner: Any, table: Any, tie: Any, name: str) -> list[Row]:
        """The rows that hang on one of the programme's, with the code of that, as it is named."""
        query = select(owner.code.label(name), table.__table__).join(owner, owner.id == tie)
        (key,) = table.__table__.primary_key.columns
        return _rows(connection, query.where(owner.programme_id == programme_id).order_by(key))

    return {
        "pillars": of(Pillar, Pillar.position, Pillar.code),
        "partners": of(Partner, Partner.position, Partner.code),
        "record/partner_changes": under(
            Partner, PartnerChange, PartnerChange.partner_id, "partner_code"
        ),
        "reporting_dates": of(ReportingDate, ReportingDate.day),
        "record/statuses": _rows(connection, queries.statuses()),
        "record/methods": _rows(connection, select(Method.__table__).order_by(Method.id)),
        "record/actions": of(Action, Action.id),
        "record/updates": _evidenced(
            under(Action, Update, Update.action_id, "action_code"),
            connection.execute(queries.evidence_of_updates(code)),
        ),
        "record/evidence": under(Action, Evidence, Evidence.action_id, "action_code"),
        "record/evidence_marks": under(
            Evidence, EvidenceMark, EvidenceMark.evidence_id, "evidence_code"
        ),
    }


def _evidenced(updates: list[Row], rests_on: Iterable[Any]) -> list[Row]:
    codes = defaultdict(list)
    for sequence, code in rests_on:
        codes[sequence].append(code)
    return [{**row, "evidence": join(sorted(codes[row["sequence"]]))} for row in updates]


def _batches(connection: Connection, held: Mapping[str, list[Row]]) -> list[Row]:
    """Those that anything here came with, and those that one of them undoes."""
    own = [column for column in Batch.__table__.columns if column.name != "author"]
    every = {row["id"]: row for row in _rows(connection, select(*own, author()))}
    wanted = {row["batch_id"] for name in held for row in held[name] if row.get("batch_id")}
    while missing := {every[number]["undoes_id"] for number in wanted} - wanted - {None}:
        wanted |= missing
    return [every[number] for number in sorted(wanted)]


def _shown(row: Row, name: str, numbers: Mapping[int | None, int]) -> Row:
    """The row with the numbers of the file in the place of the database's."""
    numbered = {
        "number": numbers.get(row.get("id")),
        "undoes": numbers.get(row.get("undoes_id")),
        **dict.fromkeys(("since", "batch"), numbers.get(row.get("batch_id"))),
    }
    whole = {**row, **numbered}
    return {column: whole[column] for column in RECORD[name]}


def _rows(connection: Connection, query: Select[Any]) -> list[Row]:
    return [row._asdict() for row in connection.execute(query)]


def earlier(tables: Tables, number: int) -> Tables:
    """The record up to the batch of that number, as it was read then."""

    def by_then(name: str, column: str) -> list[Row]:
        return [row for row in tables[name] if (row[column] or 0) <= number]

    updates = by_then("record/updates", "batch")
    acted = {row["action_code"] for row in updates}
    return {
        **tables,
        **{name: by_then(name, "since") for name in ADDED},
        **{name: by_then(name, "batch") for name in BROUGHT},
        "record/batches": by_then("record/batches", "number"),
        "record/updates": updates,
        "record/actions": [row for row in tables["record/actions"] if row["code"] in acted],
        "partners": _partners(tables, by_then("partners", "since"), number),
    }


def _partners(tables: Tables, rows: list[Row], number: int) -> list[Row]:
    """What the first change after it keeps of a partner is what it was until then."""
    kept: dict[str, Mapping[str, Any]] = {}
    for change in tables["record/partner_changes"]:
        if change["batch"] > number:
            kept.setdefault(change["partner_code"], {name: change[name] for name in DESCRIBED})
    was = [{**row, **kept.get(row["code"], {})} for row in rows]
    return sorted(was, key=lambda row: (row["position"], row["code"]))
