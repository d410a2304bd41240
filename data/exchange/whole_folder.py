"""The tables of a file without a record, loaded as the folder that they would be."""

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from data.exchange import filled_in
from data.exchange.whole_tables import Line, Texts
from db import vocabulary
from db.engine import Engine
from db.folder import FolderError
from db.folder_rules import FILES, Fault
from db.loading import Loaded, load_folder
from db.people import Person

# A file that people fill in may do without these.
NEEDED = ("programme", "pillars", "actions")


def load(
    engine: Engine,
    person: Person,
    found: Texts,
    name: str,
    *,
    now: datetime | None = None,
    keep: bool = True,
) -> Loaded:
    """Add what is new, as db.loading does. Raises FolderError and NotAllowedError."""
    for needed in NEEDED:
        if needed not in found:
            raise FolderError([Fault(needed, 0, "it is missing")])
    found = filled_in.tables(found, _start(engine))
    with TemporaryDirectory() as place:
        folder = Path(place) / (PurePath(name).stem or "programme")
        folder.mkdir()
        for table in FILES:
            if table in found or table != "reporting_dates":
                _write(folder / f"{table}.csv", FILES[table], found.get(table, ()))
        return load_folder(engine, folder, person, now, keep=keep)


def _start(engine: Engine) -> str:
    """The status of which nothing is said yet."""
    with engine.connect() as connection:
        return next(code for code, flags in vocabulary.flags(connection).items() if flags.start)


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
