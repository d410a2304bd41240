"""What pages read and write; what is read is kept per revision (data.snapshots).

A run asks for the revision once and passes it on, so that one page never mixes two of them. The
same holds for the batch, the last one known; what was known by a batch is so in every revision.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from zoneinfo import ZoneInfo

import streamlit as st
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

import settings
from data import days
from data.record import load
from data.snapshots import Snapshot
from db.engine import outages
from db.engine.database import NoDatabaseError, open_engine
from db.engine.database import is_read_only as database_is_read_only
from db.engine.schema import check_version
from db.record import saving
from db.record.people import Person, local_person


class UnavailableError(Exception):
    """The database took nothing; `.reason` says why, in a word of db.engine.outages."""

    def __init__(self, reason: outages.Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def person() -> Person:
    """Whom this visit acts for."""
    return local_person(_settings().local_person)


def today() -> date:
    """The calendar day where the programme lives."""
    return days.today(_settings().timezone)


def local(moment: datetime) -> datetime:
    """A moment as the clocks show it where the programme lives."""
    return moment.astimezone(ZoneInfo(_settings().timezone))


def moment(text: str) -> datetime:
    """The moment that known_on means, as those clocks show it. Raises ValueError."""
    return local(days.moment(text, timezone()))


def stale_after_days() -> int:
    """How long an action may be silent before that is long."""
    return _settings().stale_after_days


def timezone() -> str:
    """The time zone that decides when a day begins."""
    return _settings().timezone


def revision() -> int:
    """The number of commits that changed content: one small read, never kept."""
    return load.revision(_engine(url()))


def snapshot(revision: int) -> Snapshot:
    """The database as it is at a revision: all that pages read, shared with all other visits."""
    return Snapshot(url(), engine(), revision)


def batch_known_on(moment: datetime) -> int:
    """The last batch recorded by `moment`, 0 before the first: one small read, never kept."""
    return load.batch_known_on(_engine(url()), moment)


def save(
    programme_code: str, changes: Sequence[saving.ChangeRequest], comment: str, language: str
) -> saving.Saved:
    """Write all changes or none. Raises UnavailableError and what db.record.saving.save raises."""
    with writing() as engine:
        return saving.save(
            engine,
            person(),
            programme_code,
            changes,
            today=today(),
            comment=comment,
            language=language,
        )


@contextmanager
def writing() -> Iterator[Engine]:
    """The database, for a write. Raises UnavailableError when it takes nothing."""
    try:
        yield _engine(url())
    except (SQLAlchemyError, NoDatabaseError) as error:
        raise UnavailableError(outages.reason(error)) from error


def engine() -> Engine:
    """The database, for a read."""
    return _engine(url())


def is_read_only() -> bool:
    """Whether nothing can be saved where the database is."""
    return database_is_read_only(url())


def url() -> str:
    """Where the database is."""
    return _settings().database_url


def _settings() -> settings.Settings:
    return settings.current()


# One for all visits, since each has a pool of connections.
@st.cache_resource(show_spinner=False)
def _engine(url: str) -> Engine:
    engine = open_engine(url)
    check_version(engine)
    return engine
