"""Why the database took nothing: what can be told to a person, from what a driver said."""

from typing import Literal

from db.no_database import NoRoomError

Reason = Literal["busy", "full", "read-only", "gone"]

# Result codes of SQLite, and SQLSTATE of PostgreSQL.
BUSY = {5, 6, "55P03", "57014"}
READ_ONLY = {8, "25006"}
FULL = {13, "53100"}


def reason(error: BaseException) -> Reason:
    """The reason behind an error of SQLAlchemy; "gone" for all that has no better name."""
    driver = getattr(error, "orig", None)
    number = getattr(driver, "sqlite_errorcode", None)
    code = getattr(driver, "sqlstate", None) if number is None else number & 0xFF
    if code in BUSY:
        return "busy"
    if code in READ_ONLY:
        return "read-only"
    return "full" if code in FULL or isinstance(error, NoRoomError) else "gone"
