"""A block pasted from a spreadsheet: what is understood of it, and what isn't, cell by cell."""

import csv
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from data.drafts.edits import Edit
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError

# More than any programme fills, and little enough to read at once.
LONGEST = 500_000


# Column to how its texts are read; they raise UnfitError.
Readers = Mapping[str, Callable[[str], Any]]


class PastedPlace(NamedTuple):
    """The cell that a block goes into: its row, and the columns from it to the right.

    `shown` is what stands in the table, by code of a row from the top, and by column.
    """

    row: int
    columns: Sequence[str]
    shown: Mapping[str, Mapping[str, str]]


class Pasted(NamedTuple):
    """The edits; the cells passed over, with the reason; how many fell beside the table."""

    edits: list[Edit]
    skipped: list[Refusal]
    beside: int


def cells(text: str) -> list[list[str]]:
    """Lines of cells, as spreadsheets copy them: tabs between, quotes around what breaks a line."""
    lines = text[:LONGEST].splitlines(keepends=True)
    try:
        found = list(csv.reader(lines, delimiter="\t", strict=True))
    except csv.Error:  # a quote that is only a quote
        found = [line.rstrip("\r\n").split("\t") for line in lines]
    return [[cell.strip() for cell in line] for line in found]


def paste(block: Sequence[Sequence[str]], place: PastedPlace, readers: Readers) -> Pasted:
    """What a block says of the cells that it was pasted into.

    A column without a reader can't be changed; it may be pasted with what it says already. A line
    that brings the code of a row along is about that row.
    """
    done = Pasted([], [], 0)
    beside, rows = 0, list(place.shown)[place.row :]
    for below, line in enumerate(block):
        code = _code(line, place, rows, below)
        if code not in place.shown:
            told = [Refusal(code, "unknown-action")] if code else []
            done.skipped.extend(told)
            beside += 0 if told else _filled(line)
            continue
        beside += _filled(line[len(place.columns) :])
        for column, text in zip(place.columns, line, strict=False):
            try:
                _take(done, Edit(code, column, text), place, readers)
            except UnfitError as unfit:
                done.skipped.append(Refusal(code, unfit.reason, column, unfit.part or text))
    return done._replace(beside=beside)


def _code(line: Sequence[str], place: PastedPlace, rows: Sequence[str], below: int) -> str:
    """The row that a line is about; nothing below the last one."""
    if "code" in place.columns[: len(line)]:
        return line[place.columns.index("code")]
    return rows[below] if below < len(rows) else ""


def _take(done: Pasted, cell: Edit, place: PastedPlace, readers: Readers) -> None:
    code, column, text = cell
    if column in readers:
        done.edits.append(cell._replace(value=readers[column](text)))
    elif text != place.shown[code].get(column, ""):
        raise UnfitError("read-only")


def _filled(line: Sequence[str]) -> int:
    return len([cell for cell in line if cell])
