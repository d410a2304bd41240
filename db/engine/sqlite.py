"""Opening SQLite files: a safe version of SQLite, no accidental files, waiting locks, clear errors.

A file in a folder where this process can't write can be read, too.
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
# The size of the index of the log that readers need beside an open file: bytes at least.
BYTES_TO_READ = 32_768


def result_code(error: BaseException | None) -> int:
    """The primary result code of an error of SQLite; 0 for any other error."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def name_fault(path: Path, context: ExceptionContext) -> None:
    """Raise the subclass of NoDatabaseError for an error about the file at `path`, if any fits."""
    code = result_code(context.original_exception)
    if code in {CORRUPT, NOT_A_DATABASE}:
        raise DamagedDatabaseError(path, "is damaged, or no SQLite database at all")
    if code == IO_ERROR and path.is_file() and room(path) < BYTES_TO_READ:
        raise NoRoomError(path)
    if code == CANNOT_OPEN and path.is_file():
        raise ShutInDatabaseError(path)


def room(path: Path) -> int:
    """The number of bytes by which the file at `path`, or its log, can still grow.

    It is the free space, or less where the system limits the size of files of this process. SQLite
    may report a lack of either as the error of a failing disk.
    """
    free, largest = shutil.disk_usage(path).free, _largest()
    if largest is None:
        return free
    files = (path, Path(f"{path}-wal"))
    return min(free, *(largest - each.stat().st_size for each in files if each.exists()))


def _largest() -> int | None:
    """The most bytes that a file of this process may have; None without a limit of the system."""
    try:
        import resource
    except ImportError:  # on Windows
        return None
    most, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return None if most == resource.RLIM_INFINITY else most


# Versions of SQLite up to 3.51.2 can corrupt a file when a write-ahead log is reset, and Debian
# ships such a version; the wheel has a newer one. Without the wheel the app runs with a warning.
try:
    from pysqlite3 import dbapi2 as _newer_sqlite
except ImportError:  # there is no wheel for this machine
    _newer_sqlite = None
SQLITE: ModuleType = _newer_sqlite or sqlite3
SQLITE_IS_SAFE = tuple(SQLITE.sqlite_version_info) > (3, 51, 2)

HEADER = 100  # bytes: the header of a SQLite file
# How long a writer waits for the lock, and how long each try waits: SQLite's own waiting tries less
# and less often, and among many writers ten times a second can be too seldom.
BUSY_MILLISECONDS, TRY_MILLISECONDS = 8000, 30
# A process that writes again within this time first pauses for others: SQLite has no queue, and the
# process that just held the lock is the first to find it free.
AGAIN_SECONDS, COURTESY_SECONDS = 1, 0.005
_last_write = {"at": -inf}


def open_file(url: URL, *, create: bool, read_only: bool = False) -> Engine:
    """An engine for the file of `url`; `create` makes a missing file, without tables.

    Raises NoDatabaseError and its subclasses; so does any later use of the engine.
    """
    path = Path(url.database or "")
    if create and not path.exists():
        _make(path)
    if not path.is_file():
        raise NoDatabaseError(path)
    if (size := path.stat().st_size) < HEADER:
        # SQLite itself takes a file of one byte for an empty one and overwrites it.
        raise DamagedDatabaseError(path, "is no SQLite database" if size else "is empty")
    # Mode rw, not rwc: SQLite must not create an empty file where one was moved away.
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
    """Whether this process can't write to the file at `path` or in its folder."""
    return not (_may_write(path) and _may_write(path.parent))


def _make(path: Path) -> None:
    """Make a database without tables at `path`: built elsewhere, then written as a whole."""
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
    with suppress(FileExistsError), path.open("xb") as file:  # another process made it first
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
    """Device, inode and time of the file at `path`; None without one.

    The time is 0 except for a file at rest, which is read without locks: there only the time
    reveals a write.
    """
    try:
        found = path.stat()
        written = found.st_mtime_ns if _is_at_rest(path) else 0
    except OSError:
        return None
    return found.st_dev, found.st_ino, written


def _is_at_rest(path: Path) -> bool:
    """Whether this process can't write in the file's folder and no log stands beside the file.

    A log shows that another process, perhaps on another machine, writes to the file.
    """
    return not (_may_write(path.parent) or Path(f"{path}-wal").exists())


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=True)


def _see_the_same_file(path: Path, _connection: object, record: Any, _proxy: object) -> None:
    """Raise DisconnectionError where `path` isn't the connection's file any more.

    A listener for checkout: a save in a file that was moved away would be lost.
    """
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
    """Begin a transaction that writes. Raises OperationalError after BUSY_MILLISECONDS."""
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
