"""The tables of a whole programme as its files name them, and their rows as text.

Beside the record stands the programme as it stands now, in the tables of a programme's folder: for
whoever reads the file, and for `python -m db load`. They are made of the record, and an import
refuses a file in which they say something else: nobody's change is passed over in silence.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from data.files import folder_tables
from data.files import whole_cells as cells
from db.folder.faults import Fault, FolderError, refused, why
from db.folder.folder_rules import FILES
from db.whole.whole_columns import TABLES, Row, Tables

RECORD = "record/"
# The name of each table in a file, and in db.whole.whole_columns.
OF_RECORD = {
    **{name: name for name in ("programme", "pillars", "partners", "reporting_dates")},
    **{f"{RECORD}{name}": name for name in ("statuses", "methods", "batches", "updates")},
    f"{RECORD}actions": "rows",
    f"{RECORD}evidence": "events",
    f"{RECORD}evidence_marks": "marks",
    f"{RECORD}partner_changes": "partner_changes",
}
# What files of before it was recorded lack, and what holds there.
NEWER = {("partners", "removed"): "false"}
MAY_BE_MISSING = {f"{RECORD}partner_changes"}
AS_IT_STANDS = ("actions", "measures", "evidence", "status_history")
NAMES = (
    *("programme", "pillars", "partners", "actions", "measures", "evidence", "status_history"),
    *("reporting_dates", *(name for name in OF_RECORD if name.startswith(RECORD))),
)
# Texts by column, row by row, as every kind of file gives them; the number is the file's own.
Line = tuple[int, dict[str, str]]
Texts = Mapping[str, Sequence[Line]]


def columns(name: str) -> tuple[str, ...]:
    """The columns of a table of a file."""
    return folder_tables.COLUMNS[name] if name in AS_IT_STANDS else TABLES[OF_RECORD[name]]


def code(texts: Texts) -> str:
    """The code of the programme that a file is of; "" where it names none."""
    rows = texts.get("programme", ())
    return rows[0][1].get("code", "") if rows else ""


def shown(tables: Tables) -> dict[str, list[Row]]:
    """Every table of a file, in its order: numbers as such, all else as text."""
    stands = folder_tables.of(tables)
    every = {name: tables[OF_RECORD[name]] if name in OF_RECORD else stands[name] for name in NAMES}
    return {
        name: [
            {column: cells.shown(column, row[column]) for column in columns(name)} for row in rows
        ]
        for name, rows in every.items()
    }


def has_record(names: Sequence[str]) -> bool:
    """Whether a file with these tables tells of who said what and when."""
    return any(name.startswith(RECORD) for name in names)


def read(texts: Texts) -> Tables:
    """The record in a file. Raises FolderError with every cell that can't be read."""
    if missing := [name for name in OF_RECORD if name not in {*texts, *MAY_BE_MISSING}]:
        raise refused(missing[0], 0, why("missing"))
    faults = [
        Fault(name, 1, why("no-column", column=column))
        for name in OF_RECORD
        for _, row in texts.get(name, ())[:1]
        for column in columns(name)
        if column not in row and (name, column) not in NEWER
    ]
    if faults:
        raise FolderError(faults)
    tables = {
        name: [_row(place, line, faults) for line in texts.get(place, ())]
        for place, name in OF_RECORD.items()
    }
    if faults:
        raise FolderError(faults)
    return tables


def check_as_it_stands(texts: Texts, tables: Tables) -> None:
    """Raise FolderError where a table says otherwise than the record that it is made of."""
    stands = folder_tables.of(tables)
    for name in AS_IT_STANDS:
        found = [(number, normal(row)) for number, row in texts.get(name, ())]
        there = {column for _, row in found for column in row}
        told = [column for column in columns(name) if column in {*FILES[name], *there}]
        wanted = [
            {column: cells.text(cells.shown(column, row[column])) for column in told}
            for row in stands[name]
        ]
        rows = [{column: row.get(column, "") for column in told} for _, row in found]
        if rows != wanted:
            raise FolderError([_first(name, found, rows, wanted)])


def _first(
    name: str, found: Sequence[Line], rows: list[dict[str, str]], wanted: list[dict[str, str]]
) -> Fault:
    for (number, _), row, other in zip(found, rows, wanted, strict=False):
        for column in row:
            if row[column] != other[column]:
                return Fault(name, number, why("record", column))
    return Fault(name, 0, why("record-rows", rows=len(rows), recorded=len(wanted)))


def _row(name: str, line: Line, faults: list[Fault]) -> Row:
    number, texts = line
    row: dict[str, Any] = {}
    for column in columns(name):
        try:
            text = texts.get(column, NEWER.get((name, column), ""))
            row[column] = cells.read(column, text)
        except cells.UnfitCellError as unfit:
            faults.append(Fault(name, number, unfit.reason.at(column)))
    return row


def normal(row: Mapping[str, str]) -> dict[str, str]:
    """Cells as we write them: 1.0 is 1."""
    normal = {}
    for column, text in row.items():
        try:
            normal[column] = cells.text(cells.shown(column, cells.read(column, text)))
        except cells.UnfitCellError:
            normal[column] = text
    return normal
