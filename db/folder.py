"""Reading a programme folder (data/programme/...): every fault with its file, row and reason."""

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from db.folder_rules import FILES, Fault, Row, faults_of

LONGEST_FILE = 20_000_000


@dataclass(frozen=True)
class Folder:
    """The rows of a folder that is whole and sound: file name without its ending to its rows."""

    programme: Row
    pillars: list[Row]
    partners: list[Row]
    actions: list[Row]
    measures: list[Row]
    evidence: list[Row]
    status_history: list[Row]


class FolderError(Exception):
    """The folder can't be loaded; `.faults` says where and why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def read(folder: Path, statuses: Collection[str]) -> Folder:
    """Read and check every file of `folder`; `statuses` are the codes that the database knows.

    Raises FolderError with all that is wrong.
    """
    if not folder.is_dir():
        raise FolderError([Fault(folder.name, 0, "there is no such folder")])
    faults: list[Fault] = []
    tables = {
        name: _read(folder / f"{name}.csv", columns, faults) for name, columns in FILES.items()
    }
    if not faults:
        faults = faults_of(tables, statuses)
    if faults:
        raise FolderError(faults)
    return Folder(programme=tables.pop("programme")[0], **tables)


def _read(path: Path, columns: tuple[str, ...], faults: list[Fault]) -> list[Row]:
    try:
        return list(_rows(path, columns))
    except FolderError as error:
        faults += error.faults
        return []


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    reader = csv.DictReader(io.StringIO(_text(path), newline=""), strict=True, restval=None)
    try:
        header = list(reader.fieldnames or [])
        _check_header(path.name, header, columns)
        for number, row in enumerate(reader, start=2):
            if None in row or None in row.values():
                raise _fault(path.name, number, "it has more or fewer values than the header")
            yield Row({name: value.strip() for name, value in row.items()}, number)
    except csv.Error as error:
        raise _fault(path.name, reader.line_num, f"it isn't CSV: {error}") from error


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > LONGEST_FILE:
            raise _fault(path.name, 0, f"it is larger than {LONGEST_FILE:,} bytes")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise _fault(path.name, 0, "the file is missing") from error
    except OSError as error:
        raise _fault(path.name, 0, f"it can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        row = error.object[: error.start].count(b"\n") + 1
        raise _fault(path.name, row, "it isn't UTF-8: save it with that encoding") from error


def _check_header(file: str, header: list[str], columns: tuple[str, ...]) -> None:
    if twice := sorted({name for name in header if header.count(name) > 1}):
        raise _fault(file, 1, f"the column {twice[0]} stands there twice")
    if missing := [name for name in columns if name not in header]:
        raise _fault(file, 1, f"the column {missing[0]} is missing")


def _fault(file: str, row: int, reason: str) -> FolderError:
    return FolderError([Fault(file, row, reason)])
