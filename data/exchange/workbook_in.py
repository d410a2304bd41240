"""The sheets of an Excel workbook, once it is known to be one, to be small, and to run nothing."""

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

import openpyxl

from data.exchange import safe_zip
from data.exchange.sheet import Cell, PerCent, Sheet, sheet
from data.exchange.unread import CELLS, UnreadFileError, check_size

# What is older than .xlsx, or encrypted, is a file system within a file.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PACKAGE = "EncryptedPackage".encode("utf-16-le")
ZIP = b"PK\x03\x04"
DTD = ("<!DOCTYPE", "<!ENTITY")
UNSAFE = tuple(word.encode(code) for word in DTD for code in ("ascii", "utf-16-le", "utf-16-be"))
OTHER_CODE = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["'](?!utf-8|utf-16|us-ascii)""", re.I)
# A formula that nothing was computed for: read, it would be a blank cell. An empty text is one.
UNCOMPUTED = re.compile(
    rb"""<c (?![^>]*t="str")[^>]*>\s*<f[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>"""
)
MACROS = re.compile(r"vbaproject|vbadata|macrosheets|/activex", re.IGNORECASE)
# A sign that a format only shows, or leaves the room of, multiplies nothing.
IS_PERCENT = re.compile(r"""(?:[^"\\_*%]|[\\_*].|"[^"]*")*%""")


def sheets(data: bytes) -> list[Sheet]:
    """Every sheet that holds a table, in order. Raises UnreadFileError; the first sheet's where
    none holds one.
    """
    check(data)
    found: list[Sheet] = []
    first: UnreadFileError | None = None
    for name, rows in rows_of(data):
        try:
            found.append(sheet(name, rows))
        except UnreadFileError as error:
            if error.reason not in ("empty", "no-rows"):
                raise
            first = first or error
    if not found:
        raise first or UnreadFileError("empty")
    return found


def check(data: bytes) -> Mapping[str, bytes]:
    """The parts of a workbook. Raises UnreadFileError for what isn't one, or isn't safe to read."""
    check_size(data)
    if data.startswith(COMPOUND):
        raise UnreadFileError("encrypted" if PACKAGE in data else "old-workbook")
    if not data.startswith(ZIP):
        raise UnreadFileError("no-workbook")
    parts = safe_zip.parts(data)
    if "[Content_Types].xml" not in parts:
        raise UnreadFileError("no-workbook")
    if (
        any(MACROS.search(name) for name in parts)
        or b"macroEnabled" in parts["[Content_Types].xml"]
    ):
        raise UnreadFileError("macros")
    for name, content in parts.items():
        is_xml = name.endswith((".xml", ".rels", ".vml"))
        if is_xml and (OTHER_CODE.search(content[:400]) or any(word in content for word in UNSAFE)):
            raise UnreadFileError("unsafe-xml")
        if name.startswith("xl/worksheets/") and UNCOMPUTED.search(content):
            raise UnreadFileError("uncomputed")
    return parts


def names(data: bytes) -> list[str]:
    """The names of its sheets, in small letters. Raises UnreadFileError."""
    check(data)
    return [name.strip().lower() for name, _ in rows_of(data)]


def rows_of(data: bytes) -> Iterator[tuple[str, Iterator[tuple[int, list[Cell]]]]]:
    """Name and numbered rows of each sheet of a workbook that was checked."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions that it leaves out
        try:
            book = openpyxl.load_workbook(
                io.BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
        except Exception as error:  # whatever a damaged part makes it stumble over
            raise UnreadFileError("damaged") from error
        try:
            for page in book.worksheets:
                yield page.title, _rows(page)
        finally:
            book.close()


def _rows(page: Any) -> Iterator[tuple[int, list[Cell]]]:
    page.reset_dimensions()  # what a file says of its size is not always so
    walked = 0
    try:
        for number, cells in enumerate(page.iter_rows(), start=1):
            walked += len(cells) + 1
            if walked > CELLS:
                raise UnreadFileError("too-many-cells", limit=CELLS)
            if cells:
                yield number, [_cell(cell) for cell in cells]
    except UnreadFileError:
        raise
    except Exception as error:  # as above: the parts are read as one walks
        raise UnreadFileError("damaged") from error


def _cell(cell: Any) -> Cell:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip(" ")
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float):
        is_share = IS_PERCENT.match(str(cell.number_format or ""))
        return PerCent(round(float(value) * 100, 9)) if is_share else float(value)
    return value.isoformat() if isinstance(value, time) else str(value)
