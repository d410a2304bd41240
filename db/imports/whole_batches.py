"""Authors and moments of a whole programme, and rows inserted in bulk (docs/decisions/0022)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from db.imports.typed_tables import Row
from db.record.people import Person
from db.tables import Batch, Revision

AT_ONCE = 2000


def add_rows(connection: Connection, table: Any, rows: Iterable[Row]) -> Sequence[int]:
    """Insert what `table` has of `rows`, in their order; return the numbers they got.

    No one else may be writing: the numbers follow the highest one that is there.
    """
    (key,) = table.__table__.primary_key.columns
    first = (connection.scalar(select(func.max(key))) or 0) + 1
    numbered = ({**row, key.name: at} for at, row in enumerate(rows, start=first))
    return range(first, first + put_rows(connection, table, numbered))


def put_rows(connection: Connection, table: Any, rows: Iterable[Row]) -> int:
    """Insert what `table` has of `rows`, which are taken some at a time; return how many."""
    columns, left, count = table.__table__.columns.keys(), iter(rows), 0
    while part := list(islice(left, AT_ONCE)):
        cells = [{name: row[name] for name in columns if name in row} for row in part]
        connection.execute(insert(table), cells)
        count += len(part)
    return count


STEP = timedelta(microseconds=1)
Numbers = Mapping[int | None, int | None]


def is_first(connection: Connection) -> bool:
    """Whether nothing was ever recorded here."""
    return connection.scalar(select(func.count()).select_from(Batch)) == 0


def next_number(connection: Connection) -> int:
    """The number that the next batch gets."""
    return (connection.scalar(select(func.max(Batch.id))) or 0) + 1


def bring(
    connection: Connection, rows: Sequence[Row], person: Person, name: str, now: datetime
) -> Numbers:
    """Write the batches of a file; return number in the file to number here, None to None.

    In a database without batches they keep author and moment, and a last one is the import itself.
    Elsewhere they are of `person` and from `now` on, with author and moment in their comments.
    """
    last = connection.scalar(select(func.max(Batch.recorded_at)))
    first = next_number(connection)
    numbers = {None: None, **{row["number"]: at for at, row in enumerate(rows, start=first)}}
    if last is None:
        written = [_kept(row, numbers) for row in rows]
        moments = [row["recorded_at"] for row in rows]
        written.append(_signed(person, name, max([now, *(each + STEP for each in moments[-1:])])))
    else:
        since = max(now, last + STEP)
        written = [_told(row, person, since + at * STEP) for at, row in enumerate(rows)]
    add_rows(connection, Batch, written)
    # Each is a commit that changed content; the caller has counted one.
    more = update(Revision).values(number=Revision.number + len(written) - 1)
    connection.execute(more)
    return numbers


def of_batch(row: Row, number: int | None, numbers: Numbers) -> Row:
    """`row` with batch_id, the number here of the batch that has `number` in the file."""
    return {**row, "batch_id": numbers[number]}


def _kept(row: Row, numbers: Numbers) -> Row:
    same = {name: row[name] for name in ("kind", "author", "recorded_at", "comment")}
    return {**same, "undoes_id": numbers[row["undoes"]]}


def _told(row: Row, person: Person, now: datetime) -> Row:
    said = f"{row['author']}, {row['recorded_at']:%Y-%m-%d %H:%M} UTC"
    comment = f"{said}: {row['comment']}" if row["comment"] else said
    return _import(person, comment, now)


def _signed(person: Person, name: str, now: datetime) -> Row:
    """The import itself, a batch without statements: its author and moment."""
    return _import(person, name, now)


def _import(person: Person, comment: str, now: datetime) -> Row:
    return {
        "kind": "import",
        **person.signature,
        "recorded_at": now,
        "comment": comment,
        "undoes_id": None,
    }
