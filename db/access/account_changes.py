"""Changes of people: inviting them, their roles and limits, disabling and enabling them.

Each is one transaction with its row in the audit, and is in force at the next request.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, true, update

from db.access import accounts, audit, invitations, person_names, refused_writes, sessions
from db.access.accounts import Account
from db.access.sessions import Why
from db.engine.database import writing
from db.links import link_owners
from db.record.people import LOCAL, NotAllowedError, Person
from db.record.rights import RIGHTS, Role
from db.record.stored_text import seen
from db.tables import Access, Partner, PersonRow, Pillar, SessionRow
from locales import DEFAULT, LANGUAGES, translator

MOST_LETTERS = 200


class AccountError(Exception):
    """Raised for a change of people that can't be made.

    `.reason` is the end of a message id, people-refused-..., and `.values` are its places. As a
    text it is that sentence in English.
    """

    def __init__(self, reason: str, value: object = "", known: Collection[str] = ()) -> None:
        self.reason = reason
        self.values = {"value": str(value)[:MOST_LETTERS], "known": ", ".join(sorted(known))}
        super().__init__(translator(DEFAULT)(f"people-refused-{reason}", **self.values))


@dataclass(frozen=True)
class Granted:
    """A role, the pillars and partners that limit it, and its last moment, None for no end.

    `sees` is as in db.tables.PersonRow.
    """

    role: Role
    pillars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    until: datetime | None = None
    sees: str = ""


@dataclass(frozen=True)
class Invited:
    """A person's number, and the secret of the link by which they sign in."""

    person_id: int
    secret: str


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
    AccountError, also for a name that is somebody else's (db.access.person_names). Raises
    NotAllowedError where `by` doesn't administer, here and below.
    """
    with _writing(engine, by) as connection:
        row = {
            "name": _name(connection, name),
            "email": _email(connection, email),
            "language": _language(language),
            "made_by": by.number if by else None,
            "made_at": now,
            **_columns(connection, granted, now),
        }
        person_id = connection.scalars(insert(PersonRow).returning(PersonRow.id), row).one()
        _note(connection, by, "role", person_id, now, granted.role)
        connection.execute(update(Access).values(signs_in=True))
        return Invited(person_id, invitations.invite(connection, person_id, now, by))


def invite_again(
    engine: Engine, person_id: int, now: datetime, *, by: Person | None = None
) -> Invited:
    """Make another link for a person who is there already. Raises AccountError."""
    with _changed(engine, person_id, by) as (connection, account):
        if not account.is_active(now):
            raise AccountError("inactive", account.name)
        connection.execute(update(Access).values(signs_in=True))
        return Invited(person_id, invitations.invite(connection, person_id, now, by))


def change_role(
    engine: Engine, person_id: int, granted: Granted, now: datetime, *, by: Person | None = None
) -> None:
    """Give a person another role, limits and end, in place of those before. Raises AccountError."""
    with _changed(engine, person_id, by) as (connection, account):
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(_columns(connection, granted, now)))
        _keep_an_administrator(connection, account, now)
        _note(connection, by, "role", person_id, now, granted.role)


def change_own(
    engine: Engine, person_id: int, name: str, language: str, now: datetime, *, by: Person
) -> None:
    """Give a person another name and language, as they wish themselves. Raises AccountError."""
    with _changed(engine, person_id, by, is_own=True) as (connection, account):
        values = {"language": _language(language)}
        if name != account.name:
            values["name"] = _name(connection, name, person_id)
            _note(connection, by, "name", person_id, now)
        connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(values))


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
    with _changed(engine, person_id, by) as (connection, account):
        if account.disabled_at is not None:
            return
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(disabled_at=now))
        _keep_an_administrator(connection, account, now)
        sessions.end(connection, SessionRow.person_id == person_id, now, "disabled")
        invitations.end(connection, person_id)
        _note(connection, by, "disabled", person_id, now)
        if heir_id is None:
            link_owners.end_all(connection, person_id, by.name if by else LOCAL.name, now)
        else:
            _pass_on(connection, person_id, heir_id, now)
            _note(connection, by, "links", heir_id, now, str(person_id))


def _pass_on(connection: Connection, person_id: int, heir_id: int, now: datetime) -> None:
    heir = _found(connection, heir_id)
    try:
        if not heir.is_active(now):
            raise NotAllowedError(heir.person)
        link_owners.pass_on(connection, person_id, heir.person, now)
    except NotAllowedError:
        raise AccountError("heir", heir.name) from None


def enable(engine: Engine, person_id: int, now: datetime, *, by: Person | None = None) -> None:
    """Give a disabled person their role back; what ended stays ended. Raises AccountError."""
    with _changed(engine, person_id, by) as (connection, account):
        if account.disabled_at is not None:
            of_person = update(PersonRow).where(PersonRow.id == person_id)
            connection.execute(of_person.values(disabled_at=None))
            _note(connection, by, "enabled", person_id, now)


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
    with _changed(engine, person_id, by, is_own=True) as (connection, _):
        which = SessionRow.person_id == person_id
        if number is not None:
            which &= SessionRow.id == number
        ended = sessions.end(connection, which, now, "ended")
        _note(connection, by, "ended", person_id, now)
        return len(ended)


def switch_off(engine: Engine, now: datetime) -> None:
    """Let a dashboard without sign-in use this database; all sessions and links end."""
    with _writing(engine, None) as connection:
        connection.execute(update(Access).values(signs_in=False))
        end_all(connection, now, "off")
        audit.note(connection, "off", now=now)


def end_all(connection: Connection, now: datetime, why: Why) -> None:
    """End every session and every invitation, in a writer's transaction."""
    sessions.end(connection, true(), now, why)
    invitations.end(connection)


@contextmanager
def _writing(engine: Engine, by: Person | None, whose: int | None = None) -> Iterator[Connection]:
    """A transaction of an administrator, or of the person `whose` is what changes.

    Others who change people wait for its end. Raises NotAllowedError, which the audit notes.
    """
    with refused_writes.noted(engine, by, "people"), writing(engine).begin() as connection:
        audit.hold(connection)
        if by is not None:
            accounts.confirm(connection, by)
            # Without sign-in nobody on a page makes people: its next run would let nobody in.
            if by.number is None or not (by.may_manage() or by.number == whose):
                raise NotAllowedError(by)
        yield connection


@contextmanager
def _changed(
    engine: Engine, person_id: int, by: Person | None, *, is_own: bool = False
) -> Iterator[tuple[Connection, Account]]:
    """A transaction that changes a person, where `is_own` also by themselves.

    Raises AccountError for a number that nobody has.
    """
    with _writing(engine, by, person_id if is_own else None) as connection:
        yield connection, _found(connection, person_id)


def _found(connection: Connection, person_id: int) -> Account:
    there = accounts.found(connection, PersonRow.id == person_id, is_held=True)
    if not there:
        raise AccountError("unknown", person_id)
    return there[0]


def _note(
    connection: Connection,
    by: Person | None,
    what: audit.What,
    about: int,
    now: datetime,
    reason: str = "",
) -> None:
    number = by.number if by else None
    audit.note(connection, what, person=number, about=about, reason=reason, now=now)


def _keep_an_administrator(connection: Connection, before: Account, now: datetime) -> None:
    """Raise AccountError where the last administrator was changed: nobody could invite people."""
    if before.administers(now) and not accounts.has_administrator(connection, now):
        raise AccountError("last-admin")


def _columns(connection: Connection, granted: Granted, now: datetime) -> dict[str, Any]:
    if granted.role not in RIGHTS:
        raise AccountError("unknown-role", granted.role, RIGHTS)
    _check_limits(granted)
    if granted.until is not None and granted.until <= now:
        raise AccountError("until-past")
    _known(connection, Pillar.code, granted.pillars, "pillar")
    _known(connection, Partner.code, granted.partners, "partner")
    return {
        "role": granted.role,
        "pillars": tuple(sorted({*granted.pillars})),
        "partners": tuple(sorted({*granted.partners})),
        "until": granted.until,
        "sees": granted.sees,
    }


def _check_limits(granted: Granted) -> None:
    """Raise AccountError for limits that the role doesn't have, or lacks."""
    is_narrowed = granted.sees == "partners" or granted.role == "contributor"
    if granted.sees not in ("", "all", "partners"):
        raise AccountError("sees", granted.sees)
    if granted.sees == "partners" and granted.role not in ("viewer", "contributor"):
        raise AccountError("sees-role")
    if is_narrowed and not granted.partners:
        raise AccountError("no-partner")
    limits = (*granted.pillars, *granted.partners)
    if limits and not (granted.role == "editor" or is_narrowed):
        raise AccountError("limits")


def _known(connection: Connection, column: Any, codes: Collection[str], what: str) -> None:
    there = {*connection.scalars(select(column).distinct())}
    if unknown := sorted({*codes} - there):
        raise AccountError(f"unknown-{what}", unknown[0], there)


def _name(connection: Connection, name: str, own: int = 0) -> str:
    found = seen(name)
    if not found or len(found) > MOST_LETTERS or found != person_names.shown(found):
        raise AccountError("name-length", MOST_LETTERS)
    if found.casefold() in person_names.taken(connection, own):
        raise AccountError("name-taken", found)
    return found


def _language(language: str) -> str:
    if language not in ("", *LANGUAGES):
        raise AccountError("unknown-language", language, LANGUAGES)
    return language


def _email(connection: Connection, email: str) -> str:
    address = email.strip().lower()
    if not address:
        return ""
    local, at, domain = address.partition("@")
    if (
        not (local and at and domain)
        or "@" in domain
        or len(address) > MOST_LETTERS
        or address.split() != [address]
    ):
        raise AccountError("bad-email", address[:60])
    if address in {*connection.scalars(select(PersonRow.email))}:
        raise AccountError("email-taken", address)
    return address
