"""Many rows at once, with numbers that follow those that are there."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, insert, select

from db.whole.columns import Row

AT_ONCE = 2000


def add(connection: Connection, table: Any, rows: Iterable[Row]) -> list[int]:
    """Insert what `table` has of `rows`, in their order; return the numbers they got.

    Nobody else may be writing: the numbers follow the highest one that is there.
    """
    (key,) = table.__table__.primary_key.columns
    first = (connection.scalar(select(func.max(key))) or 0) + 1
    numbered = [{**row, key.name: at} for at, row in enumerate(rows, start=first)]
    put(connection, table, numbered)
    return [row[key.name] for row in numbered]


def put(connection: Connection, table: Any, rows: list[Row]) -> None:
    """Insert what `table` has of `rows`."""
    columns = table.__table__.columns.keys()
    for at in range(0, len(rows), AT_ONCE):
        part = rows[at : at + AT_ONCE]
        cells = [{name: row[name] for name in columns if name in row} for row in part]
        connection.execute(insert(table), cells)
