"""The tables of a whole programme as its files name them, and their rows as text.

Beside the record stands the programme as it stands now, in the tables of a programme's folder: for
readers of the file, and for `python -m db load`. They are made of the record, and an import refuses
a file in which they differ from it: no change by hand is passed over in silence.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from data.files import folder_tables
from db.imports import file_cells
from db.imports.file_cells import DAYS, NUMBERS
from db.imports.file_schema import AS_IT_STANDS, FOLDER, NEWER, RECORD, WHOLE
from db.imports.text_tables import Line, Texts
from db.imports.typed_tables import Row, Tables, TypedTables, lacking, typed
from db.problems import ProblemsError, problem

PLAIN = {*DAYS, *NUMBERS, "flag", "moment"}  # kinds with one way to write a value


def code(texts: Texts) -> str:
    """The code of the programme that a file is of; "" where it names none."""
    rows = texts.get("programme", ())
    return rows[0][1].get("code", "") if rows else ""


def shown(tables: Tables, names: Iterable[str] = WHOLE) -> dict[str, list[Row]]:
    """Every table of a file, or those of `names`, in order: numbers as such, all else as text."""
    stands = folder_tables.of(tables)
    every = {name: stands[name] if name in stands else tables[name] for name in names}
    return {
        name: [{column: file_cells.shown(row[column]) for column in WHOLE[name]} for row in rows]
        for name, rows in every.items()
    }


def has_record(names: Iterable[str]) -> bool:
    """Whether a file with these tables holds the record of a programme."""
    return any(name.startswith("record/") for name in names)


def read(texts: Texts) -> TypedTables:
    """The record in a file. Raises ProblemsError with every cell that can't be read."""
    if missing := [name for name in RECORD if name not in {*texts, *NEWER}]:
        raise ProblemsError(problem("missing").at(missing[0]))
    if problems := lacking(texts, RECORD):
        raise ProblemsError(*problems)
    tables = typed(texts, RECORD, problems)
    if problems:
        raise ProblemsError(*problems)
    return tables


def check_as_it_stands(texts: Texts, tables: Tables) -> None:
    """Raise ProblemsError where a table differs from the record that it is made of."""
    stands = folder_tables.of(tables)
    for name in AS_IT_STANDS:
        lines, wanted = texts.get(name, ()), [as_text(row) for row in stands[name]]
        if found := differing(name, lines, wanted, needed=FOLDER[name]):
            row, column = found
            rows = problem("record-rows", rows=len(lines), recorded=len(wanted))
            raise ProblemsError((problem("record", column) if row else rows).at(name, row))


def differing(
    name: str,
    lines: Sequence[Line],
    wanted: Sequence[Mapping[str, str]],
    needed: Container[str] = (),
) -> tuple[int, str] | None:
    """Row and column of the first cell that isn't as wanted; (0, "") for more rows or fewer.

    None where all cells are as wanted, which are texts as of `as_text`.
    A column that is not there differs only where it is needed.
    """
    for (number, texts), row in zip(lines, wanted, strict=False):
        cells = normal(name, texts)
        for column, text in row.items():
            if (column in cells or column in needed) and cells.get(column, "") != text:
                return number, column
    return None if len(lines) == len(wanted) else (0, "")


def as_text(row: Mapping[str, Any]) -> dict[str, str]:
    """The cells of a row as texts."""
    return {column: file_cells.text(value) for column, value in row.items()}


def normal(name: str, row: Mapping[str, str]) -> dict[str, str]:
    """The cells of a row of the table `name` as they are written here, 1 for 1.0; an unreadable one
    stays.
    """
    fields, normal = WHOLE[name], dict(row)
    for column, text in row.items():
        if column in fields and fields[column].kind in PLAIN:
            try:
                normal[column] = file_cells.text(file_cells.read(fields[column], text))
            except ProblemsError:
                continue
    return normal
