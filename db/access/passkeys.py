"""Passkeys: public keys by whose private halves, kept by a person's device, they sign in again.

Nobody whose role follows a provider has them: a passkey would let in whom the provider no longer
does. `following` are the issuers of such providers.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Engine, delete, func, insert, select, update

from db.access import accounts, audit
from db.access.arrivals import Arrival, Entered, Refusal, admit
from db.engine.database import writing
from db.record.stored_text import seen
from db.tables import Identity, PasskeyRow, PersonRow

MOST, MOST_LETTERS = 20, 60


class PasskeyError(Exception):
    """Raised for a passkey that can't be added or removed.

    `.reason` is inactive, followed, only-way, most or known.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Passkey:
    """A passkey as stored; see db.tables.PasskeyRow."""

    id: int
    person_id: int
    credential: str
    public_key: str
    sign_count: int
    name: str
    made_at: datetime
    used_at: datetime | None


def listed(engine: Engine, person_id: int) -> Sequence[Passkey]:
    """The passkeys of a person, the first one first."""
    return _found(engine, PasskeyRow.person_id == person_id)


def by_credential(engine: Engine, credential: str) -> Passkey | None:
    """The passkey with this credential id in base64url; None for an unknown one."""
    return next(iter(_found(engine, PasskeyRow.credential == credential)), None)


def is_followed(engine: Engine, person_id: int, following: Collection[str]) -> bool:
    """Whether a provider among `following` gives a person their role."""
    with engine.connect() as connection:
        return _is_followed(connection, person_id, following)


def add(
    engine: Engine,
    person_id: int,
    credential: str,
    public_key: str,
    sign_count: int,
    *,
    name: str,
    is_backed_up: bool,
    now: datetime,
    following: Collection[str] = (),
) -> None:
    """Store a passkey that was checked.

    Raises PasskeyError for one too many, one known, a person of a provider of `following`, and one
    whose access has ended meanwhile.
    """
    row = {
        "person_id": person_id,
        "credential": credential,
        "public_key": public_key,
        "sign_count": sign_count,
        "name": seen(name)[:MOST_LETTERS],
        "is_backed_up": is_backed_up,
        "made_at": now,
    }
    with writing(engine).begin() as connection:
        audit.hold(connection)
        there = accounts.found(connection, PersonRow.id == person_id, is_held=True)
        if not (there and there[0].is_active(now)):
            raise PasskeyError("inactive")
        if _is_followed(connection, person_id, following):
            raise PasskeyError("followed")
        if _count(connection, PasskeyRow.person_id == person_id) >= MOST:
            raise PasskeyError("most")
        if _count(connection, PasskeyRow.credential == credential):
            raise PasskeyError("known")
        connection.execute(insert(PasskeyRow), row)
        audit.note(connection, "passkey", person=person_id, reason="added", now=now)


def remove(engine: Engine, person_id: int, number: int, now: datetime) -> None:
    """Delete a passkey of a person; nothing for one that isn't theirs.

    Raises PasskeyError where it is the only way in that they have: no provider knows them, either.
    """
    own = (PasskeyRow.person_id == person_id, PasskeyRow.id == number)
    with writing(engine).begin() as connection:
        audit.hold(connection)
        if not _count(connection, *own):
            return
        others = _count(connection, PasskeyRow.person_id == person_id, PasskeyRow.id != number)
        known = select(Identity.id).where(Identity.person_id == person_id).limit(1)
        if not others and connection.scalar(known) is None:
            raise PasskeyError("only-way")
        connection.execute(delete(PasskeyRow).where(*own))
        audit.note(connection, "passkey", person=person_id, reason="removed", now=now)


def enter(
    engine: Engine,
    passkey: Passkey,
    sign_count: int,
    arrival: Arrival,
    following: Collection[str] = (),
) -> Entered:
    """Sign in the person of a passkey whose answer was checked."""
    with writing(engine).begin() as connection:
        audit.hold(connection)
        used = update(PasskeyRow).where(PasskeyRow.id == passkey.id)
        used = used.values(sign_count=sign_count, used_at=arrival.now)
        if not connection.scalars(used.returning(PasskeyRow.id)).all():
            return Entered("", None, "inactive")  # removed meanwhile
        which = PersonRow.id == passkey.person_id
        (account,) = accounts.found(connection, which, is_held=True)
        refusal: Refusal | None = None if account.is_active(arrival.now) else "inactive"
        if refusal is None and _is_followed(connection, account.id, following):
            refusal = "followed"
        return admit(connection, account, arrival, refusal)


def _found(engine: Engine, which: ColumnElement[bool]) -> list[Passkey]:
    columns = [getattr(PasskeyRow, name) for name in Passkey.__annotations__]
    with engine.connect() as connection:
        found = connection.execute(select(*columns).where(which).order_by(PasskeyRow.id))
        return [Passkey(*row) for row in found]


def _is_followed(connection: Connection, person_id: int, following: Collection[str]) -> bool:
    known = select(Identity.id).where(
        Identity.person_id == person_id, Identity.issuer.in_(following)
    )
    return connection.scalar(known.limit(1)) is not None


def _count(connection: Connection, *which: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(PasskeyRow).where(*which)) or 0
