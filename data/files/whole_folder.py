"""The tables of a file without a record, loaded as the folder that they would be."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from data.files import filled_in
from data.files.whole_tables import Line, Texts
from db.commands.progress import Progress, silent
from db.engine.database import Engine
from db.folder.faults import refused, why
from db.folder.folder_rules import FILES
from db.folder.loading import Loaded, checked, load_folder
from db.record import vocabulary
from db.record.people import Person
from db.record.vocabulary import StatusFlags

# A file that people fill in may do without these.
NEEDED = ("programme", "pillars", "actions")


def check(engine: Engine, found: Texts) -> None:
    """Raise FolderError with all that is wrong in the tables."""
    statuses = _statuses(engine)
    with _written(found, statuses) as folder:
        checked(engine, folder, statuses)


def load(
    engine: Engine,
    person: Person,
    found: Texts,
    name: str,
    *,
    now: datetime | None = None,
    keep: bool = True,
    progress: Progress = silent,
) -> Loaded:
    """Add what is new, as db.folder.loading does. Raises FolderError and NotAllowedError."""
    with _written(found, _statuses(engine)) as folder:
        return load_folder(engine, folder, person, now, keep=keep, name=name, progress=progress)


def _statuses(engine: Engine) -> dict[str, StatusFlags]:
    with engine.connect() as connection:
        return vocabulary.flags(connection)


@contextmanager
def _written(found: Texts, statuses: dict[str, StatusFlags]) -> Iterator[Path]:
    """A folder of these tables, for a while."""
    for needed in NEEDED:
        if needed not in found:
            raise refused(needed, 0, why("missing"))
    found = filled_in.tables(found, next(code for code in statuses if statuses[code].start))
    with TemporaryDirectory() as place:
        for table in FILES:
            if table in found or table != "reporting_dates":
                _write(Path(place) / f"{table}.csv", FILES[table], found.get(table, ()))
        yield Path(place)


def _write(path: Path, names: Sequence[str], lines: Sequence[Line]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_rows(names, lines))


def _rows(names: Sequence[str], lines: Sequence[Line]) -> Iterator[Sequence[str]]:
    """Each row at its own number: a fault is told by it."""
    extra = [name for _, row in lines[:1] for name in row if name.startswith("title_")]
    columns = list(dict.fromkeys([*names, *extra]))
    yield columns
    at = 2
    for number, row in lines:
        for _ in range(at, number):
            yield []
        yield [row.get(column, "") for column in columns]
        at = number + 1
