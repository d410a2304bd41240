"""What SQLite says went wrong, by its codes, and the errors that tell a person what helps."""

import shutil
from pathlib import Path

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
