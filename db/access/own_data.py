"""All that is stored about a person, to be shown to them and given to them as a file."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.access.accounts import COLUMNS
from db.record.owners import PERSON
from db.record.people import NotAllowedError, Person
from db.tables import (
    AuditRow,
    Base,
    Batch,
    EarlierName,
    Identity,
    Invitation,
    PasskeyRow,
    PersonRow,
    SessionRow,
    ShareLink,
    Update,
)

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
# What proves who somebody is, and the digests of chains, tell nobody anything.
SECRET = {"token_hash", "password_hash", "id_token", "public_key", "digest"}


def of_person(engine: Engine, person_id: int, *, by: Person) -> Rows:
    """Table to its rows about a person; of the record the saves that are theirs, and the
    statements by which they own actions.

    Raises NotAllowedError for anybody but the person and administrators.
    """
    if by.number is None or not (by.number == person_id or by.may_manage()):
        raise NotAllowedError(by)
    with engine.connect() as connection:
        columns = [getattr(PersonRow, name) for name in COLUMNS]
        person = connection.execute(select(*columns).where(PersonRow.id == person_id)).mappings()
        (own,) = [dict(row) for row in person]
        about = (AuditRow.person_id == person_id) | (AuditRow.about_id == person_id)
        return {
            "person": [own],
            "earlier names": _rows(connection, EarlierName, EarlierName.person_id == person_id),
            "identities": _rows(connection, Identity, Identity.person_id == person_id),
            "invitations": _rows(connection, Invitation, Invitation.person_id == person_id),
            "passkeys": _rows(connection, PasskeyRow, PasskeyRow.person_id == person_id),
            "sessions": _rows(connection, SessionRow, SessionRow.person_id == person_id),
            "links": _rows(connection, ShareLink, ShareLink.person_id == person_id),
            "owned": _rows(connection, Update, Update.owner == f"{PERSON}{person_id}", "sequence"),
            "saves": _rows(connection, Batch, Batch.person_id == person_id),
            "audit": _rows(connection, AuditRow, about),
        }


def _rows(
    connection: Connection, table: type[Base], which: Any, key: str = "id"
) -> list[dict[str, Any]]:
    columns = [column for column in table.__table__.columns if column.name not in SECRET]
    query = select(*columns).where(which).order_by(table.__table__.c[key])
    return [dict(row) for row in connection.execute(query).mappings()]
