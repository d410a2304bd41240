"""Changes of people: inviting them, their roles and limits, disabling and enabling them.

Each is one transaction with its row in the audit, and is in force at the next request.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, true, update

from db.access import accounts, audit, invitations, sessions
from db.access.accounts import Account
from db.access.sessions import Why
from db.engine.database import writing
from db.record.people import LOCAL, bare_name
from db.record.rights import RIGHTS, Role
from db.record.stored_text import seen
from db.tables import Access, Partner, PersonRow, Pillar, SessionRow

MOST_LETTERS = 200


class AccountError(Exception):
    """Raised for a change of people that can't be made; the text is a sentence."""


@dataclass(frozen=True)
class Granted:
    """A role, the pillars and partners that limit it, and its last moment, None for no end."""

    role: Role
    pillars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    until: datetime | None = None


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
) -> Invited:
    """Make a person and a link for them; from now on people sign in to this database.

    Raises AccountError, for a name that another person has as well: the history shows names.
    """
    with writing(engine).begin() as connection:
        audit.hold(connection)
        row = {
            "name": _name(connection, name),
            "email": _email(connection, email),
            "language": language,
            "made_at": now,
            **_columns(connection, granted, now),
        }
        person_id = connection.scalars(insert(PersonRow).returning(PersonRow.id), row).one()
        audit.note(connection, "role", about=person_id, reason=granted.role, now=now)
        connection.execute(update(Access).values(signs_in=True))
        return Invited(person_id, invitations.invite(connection, person_id, now))


def invite_again(engine: Engine, person_id: int, now: datetime) -> Invited:
    """Make another link for a person who is there already. Raises AccountError."""
    with _changed(engine, person_id) as (connection, account):
        if not account.is_active(now):
            raise AccountError(f"{account.name} is disabled or over: enable them first.")
        connection.execute(update(Access).values(signs_in=True))
        return Invited(person_id, invitations.invite(connection, person_id, now))


def change_role(engine: Engine, person_id: int, granted: Granted, now: datetime) -> None:
    """Give a person another role, limits and end, in place of those before. Raises AccountError."""
    with _changed(engine, person_id) as (connection, account):
        of_person = update(PersonRow).where(PersonRow.id == person_id)
        connection.execute(of_person.values(_columns(connection, granted, now)))
        _keep_an_administrator(connection, account, now)
        audit.note(connection, "role", about=person_id, reason=granted.role, now=now)


def disable(engine: Engine, person_id: int, now: datetime) -> None:
    """Take every right from a person and end their sessions and links. Raises AccountError."""
    with _changed(engine, person_id) as (connection, account):
        if account.disabled_at is None:
            of_person = update(PersonRow).where(PersonRow.id == person_id)
            connection.execute(of_person.values(disabled_at=now))
            _keep_an_administrator(connection, account, now)
            sessions.end(connection, SessionRow.person_id == person_id, now, "disabled")
            invitations.end(connection, person_id)
            audit.note(connection, "disabled", about=person_id, now=now)


def enable(engine: Engine, person_id: int, now: datetime) -> None:
    """Give a disabled person their role back; ended sessions stay ended. Raises AccountError."""
    with _changed(engine, person_id) as (connection, account):
        if account.disabled_at is not None:
            of_person = update(PersonRow).where(PersonRow.id == person_id)
            connection.execute(of_person.values(disabled_at=None))
            audit.note(connection, "enabled", about=person_id, now=now)


def end_sessions(engine: Engine, person_id: int, now: datetime) -> int:
    """End every session of a person; the number that lived. Raises AccountError."""
    with _changed(engine, person_id) as (connection, _):
        ended = sessions.end(connection, SessionRow.person_id == person_id, now, "ended")
        audit.note(connection, "ended", about=person_id, now=now)
        return len(ended)


def switch_off(engine: Engine, now: datetime) -> None:
    """Let a dashboard without sign-in use this database; all sessions and links end."""
    with writing(engine).begin() as connection:
        audit.hold(connection)
        connection.execute(update(Access).values(signs_in=False))
        end_all(connection, now, "off")
        audit.note(connection, "off", now=now)


def end_all(connection: Connection, now: datetime, why: Why) -> None:
    """End every session and every link, in a writer's transaction."""
    sessions.end(connection, true(), now, why)
    invitations.end(connection)


@contextmanager
def _changed(engine: Engine, person_id: int) -> Iterator[tuple[Connection, Account]]:
    """A transaction that changes a person; others who change people wait for its end.

    Raises AccountError for a number that nobody has.
    """
    with writing(engine).begin() as connection:
        audit.hold(connection)
        there = accounts.found(connection, PersonRow.id == person_id, is_held=True)
        if not there:
            raise AccountError(
                f"Nobody has the number {person_id}; `python -m people list` shows them."
            )
        yield connection, there[0]


def _keep_an_administrator(connection: Connection, before: Account, now: datetime) -> None:
    """Raise AccountError where the last administrator was changed: nobody could invite people."""
    if not _administers(before, now):
        return
    admins = accounts.found(connection, PersonRow.role == "admin")
    if not any(_administers(one, now) for one in admins):
        raise AccountError(
            "Nobody would be left who administers: name another administrator first."
        )


def _administers(account: Account, now: datetime) -> bool:
    """Whether a person administers, for good."""
    return account.role == "admin" and account.until is None and account.is_active(now)


def _columns(connection: Connection, granted: Granted, now: datetime) -> dict[str, Any]:
    if granted.role not in RIGHTS:
        raise AccountError(f"There is no role {granted.role!r}; there are: {', '.join(RIGHTS)}.")
    limits = (*granted.pillars, *granted.partners)
    if limits and granted.role != "editor":
        raise AccountError("Only an editor is limited to pillars or partners.")
    if granted.until is not None and granted.until <= now:
        raise AccountError("The last day has passed already.")
    _known(connection, Pillar.code, granted.pillars, "pillar")
    _known(connection, Partner.code, granted.partners, "partner")
    return {
        "role": granted.role,
        "pillars": tuple(sorted({*granted.pillars})),
        "partners": tuple(sorted({*granted.partners})),
        "until": granted.until,
    }


def _known(connection: Connection, column: Any, codes: Collection[str], what: str) -> None:
    there = {*connection.scalars(select(column).distinct())}
    if unknown := sorted({*codes} - there):
        known = ", ".join(sorted(there))
        raise AccountError(f"There is no {what} {unknown[0]!r}; there are: {known}.")


def _name(connection: Connection, name: str) -> str:
    shown = seen(name)
    if not shown or len(shown) > MOST_LETTERS or shown != bare_name(shown):
        raise AccountError(f"A name has from 1 to {MOST_LETTERS} letters.")
    others = {one.casefold() for one in connection.scalars(select(PersonRow.name))}
    if shown.casefold() in others | {LOCAL.name}:
        raise AccountError(f"{shown} is there already; choose a name that tells the two apart.")
    return shown


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
        raise AccountError(f"{address[:60]!r} is no e-mail address.")
    if address in {*connection.scalars(select(PersonRow.email))}:
        raise AccountError(f"{address} belongs to another person already.")
    return address
