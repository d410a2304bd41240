"""What SQLite says went wrong, by its codes, and the errors that tell a person what helps."""

import os
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, getrlimit

from sqlalchemy import ExceptionContext

from db.no_database import DamagedDatabaseError, NoRoomError, ShutInDatabaseError

BUSY, IO_ERROR, CORRUPT, CANNOT_OPEN, NOT_A_DATABASE = 5, 10, 11, 14, 26
# Beside a file that is open stands an index of its log, at least so many bytes long.
BYTES_TO_READ = 32_768


def result_code(error: BaseException | None) -> int:
    """SQLite's result code, without what it adds to tell kinds apart; 0 for another error."""
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

    That is what is free beside it, or less where this process may not write larger files: SQLite
    says the same of both as of a disk that fails, except when it is full.
    """
    found = os.statvfs(path)
    free = found.f_bavail * found.f_frsize
    largest, _ = getrlimit(RLIMIT_FSIZE)
    if largest == RLIM_INFINITY:
        return free
    files = (path, Path(f"{path}-wal"))
    return min(free, *(largest - each.stat().st_size for each in files if each.exists()))
