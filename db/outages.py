"""Why the database took nothing: what can be told to a person, from what a driver said."""

from typing import Literal

from sqlalchemy.exc import SQLAlchemyError

from db.no_database import NoRoomError

Reason = Literal["busy", "full", "read-only", "gone", "uncertain"]

# Result codes of SQLite, and SQLSTATE of PostgreSQL.
BUSY = {5, 6, "55P03", "57014"}
READ_ONLY = {8, "25006"}
FULL = {13, "53100"}


class UncertainError(SQLAlchemyError):
    """The connection was lost at the commit, and nobody can be asked what became of it."""

    def __init__(self) -> None:
        super().__init__(
            "The connection was lost during the save, and whether it was saved can't be seen yet."
        )


def reason(error: BaseException) -> Reason:
    """The reason behind an error of SQLAlchemy; "gone" for all that has no better name."""
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
