"""SQLite done properly: a safe version, no file made by accident, locks that wait, clear errors.

A file on a medium where this process can't write is read all the same.
"""

import os
import shutil
import sqlite3
from contextlib import suppress
from functools import partial
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from types import ModuleType
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DisconnectionError, OperationalError

from db.engine.outages import (
    DamagedDatabaseError,
    NoDatabaseError,
    NoRoomError,
    ShutInDatabaseError,
)

BUSY, IO_ERROR, CORRUPT, CANNOT_OPEN, NOT_A_DATABASE = 5, 10, 11, 14, 26
# Beside a file that is open stands an index of its log, at least so many bytes long.
BYTES_TO_READ = 32_768


def result_code(error: BaseException | None) -> int:
    """SQLite's primary result code; 0 for another error."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def name_fault(path: Path, context: ExceptionContext) -> None:
    """Raise the kind of NoDatabaseError that an error about the file at `path` means, if any."""
    code = result_code(context.original_exception)
    if code in {CORRUPT, NOT_A_DATABASE}:
        raise DamagedDatabaseError(path, "is damaged, or no SQLite database at all")
    if code == IO_ERROR and path.is_file() and room(path) < BYTES_TO_READ:
        raise NoRoomError(path)
    if code == CANNOT_OPEN and path.is_file():
        raise ShutInDatabaseError(path)


def room(path: Path) -> int:
    """How many bytes the file at `path`, or its log, may still grow by.

    The free space beside it, or less where this process may not write larger files: SQLite has the
    same error for both as for a disk that fails, except when it is full.
    """
    free, largest = shutil.disk_usage(path).free, _largest()
    if largest is None:
        return free
    files = (path, Path(f"{path}-wal"))
    return min(free, *(largest - each.stat().st_size for each in files if each.exists()))


def _largest() -> int | None:
    """How many bytes a file of this process may have; None where the system sets no such limit."""
    try:
        import resource
    except ImportError:  # on Windows
        return None
    most, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return None if most == resource.RLIM_INFINITY else most


# Versions of SQLite up to 3.51.2 can corrupt a file when a write-ahead log is reset, and Debian
# ships one of them; the wheel brings a newer one. Without it the app still runs, and says so.
try:
    from pysqlite3 import dbapi2 as _newer_sqlite
except ImportError:  # there is no wheel for this machine
    _newer_sqlite = None
SQLITE: ModuleType = _newer_sqlite or sqlite3
SQLITE_IS_SAFE = tuple(SQLITE.sqlite_version_info) > (3, 51, 2)

HEADER = 100  # bytes at least that a file of SQLite begins with
# How long a writer waits for the lock, and how often it tries: SQLite's own waiting tries ever more
# rarely, and among many busy writers ten times a second may be too seldom.
BUSY_MILLISECONDS, TRY_MILLISECONDS = 8000, 30
# A process that writes again within this time first lets others go: there is no queue, and the
# process that just had the lock is the first to see it free.
AGAIN_SECONDS, COURTESY_SECONDS = 1, 0.005
_last_write = {"at": -inf}


def open_file(url: URL, *, create: bool, read_only: bool = False) -> Engine:
    """An engine for the file of `url`, which `create` makes if it isn't there.

    Raises NoDatabaseError, and its kinds here or whenever they are met later.
    """
    path = Path(url.database or "")
    if create and not path.exists():
        _make(path)
    if not path.is_file():
        raise NoDatabaseError(path)
    if (size := path.stat().st_size) < HEADER:
        # Of a single byte SQLite itself thinks as of none, and writes over it.
        raise DamagedDatabaseError(path, "is no SQLite database" if size else "is empty")
    # Mode rw and not rwc: a file that goes missing under a running app is not made anew, empty.
    query = {"mode": "ro" if read_only else "rw", "uri": "true"}
    by_uri = url.set(database=f"file:{quote(str(path.absolute()))}", query=query)
    engine = create_engine(by_uri, module=SQLITE)
    event.listen(engine, "do_connect", partial(_read_at_rest, path))
    event.listen(engine, "connect", partial(_prepare, path))
    event.listen(engine, "checkout", partial(_see_the_same_file, path))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(name_fault, path))
    return engine


def is_read_only(path: Path) -> bool:
    """Whether this process may not write to the database there: the file, folder or medium."""
    return not (_may_write(path) and _may_write(path.parent))


def _make(path: Path) -> None:
    """Put a database without tables at `path`, in one step that leaves no empty file behind."""
    if Path(f"{path}-wal").exists():
        raise DamagedDatabaseError(path, f"is missing, but its log {path.name}-wal is there")
    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        blank = Path(folder) / "blank"
        connection = SQLITE.connect(blank)
        # A property of the file: readers never wait for a writer.
        connection.execute("pragma journal_mode = wal")
        connection.close()
        image = blank.read_bytes()
    with suppress(FileExistsError), path.open("xb") as file:  # somebody else was faster
        file.write(image)


def _read_at_rest(
    path: Path, _dialect: object, _record: object, connected: list[Any], _: object
) -> None:
    """Set immutable=1, no locks and no log, in the URI of a file that `_is_at_rest`.

    A listener for do_connect; the URI of any other file is unchanged.
    """
    if _is_at_rest(path):
        connected[0] += "&immutable=1"


def _identity(path: Path) -> tuple[int, int, int] | None:
    """Which file stands at `path`, independent of its name; None when there is none.

    Only its time shows that a file at rest, which is read without locks, was written after all.
    """
    try:
        found = path.stat()
        written = found.st_mtime_ns if _is_at_rest(path) else 0
    except OSError:
        return None
    return found.st_dev, found.st_ino, written


def _is_at_rest(path: Path) -> bool:
    """Whether the file can't be written from here, and isn't written from elsewhere.

    A file that is read-only here may be written elsewhere; then its log stands beside it.
    """
    return not (_may_write(path.parent) or Path(f"{path}-wal").exists())


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=True)


def _see_the_same_file(path: Path, _connection: object, record: Any, _proxy: object) -> None:
    """Leave a connection to a file that was moved away: a save there would be lost."""
    if record.info["file"] != _identity(path):
        raise DisconnectionError(f"{path.name} is another file now, or none")


def _prepare(path: Path, connection: Any, record: Any) -> None:
    record.info["file"] = _identity(path)
    connection.isolation_level = None  # transactions are begun by _begin alone
    connection.execute("pragma foreign_keys = on")
    connection.execute(f"pragma busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("pragma synchronous = full")


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writes", False):
        _take_the_lock(connection)
    else:
        connection.exec_driver_sql("begin")


def _take_the_lock(connection: Connection) -> None:
    """Begin to write. Raises OperationalError when the lock isn't free in time."""
    deadline = monotonic() + BUSY_MILLISECONDS / 1000
    if monotonic() - _last_write["at"] < AGAIN_SECONDS:
        sleep(COURTESY_SECONDS)
    connection.exec_driver_sql(f"pragma busy_timeout = {TRY_MILLISECONDS}")
    try:
        while not _begins(connection, is_last=monotonic() > deadline):
            pass
    finally:
        connection.exec_driver_sql(f"pragma busy_timeout = {BUSY_MILLISECONDS}")
        _last_write["at"] = monotonic()


def _begins(connection: Connection, *, is_last: bool) -> bool:
    try:
        connection.exec_driver_sql("begin immediate")
    except OperationalError as error:
        if is_last or result_code(error.orig) != BUSY:
            raise
        return False
    return True
