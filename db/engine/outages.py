"""Errors of a database that is missing, damaged, full or busy, with advice."""

from pathlib import Path
from typing import Literal

from sqlalchemy.exc import SQLAlchemyError


class NoDatabaseError(Exception):
    """There is no database at `.path`."""

    def __init__(self, path: Path, text: str = "") -> None:
        super().__init__(
            text or f"There is no database at {path}. `python -m db upgrade` creates it."
        )
        self.path = path


class DamagedDatabaseError(NoDatabaseError):
    """The file at `.path` is no database that can be read."""

    def __init__(self, path: Path, reason: str) -> None:
        text = (
            f"{path} {reason}. `python -m db restore FILE` puts a backup in its place; or move it "
            "away, and `python -m db upgrade` makes a new, empty database."
        )
        super().__init__(path, text)


class NoRoomError(NoDatabaseError):
    """The disk has no room even for the files that readers of the database at `.path` need."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"There is no room left beside {path}; make some and try again.")


class ShutInDatabaseError(NoDatabaseError):
    """The database at `.path` can't be read in its folder, where SQLite needs to write a log."""

    def __init__(self, path: Path) -> None:
        text = (
            f"{path} can't be read there: SQLite keeps a log beside it while somebody writes. Let "
            "this account write to its folder, or put a copy by `python -m db backup` on what is "
            "read-only."
        )
        super().__init__(path, text)


Reason = Literal["busy", "full", "read-only", "gone", "uncertain"]

# Result codes of SQLite, and SQLSTATE of PostgreSQL.
BUSY = {5, 6, "55P03", "57014"}
READ_ONLY = {8, "25006"}
FULL = {13, "53100"}


class UncertainError(SQLAlchemyError):
    """The connection was lost at the commit, and its outcome can't be seen yet."""

    def __init__(self) -> None:
        super().__init__(
            "The connection was lost during the save, and whether it was saved can't be seen yet."
        )


def reason(error: BaseException) -> Reason:
    """The reason of an error of SQLAlchemy or NoDatabaseError; "gone" for every other one."""
    if isinstance(error, UncertainError):
        return "uncertain"
    driver = getattr(error, "orig", None)
    number = getattr(driver, "sqlite_errorcode", None)
    code = getattr(driver, "sqlstate", None) if number is None else number & 0xFF
    if code in BUSY:
        return "busy"
    if code in READ_ONLY:
        return "read-only"
    return "full" if code in FULL or isinstance(error, NoRoomError) else "gone"
