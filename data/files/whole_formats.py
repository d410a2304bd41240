"""A whole programme as a zip file or a workbook: the same bytes for the same content."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import Any

import xlsxwriter

from data.files import csv_cells, whole_tables
from data.files.file_sheet import Cell, Numbered, RawTable
from db.imports import file_cells
from db.imports.file_cells import DAYS
from db.imports.file_schema import FOLDER, WHOLE, Fields
from db.imports.text_tables import Line, headed
from db.problems import ProblemsError, problem

BEGINNING = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
SAFE = re.compile(r"[\w-][\w.-]*", re.ASCII)


def zip_file(tables: Mapping[str, list[dict[str, Any]]], code: str) -> bytes:
    """The bytes of the zip, its tables in a folder called `code`, or programme where no folder can
    be called so.
    """
    folder = code if SAFE.fullmatch(code) else "programme"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in WHOLE:
            info = zipfile.ZipInfo(f"{folder}/{name}.csv", BEGINNING)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, csv_cells.text(list(WHOLE[name]), tables[name]).encode())
    return target.getvalue()


# The moment of its making in a workbook, so that the same content is the same file.
WORKBOOK_BEGINNING = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
# The format has a way to write what XML can't hold, and readers differ in how they take it back:
# a text that looks like it is written so that both ways lead to it.
ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
LOST = ("x005F_", "x005_x0046__")  # what openpyxl leaves out wherever it stands
BEYOND_XML = re.compile("[\ufffe\uffff]")
# Nothing, and half of a pair, are no letters: what looks like one of them stays as it is.
ESCAPE = re.compile("_x(?!0000|[Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")
WIDEST = 60
AS_TEXT = ("date", "completed_on")  # what is typed into a blank cell of these stays as it is


def workbook_file(tables: Mapping[str, list[dict[str, Any]]]) -> bytes:
    """The bytes of the workbook, a sheet per table of WHOLE."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": WORKBOOK_BEGINNING})
        formats = {
            "head": book.add_format({"bold": True}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "text": book.add_format({"num_format": "@"}),
        }
        for name in WHOLE:
            page = book.add_worksheet(name.replace("/", "."))
            page.freeze_panes(1, 0)
            _write(page, WHOLE[name], tables[name], formats)
    return target.getvalue()


def _write(
    page: Any, fields: Fields, rows: list[dict[str, Any]], formats: Mapping[str, Any]
) -> None:
    for at, (name, field) in enumerate(fields.items()):
        page.write_string(0, at, name, formats["head"])
        is_text = field.kind not in whole_tables.PLAIN or name in AS_TEXT
        page.set_column(at, at, _width(name, rows), formats["text"] if is_text else None)
    for number, row in enumerate(rows, start=1):
        for at, (name, field) in enumerate(fields.items()):
            _put(page, number, at, field.kind, row[name], formats)


def _put(
    page: Any, number: int, at: int, kind: str, value: Any, formats: Mapping[str, Any]
) -> None:
    if value == "":
        return
    if not isinstance(value, str):
        page.write_number(number, at, value)
    elif kind in DAYS:
        page.write_datetime(number, at, date.fromisoformat(value), formats["day"])
    else:
        page.write_string(number, at, _escaped(value), formats["text"])


def _width(name: str, rows: list[dict[str, Any]]) -> int:
    longest = max((len(str(row[name])) for row in rows[:200]), default=0)
    return min(max(longest, len(name)) + 2, WIDEST)


def _escaped(text: str) -> str:
    text = ESCAPED.sub("_x005f_", text).replace(*LOST)
    return BEYOND_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _unescaped(text: str) -> str:
    return ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def texts(
    ending: str, names: Sequence[str], tables: Iterable[RawTable], most: int
) -> dict[str, list[Line]]:
    """The tables in a file, by name; of those that are none of ours the name alone, without a row.
    A table has `most` rows at the most.

    Raises ProblemsError.
    """
    ours = _within_folder(names) if ending == ".zip" else of_sheets(names)
    text = str if ending == ".zip" else lambda cell: _unescaped(file_cells.text(cell))
    return {
        name: list(headed(name, _rows(name, rows, text), most=most))
        if name in {*WHOLE, *FOLDER}
        else []
        for own, rows in tables
        if (name := ours.get(own))
    }


def of_sheets(titles: Sequence[str]) -> dict[str, str]:
    """Title of a sheet to name of its table; a dot in a title stands for a slash."""
    known = {name.replace("/", "."): name for name in {*WHOLE, *FOLDER}}
    return {title: known.get(title.strip().lower(), title.strip()) for title in titles}


def _within_folder(paths: Sequence[str]) -> dict[str, str]:
    """The names of tables within the folder of the programme, by their paths."""
    roots = [path.parent for path in map(PurePosixPath, paths) if path.name == "programme.csv"]
    if len(roots) != 1:
        raise ProblemsError(problem("once" if roots else "missing").at("programme"))
    return {
        path: PurePosixPath(path).relative_to(roots[0]).with_suffix("").as_posix()
        for path in paths
        if PurePosixPath(path).is_relative_to(roots[0])
    }


def _rows(
    name: str, rows: Iterator[Numbered], text: Callable[[Cell], str]
) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        for number, cells in rows:
            yield number, [text(cell) for cell in cells]
    except ProblemsError as error:
        raise error.of(name) from error
