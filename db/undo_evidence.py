"""The evidence that a batch brought, withdrew or brought back: undoing adds a mark to it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, or_, select

from db.record import Recording
from db.tables import Action, Batch, Evidence, EvidenceMark, Programme
from db.undo_cells import UndoCell


@dataclass(frozen=True)
class Marked:
    """A piece of evidence that a batch speaks of; `was_there` before it."""

    evidence_id: int
    action_id: int
    was_there: bool
    is_there: bool
    cell: UndoCell


def of_batch(connection: Connection, programme_code: str, batch_id: int) -> Iterator[Marked]:
    """The evidence of a batch, by its code."""
    marked = select(EvidenceMark.evidence_id).where(EvidenceMark.batch_id == batch_id)
    query = (
        select(Evidence.__table__, Action.code.label("action_code"))
        .join(Action, Action.id == Evidence.action_id)
        .join(Programme, Programme.id == Evidence.programme_id)
        .where(Programme.code == programme_code)
        .where(or_(Evidence.batch_id == batch_id, Evidence.id.in_(marked)))
        .order_by(Evidence.code)
    )
    for row in connection.execute(query).all():
        yield _marked(connection, row, batch_id)


def mark(writer: Recording, evidence_id: int, *, withdrawn: bool) -> None:
    """Withdraw a piece of evidence, or bring it back."""
    row = {"evidence_id": evidence_id, "batch_id": writer.batch_id, "withdrawn": withdrawn}
    writer.connection.execute(insert(EvidenceMark), row)


def there(connection: Connection, actions: Collection[int]) -> list[dict[str, Any]]:
    """The evidence about actions that isn't withdrawn: id, action_id, and the batch it is of."""
    query = (
        select(
            Evidence.id,
            Evidence.action_id,
            Evidence.batch_id,
            Batch.author,
            Batch.recorded_at,
        )
        .join(Batch, Batch.id == Evidence.batch_id)
        .where(Evidence.action_id.in_(actions))
        .order_by(Evidence.id)
    )
    found = [row._asdict() for row in connection.execute(query)]
    return [row for row in found if _is_there(_history(connection, row["id"]))]


def _marked(connection: Connection, row: Any, batch_id: int) -> Marked:
    history = _history(connection, row.id)
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
    return Marked(row.id, row.action_id, before, now, cell)


def _history(connection: Connection, evidence_id: int) -> list[dict[str, Any]]:
    """The batch that brought a piece of evidence, and those that marked it, in their order."""
    columns = (Batch.id.label("batch_id"), Batch.author, Batch.recorded_at)
    born = select(*columns).join(Evidence, Evidence.batch_id == Batch.id)
    marks = select(*columns, EvidenceMark.withdrawn).join(
        EvidenceMark, EvidenceMark.batch_id == Batch.id
    )
    first = connection.execute(born.where(Evidence.id == evidence_id)).one()
    later = marks.where(EvidenceMark.evidence_id == evidence_id).order_by(EvidenceMark.id)
    return [
        {**first._asdict(), "withdrawn": False},
        *(row._asdict() for row in connection.execute(later)),
    ]


def _is_there(history: list[dict[str, Any]]) -> bool:
    return bool(history) and not history[-1]["withdrawn"]
