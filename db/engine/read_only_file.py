"""A SQLite file where this process can't write, as on a read-only medium, is read all the same."""

import os
from pathlib import Path
from typing import Any


def read_only(
    path: Path, _dialect: object, _record: object, connected: list[Any], _: object
) -> None:
    """Without locks and without a log, neither of which there is room for."""
    if _is_at_rest(path):
        connected[0] += "&immutable=1"


def identity(path: Path) -> tuple[int, int, int] | None:
    """Which file stands at `path`, whatever it is called; None when there is none.

    Nobody tells who reads a file at rest that it was written after all: only its time does.
    """
    try:
        found = path.stat()
        written = found.st_mtime_ns if _is_at_rest(path) else 0
    except OSError:
        return None
    return found.st_dev, found.st_ino, written


def is_read_only(path: Path) -> bool:
    """Whether this process may not write to the database there: the file, folder or medium."""
    return not (_may_write(path) and _may_write(path.parent))


def _is_at_rest(path: Path) -> bool:
    """Whether nothing can be written there from here, nor is from elsewhere.

    What is read-only here may be written elsewhere, which then keeps its log beside the file.
    """
    return not (_may_write(path.parent) or Path(f"{path}-wal").exists())


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=True)
