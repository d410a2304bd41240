"""Opening the database, SQLite or PostgreSQL, from its URL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from db.engine import sqlite
from db.engine.outages import DamagedDatabaseError, NoDatabaseError, ShutInDatabaseError
from db.engine.sqlite import BUSY_MILLISECONDS, open_file

__all__ = [
    "BadUrlError",
    "DamagedDatabaseError",
    "Engine",
    "NoDatabaseError",
    "ShutInDatabaseError",
    "glancing",
    "is_read_only",
    "open_engine",
    "opened",
    "path_of",
    "writing",
]


class BadUrlError(ValueError):
    """Raised for a URL that this program can't use; the text doesn't repeat it or its password."""

    def __init__(self) -> None:
        super().__init__(
            "DATABASE_URL must be sqlite:///FILE or postgresql+psycopg://USER@HOST/DATABASE."
        )


def open_engine(url: str, *, create: bool = False, read_only: bool = False) -> Engine:
    """An engine for `url`; `create` makes a missing SQLite file, without tables.

    A `read_only` engine can't write, nor can an engine for a file on a read-only medium. Raises
    BadUrlError, NoDatabaseError and its subclasses.
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() == "sqlite":
        return open_file(parsed, create=create, read_only=read_only)
    # The options of the URL come last, and so take precedence.
    ours = f"-c timezone=utc -c lock_timeout={BUSY_MILLISECONDS}"
    if read_only:
        ours += " -c default_transaction_read_only=on"
    options = f"{ours} {parsed.query.get('options', '')}".strip()
    return create_engine(parsed, pool_pre_ping=True, connect_args={"options": options})


@contextmanager
def opened(url: str, *, create: bool = False) -> Iterator[Engine]:
    """An engine as from `open_engine`, disposed of at the end."""
    engine = open_engine(url, create=create)
    try:
        yield engine
    finally:
        engine.dispose()


def writing(engine: Engine) -> Engine:
    """`engine` with transactions that take the write lock when they begin.

    On SQLite a plain BEGIN fails at its first write when another writer came between; BEGIN
    IMMEDIATE waits for the other writer. On PostgreSQL the revision row is the lock
    (db.record.recording).
    """
    return engine.execution_options(writes=True)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction whose queries all see the database as of one moment, on PostgreSQL too."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("set transaction isolation level repeatable read")
        yield connection


@contextmanager
def glancing(engine: Engine) -> Iterator[Connection]:
    """A connection for one query: on PostgreSQL without a transaction, which is two more trips."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="AUTOCOMMIT")
        yield connection


def is_read_only(url: str) -> bool:
    """Whether the file of `url` can't be written; False for PostgreSQL, which refuses the write."""
    path = path_of(url)
    return path is not None and sqlite.is_read_only(path)


def path_of(url: str) -> Path | None:
    """The path of the file of a SQLite URL; None for PostgreSQL. Raises BadUrlError."""
    parsed = _parsed(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadUrlError from error
    is_file = parsed.drivername == "sqlite" and parsed.database not in {None, "", ":memory:"}
    if not is_file and parsed.drivername not in {"postgresql", "postgresql+psycopg"}:
        raise BadUrlError
    return parsed
