"""A chain of digests over the batches, which reveals a value that was changed by hand.

The digest of a batch is the SHA-256 of the digest before it, the row of the batch, and every row
that the batch added, each row a line of canonical JSON. Columns without a value are left out. Rows
without a batch, such as the pillars that came with a programme, are in no digest.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, bindparam, select, update

from db.tables import DESCRIBED, Base

Tables = Mapping[str, Table]
Line = tuple[int, str, dict[str, Any]]  # the id of a batch, the name of a table, and a row of it
OURS: Tables = Base.metadata.tables
# The tables whose rows a batch adds and no later batch changes.
ADDED = (
    *("updates", "evidence", "evidence_marks", "partner_changes"),
    *("methods", "pillars", "reporting_dates"),
)
# The columns of an action that never change.
FIXED = ("id", "programme_id", "code", "year", "basis", "plan_url")
AT_ONCE = 2000  # rows


@dataclass(frozen=True)
class Sealed:
    """A batch, its stored digest, and the digest of its rows as they are now."""

    batch_id: int
    stored: str
    found: str


def seal(connection: Connection, first: int, tables: Tables = OURS) -> None:
    """Store the digest of every batch from id `first` on, in the transaction of a writer.

    `tables` may be of another schema than the program's, for a migration.
    """
    batches = tables["batches"]
    before = select(batches.c.digest).where(batches.c.id < first).order_by(batches.c.id.desc())
    previous = connection.scalar(before.limit(1)) or ""
    digests = []
    for batch, lines in _Added(connection, first, tables).by_batch():
        previous = _digest(previous, lines)
        digests.append({"of_batch": batch["id"], "digest": previous})
    if digests:
        of_batch = update(batches).where(batches.c.id == bindparam("of_batch"))
        connection.execute(of_batch.values(digest=bindparam("digest")), digests)


def sealed(connection: Connection, tables: Tables = OURS) -> Iterator[Sealed]:
    """Every batch in order; `found` is computed from the stored digest of the batch before."""
    previous = ""
    for batch, lines in _Added(connection, 0, tables).by_batch():
        yield Sealed(batch["id"], batch["digest"], _digest(previous, lines))
        previous = batch["digest"]


def _digest(previous: str, lines: Iterable[Line]) -> str:
    digest = hashlib.sha256(previous.encode())
    for _, name, row in lines:
        cells = {
            # SQLite knows no negative zero.
            column: value + 0.0 if isinstance(value, float) else value
            for column, value in row.items()
            if value is not None and (name, column) != ("batches", "digest")
        }
        digest.update(b"\n")
        digest.update(_CANONICAL.encode([name, cells]).encode())
    return digest.hexdigest()


def _written(day: date) -> str:
    """A day, or a moment in UTC: SQLite forgets the zone."""
    if isinstance(day, datetime):
        day = day.replace(tzinfo=UTC) if day.tzinfo is None else day.astimezone(UTC)
    return day.isoformat()


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=_written)


class _Added:
    """The rows that batches from id `first` on added, and the rows of the batches."""

    def __init__(self, connection: Connection, first: int, tables: Tables) -> None:
        self._connection, self._first, self._tables = connection, first, tables
        batches = tables["batches"]
        query = select(batches).where(batches.c.id >= first).order_by(batches.c.id)
        self._batches = [dict(row) for row in connection.execute(query).mappings()]
        # A cursor on the server takes two more queries, so a single save does without.
        self._options = {"yield_per": AT_ONCE} if len(self._batches) > 1 else {}

    def by_batch(self) -> Iterator[tuple[dict[str, Any], Iterator[Line]]]:
        """Each batch in order with its lines; read the lines before the next batch is drawn."""
        by_number = itemgetter(0)
        streams = [
            ((batch["id"], "batches", batch) for batch in self._batches),
            *(self._rows(name) for name in ADDED if name in self._tables),
            self._actions(),
            self._ties(),
            sorted(self._partners(), key=by_number),
        ]
        batches = groupby(merge(*streams, key=by_number), key=by_number)
        for batch, (_, lines) in zip(self._batches, batches, strict=True):
            yield batch, lines

    def _rows(self, name: str) -> Iterator[Line]:
        table = self._tables[name]
        return self._stream(table, table.c.batch_id, select(table))

    def _actions(self) -> Iterator[Line]:
        """The fixed columns of actions, each in the batch of the first statement about it."""
        actions, updates = self._tables["actions"], self._tables["updates"]
        fixed = [column for column in actions.columns if column.name in FIXED]
        first = (actions.c.id == updates.c.action_id) & (updates.c.version == 1)
        return self._stream(actions, updates.c.batch_id, select(*fixed).where(first))

    def _ties(self) -> Iterator[Line]:
        """The evidence that statements rest on."""
        ties, updates = self._tables["update_evidence"], self._tables["updates"]
        query = select(ties).where(ties.c.sequence == updates.c.sequence)
        return self._stream(ties, updates.c.batch_id, query)

    def _stream(self, table: Table, batch: Column[Any], query: Select[Any]) -> Iterator[Line]:
        query = query.add_columns(batch.label("of_batch")).where(batch >= self._first)
        query = query.order_by(batch, *table.primary_key.columns)
        rows = self._connection.execute(query, execution_options=self._options)
        for row in rows.mappings():
            cells = dict(row)
            yield cells.pop("of_batch"), table.name, cells

    def _partners(self) -> Iterator[Line]:
        """Partners after each batch that changed them: a row of changes has the values before."""
        partners, changes = self._tables["partners"], self._tables["partner_changes"]
        changed = select(changes.c.partner_id).where(changes.c.batch_id >= self._first)
        mine = (partners.c.batch_id >= self._first) | partners.c.id.in_(changed)
        before = defaultdict(list)
        moved = select(changes).join(partners, partners.c.id == changes.c.partner_id).where(mine)
        for change in self._connection.execute(moved.order_by(changes.c.id)).mappings():
            before[change["partner_id"]].append(change)
        now = self._connection.execute(select(partners).where(mine).order_by(partners.c.id))
        for row in now.mappings():
            states = [row, *before[row["id"]]]
            made = [*before[row["id"]], row]
            fixed = {name: row[name] for name in ("id", "programme_id", "code")}
            for state, after in zip(states, made, strict=True):
                if (state["batch_id"] or -1) >= self._first:
                    facts = {name: after[name] for name in DESCRIBED if name in after}
                    yield state["batch_id"], "partners", {**fixed, **facts}
