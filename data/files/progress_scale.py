"""Whether a file writes progress as parts of one, 0.25, or in per cent, 25: 0.5 may be either."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Literal

from data.files import cell_values, csv_out
from data.files.file_sheet import Cell, FileSheet, PerCent
from data.files.file_words import FileWords
from data.files.matching import Matches, plain
from db.imports.file_schema import WHOLE
from db.record.stored_text import UnfitError
from locales import LANGUAGES, translator

Scale = Literal["parts", "percent"]
SCALES: tuple[Scale, ...] = ("parts", "percent")
COLUMN = "progress"
# What stands beside it in what pages give out, and is computed here.
COMPUTED = (COLUMN, "planned", "gap", "last_update_on")


def in_doubt(sheet: FileSheet, matches: Matches, words: FileWords) -> str:
    """The heading of the progress that may be either; "" where there is no doubt.

    All its bare numbers lie between 0 and 1 then, and not all are 0. What was exported here is in
    per cent.
    """
    headings = set(map(plain, sheet.headings))
    if any(each <= headings for each in _given_out()):
        return ""
    for at in _places(sheet, matches):
        found = {_bare(cell, words) for cell in {line.cells[at] for line in sheet.lines}} - {None}
        if found - {0} and all(0 <= value <= 1 for value in found if value is not None):
            return sheet.headings[at]
    return ""


@cache
def _given_out() -> list[set[str]]:
    """The headings of files that are given out here, which have progress in per cent."""
    tables = [
        *map(csv_out.columns, ("actions", "measures", "updates")),
        *map(list, (WHOLE["actions"], WHOLE["measures"])),
        COMPUTED,
        *([translator(each)(f"column-{name}") for name in COMPUTED] for each in LANGUAGES),
    ]
    return [set(map(plain, each)) for each in tables]


def in_per_cent(sheet: FileSheet, matches: Matches, words: FileWords) -> FileSheet:
    """`sheet` with the progress that it writes as parts of one in per cent."""
    lines = sheet.lines
    for at in _places(sheet, matches):
        lines = tuple(
            line._replace(
                cells=(*line.cells[:at], _of_hundred(line.cells[at], words), *line.cells[at + 1 :])
            )
            for line in lines
        )
    return replace(sheet, lines=lines)


def _places(sheet: FileSheet, matches: Matches) -> Iterator[int]:
    return (at for at, each in enumerate(sheet.headings) if matches.get(each) == COLUMN)


def _bare(cell: Cell, words: FileWords) -> float | None:
    """The number in a cell that isn't marked as per cent itself."""
    if isinstance(cell, PerCent) or (isinstance(cell, str) and ("%" in cell or not cell.strip())):
        return None
    try:
        return cell_values.number(cell, words)
    except UnfitError:
        return None


def _of_hundred(cell: Cell, words: FileWords) -> Cell:
    number = _bare(cell, words)
    return cell if number is None else PerCent.of(number)
