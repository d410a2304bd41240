"""The database for pages: reads, cached per revision (data.snapshots), and writes.

A run reads the revision once and passes it on, so that one page never mixes two revisions. It does
the same with the id of the last batch known; what was known by a batch is equal in all revisions.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import streamlit as st
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

import settings
from data import days
from data.record import load
from data.snapshots import Snapshot
from db.access import accounts, audit, sessions
from db.engine import outages
from db.engine.database import NoDatabaseError, open_engine
from db.engine.database import is_read_only as database_is_read_only
from db.engine.schema import check_version
from db.record.outcomes import RefusedError, Saved
from db.record.people import LOCAL, NotAllowedError, Person, unasked_person
from db.record.statement_rules import Refusal
from people import SESSION_HEADER
from ui.frame import visitor

LOOKED_AS = "visit.looked_as"
TRIES = 2  # of a write whose person's rights changed meanwhile


class UnavailableError(Exception):
    """Raised where the database stored nothing; `.reason` is one of db.engine.outages.Reason."""

    def __init__(self, reason: outages.Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class SignedOutError(Exception):
    """Raised where this visit may see nothing: its session is over, or none is asked for."""


def person() -> Person:
    """The person of this visit, looked up now. Raises SignedOutError.

    The number of the session is in the header of the server's middleware, which takes off what a
    browser sends under its name. Without SIGN_IN a database that people sign in to is shut.
    """
    chosen = _settings()
    if not chosen.sign_in:
        if accounts.signs_in(engine()):
            raise SignedOutError
        return _unasked(chosen)
    number, idle = session(), timedelta(hours=chosen.idle_hours)
    found = number and sessions.by_number(engine(), number, datetime.now(UTC), idle)
    if not found:
        raise SignedOutError
    return _looking(found.account.person)


def _looking(own: Person) -> Person:
    """An administrator who looks as somebody else sees what they see, and may change nothing.

    Every write asks for the rights of this person, and those of a viewer allow none.
    """
    number = st.session_state.get(LOOKED_AS)
    if number is None or not own.may_manage():
        return own
    other = accounts.one(engine(), number).person
    return replace(other, role="viewer", number=own.number, language=own.language)


def looked_as() -> str:
    """The name of the person whom the visitor looks as; "" for nobody else."""
    number = st.session_state.get(LOOKED_AS)
    return "" if number is None else accounts.one(engine(), number).name


def look_as(number: int) -> None:
    """Show what somebody sees from the next run on, which the audit notes."""
    own = person()
    if own.number is not None and own.may_manage():
        with writing() as engine:
            audit.note_one(engine, "looked as", own.number, "", about=number)
        st.session_state[LOOKED_AS] = number


def look_as_oneself() -> None:
    """Show what the visitor sees again."""
    st.session_state.pop(LOOKED_AS, None)


def session() -> int | None:
    """The number of the session of this visit; None where nobody signs in."""
    number = st.context.headers.get(SESSION_HEADER) or ""
    return int(number) if _settings().sign_in and number.isdecimal() else None


def note_presence() -> None:
    """Keep the session of this visit from counting as idle: its person did something."""
    if number := session():
        sessions.see(engine(), number, datetime.now(UTC))


def confirm_reader(person: Person) -> None:
    """Raise NotAllowedError unless the person of a visit may still read what it showed them."""
    accounts.confirm_reader(engine(), person)


def note_export(person: Person, file: str) -> None:
    """Note in the audit that a person who signs in took a file; nothing where nobody does."""
    if person.number is not None:
        with writing() as engine:
            audit.note_one(engine, "exported", person.number, file)


def is_nameless() -> bool:
    """Whether this visit has no name: people don't sign in, and none is in the settings or typed.

    The database is not read, since a save asks this while the database is away, too.
    """
    chosen = _settings()
    return not chosen.sign_in and _unasked(chosen) == LOCAL


def today() -> date:
    """The current day in the programme's time zone."""
    return days.today(_settings().timezone)


def local(moment: datetime) -> datetime:
    """A moment in the programme's time zone."""
    return moment.astimezone(ZoneInfo(_settings().timezone))


def stale_after_days() -> int:
    """The days without a report after which an action counts as silent."""
    return _settings().stale_after_days


def names_behind() -> bool:
    """Whether sentences may name partners that are behind."""
    return _settings().name_partners_behind


def timezone() -> str:
    """The time zone that decides when a day begins."""
    return _settings().timezone


def revision() -> int:
    """The number of commits that changed content: one small query, never cached."""
    return load.revision(_engine(url()))


def snapshot(revision: int, reader: Person | None = None) -> Snapshot:
    """The cached reads of the database at a revision, shared by all visits that see the same.

    `reader` is the person of the visit, where it was looked up already. This is the one place where
    pages get content, so that nobody is shown more than they may see.
    """
    return Snapshot(url(), engine(), revision, (reader or person()).within)


def batch_known_on(moment: datetime) -> int:
    """The id of the last batch recorded by `moment`, 0 before the first; not cached."""
    return load.batch_known_on(_engine(url()), moment)


def write(
    verb: Callable[..., Saved], programme_code: str, *arguments: object, **about: object
) -> Saved:
    """Call `verb`, a write of db.record.saving or db.undo.undo_batch, as the person of this visit.

    Raises UnavailableError and what `verb` raises; RefusedError instead of NotAllowedError.
    """
    with writing() as engine:
        # Where their rights change between these lines and the write, those of now are asked for.
        for _ in range(TRIES):
            with suppress(NotAllowedError):
                return verb(engine, person(), programme_code, *arguments, today=today(), **about)
    raise RefusedError([Refusal("", "not-allowed")])


@contextmanager
def writing() -> Iterator[Engine]:
    """The database, for a write. Raises UnavailableError where it stores nothing."""
    try:
        yield _engine(url())
    except (SQLAlchemyError, NoDatabaseError) as error:
        raise UnavailableError(outages.reason(error)) from error


def engine() -> Engine:
    """The database, for a read."""
    return _engine(url())


def is_read_only() -> bool:
    """Whether the file of the database can't be written."""
    return database_is_read_only(url())


def url() -> str:
    """The URL of the database."""
    return _settings().database_url


def _settings() -> settings.Settings:
    return settings.current()


def _unasked(chosen: settings.Settings) -> Person:
    """Whom nobody asks to sign in: as the settings name them, else as they named themselves."""
    return unasked_person(chosen.local_person, visitor.name())


# One engine for all visits, since an engine has a pool of connections.
@st.cache_resource(show_spinner=False)
def _engine(url: str) -> Engine:
    engine = open_engine(url)
    check_version(engine)
    return engine
