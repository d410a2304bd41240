"""Short ways to have people who sign in."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, select

from db.access import account_changes, invitations, sessions
from db.access.account_changes import Invited
from db.access.audit import Entry, entries
from db.access.granted_rights import Granted
from db.access.sessions import LiveSession
from db.record.people import Person
from db.record.rights import Role
from db.tables import AuditRow, Invitation, SessionRow

NOW = datetime(2024, 6, 3, 9, tzinfo=UTC)
LASTS, IDLE = timedelta(hours=12), timedelta(hours=2)


def invited(engine: Engine, name: str, role: Role = "editor", **limits: object) -> Invited:
    return account_changes.invite(engine, name, Granted(role, **limits), NOW)  # type: ignore[arg-type]


def signed_in(engine: Engine, name: str, role: Role = "editor", **limits: object) -> str:
    """The secret of the session of a new person."""
    secret = invited(engine, name, role, **limits).secret
    return accepted(engine, secret) or ""


def accepted(engine: Engine, secret: str, now: datetime = NOW, before: str = "") -> str | None:
    return invitations.accept(engine, secret, now, lasts=LASTS, agent="Browser 1.0", before=before)


def living(engine: Engine, secret: str, now: datetime = NOW) -> LiveSession | None:
    return sessions.by_secret(engine, secret, now, IDLE)


def person_of(engine: Engine, secret: str, now: datetime = NOW) -> Person:
    found = living(engine, secret, now)
    assert found
    return found.account.person


def noted(engine: Engine) -> list[Entry]:
    return [*entries(engine)[::-1]]


def stored(engine: Engine) -> str:
    """All that the tables about people hold, as one text."""
    with engine.connect() as connection:
        tables = (Invitation, SessionRow, AuditRow)
        return repr([connection.execute(select(each.__table__)).all() for each in tables])
