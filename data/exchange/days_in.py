"""Days that a file writes with the month first: it shows where no other reading is possible."""

from collections.abc import Mapping
from dataclasses import replace

from data.exchange.matching import Matches
from data.exchange.sheet import Cell, Sheet
from data.reading import DAY


def day_first(sheet: Sheet, matches: Matches, kinds: Mapping[str, str]) -> Sheet:
    """`sheet` with the day first in every column of days."""
    turned = {
        at
        for at, heading in enumerate(sheet.headings)
        if kinds.get(matches.get(heading, "")) == "day"
        and _is_month_first([line.cells[at] for line in sheet.lines])
    }
    if not turned:
        return sheet
    lines = tuple(
        line._replace(
            cells=tuple(_turned(c) if at in turned else c for at, c in enumerate(line.cells))
        )
        for line in sheet.lines
    )
    return replace(sheet, lines=lines)


def _is_month_first(column: list[Cell]) -> bool:
    """Whether 3/25/2021 stands in it, and nothing like 25/3/2021."""
    found = [DAY.fullmatch(cell.strip()) for cell in column if isinstance(cell, str)]
    pairs = [(int(each[1]), int(each[2])) for each in found if each]
    return any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def _turned(cell: Cell) -> Cell:
    found = DAY.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return f"{found[2]}/{found[1]}/{found[3]}" if found else cell
