"""All that is stored about a person, to be shown to them and given to them as a file."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.access.accounts import COLUMNS
from db.record.people import NotAllowedError, Person
from db.tables import AuditRow, Base, Batch, Identity, PasskeyRow, PersonRow, SessionRow, ShareLink

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
# What proves who somebody is, and the digests of chains, tell nobody anything.
SECRET = {"token_hash", "password_hash", "id_token", "public_key", "digest"}


def of_person(engine: Engine, person_id: int, *, by: Person) -> Rows:
    """Table to its rows about a person; of the record the saves under their name of now.

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
            "identities": _rows(connection, Identity, Identity.person_id == person_id),
            "passkeys": _rows(connection, PasskeyRow, PasskeyRow.person_id == person_id),
            "sessions": _rows(connection, SessionRow, SessionRow.person_id == person_id),
            "links": _rows(connection, ShareLink, ShareLink.person_id == person_id),
            "saves": _rows(connection, Batch, Batch.author == own["name"]),
            "audit": _rows(connection, AuditRow, about),
        }


def _rows(connection: Connection, table: type[Base], which: Any) -> list[dict[str, Any]]:
    columns = [column for column in table.__table__.columns if column.name not in SECRET]
    query = select(*columns).where(which).order_by(table.__table__.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]
