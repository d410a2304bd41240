"""A block pasted from a spreadsheet: its edits, and the cells that are refused."""

import csv
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from data.drafts.edits import Edit
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError

# More than any programme fills, and little enough to read at once.
LONGEST = 500_000


# Column to the function that reads its texts, which raises UnfitError.
Readers = Mapping[str, Callable[[str], Any]]


class PastedPlace(NamedTuple):
    """The cell that a block is pasted into: its row from 0, and the columns from it rightwards.

    `shown` is the table, code to column to text, with the rows from the top.
    """

    row: int
    columns: Sequence[str]
    shown: Mapping[str, Mapping[str, str]]


class Pasted(NamedTuple):
    """The edits, the refused cells with reasons, and the number of cells beside the table."""

    edits: list[Edit]
    skipped: list[Refusal]
    beside: int


def cells(text: str) -> list[list[str]]:
    """The cells of each line of `text`, as copied from a spreadsheet; at most LONGEST characters.

    Tabs separate cells, and quotes enclose a cell with line breaks.
    """
    lines = text[:LONGEST].splitlines(keepends=True)
    try:
        found = list(csv.reader(lines, delimiter="\t", strict=True))
    except csv.Error:  # an unbalanced quote is text
        found = [line.rstrip("\r\n").split("\t") for line in lines]
    return [[cell.strip() for cell in line] for line in found]


def paste(block: Sequence[Sequence[str]], place: PastedPlace, readers: Readers) -> Pasted:
    """The edits of `block` at `place`, each text read by the reader of its column.

    A column without a reader is read-only: only its present text is accepted. A line with a cell in
    the column code is for that action, any other for the row that it was pasted over.
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
    """The code of the action that a line is for; "" below the last row."""
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
