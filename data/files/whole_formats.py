"""A whole programme as a zip file or a workbook: the same bytes for the same content."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import Any

import xlsxwriter

from data.files import csv_cells
from data.files import whole_cells as cells
from data.files.file_sheet import Numbered, Table, headed
from data.files.unread import UnreadFileError
from data.files.whole_tables import NAMES, Line, columns
from db.folder.faults import refused, why
from db.folder.folder_rules import FILES
from db.whole.whole_columns import kind

BEGINNING = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
SAFE = re.compile(r"[\w-][\w.-]*", re.ASCII)
README = "README.txt"


def zip_file(tables: Mapping[str, list[dict[str, Any]]], code: str) -> bytes:
    """The file, its tables in a folder that is called as the programme where that can be."""
    folder = code if SAFE.fullmatch(code) else "programme"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in NAMES:
            info = zipfile.ZipInfo(f"{folder}/{name}.csv", BEGINNING)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, csv_cells.text(columns(name), tables[name]).encode())
    return target.getvalue()


def zip_tables(paths: Sequence[str], tables: Iterable[Table]) -> dict[str, list[Line]]:
    """The tables in a file, by name; of other tables in its folder the name alone, without a row.

    Raises UnreadFileError and FolderError.
    """
    names = _names(paths)
    known = {*NAMES, *FILES}
    return {
        name: list(headed(name, _texts(name, rows))) if name in known else []
        for path, rows in tables
        if (name := names.get(path))
    }


def _names(paths: Sequence[str]) -> dict[str, str]:
    """The names of tables within the folder of the programme, by their paths."""
    roots = [path.parent for path in map(PurePosixPath, paths) if path.name == "programme.csv"]
    if len(roots) != 1:
        raise refused("programme.csv", 0, why("once"))
    return {
        path: PurePosixPath(path).relative_to(roots[0]).with_suffix("").as_posix()
        for path in paths
        if PurePosixPath(path).is_relative_to(roots[0])
    }


def _texts(name: str, rows: Iterator[Numbered]) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        for number, cells in rows:
            yield number, [str(cell) for cell in cells]
    except UnreadFileError as error:
        if error.reason != "open-quote":
            raise
        raise refused(name, int(error.places["row"]), why("quotes")) from error


# What a workbook says of its own making, so that the same content is the same file.
WORKBOOK_BEGINNING = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
# The format has a way to write what XML can't hold, and readers differ in how they take it back:
# a text that looks like it is written so that both ways lead to it.
ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
LOST = ("x005F_", "x005_x0046__")  # what openpyxl leaves out wherever it stands
BEYOND_XML = re.compile("[\ufffe\uffff]")
# Nothing, and half of a pair, are no letters: what looks like one of them stays as it is.
ESCAPE = re.compile("_x(?!0000|[Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")
WIDEST = 60


def workbook_file(tables: Mapping[str, list[dict[str, Any]]]) -> bytes:
    """The file."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": WORKBOOK_BEGINNING})
        formats = {
            "head": book.add_format({"bold": True}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "text": book.add_format({"num_format": "@"}),
        }
        for name in NAMES:
            page = book.add_worksheet(name.replace("/", "."))
            page.freeze_panes(1, 0)
            _write(page, columns(name), tables[name], formats)
    return target.getvalue()


def workbook_tables(tables: Iterable[Table]) -> dict[str, list[Line]]:
    """The tables in a file, by name; of other sheets the name alone, without a row.

    Raises UnreadFileError and FolderError.
    """
    known = {name.replace("/", "."): name for name in (*NAMES, *FILES)}
    found: dict[str, list[Line]] = {}
    for title, rows in tables:
        if name := known.get(title.strip().lower()):
            found[name] = list(headed(name, _workbook_texts(rows)))
        else:
            found[title.strip()] = []
    return found


def _write(
    page: Any, names: Sequence[str], rows: list[dict[str, Any]], formats: Mapping[str, Any]
) -> None:
    for at, name in enumerate(names):
        page.write_string(0, at, name, formats["head"])
        is_text = kind(name) == "text"
        page.set_column(at, at, _width(name, rows), formats["text"] if is_text else None)
    for number, row in enumerate(rows, start=1):
        for at, name in enumerate(names):
            _put(page, number, at, name, row[name], formats)


def _put(
    page: Any, number: int, at: int, name: str, value: Any, formats: Mapping[str, Any]
) -> None:
    if value == "":
        return
    if not isinstance(value, str):
        page.write_number(number, at, value)
    elif kind(name) == "day" or name in ("date", "completed_on"):
        page.write_datetime(number, at, date.fromisoformat(value), formats["day"])
    else:
        page.write_string(number, at, _escaped(value), formats["text"])


def _width(name: str, rows: list[dict[str, Any]]) -> int:
    longest = max((len(str(row[name])) for row in rows[:200]), default=0)
    return min(max(longest, len(name)) + 2, WIDEST)


def _workbook_texts(rows: Iterator[Numbered]) -> Iterator[tuple[int, list[str]]]:
    for number, row in rows:
        yield number, [_unescaped(cells.text(cell)) for cell in row]


def _escaped(text: str) -> str:
    text = ESCAPED.sub("_x005f_", text).replace(*LOST)
    return BEYOND_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _unescaped(text: str) -> str:
    return ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
