"""Writing to the record: one transaction, one batch, all or nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from time import monotonic, sleep
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, bindparam, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from db.access import accounts, audit, refused_writes
from db.engine import outages
from db.engine.database import NoDatabaseError, writing
from db.record import authors, digests
from db.record.decimals import rounded
from db.record.people import Person
from db.record.replay import STATED, join
from db.tables import Action, Batch, Method, Revision, Update, UpdateEvidence

PATIENCE_SECONDS, EVERY_SECONDS = 8.0, 0.2


def is_recorded(engine: Engine, batch: Mapping[str, Any], error: BaseException) -> bool:
    """Whether `batch`, its row, is in the database although its commit raised `error`.

    The query is repeated while the database is away. Raises UncertainError after PATIENCE_SECONDS.
    """
    if outages.reason(error) != "gone":
        return False  # a database that gives its reason has refused
    deadline = monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return _is_there(engine, batch)
        except (SQLAlchemyError, NoDatabaseError) as away:
            if monotonic() > deadline:
                raise outages.UncertainError from away
            sleep(EVERY_SECONDS)


def _is_there(engine: Engine, batch: Mapping[str, Any]) -> bool:
    with writing(engine).begin() as connection:
        # A commit still under way on the server holds the lock on this row: wait for its end.
        connection.execute(select(Revision.number).with_for_update())
        found = select(Batch.id).where(*(getattr(Batch, name) == batch[name] for name in batch))
        return connection.scalar(found) is not None


@dataclass
class Recording:
    """A batch being written."""

    connection: Connection
    batch_id: int


@contextmanager
def recording(
    engine: Engine,
    person: Person,
    kind: str,
    *,
    comment: str = "",
    undoes_id: int | None = None,
    now: datetime | None = None,
) -> Iterator[Recording]:
    """A transaction with a new batch of `kind` load, edit, import or undo.

    Leaving it writes everything; an exception writes nothing. The audit notes an import after its
    commit, since holding the audit would keep everybody from signing in: a crash loses that row.

    Raises NotAllowedError where the rights of `person` are no longer those in the database, and the
    audit notes what is refused for want of a right. Raises UncertainError where the connection was
    lost at the commit and doesn't come back.
    """
    batch: dict[str, Any] = {
        "kind": kind,
        **person.signature,
        "comment": comment,
        "undoes_id": undoes_id,
    }
    is_complete = False
    try:
        with refused_writes.noted(engine, person, kind), writing(engine).begin() as connection:
            # First of all, because the lock on this row puts writers in line on PostgreSQL: batches
            # and sequence numbers then grow in the order of their commits.
            connection.execute(update(Revision).values(number=Revision.number + 1))
            accounts.confirm(connection, person)
            batch["recorded_at"] = _after_the_last(connection, now or datetime.now(UTC))
            batch["id"] = connection.scalars(insert(Batch).returning(Batch.id), batch).one()
            yield Recording(connection, batch["id"])
            digests.seal(connection, batch["id"])
            is_complete = True
    except SQLAlchemyError as error:
        if not (is_complete and is_recorded(engine, batch, error)):
            raise
    if kind in ("import", "load") and person.number is not None:
        audit.note_done(engine, "imported", person.number, f"{batch['id']}")


@dataclass(frozen=True)
class Statement:
    """A statement about one action: `states` is column (of db.record.replay.STATED) to value.

    `comments` is language to text; `evidence_ids` are the public events that it rests on.
    """

    effective_on: date
    states: Mapping[str, Any]
    comments: Mapping[str, str] = field(default_factory=dict)
    source_url: str = ""
    rule: str = ""
    evidence_ids: Iterable[int] = ()


def append(writer: Recording, action_id: int, statement: Statement) -> int:
    """Add a statement about an action to the record; return its sequence number."""
    version = _next_version(writer.connection, action_id)
    said = as_update(writer.batch_id, action_id, version, statement)
    sequence = writer.connection.scalars(insert(Update).returning(Update.sequence), said).one()
    rests_on = [{"sequence": sequence, "evidence_id": number} for number in statement.evidence_ids]
    if rests_on:
        writer.connection.execute(insert(UpdateEvidence), rests_on)
    return sequence


def append_all(writer: Recording, updates: Sequence[Mapping[str, Any]]) -> None:
    """Add many statements at once, rows as `as_update` returns them, without evidence.

    Those of one action are in the order of their versions.
    """
    every = dict.fromkeys(column.name for column in Update.__table__.columns)
    del every["sequence"]
    texts = {name: "" for name in every if name.startswith(("title_", "comment_"))}
    if updates:
        writer.connection.execute(insert(Update), [{**every, **texts, **u} for u in updates])
        raised = update(Action).where(Action.id == bindparam("of_action"))
        versions = {u["action_id"]: u["version"] for u in updates}
        writer.connection.execute(
            raised.values(version=bindparam("new_version")),
            [{"of_action": number, "new_version": last} for number, last in versions.items()],
        )


def as_update(batch_id: int, action_id: int, version: int, statement: Statement) -> dict[str, Any]:
    """A statement as a row of `updates`: column to value, without columns that it doesn't state."""
    values = {column: _kept(value) for column, value in statement.states.items()}
    if "partners" in values:
        values["partners"] = join(values["partners"])
    values |= {f"comment_{language}": text for language, text in statement.comments.items()}
    return {
        "batch_id": batch_id,
        "action_id": action_id,
        "version": version,
        "effective_on": statement.effective_on,
        "states": join(column for column in STATED if column in statement.states),
        "source_url": statement.source_url,
        "rule": statement.rule,
        **values,
    }


def append_method(writer: Recording, effective_on: date, numbers: Mapping[str, float]) -> None:
    """Put thresholds in force from `effective_on`; names and units as in db.tables.Method."""
    kept = {name: _kept(number) for name, number in numbers.items()}
    row = {**kept, "batch_id": writer.batch_id, "effective_on": effective_on}
    writer.connection.execute(insert(Method), row)


def updates_of(connection: Connection, action: int | ColumnElement[bool]) -> list[dict[str, Any]]:
    """The updates of the action with this id, or the updates that meet a condition on Update.

    Each has its columns and author (db.record.authors), recorded_at, batch_kind, batch_comment and
    undoes_id of its batch. Sorted by action, then version.
    """
    condition = Update.action_id == action if isinstance(action, int) else action
    query = (
        select(
            Update.__table__,
            authors.author(),
            Batch.recorded_at,
            Batch.undoes_id,
            Batch.kind.label("batch_kind"),
            Batch.comment.label("batch_comment"),
        )
        .join(Batch, Batch.id == Update.batch_id)
        .where(condition)
        .order_by(Update.action_id, Update.version)
    )
    return [row._asdict() for row in connection.execute(query)]


def _kept(value: Any) -> Any:
    return rounded(value) if isinstance(value, float) else value


def _after_the_last(connection: Connection, now: datetime) -> datetime:
    """`now`, or just after the last batch if the clock was set back: record time only grows."""
    last = connection.scalar(select(Batch.recorded_at).order_by(Batch.id.desc()).limit(1))
    return now if last is None else max(now, last + timedelta(microseconds=1))


def _next_version(connection: Connection, action_id: int) -> int:
    raised = update(Action).where(Action.id == action_id).values(version=Action.version + 1)
    return int(connection.execute(raised.returning(Action.version)).scalar_one())
