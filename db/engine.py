"""Opening the database, SQLite or PostgreSQL, from its URL."""

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

# Versions of SQLite up to 3.51.2 can corrupt a file when a write-ahead log is reset, and Debian
# ships one of them; the wheel brings a newer one. Without it the app still runs, and says so.
try:
    from pysqlite3 import dbapi2 as _newer_sqlite
except ImportError:  # there is no wheel for this machine
    _newer_sqlite = None
SQLITE: ModuleType = _newer_sqlite or sqlite3
SQLITE_IS_SAFE = tuple(SQLITE.sqlite_version_info) > (3, 51, 2)

BUSY_MILLISECONDS = 5000


class NoDatabaseError(Exception):
    """There is no database file at `.path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no database at {path}. `python -m db upgrade` creates it.")
        self.path = path


def open_engine(url: str, *, create: bool = False) -> Engine:
    """An engine for `url`. Raises NoDatabaseError for a missing SQLite file, unless `create`."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, create=create)
    options = f"-c timezone=utc -c lock_timeout={BUSY_MILLISECONDS}"
    return create_engine(parsed, pool_pre_ping=True, connect_args={"options": options})


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take the write lock when they begin.

    On SQLite a plain BEGIN that writes later fails at once when another writer came between;
    BEGIN IMMEDIATE waits for it. PostgreSQL takes its lock at the revision row.
    """
    return engine.execution_options(writes=True)


def path_of(url: str) -> Path | None:
    """The file behind a SQLite URL; None for another database."""
    parsed = make_url(url)
    is_file = parsed.get_backend_name() == "sqlite" and parsed.database
    return Path(str(parsed.database)) if is_file else None


def _sqlite(url: URL, *, create: bool) -> Engine:
    path = Path(url.database or "")
    if not create and not path.is_file():
        raise NoDatabaseError(path)
    if create:
        path.parent.mkdir(parents=True, exist_ok=True)
    # Mode rw and not rwc: a file that goes missing under a running app is not made anew, empty.
    mode = {"mode": "rwc" if create else "rw", "uri": "true"}
    by_uri = url.set(database=f"file:{quote(str(path.absolute()))}", query=mode)
    engine = create_engine(by_uri, module=SQLITE)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by _begin_sqlite alone
    connection.execute("pragma foreign_keys = on")
    connection.execute(f"pragma busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("pragma synchronous = full")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("begin immediate" if writes else "begin")
