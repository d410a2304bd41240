"""The tables in a file, by the ending of its name."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePath

from data.files import bounded_reading
from data.files.file_limits import PAGE, FileLimits, check_size, too_large
from data.files.file_sheet import FileSheet, RawTable, file_sheet
from db.problems import ProblemsError, problem

TEXT, WORKBOOK, OPEN = (".csv", ".tsv", ".txt"), ".xlsx", ".ods"


def sheets(name: str, data: bytes) -> list[FileSheet]:
    """Every table with rows in the file called `name`; text has one. Raises ProblemsError."""
    ending = PurePath(name).suffix.lower()
    if ending not in (*TEXT, WORKBOOK, OPEN):
        raise ProblemsError(problem("other-ending", ending=ending[:20] or PurePath(name).name[:40]))
    with bounded_reading.tables(ending, data) as found:
        return held(found)


def held(tables: Iterable[RawTable]) -> list[FileSheet]:
    """Every table that has rows, in order. Raises ProblemsError, that of the first if none has."""
    found: list[FileSheet] = []
    first: ProblemsError | None = None
    for name, rows in tables:
        try:
            found.append(file_sheet(name, rows))
        except ProblemsError as error:
            if error.problems[0].code not in ("empty", "no-rows"):
                raise error.of(name) from error
            first = first or error
    if not found:
        raise first or ProblemsError(problem("empty"))
    return found


def content(path: Path, limits: FileLimits = PAGE) -> bytes:
    """All bytes of a file. Raises OSError, and ProblemsError for one that is too large, of which
    no more is read than shows it: nothing, unless it isn't one that has a size, such as a pipe.
    """
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size > limits.bytes:
            raise ProblemsError(too_large(limits))
        data = file.read(limits.bytes + 1)
    check_size(data, limits)
    return data


def called(path: PurePath) -> str:
    """The name of a file as a text that can be stored: some systems take any bytes for one."""
    return os.fsencode(path.name).decode(errors="replace")
