"""Reading a programme folder (data/programme/...): every fault with its file, row and reason."""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from db.folder.faults import Fault, FolderError, refused, why
from db.folder.folder_rules import FILES, MAY_BE_MISSING, FolderRow, faults_of
from db.record.vocabulary import StatusFlags

LONGEST_FILE, MEGABYTE = 20_000_000, 1_000_000


@dataclass(frozen=True)
class Folder:
    """The rows of a folder that is whole and sound: file name without its ending to its rows."""

    programme: FolderRow
    pillars: list[FolderRow]
    partners: list[FolderRow]
    actions: list[FolderRow]
    measures: list[FolderRow]
    evidence: list[FolderRow]
    status_history: list[FolderRow]
    reporting_dates: list[FolderRow]

    @cached_property
    def partner_places(self) -> Mapping[str, int]:
        """Partner to its place in the programme's order."""
        known = sorted(self.partners, key=lambda each: (int(each["position"]), each["code"]))
        return {each["code"]: at for at, each in enumerate(known)}

    @cached_property
    def history_of(self) -> Mapping[str, list[FolderRow]]:
        """The rows of the status history by action."""
        found: dict[str, list[FolderRow]] = defaultdict(list)
        for row in self.status_history:
            found[row["action_code"]].append(row)
        return found

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """Measure to its place among those of its action, from 1."""
        so_far = Counter[str]()
        found: dict[str, int] = {}
        for row in self.measures:
            so_far[row["action_code"]] += 1
            found[row["code"]] = so_far[row["action_code"]]
        return found

    @cached_property
    def event(self) -> Mapping[str, FolderRow]:
        """The events by their codes."""
        return {row["id"]: row for row in self.evidence}


def read(folder: Path, statuses: Mapping[str, StatusFlags]) -> Folder:
    """Read and check every file of `folder`; `statuses` are those that the database knows.

    Raises FolderError with all that is wrong.
    """
    if not folder.is_dir():
        raise refused(folder.name, 0, why("no-folder"))
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


def _read(path: Path, columns: tuple[str, ...], faults: list[Fault]) -> list[FolderRow]:
    try:
        return list(_rows(path, columns))
    except FolderError as error:
        faults += error.faults
        return []


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[FolderRow]:
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
        raise refused(path.name, number + 1, why("quotes")) from error


def _row(file: str, number: int, header: list[str], cells: list[str]) -> FolderRow:
    if len(cells) != len(header):
        raise refused(file, number, why("wide", cells=len(cells), headings=len(header)))
    if cells == header:
        raise refused(file, number, why("header-again"))
    return FolderRow(dict(zip(header, map(str.strip, cells), strict=True)), number)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise refused(path.name, 0, why("large", megabytes=LONGEST_FILE // MEGABYTE))
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise refused(path.name, 0, why("missing")) from error
    except OSError as error:
        raise refused(path.name, 0, why("closed", error=error.strerror)) from error
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise refused(path.name, row, why("text")) from error
    if "\0" in text:  # UTF-16 without a mark at its beginning
        raise refused(path.name, 1, why("text"))
    return text


def _check_header(file: str, header: list[str], columns: tuple[str, ...]) -> None:
    if not header:
        raise refused(file, 0, why("no-header"))
    if twice := sorted(name for name, times in Counter(header).items() if times > 1):
        raise refused(file, 1, why("twice", value=twice[0]))
    if missing := [name for name in columns if name not in header]:
        raise refused(file, 1, why("no-column", column=missing[0]))
