"""A table as a file has it: its headings, and its rows by the numbers that a spreadsheet shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from data.files.folding import folded
from data.files.unread import COLUMNS, LETTERS, ROWS, WHOLE_ROWS, UnreadFileError
from db.folder.faults import refused, why

# A number or a day comes from a workbook, where cells have a type; all else is text.
Cell = str | float | date
# The cells of one row, and the number that a spreadsheet shows beside it.
Numbered = tuple[int, Sequence[Cell]]
# A table as it is read: its name, and its rows, which are read as one walks them.
Table = tuple[str, Iterator[Numbered]]


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
    """The table in numbered rows of cells: the first row that has two of them names the columns.

    Raises UnreadFileError for what is none, has too much, or has a heading twice.
    """
    filled: list[Numbered] = []
    for number, cells in rows:
        if any(cell != "" for cell in cells):
            filled.append((number, checked(number, cells)))
        if len(filled) > ROWS:
            raise UnreadFileError("too-many-rows", limit=ROWS)
    if not filled:
        raise UnreadFileError("empty")
    top = next((at for at, (_, cells) in enumerate(filled) if _count(cells) > 1), 0)
    head, below = filled[top][1], filled[top + 1 :]
    if not below:
        raise UnreadFileError("no-rows")
    width = max(len(cells) for _, cells in [filled[top], *below])
    padded = [(number, (*cells, *[""] * (width - len(cells)))) for number, cells in below]
    names = [str(cell).strip() for cell in head] + [""] * (width - len(head))
    used = [at for at in range(width) if names[at] or any(cells[at] != "" for _, cells in padded)]
    headings = tuple(names[at] or _letter(at) for at in used)
    _refuse_twins(headings)
    lines = tuple(FileLine(number, tuple(cells[at] for at in used)) for number, cells in padded)
    return FileSheet(name, headings, lines)


def checked(number: int, cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of a row within the limits of a table. Raises UnreadFileError."""
    if len(cells) > COLUMNS:
        if any(cell != "" for cell in cells[COLUMNS:]):
            raise UnreadFileError("too-many-columns", limit=COLUMNS)
        cells = cells[:COLUMNS]
    for cell in cells:
        if isinstance(cell, str) and len(cell) > LETTERS:
            raise UnreadFileError("long-cell", row=str(number), limit=LETTERS)
    return cells


def _count(cells: Sequence[Cell]) -> int:
    return sum(cell != "" for cell in cells)


def _refuse_twins(headings: Sequence[str]) -> None:
    seen: set[str] = set()
    for heading in headings:
        if (name := folded(heading) or heading) in seen:
            raise UnreadFileError("double-heading", heading=heading[:60])
        seen.add(name)


def _letter(at: int) -> str:
    """A, B, ... Z, AA: as a spreadsheet names its columns."""
    name, left = "", at + 1
    while left:
        left, place = divmod(left - 1, 26)
        name = chr(65 + place) + name
    return name


def headed(
    name: str, rows: Iterator[tuple[int, Sequence[str]]]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Number and cells by column of each row that isn't blank. Raises FolderError."""
    _, header = next(rows, (0, ()))
    header = [cell.strip() for cell in header]
    while header and not header[-1]:
        header.pop()
    if not header:
        raise refused(name, 0, why("no-header"))
    named = [at for at, cell in enumerate(header) if cell]
    if twice := sorted({header[at] for at in named if header.count(header[at]) > 1}):
        raise refused(name, 1, why("twice", value=twice[0]))
    for number, cells in rows:
        if number > WHOLE_ROWS + 1:
            raise refused(name, number, why("many", most=WHOLE_ROWS))
        if not any(cells):
            continue
        if any(cells[len(header) :]):
            raise refused(name, number, why("wide", cells=len(cells), headings=len(header)))
        padded = [*cells[: len(header)], *[""] * (len(header) - len(cells))]
        for at in {*range(len(header))} - {*named}:
            if padded[at].strip():
                raise refused(name, number, why("no-heading", value=_letter(at)))
        yield number, {header[at]: padded[at] for at in named}
