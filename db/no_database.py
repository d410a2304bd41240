"""Where a SQLite database should be and none is that can be read: which file, and what helps."""

from pathlib import Path


class NoDatabaseError(Exception):
    """There is no database at `.path`."""

    def __init__(self, path: Path, text: str = "") -> None:
        super().__init__(
            text or f"There is no database at {path}. `python -m db upgrade` creates it."
        )
        self.path = path


class DamagedDatabaseError(NoDatabaseError):
    """There is a file at `.path`, but not a database that can be read."""

    def __init__(self, path: Path, reason: str) -> None:
        text = (
            f"{path} {reason}. `python -m db restore FILE` puts a backup in its place; or move it "
            "away, and `python -m db upgrade` makes a new, empty database."
        )
        super().__init__(path, text)


class NoRoomError(NoDatabaseError):
    """There is a database at `.path`, but no room even for what its readers keep beside it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"There is no room left beside {path}; make some and try again.")


class ShutInDatabaseError(NoDatabaseError):
    """There is a database at `.path`, but no way to read it from there."""

    def __init__(self, path: Path) -> None:
        text = (
            f"{path} can't be read there: SQLite keeps a log beside it while somebody writes. Let "
            "this account write to its folder, or put a copy by `python -m db backup` on what is "
            "read-only."
        )
        super().__init__(path, text)
