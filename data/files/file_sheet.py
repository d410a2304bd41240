"""A table as a file has it: its headings, and its rows by the numbers that a spreadsheet shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from data.files.file_limits import COLUMNS, LETTERS, ROWS
from data.files.folding import folded
from db.imports.text_tables import letter
from db.problems import ProblemsError, problem

# A number or a day comes from a workbook, where cells have a type; all else is text.
Cell = str | float | date
# The cells of one row, and the number that a spreadsheet shows beside it.
Numbered = tuple[int, Sequence[Cell]]
# A table as it is read: its name, and its rows, which are read as one walks them.
RawTable = tuple[str, Iterator[Numbered]]


class PerCent(float):
    """A number that the file itself shows in per cent: 57 of what it has as 57 % or 0.57."""

    @classmethod
    def of(cls, share: float) -> "PerCent":
        """`share`, 0.57, in per cent; as a computer multiplies, that would be 56.99999999999999."""
        return cls(round(share * 100, 9))


class FileLine(NamedTuple):
    """One row: its number in the file, and a cell below each heading."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class FileSheet:
    """The headings in order, and the rows that aren't blank. A nameless column has its letter."""

    name: str
    headings: tuple[str, ...]
    lines: tuple[FileLine, ...]


def file_sheet(name: str, rows: Iterable[Numbered]) -> FileSheet:
    """The table in numbered rows: the first row with two filled cells has the headings.

    Raises ProblemsError for rows that are no table, for too many, and for a heading that is twice.
    """
    filled: list[Numbered] = []
    for number, cells in rows:
        if any(cell != "" for cell in cells):
            filled.append((number, checked(number, cells)))
        if len(filled) > ROWS:
            raise ProblemsError(problem("too-many-rows", limit=ROWS))
    if not filled:
        raise ProblemsError(problem("empty"))
    top = next((at for at, (_, cells) in enumerate(filled) if _count(cells) > 1), 0)
    head, below = filled[top][1], filled[top + 1 :]
    if not below:
        raise ProblemsError(problem("no-rows"))
    width = max(len(cells) for _, cells in [filled[top], *below])
    padded = [(number, (*cells, *[""] * (width - len(cells)))) for number, cells in below]
    names = [str(cell).strip() for cell in head] + [""] * (width - len(head))
    used = [at for at in range(width) if names[at] or any(cells[at] != "" for _, cells in padded)]
    headings = tuple(names[at] or letter(at) for at in used)
    _refuse_twins(headings)
    lines = tuple(FileLine(number, tuple(cells[at] for at in used)) for number, cells in padded)
    return FileSheet(name, headings, lines)


def checked(number: int, cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of a row within the limits of a table. Raises ProblemsError."""
    if len(cells) > COLUMNS:
        if any(cell != "" for cell in cells[COLUMNS:]):
            raise ProblemsError(problem("too-many-columns", limit=COLUMNS))
        cells = cells[:COLUMNS]
    for cell in cells:
        if isinstance(cell, str) and len(cell) > LETTERS:
            raise ProblemsError(problem("too-long", limit=LETTERS).at(row=number))
    return cells


def _count(cells: Sequence[Cell]) -> int:
    return sum(cell != "" for cell in cells)


def _refuse_twins(headings: Sequence[str]) -> None:
    seen: set[str] = set()
    for heading in headings:
        if (name := folded(heading) or heading) in seen:
            raise ProblemsError(problem("twice", value=heading))
        seen.add(name)
