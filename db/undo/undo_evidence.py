"""The public events that a batch added, withdrew or restored; undoing adds a mark to each."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, false, insert, literal, or_, select, union_all

from db.record.authors import author
from db.record.recording import Recording
from db.tables import Action, Batch, Evidence, EvidenceMark, Programme
from db.undo.undo_cells import UndoCell


@dataclass(frozen=True)
class Marked:
    """A public event of a batch: not withdrawn before it (`was_there`) and now (`is_there`)."""

    evidence_id: int
    action_id: int
    partners: str
    was_there: bool
    is_there: bool
    cell: UndoCell


def of_batch(connection: Connection, programme_code: str, batch_id: int) -> list[Marked]:
    """The public events that a batch added or marked, sorted by code."""
    marked = select(EvidenceMark.evidence_id).where(EvidenceMark.batch_id == batch_id)
    query = (
        select(Evidence.__table__, Action.code.label("action_code"))
        .join(Action, Action.id == Evidence.action_id)
        .join(Programme, Programme.id == Evidence.programme_id)
        .where(Programme.code == programme_code)
        .where(or_(Evidence.batch_id == batch_id, Evidence.id.in_(marked)))
        .order_by(Evidence.code)
    )
    rows = connection.execute(query).all()
    histories = _histories(connection, [row.id for row in rows])
    return [_marked(row, histories[row.id], batch_id) for row in rows]


def mark(writer: Recording, evidence_id: int, *, withdrawn: bool) -> None:
    """Withdraw a public event, or restore it."""
    row = {"evidence_id": evidence_id, "batch_id": writer.batch_id, "withdrawn": withdrawn}
    writer.connection.execute(insert(EvidenceMark), row)


def there(connection: Connection, actions: Collection[int]) -> list[dict[str, Any]]:
    """The public events about `actions`, by id, that aren't withdrawn.

    A row has id, action_id, batch_id, and author and recorded_at of the batch that added it.
    """
    query = (
        select(
            Evidence.id,
            Evidence.action_id,
            Evidence.batch_id,
            author(),
            Batch.recorded_at,
        )
        .join(Batch, Batch.id == Evidence.batch_id)
        .where(Evidence.action_id.in_(actions))
        .order_by(Evidence.id)
    )
    found = [row._asdict() for row in connection.execute(query)]
    histories = _histories(connection, [row["id"] for row in found])
    return [row for row in found if _is_there(histories[row["id"]])]


def _marked(row: Any, history: list[dict[str, Any]], batch_id: int) -> Marked:
    before = _is_there([mark for mark in history if mark["batch_id"] < batch_id])
    then = _is_there([mark for mark in history if mark["batch_id"] <= batch_id])
    now = _is_there(history)
    last = history[-1]
    cell = UndoCell(
        action_code=row.action_code,
        column="evidence",
        before=row.code if before else "",
        said=row.code if then else "",
        now=row.code if now else "",
        state="done" if now == before else "free",
        author=last["author"],
        recorded_at=last["recorded_at"],
        batch_id=last["batch_id"],
        effective_on=row.happened_on,
    )
    return Marked(row.id, row.action_id, row.partners, before, now, cell)


def _histories(
    connection: Connection, evidence: Collection[int]
) -> dict[int, list[dict[str, Any]]]:
    """Event id to the batch that added it and those that marked it, in order, with `withdrawn`."""
    born = select(
        Evidence.id.label("evidence_id"),
        Evidence.batch_id,
        literal(0).label("mark_id"),
        false().label("withdrawn"),
    ).where(Evidence.id.in_(evidence))
    marks = select(
        EvidenceMark.evidence_id, EvidenceMark.batch_id, EvidenceMark.id, EvidenceMark.withdrawn
    ).where(EvidenceMark.evidence_id.in_(evidence))
    said = union_all(born, marks).subquery()
    query = (
        select(said, author(), Batch.recorded_at)
        .join(Batch, Batch.id == said.c.batch_id)
        .order_by(said.c.mark_id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        found[row.evidence_id].append(row._asdict())
    return found


def _is_there(history: list[dict[str, Any]]) -> bool:
    return bool(history) and not history[-1]["withdrawn"]
