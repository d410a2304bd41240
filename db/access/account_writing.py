"""A transaction that changes people: who may, who waits for whom, and what is noted of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, Engine

from db.access import accounts, audit, person_facts, refused_writes
from db.access.accounts import Account, AccountError
from db.engine.database import writing
from db.record.people import NotAllowedError, Person
from db.tables import PersonRow


@contextmanager
def begun(
    engine: Engine,
    by: Person | None,
    whose: int | None = None,
    *,
    renames: bool = False,
    may: Callable[[Person], bool] = Person.may_manage,
) -> Iterator[Connection]:
    """A transaction of an administrator, or of the person `whose` is what changes.

    `may` is another right that suffices. `by` is who does it; None is the command line, which may
    do everything. Others who change people wait for its end; where it `renames` somebody, so do
    those who write to the record. Raises NotAllowedError, which the audit notes.
    """
    with refused_writes.noted(engine, by, "people"), writing(engine).begin() as connection:
        if renames:
            person_facts.hold_names(connection)
        audit.hold(connection)
        if by is not None:
            accounts.confirm(connection, by)
            # Without sign-in nobody on a page makes people: its next run would let nobody in.
            if by.number is None or not (may(by) or by.number == whose):
                raise NotAllowedError(by)
        yield connection


@contextmanager
def changed(
    engine: Engine,
    person_id: int,
    by: Person | None,
    *,
    is_own: bool = False,
    renames: bool = False,
    may: Callable[[Person], bool] = Person.may_manage,
) -> Iterator[tuple[Connection, Account]]:
    """A transaction that changes a person, where `is_own` also by themselves; `may` as in `begun`.

    Raises AccountError for a number that nobody has, or not any more.
    """
    whose = person_id if is_own else None
    with begun(engine, by, whose, renames=renames, may=may) as connection:
        yield connection, found(connection, person_id)


def found(connection: Connection, person_id: int) -> Account:
    """The person of that number, held. Raises AccountError where there is none, or was."""
    there = accounts.found(connection, PersonRow.id == person_id, is_held=True)
    if not there or there[0].is_erased:
        raise AccountError("unknown", person_id)
    return there[0]


def note(
    connection: Connection,
    by: Person | None,
    what: audit.What,
    about: int,
    now: datetime,
    reason: str = "",
) -> None:
    """Add a row to the audit: what `by` did, about whom."""
    number = by.number if by else None
    audit.note(connection, what, person=number, about=about, reason=reason, now=now)


def keep_an_administrator(connection: Connection, before: Account, now: datetime) -> None:
    """Raise AccountError where the last administrator was changed: nobody could invite people."""
    if before.administers(now) and not accounts.has_administrator(connection, now):
        raise AccountError("last-admin")
