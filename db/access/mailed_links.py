"""Links that people ask for by their address: who gets one, for a quarter of an hour.

A person whom a provider or a gateway knows gets none. That person comes in there, with the factors
that are asked for there; and somebody who has left, and may no longer come in there, would come in
by a mailbox that is still open.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, select

from db.access import accounts, audit, invitations
from db.access.accounts import Account
from db.engine.database import writing
from db.tables import Identity, PersonRow

LIVES = timedelta(minutes=15)


@dataclass(frozen=True)
class AskedLink:
    """The secret of a link for a person; "" for one who comes in at a provider instead."""

    account: Account
    secret: str


def whose(engine: Engine, address: str) -> int | None:
    """The number of the person with an address, in small letters; None for nobody, or several."""
    with engine.connect() as connection:
        found = connection.scalars(select(PersonRow.id).where(PersonRow.email == address)).all()
    return found[0] if address and len(found) == 1 else None


def make(engine: Engine, person_id: int, now: datetime) -> AskedLink | None:
    """Make a link for a person; None for one who may not sign in. The audit has both.

    The links before it work until its mail is delivered: end_earlier.
    """
    with writing(engine).begin() as connection:
        audit.hold(connection)
        there = accounts.found(connection, PersonRow.id == person_id, is_held=True)
        if not (there and there[0].is_active(now)):
            audit.note(connection, "refused", person=person_id, reason="inactive", now=now)
            return None
        if _has_identity(connection, person_id):
            audit.note(connection, "refused", person=person_id, reason="other-way", now=now)
            return AskedLink(there[0], "")
        secret = invitations.invite(connection, person_id, now, lives=LIVES, reason="mail")
        return AskedLink(there[0], secret)


def end_earlier(engine: Engine, asked: AskedLink) -> None:
    """End the links that were asked for before this one, whose mail the server has taken."""
    with writing(engine).begin() as connection:
        audit.hold(connection)
        invitations.end_earlier(connection, asked.secret)


def take_back(engine: Engine, asked: AskedLink, now: datetime) -> None:
    """End a link whose mail was not delivered, and note that."""
    with writing(engine).begin() as connection:
        audit.hold(connection)
        invitations.take_back(connection, asked.secret)
        number = asked.account.id
        audit.note(connection, "refused", person=number, reason="undelivered", now=now)


def _has_identity(connection: Connection, person_id: int) -> bool:
    known = select(Identity.id).where(Identity.person_id == person_id)
    return connection.scalar(known.limit(1)) is not None
