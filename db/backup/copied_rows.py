"""Copying every row between two databases of the same schema, each SQLite or PostgreSQL."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    MetaData,
    RowMapping,
    Table,
    delete,
    func,
    insert,
    select,
    text,
)

from db.commands.progress import Progress, silent
from db.engine.schema import VERSIONS

AT_ONCE = 2000  # rows


def replace_rows(
    source: Connection,
    target: Connection,
    told: Progress = silent,
    *,
    left: Collection[str] = (),
) -> None:
    """Replace all rows of `target` by those of `source`, within the transactions of both.

    The tables are reflected from the databases, since the program's schema may be newer; those
    named in `left` stay as they are. `told` is called with the rows copied, and their total.
    """
    tables = [table for table in reflected(target) if table.name not in left]
    theirs = MetaData()
    theirs.reflect(source, only=[table.name for table in tables])
    for table in reversed(tables):
        target.execute(delete(table))
    done, total = 0, sum(_count(source, theirs.tables[table.name]) for table in tables)
    for table in tables:
        for rows in _read(source, theirs.tables[table.name]):
            target.execute(insert(table), rows)
            done += len(rows)
            told(done, total)
    if target.dialect.name == "postgresql":
        for table in tables:
            number_on(target, table)


def reflected(connection: Connection) -> list[Table]:
    """The tables of a database but Alembic's, each after the tables that it references."""
    metadata = MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != VERSIONS]


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _read(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*_order(table))
    rows = connection.execute(query, execution_options={"yield_per": AT_ONCE}).mappings()
    for part in rows.partitions():
        yield [_in_utc(row) for row in part]


def _order(table: Table) -> Iterator[ColumnElement[Any]]:
    """The order of rows: first the rows without a reference into their own table, then by key.

    Such references have one level, except for the undo of an undo, which has the higher id.
    """
    for key in table.foreign_keys:
        if key.column.table is table:
            yield key.parent.is_not(None)
    yield from table.primary_key.columns


def _in_utc(row: RowMapping) -> dict[str, Any]:
    """The row with moments in UTC: SQLite returns them without a zone, and PostgreSQL needs one."""
    return {
        name: _moment(value) if isinstance(value, datetime) else value
        for name, value in row.items()
    }


def _moment(value: datetime) -> datetime:
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def number_on(connection: Connection, table: Table) -> None:
    """Raise the sequences of `table` on PostgreSQL to its highest key, so that no key is reused.

    A sequence that gave no number yet has the last value 1 all the same.
    """
    for column in table.primary_key.columns:
        names = {"table": table.name, "column": column.name}
        find = text("select pg_get_serial_sequence(:table, :column)")
        if sequence := connection.scalar(find, names):
            query = select(func.max(column))
            highest = connection.scalar(query) or 0
            given = connection.scalar(text(f"select last_value from {sequence}"))  # noqa: S608
            if highest >= given:
                connection.execute(select(func.setval(sequence, highest)))
