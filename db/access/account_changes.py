"""Changes of people: inviting them, their roles and limits, disabling and enabling them.

Each is one transaction with its row in the audit, and is in force at the next request.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, true, update

from db.access import account_writing, audit, granted_rights, invitations, person_facts, sessions
from db.access.account_writing import changed, keep_an_administrator, note
from db.access.accounts import Account, AccountError
from db.access.granted_rights import Granted
from db.access.sessions import Why
from db.links import link_owners
from db.record.people import LOCAL, NotAllowedError, Person
from db.tables import Access, PersonRow, SessionRow


@dataclass(frozen=True)
class Invited:
    """A person, and the secret of the link by which they sign in."""

    account: Account
    secret: str

    @property
    def person_id(self) -> int:
        """The person's number."""
        return self.account.id


def invite(
    engine: Engine,
    name: str,
    granted: Granted,
    now: datetime,
    *,
    email: str = "",
    language: str = "",
    by: Person | None = None,
) -> Invited:
    """Make a person and a link for them; from now on people sign in to this database.

    `by` is who does it, here and below; None is the command line, which may do everything. Raises
    AccountError, also for a name that is somebody else's, and BeyondInviterError for rights that an
    editor may not give. Raises NotAllowedError where `by` may not do it, here and below.
    """
    with account_writing.begun(engine, by, may=Person.may_invite) as connection:
        facts = {
            "name": person_facts.name(connection, name),
            "email": person_facts.email(connection, email),
            "language": person_facts.language(language),
            **granted_rights.columns(connection, granted, now),
        }
        granted_rights.check_inviter(connection, by, granted)
        person_id = person_facts.made(connection, facts, now, by.number if by else None)
        secret = invitations.invite(connection, person_id, now, by)
        return Invited(account_writing.found(connection, person_id), secret)


def invite_again(
    engine: Engine, person_id: int, now: datetime, *, by: Person | None = None
) -> Invited:
    """Make another link for a person who is there already. Raises AccountError.

    An editor does it for a contact of theirs whom they invited and who hasn't come in yet: whoever
    has a link is that contact. Raises BeyondInviterError for everybody else.
    """
    with changed(engine, person_id, by, may=Person.may_invite) as (connection, account):
        granted_rights.check_inviter(connection, by, Granted.of(account), account)
        if not account.is_active(now):
            raise AccountError("inactive", account.name)
        connection.execute(update(Access).values(signs_in=True))
        return Invited(account, invitations.invite(connection, person_id, now, by))


def change_role(
    engine: Engine, person_id: int, granted: Granted, now: datetime, *, by: Person | None = None
) -> None:
    """Give a person another role, limits and end, in place of those before. Raises AccountError."""
    with changed(engine, person_id, by) as (connection, account):
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(granted_rights.columns(connection, granted, now)))
        keep_an_administrator(connection, account, now)
        note(connection, by, "role", person_id, now, granted.role)


def change_own(
    engine: Engine, person_id: int, name: str, language: str, now: datetime, *, by: Person
) -> None:
    """Give a person another name and language, as they wish themselves. Raises AccountError."""
    own = person_facts.language(language)
    renames = name != by.name or by.number != person_id
    with changed(engine, person_id, by, is_own=True, renames=renames) as (connection, account):
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(language=own))
        if name != account.name:
            wanted = person_facts.name(connection, name, person_id)
            person_facts.rename(connection, person_id, account.name, wanted, now)
            note(connection, by, "name", person_id, now)


def disable(
    engine: Engine,
    person_id: int,
    now: datetime,
    *,
    heir_id: int | None = None,
    by: Person | None = None,
) -> None:
    """Take every right from a person and end their sessions and invitations.

    Their shared pages and tokens pass to the person of number `heir_id`, or end without one. Raises
    AccountError, also for an heir who may not share all of them.
    """
    with changed(engine, person_id, by) as (connection, account):
        if account.disabled_at is not None:
            return
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(disabled_at=now))
        keep_an_administrator(connection, account, now)
        sessions.end(connection, SessionRow.person_id == person_id, now, "disabled")
        invitations.end(connection, person_id)
        note(connection, by, "disabled", person_id, now)
        hand_over(connection, person_id, heir_id, now, by)


def hand_over(
    connection: Connection, person_id: int, heir_id: int | None, now: datetime, by: Person | None
) -> None:
    """End the pages and tokens of a person, or pass them to the heir. Raises AccountError."""
    if heir_id is None:
        link_owners.end_all(connection, person_id, by.name if by else LOCAL.name, now)
        return
    _pass_on(connection, person_id, heir_id, now)
    note(connection, by, "links", heir_id, now, str(person_id))


def _pass_on(connection: Connection, person_id: int, heir_id: int, now: datetime) -> None:
    heir = account_writing.found(connection, heir_id)
    try:
        if not heir.is_active(now):
            raise NotAllowedError(heir.person)
        link_owners.pass_on(connection, person_id, heir.person, now)
    except NotAllowedError:
        raise AccountError("heir", heir.name) from None


def enable(engine: Engine, person_id: int, now: datetime, *, by: Person | None = None) -> None:
    """Give a disabled person their role back; what ended stays ended. Raises AccountError."""
    with changed(engine, person_id, by) as (connection, account):
        if account.disabled_at is not None:
            of_person = update(PersonRow).where(PersonRow.id == person_id)
            connection.execute(of_person.values(disabled_at=None))
            note(connection, by, "enabled", person_id, now)


def end_sessions(
    engine: Engine,
    person_id: int,
    now: datetime,
    *,
    number: int | None = None,
    by: Person | None = None,
) -> int:
    """End every session of a person, or the one of that `number`; how many lived.

    Raises AccountError. Everybody may end their own.
    """
    with changed(engine, person_id, by, is_own=True) as (connection, _):
        which = SessionRow.person_id == person_id
        if number is not None:
            which &= SessionRow.id == number
        ended = sessions.end(connection, which, now, "ended")
        note(connection, by, "ended", person_id, now)
        return len(ended)


def switch_off(engine: Engine, now: datetime) -> None:
    """Let a dashboard without sign-in use this database; all sessions and links end."""
    with account_writing.begun(engine, None) as connection:
        connection.execute(update(Access).values(signs_in=False))
        end_all(connection, now, "off")
        audit.note(connection, "off", now=now)


def end_all(connection: Connection, now: datetime, why: Why) -> None:
    """End every session and every invitation, in a writer's transaction."""
    sessions.end(connection, true(), now, why)
    invitations.end(connection)
