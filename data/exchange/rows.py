"""From the lines of a file to rows that the database can be asked for, cell by cell."""

from collections.abc import Mapping
from typing import Any

from data.exchange import days_in, scale, understood
from data.exchange.fields import CLEARED, FIELDS
from data.exchange.matching import Matches
from data.exchange.sheet import Cell, Line, Sheet
from data.exchange.words import Words
from data.pasting import UnreadError
from db.fitting import refusal
from db.folder_codes import folded
from db.import_rows import Table, Wanted
from db.rules import Refusal


def rows(
    sheet: Sheet, matches: Matches, table: Table, words: Words, written: scale.Scale = "percent"
) -> list[Wanted]:
    """Every line that says something; blank cells leave what is there.

    Progress that is `written` as parts of one is read in per cent.
    """
    if written == "parts":
        sheet = scale.in_per_cent(sheet, matches, words)
    sheet = days_in.day_first(sheet, matches, FIELDS[table])
    columns = [(at, matches.get(heading, "")) for at, heading in enumerate(sheet.headings)]
    columns = [(at, column) for at, column in columns if column]
    seen: dict[str, int] = {}
    return [_row(line, columns, table, words, seen) for line in sheet.lines]


def _row(
    line: Line,
    columns: list[tuple[int, str]],
    table: Table,
    words: Words,
    seen: dict[str, int],
) -> Wanted:
    own = next(iter(FIELDS[table]))
    said: dict[str, Any] = {}
    refusals: list[tuple[str, str, Cell]] = []
    for at, column in columns:
        cell = line.cells[at]
        if cell == "":
            continue
        try:
            said[column] = _value(cell, column, FIELDS[table], words)
        except UnreadError as unread:
            refusals.append((unread.reason, column, unread.part or cell))
    code = said.pop(own, "")
    if code and table != "updates":
        first = seen.setdefault(folded(code), line.number)
        if first != line.number:
            refusals.append(("double-code", own, str(first)))
    told = [_refusal(code, *each) for each in refusals]
    return Wanted(line.number, code, said, told)


def _value(cell: Cell, column: str, fields: Mapping[str, str], words: Words) -> Any:
    if isinstance(cell, str) and cell.strip().casefold() in words.empty:
        if column not in CLEARED:
            raise UnreadError("not-empty")
        return CLEARED[column]
    return understood.read(cell, fields[column], words)


def _refusal(code: str, reason: str, column: str, cell: Cell) -> Refusal:
    return refusal(code, reason, column, understood.text(cell))
