"""Backups: a consistent copy of the database in one file, made while others read and write.

A backup is a SQLite file of the same schema as its database, SQLite or PostgreSQL, and can be
restored into either.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, text

import settings
from db.backup.copied_rows import replace_rows
from db.backup.whole_files import dated, put_in_place
from db.commands.progress import Progress, silent
from db.engine import migrate, schema
from db.engine.database import path_of, reading
from db.engine.sqlite import SQLITE, open_file, room

PAGE = 65_536  # bytes: no page of SQLite is larger
PAGES = 2000  # copied between two reports of progress
# SQLite's errors during a copy have no codes: a part of their text to a sentence.
SAID = {
    "malformed": "{path} is damaged.",
    "not a database": "{path} is damaged, or no SQLite database at all.",
    "disk is full": "There is no room left for {path}; nothing was written.",
    "disk I/O": "{path} can't be read or written any more.",
    "locked": "{path} is in use; please try again.",
}


class BackupError(Exception):
    """Raised where a backup can't be made or used; the text is a sentence for people."""


def backup(engine: Engine, path: Path, *, overwrite: bool = False, told: Progress = silent) -> None:
    """Copy the whole database of `engine`, as of one moment, to `path`.

    `told` is called with the pages or rows copied, and their total. Raises BackupError, OSError
    and, from a database that can't be read, SQLAlchemyError.
    """
    if schema.version_found(engine) is None:
        raise BackupError("There is nothing to back up: `python -m db upgrade` begins.")
    fill = _pages if engine.dialect.name == "sqlite" else _rows
    try:
        with put_in_place(path, overwrite=overwrite) as made, plain(path, made):
            fill(engine, made, told)
            prove(made, path)
    except FileExistsError as error:
        raise BackupError(f"{path} is there already; --overwrite replaces it.") from error


def beside(url: str, why: str, now: datetime | None = None) -> Path:
    """A free path for a dated copy of the database of `url`: beside its file, else in var/."""
    path = path_of(url) or settings.ROOT / "var" / "postgresql.sqlite"
    path.parent.mkdir(exist_ok=True)
    return dated(path, why, now or datetime.now(UTC))


@contextmanager
def plain(path: Path, made: Path | None = None) -> Iterator[None]:
    """Convert errors of SQLite's driver about the file at `path` to a BackupError with a sentence.

    `made` is the temporary file that becomes `path` once it is whole.
    """
    try:
        yield
    except SQLITE.DatabaseError as error:
        if made and made.exists() and room(made) < PAGE:
            raise BackupError(SAID["disk is full"].format(path=path)) from error
        for words, sentence in SAID.items():
            if words in str(error):
                raise BackupError(sentence.format(path=path)) from error
        raise BackupError(f"{path}: {error}.") from error


def prove(file: Path, name: Path) -> None:
    """Raise BackupError, with `name` in its text, unless every page and reference is sound."""
    with closing(SQLITE.connect(file)) as connection:
        connection.execute("pragma journal_mode = delete")  # one file, whole without a log
        for question in ("pragma integrity_check", "pragma foreign_key_check"):
            found = [row for row in connection.execute(question) if row != ("ok",)]
            if found:
                raise BackupError(f"{name} is damaged: {' '.join(map(str, found[0]))}.")


@contextmanager
def at(file: Path, *, create: bool = False) -> Iterator[Engine]:
    """An engine for the SQLite file at `file`, whose path may contain any character."""
    engine = open_file(URL.create("sqlite", database=str(file)), create=create)
    try:
        yield engine
    finally:
        engine.dispose()


def _pages(engine: Engine, made: Path, told: Progress) -> None:
    """Copy page by page with SQLite's backup, in one transaction, so no writer restarts it."""
    with engine.connect() as connection, closing(SQLITE.connect(made)) as target:
        connection.execute(text("select count(*) from sqlite_schema"))  # begins the snapshot
        source: Any = connection.connection.driver_connection
        target.execute("pragma synchronous = off")  # put_in_place syncs the whole file at the end

        def progress(_status: int, left: int, total: int) -> None:
            told(total - left, total)

        source.backup(target, pages=PAGES, progress=progress)


def _rows(engine: Engine, made: Path, told: Progress) -> None:
    """Copy row by row in one transaction, into a file with the same schema made by migrations."""
    with reading(engine) as source, at(made, create=True) as file:
        migrate.build(file, str(schema.version_found(engine)))
        with file.begin() as target:
            replace_rows(source, target, told)
