"""Tables of text, whatever file they come from: rows of CSV, and the columns that headings name.

Nothing here knows a database: files are read in a process of their own, which starts in a moment.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from db.problems import ProblemsError, problem

LETTERS = 32_767  # of a cell, as in a spreadsheet
MOST_ROWS = 120_000  # of one table, which is checked and written in bulk
# Texts by column, row by row, as every kind of file gives them, by the numbers of a spreadsheet.
Line = tuple[int, dict[str, str]]
Texts = Mapping[str, Sequence[Line]]


def csv_rows(text: str, separator: str = ",", first: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Number and cells of each row, of an empty line too; the `first` one has that number.

    Raises ProblemsError.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = first - 1
    try:
        for number, cells in enumerate(reader, start=first):
            yield number, cells
    except csv.Error as error:
        is_long = "limit" in str(error)
        found = problem("too-long", limit=LETTERS) if is_long else problem("quotes")
        raise ProblemsError(found.at(row=number + 1)) from error


def headed(
    name: str,
    rows: Iterator[tuple[int, Sequence[str]]],
    *,
    even: bool = False,
    most: int = MOST_ROWS,
) -> Iterator[Line]:
    """Number and cells by column of each row that isn't blank. Raises ProblemsError.

    Rows of a spreadsheet end with their last cell; those of a text are `even`, all equally wide.
    """
    header, width = _header(name, next(rows, (0, ()))[1])
    named = [at for at, cell in enumerate(header) if cell]
    for number, cells in rows:
        if number > most + 1:
            raise ProblemsError(problem("too-many-rows", limit=most).at(name, number))
        if not any(cells):
            continue
        if len(cells) != width if even else any(cells[len(header) :]):
            found = problem("wide", cells=len(cells), headings=len(header))
            raise ProblemsError(found.at(name, number))
        padded = [*cells[: len(header)], *[""] * (len(header) - len(cells))]
        if padded == header:
            raise ProblemsError(problem("header-again").at(name, number))
        for at in {*range(len(header))} - {*named}:
            if padded[at].strip():
                found = problem("no-heading", value=letter(at))
                raise ProblemsError(found.at(name, number))
        yield number, {header[at]: padded[at] for at in named}


def _header(name: str, cells: Sequence[str]) -> tuple[list[str], int]:
    """The headings up to the last one, and how many cells their row has. Raises ProblemsError."""
    header = [cell.strip() for cell in cells]
    while header and not header[-1]:
        header.pop()
    if not header:
        raise ProblemsError(problem("no-header").at(name))
    if twice := sorted({cell for cell in header if cell and header.count(cell) > 1}):
        raise ProblemsError(problem("twice", value=twice[0]).at(name, 1))
    return header, len(cells)


def letter(at: int) -> str:
    """A, B, ... Z, AA: as a spreadsheet names the column at a place, from 0."""
    name, left = "", at + 1
    while left:
        left, place = divmod(left - 1, 26)
        name = chr(65 + place) + name
    return name
