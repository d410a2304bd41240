"""Invitations: a link by which a person signs in once, within seven days or less."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, insert, select, true, update

from db.access import accounts, audit, sessions
from db.access.accounts import Account
from db.access.arrivals import Arrival, Refusal, admit
from db.engine.database import writing
from db.record.people import Person
from db.tables import BegunSignIn, Invitation, PersonRow

LIVES = timedelta(days=7)


def invite(
    connection: Connection,
    person_id: int,
    now: datetime,
    by: Person | None = None,
    *,
    lives: timedelta = LIVES,
    reason: str = "",
) -> str:
    """Make a link in a writer's transaction; the secret in it, which is stored nowhere.

    The person's earlier links end; one that `lives` for a shorter time ends none before somebody
    has it: `end_earlier`. `reason` is for the audit.
    """
    if lives >= LIVES:
        end(connection, person_id)
    secret, inviter = sessions.new_secret(), by.number if by else None
    row = {
        "token_hash": sessions.secret_hash(secret),
        "person_id": person_id,
        "made_by": inviter,
        "made_at": now,
        "ends_at": now + lives,
    }
    connection.execute(insert(Invitation), row)
    audit.note(connection, "invited", person=inviter, about=person_id, reason=reason, now=now)
    return secret


def invited(engine: Engine, secret: str, now: datetime) -> Account | None:
    """The person who can sign in by this link; None for every other. Nothing is used up."""
    number = select(Invitation.person_id).where(
        Invitation.token_hash == sessions.secret_hash(secret), *_alive(now)
    )
    with engine.connect() as connection:
        there = accounts.found(connection, PersonRow.id.in_(number))
    return there[0] if there and there[0].is_active(now) else None


def accept(
    engine: Engine, secret: str, now: datetime, *, lasts: timedelta, agent: str, before: str = ""
) -> str | None:
    """Sign a person in by a link, once: the secret of the new session, None where it can't be.

    One statement takes the link, so that of two requests at once one gets nothing. The session of
    the same browser, with the secret `before`, ends, whoever it was.
    """
    with writing(engine).begin() as connection:
        audit.hold(connection)
        person_id = _taken(connection, Invitation.token_hash == sessions.secret_hash(secret), now)
        if person_id is None:
            return None
        (account,) = accounts.found(connection, PersonRow.id == person_id, is_held=True)
        arrival = Arrival("invited", now, lasts, agent, before)
        refusal: Refusal | None = None if account.is_active(now) else "inactive"
        return admit(connection, account, arrival, refusal).secret or None


def number(engine: Engine, secret: str) -> int | None:
    """The number of a link, by which a sign-in elsewhere uses it up; None for an unknown one."""
    which = Invitation.token_hash == sessions.secret_hash(secret)
    with engine.connect() as connection:
        return connection.scalar(select(Invitation.id).where(which))


def whose(connection: Connection, number: int | None, now: datetime) -> int | None:
    """Whose a link is, by its number; None where it is over. Nothing is used up."""
    which = (Invitation.id == number, *_alive(now))
    return connection.scalar(select(Invitation.person_id).where(*which))


def use_up(connection: Connection, number: int | None, now: datetime) -> None:
    """Use up a link by its number, in the transaction of a writer who holds the audit."""
    _taken(connection, Invitation.id == number, now)


def _taken(connection: Connection, which: ColumnElement[bool], now: datetime) -> int | None:
    taken = update(Invitation).where(which, *_alive(now)).values(used_at=now)
    return connection.scalars(taken.returning(Invitation.person_id)).one_or_none()


def _alive(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return Invitation.used_at.is_(None), Invitation.ends_at > now


def end(connection: Connection, person_id: int | None = None, *which: ColumnElement[bool]) -> None:
    """Delete the links that nobody used, of a person or of all: no clock brings them back."""
    whose = true() if person_id is None else Invitation.person_id == person_id
    _delete(connection, and_(whose, Invitation.used_at.is_(None), *which))


def end_earlier(connection: Connection, secret: str) -> None:
    """Delete the links that were made before this one for the same person, and end no later.

    Nobody ends somebody's invitation by asking for a link in their name.
    """
    columns = select(Invitation.id, Invitation.person_id, Invitation.ends_at)
    which = Invitation.token_hash == sessions.secret_hash(secret)
    this = connection.execute(columns.where(which)).one_or_none()
    if this:
        before = (Invitation.id < this.id, Invitation.ends_at <= this.ends_at)
        end(connection, this.person_id, *before)


def take_back(connection: Connection, secret: str) -> None:
    """Delete a link that reached nobody."""
    end(connection, None, Invitation.token_hash == sessions.secret_hash(secret))


def forget(connection: Connection, person_id: int) -> None:
    """Delete the links of a person, used or not."""
    _delete(connection, Invitation.person_id == person_id)


def _delete(connection: Connection, which: ColumnElement[bool]) -> None:
    """Sign-ins on their way by these links go first: SQLite may give their numbers again."""
    gone = select(Invitation.id).where(which)
    connection.execute(delete(BegunSignIn).where(BegunSignIn.invitation_id.in_(gone)))
    connection.execute(delete(Invitation).where(which))
