"""Reading a programme folder (data/programme/...): every fault with its file, row and reason."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from db.folder_rules import FILES, MAY_BE_MISSING, Fault, Row, faults_of
from db.vocabulary import StatusFlags

LONGEST_FILE = 20_000_000
FAULTS_SHOWN = 20


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
    reporting_dates: list[Row]


class FolderError(Exception):
    """The folder can't be loaded; `.faults` says where and why, the text tells the first ones."""

    def __init__(self, faults: list[Fault]) -> None:
        more = len(faults) - FAULTS_SHOWN
        lines = [*map(str, faults[:FAULTS_SHOWN]), *([f"... and {more} more."] if more > 0 else [])]
        super().__init__("\n".join(lines))
        self.faults = faults


def read(folder: Path, statuses: Mapping[str, StatusFlags]) -> Folder:
    """Read and check every file of `folder`; `statuses` are those that the database knows.

    Raises FolderError with all that is wrong.
    """
    if not folder.is_dir():
        raise FolderError([Fault(folder.name, 0, "there is no such folder")])
    faults: list[Fault] = []
    tables = {
        name: _read(folder / f"{name}.csv", columns, faults)
        for name, columns in FILES.items()
        if name not in MAY_BE_MISSING or (folder / f"{name}.csv").exists()
    }
    tables = {name: tables.get(name, []) for name in FILES}
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
    """The rows below the header, numbered as a spreadsheet does: empty ones count, too."""
    lines = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    number = 0
    try:
        header = next(lines, [])
        _check_header(path.name, header, columns)
        for number, cells in enumerate(lines, start=2):
            if cells:
                yield _row(path.name, number, header, cells)
    except csv.Error as error:
        raise _fault(path.name, number + 1, f"it isn't CSV: {error}") from error


def _row(file: str, number: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) != len(header):
        reason = f"it has {len(cells)} values, the header has {len(header)}"
        raise _fault(file, number, reason)
    if cells == header:
        raise _fault(file, number, "the header stands there again")
    return Row(dict(zip(header, map(str.strip, cells), strict=True)), number)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise _fault(path.name, 0, f"it is larger than {LONGEST_FILE:,} bytes")
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise _fault(path.name, 0, "the file is missing") from error
    except OSError as error:
        raise _fault(path.name, 0, f"it can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise _fault(path.name, row, "it isn't UTF-8: save it with that encoding") from error
    if "\0" in text:  # UTF-16 without a mark at its beginning
        raise _fault(path.name, 1, "it isn't UTF-8: save it with that encoding")
    return text


def _check_header(file: str, header: list[str], columns: tuple[str, ...]) -> None:
    if not header:
        raise _fault(file, 0, "it is empty: there is no header in it")
    if twice := sorted({name for name in header if header.count(name) > 1}):
        raise _fault(file, 1, f"the column {twice[0]} stands there twice")
    if missing := [name for name in columns if name not in header]:
        raise _fault(file, 1, f"the column {missing[0]} is missing")


def _fault(file: str, row: int, reason: str) -> FolderError:
    return FolderError([Fault(file, row, reason)])
