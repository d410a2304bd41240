"""What one cell states, by the kind of its column. All that can't be read raises UnfitError."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from openpyxl.utils.datetime import from_excel

from data.files import typed_values
from data.files.file_sheet import Cell, FileSheet
from data.files.file_words import FileWords
from data.files.folding import folded
from data.files.matching import Matches
from data.files.typed_values import DAY
from db.imports.file_schema import Fields
from db.record.stored_text import UnfitError

Reader = Callable[[Cell, FileWords], Any]
# One thousand two hundred, or one and a fifth: writers of different languages differ.
EITHER = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
# What Excel counts from: days before it knew of no leap year are another day there.
FIRST_SERIAL, LAST_SERIAL = 61, 109_575  # 1 March 1900 to 31 December 2199


def read(cell: Cell, kind: str, words: FileWords) -> Any:
    """The value of a cell that isn't blank; `kind` is a key of READERS."""
    return READERS[kind](cell, words)


def text(cell: Cell, _: FileWords | None = None) -> str:
    """The cell as text: a number with as few digits as it needs, a day as 2024-12-31."""
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return cell.isoformat() if isinstance(cell, date) else cell


def code(cell: Cell, words: FileWords) -> str:
    """A code. A number is refused where another action's code is the same number, as 2.1 and 2.10:
    a spreadsheet may have taken the code for it.
    """
    if isinstance(cell, date):
        raise UnfitError("bad-code")
    said = text(cell)
    if isinstance(cell, float) and set(_by_number(words.actions).get(cell, ())) - {said}:
        raise UnfitError("ambiguous-code")
    return said


def number(cell: Cell, words: FileWords) -> float | None:
    """A number, in text as the reader's language writes it or as only one other can; None for a
    text of spaces. 1.200, which languages read as different numbers, and a % sign are refused.
    """
    if isinstance(cell, float):
        return cell
    if isinstance(cell, date):
        raise UnfitError("bad-number")
    if "%" in cell:  # of a weight, which is no share of anything
        raise UnfitError("percent-sign")
    if EITHER.fullmatch(cell.strip()):
        raise UnfitError("ambiguous-number")
    return typed_values.number(cell, words.language)


def per_cent(cell: Cell, words: FileWords) -> float | None:
    """A number of per cent, 25 for 25 and for 25 %."""
    return number(cell.strip().removesuffix("%") if isinstance(cell, str) else cell, words)


def whole(cell: Cell, words: FileWords) -> int:
    """A whole number."""
    found = number(cell, words)
    if found is None or not found.is_integer():
        raise UnfitError("bad-number")
    return int(found)


def year(cell: Cell, _: FileWords) -> int:
    """The year of an annual plan, from a number of four digits or from a day."""
    if isinstance(cell, date):
        return cell.year
    said = text(cell).strip()
    if not re.fullmatch(r"\d{4}", said, re.ASCII):
        raise UnfitError("bad-year")
    return int(said)


def day(cell: Cell, _: FileWords) -> date | None:
    """A day; a number in a workbook is one as Excel counts them."""
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        return typed_values.day(cell.strip())
    if not FIRST_SERIAL <= cell <= LAST_SERIAL:
        raise UnfitError("bad-day")
    found = from_excel(int(cell))
    return date(found.year, found.month, found.day)


def partners(cell: Cell, words: FileWords) -> tuple[str, ...]:
    """The codes of the partners that a cell lists (typed_values.partners)."""
    return typed_values.partners(text(cell), words.codes["partners"])


@lru_cache(maxsize=8)
def _by_number(codes: frozenset[str]) -> Mapping[float, list[str]]:
    """The codes that a spreadsheet takes for a number, by that number."""
    found: dict[float, list[str]] = {}
    for each in codes:
        if (number := _number(each)) is not None:
            found.setdefault(number, []).append(each)
    return found


def _number(said: str) -> float | None:
    try:
        return float(said)
    except ValueError:
        return None


def _one_of(kind: str, reason: str) -> Reader:
    def one_of(cell: Cell, words: FileWords) -> str:
        found = words.codes[kind].get(folded(text(cell)))
        if found is None:
            raise UnfitError(reason)
        return found

    return one_of


READERS: Mapping[str, Reader] = {
    "code": code,
    "text": text,
    "number": number,
    "per_cent": per_cent,
    "whole": whole,
    "year": year,
    "day": day,
    "codes": partners,
    "status": _one_of("status", "unknown-status"),
    "pillar": _one_of("pillar", "unknown-pillar"),
    "kind": _one_of("kind", "unknown-kind"),
    "planning": _one_of("planning", "unknown-planning"),
    "precision": _one_of("precision", "unknown-precision"),
    "partner_kind": _one_of("partner_kind", "unknown-kind"),
}


SHORT = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{2})", re.ASCII)
# Of two digits: programmes are of this century, and 70 to 99 of the last.
CENTURY = 70


class ReadAs(NamedTuple):
    """A day as a file has it, that others would read otherwise, and the day that is read."""

    written: str
    day: date
    is_month_first: bool


def day_first(sheet: FileSheet, matches: Matches, fields: Fields) -> FileSheet:
    """`sheet` with the day first and the year in full in every column of days."""
    places = _places(sheet, matches, fields)
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


def either_way(sheet: FileSheet, matches: Matches, fields: Fields) -> ReadAs | None:
    """The first day of `sheet` that could have the month first or not.

    None where there is no such day, or where another one shows that the day comes first.
    """
    places = _places(sheet, matches, fields)
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


def _places(sheet: FileSheet, matches: Matches, fields: Fields) -> list[int]:
    return [
        at
        for at, heading in enumerate(sheet.headings)
        if (field := fields.get(matches.get(heading, ""))) and field.kind == "day"
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
