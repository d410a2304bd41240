"""Days as a file writes them: with two digits for the year, or with the month first.

A file has the month first where one of its days can't be read otherwise, and none denies it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from data.exchange.matching import Matches
from data.exchange.sheet import Cell, Sheet
from data.reading import DAY

SHORT = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{2})", re.ASCII)
# Of two digits: programmes are of this century, and 70 to 99 of the last.
CENTURY = 70


class ReadAs(NamedTuple):
    """A day as a file has it, that others would read otherwise, and the day that is read."""

    written: str
    day: date
    is_month_first: bool


def day_first(sheet: Sheet, matches: Matches, kinds: Mapping[str, str]) -> Sheet:
    """`sheet` with the day first and the year in full in every column of days."""
    places = _places(sheet, matches, kinds)
    if not places:
        return sheet
    written = {at: [_in_full(line.cells[at]) for line in sheet.lines] for at in places}
    if _is_month_first(cell for column in written.values() for cell in column):
        written = {at: [_turned(cell) for cell in column] for at, column in written.items()}
    lines = []
    for row, line in enumerate(sheet.lines):
        cells = list(line.cells)
        for at in places:
            cells[at] = written[at][row]
        lines.append(line._replace(cells=tuple(cells)))
    return replace(sheet, lines=tuple(lines))


def either_way(sheet: Sheet, matches: Matches, kinds: Mapping[str, str]) -> ReadAs | None:
    """The first day of `sheet` that could have the month first or not.

    None where there is no such day, or where another one shows that the day comes first.
    """
    places = _places(sheet, matches, kinds)
    cells = [line.cells[at] for line in sheet.lines for at in places]
    written = {cell: DAY.fullmatch(str(_in_full(cell)).strip()) for cell in dict.fromkeys(cells)}
    found = {str(cell): each for cell, each in written.items() if each and isinstance(cell, str)}
    if any(int(each[1]) > 12 for each in found.values()):
        return None
    is_month_first = any(int(each[2]) > 12 for each in found.values())
    for cell, each in found.items():
        first, second, year = map(int, each.groups())
        is_either = first != second and min(first, second) >= 1 and max(first, second) <= 12
        if is_either and year and "." not in cell:
            month, day = (first, second) if is_month_first else (second, first)
            return ReadAs(cell.strip(), date(year, month, day), is_month_first)
    return None


def _places(sheet: Sheet, matches: Matches, kinds: Mapping[str, str]) -> list[int]:
    return [
        at
        for at, heading in enumerate(sheet.headings)
        if kinds.get(matches.get(heading, "")) == "day"
    ]


def _in_full(cell: Cell) -> Cell:
    found = SHORT.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if not found:
        return cell
    day, mark, month, year = found.groups()
    return f"{day}{mark}{month}{mark}{19 if int(year) >= CENTURY else 20}{year}"


def _is_month_first(cells: Iterable[Cell]) -> bool:
    """Whether 3/25/2021 stands among them, and nothing like 25/3/2021."""
    found = [DAY.fullmatch(cell.strip()) for cell in cells if isinstance(cell, str)]
    pairs = [(int(each[1]), int(each[2])) for each in found if each]
    return any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def _turned(cell: Cell) -> Cell:
    found = DAY.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return f"{found[2]}/{found[1]}/{found[3]}" if found else cell
