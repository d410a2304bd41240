"""From the lines of a file to rows to import, cell by cell."""

from typing import Any

from data.files import cell_values, progress_scale
from data.files.file_sheet import Cell, FileLine, FileSheet
from data.files.file_words import FileWords
from data.files.matching import Matches
from db.imports import file_cells
from db.imports.file_schema import NAMES, ROWS, Fields, Table
from db.imports.import_rows import ImportWanted
from db.record.codes import folded
from db.record.coercion import refusal
from db.record.statement_rules import Refusal
from db.record.stored_text import TITLES, UnfitError

# What a word for nothing takes away again.
CLEARED = {*TITLES, *NAMES, "owner", "starts_on", "due_on", "progress", "partners"}


def rows(
    sheet: FileSheet,
    matches: Matches,
    table: Table,
    words: FileWords,
    written: progress_scale.Scale = "percent",
) -> list[ImportWanted]:
    """A row to import per line of `sheet`; blank cells are left out, and so leave what is there.

    Progress that is `written` as parts of one is read in per cent. A cell that can't be read is
    among the refusals of its row, and so is a code that an earlier line has.
    """
    if written == "parts":
        sheet = progress_scale.in_per_cent(sheet, matches, words)
    sheet = cell_values.day_first(sheet, matches, ROWS[table])
    columns = [(at, matches.get(heading, "")) for at, heading in enumerate(sheet.headings)]
    columns = [(at, column) for at, column in columns if column]
    seen: dict[str, int] = {}
    return [_row(line, columns, table, words, seen) for line in sheet.lines]


def _row(
    line: FileLine,
    columns: list[tuple[int, str]],
    table: Table,
    words: FileWords,
    seen: dict[str, int],
) -> ImportWanted:
    own = next(iter(ROWS[table]))
    said: dict[str, Any] = {}
    refusals: list[tuple[str, str, Cell]] = []
    for at, column in columns:
        cell = line.cells[at]
        if cell == "":
            continue
        try:
            said[column] = _value(cell, column, ROWS[table], words)
        except UnfitError as unfit:
            refusals.append((unfit.reason, column, unfit.part or cell))
    code = said.pop(own, "")
    if code and table != "updates":
        first = seen.setdefault(folded(code), line.number)
        if first != line.number:
            refusals.append(("double-code", own, str(first)))
    told = [_refusal(code, *each) for each in refusals]
    return ImportWanted(line.number, code, said, told)


def _value(cell: Cell, column: str, fields: Fields, words: FileWords) -> Any:
    if isinstance(cell, str) and cell.strip().casefold() in words.empty:
        if column not in CLEARED:
            raise UnfitError("not-empty")
        return file_cells.BLANK.get(fields[column].kind)
    return cell_values.read(cell, fields[column].kind, words)


def _refusal(code: str, reason: str, column: str, cell: Cell) -> Refusal:
    return refusal(code, reason, column, cell_values.text(cell))
