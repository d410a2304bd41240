"""The audit: who signed in, was refused, was given or lost rights; a chain that shows a gap.

The digest of a row is the SHA-256 of the digest before it and of the row as canonical JSON. The
table `access` has the number and digest of the last row, so that a row missing at the end shows,
and those of the last row that was cleared, with which the chain begins.
"""

import hashlib
import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    RowMapping,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import SQLAlchemyError

from db.engine.database import NoDatabaseError, glancing, writing
from db.tables import Access, AuditRow

logger = logging.getLogger(__name__)
What = Literal[
    "in",
    "out",
    "refused",
    "invited",
    "role",
    "name",
    "disabled",
    "enabled",
    "links",
    "ended",
    "passkey",
    "refused write",
    "shared",
    "exported",
    "imported",
    "looked as",
    "erased",
    "off",
]


@dataclass(frozen=True)
class Entry:
    """A row of the audit; people are numbers, None for the command line or an unknown visitor."""

    number: int
    at: datetime
    person: int | None
    what: str
    about: int | None
    reason: str


def hold(connection: Connection) -> None:
    """Put writers in line, on PostgreSQL too; each that changes people or sessions begins so."""
    connection.execute(update(Access).values(audit_number=Access.audit_number))


def note(
    connection: Connection,
    what: What,
    *,
    person: int | None = None,
    about: int | None = None,
    reason: str = "",
    now: datetime | None = None,
) -> None:
    """Add a row, in the transaction of a writer; `reason` is a word of the code, not of people."""
    raised = update(Access).values(audit_number=Access.audit_number + 1)
    last = connection.execute(raised.returning(Access.audit_number, Access.audit_digest)).one()
    entry = Entry(last.audit_number, now or datetime.now(UTC), person, what, about, reason)
    digest = _digest(last.audit_digest, entry)
    row = {
        "id": entry.number,
        "at": entry.at,
        "person_id": person,
        "what": what,
        "about_id": about,
        "reason": reason,
        "digest": digest,
    }
    connection.execute(insert(AuditRow), row)
    connection.execute(update(Access).values(audit_digest=digest))


def note_one(
    engine: Engine, what: What, person_id: int, reason: str, *, about: int | None = None
) -> None:
    """Add a row in a transaction of its own."""
    with writing(engine).begin() as connection:
        note(connection, what, person=person_id, about=about, reason=reason)


def note_done(engine: Engine, what: What, person_id: int, reason: str) -> None:
    """The same for what has come to its end; a database that went away since changes none of that.

    The log then has what the audit lacks.
    """
    try:
        note_one(engine, what, person_id, reason)
    except (SQLAlchemyError, NoDatabaseError) as error:
        logger.warning("%r of person %s was not noted: %s", what, person_id, error)


def clear(connection: Connection, before: datetime) -> int:
    """Delete the rows up to the last one from before that moment, in a writer's transaction.

    The chain begins with what is kept of the last one deleted. The number of rows.
    """
    old = select(AuditRow.id, AuditRow.digest).where(AuditRow.at < before)
    last = connection.execute(old.order_by(AuditRow.id.desc()).limit(1)).first()
    if last is None:
        return 0
    begins = {"cleared_number": last.id, "cleared_digest": last.digest}
    connection.execute(update(Access).values(begins))
    return connection.execute(delete(AuditRow).where(AuditRow.id <= last.id)).rowcount


@dataclass(frozen=True)
class Asked:
    """Which rows are looked at: of these kinds, done by or about this person; empty for all."""

    what: tuple[str, ...] = ()
    person: int | None = None


EVERYTHING = Asked()


def last(engine: Engine) -> int:
    """The number of the last entry, 0 without any: it moves with each session that ends."""
    with glancing(engine) as connection:
        return int(connection.scalar(select(func.max(AuditRow.id))) or 0)


def count(engine: Engine, asked: Asked) -> int:
    """How many rows there are of what is asked."""
    query = select(func.count()).select_from(AuditRow).where(*_conditions(asked))
    with engine.connect() as connection:
        return connection.scalar(query) or 0


def entries(
    engine: Engine, asked: Asked = EVERYTHING, first: int = 0, most: int | None = None
) -> Sequence[Entry]:
    """Rows of what is asked, the newest first: `most` of them from the one of index `first` on."""
    query = select(AuditRow.__table__).where(*_conditions(asked)).order_by(AuditRow.id.desc())
    with engine.connect() as connection:
        rows = connection.execute(query.limit(most).offset(first)).mappings()
        return [_entry(row) for row in rows]


def _conditions(asked: Asked) -> Iterator[ColumnElement[bool]]:
    if asked.what:
        yield AuditRow.what.in_(asked.what)
    if asked.person is not None:
        yield (AuditRow.person_id == asked.person) | (AuditRow.about_id == asked.person)


def faults(connection: Connection) -> Iterator[str]:
    """A sentence for every row of the audit that is missing or not as it was written."""
    cleared = connection.execute(select(Access.cleared_number, Access.cleared_digest)).first()
    number, digest = (cleared.cleared_number, cleared.cleared_digest) if cleared else (0, "")
    for row in connection.execute(select(AuditRow.__table__).order_by(AuditRow.id)).mappings():
        number += 1
        if row["id"] != number:
            yield f"The audit has no row {number}: the next one is row {row['id']}."
            number, digest = row["id"], row["digest"]
            continue
        if _digest(digest, _entry(row)) != row["digest"]:
            yield f"Row {number} of the audit is not as it was written: it was changed by hand."
        digest = row["digest"]
    last = connection.execute(select(Access.audit_number, Access.audit_digest)).first()
    if last is None or tuple(last) != (number, digest):
        yield f"The audit doesn't end with row {number}: rows are missing, or were added by hand."


def _digest(previous: str, entry: Entry) -> str:
    row = [
        *(entry.number, entry.at.astimezone(UTC).isoformat(), entry.person),
        *(entry.what, entry.about, entry.reason),
    ]
    line = json.dumps(row, separators=(",", ":"))
    return hashlib.sha256(f"{previous}\n{line}".encode()).hexdigest()


def _entry(row: RowMapping) -> Entry:
    names = ("id", "at", "person_id", "what", "about_id", "reason")
    return Entry(*(row[name] for name in names))
