"""The sheets of an Excel workbook, once it is known to be one, to be small, and to run nothing."""

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

import openpyxl

from data.files import safe_zip
from data.files.file_limits import PAGE, FileLimits, check_size
from data.files.file_sheet import Cell, Numbered, PerCent, RawTable
from db.problems import ProblemsError, problem

# What is older than .xlsx, or encrypted, is a file system within a file.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PACKAGE = "EncryptedPackage".encode("utf-16-le")
# A formula that nothing was computed for: read, it would be a blank cell. An empty text is one.
# No part of it reaches over the next "<", and no two parts take the same letters: it looks at each
# letter of a sheet a few times, however that is written.
UNCOMPUTED = re.compile(
    rb"""<c (?![^<>]*t="str")[^<>]*>\s*<f[^<>]*?(?:/>|>[^<]*</f>)\s*"""
    rb"""(?:(?:<v\s*/>|<v></v>)\s*)?</c>"""
)
# The most styles that Excel gives a workbook, and more letters than any format of its numbers has
# (255, each an entity at the longest): a file beyond that is made to keep a reader busy.
STYLES = 65_490
LONG_FORMAT = re.compile(rb"""formatCode\s*=\s*(?:"[^"<]{2000}|'[^'<]{2000})""")
SHEETS = ("xl/worksheets/", "xl/chartsheets/", "xl/dialogsheets/", "xl/macrosheets/")
MACROS = re.compile(r"vbaproject|vbadata|macrosheets|/activex", re.IGNORECASE)
# A sign that a format only shows, or leaves the room of, multiplies nothing.
LONGEST_FORMAT = 255  # of Excel
IS_PERCENT = re.compile(r"""(?:[^"\\_*%]|[\\_*].|"[^"]*")*%""")


def tables(data: bytes, limits: FileLimits = PAGE) -> list[RawTable]:
    """Every sheet of a workbook, in order. Raises ProblemsError, also as rows are walked."""
    check(data, limits)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions that it leaves out
        try:
            book = openpyxl.load_workbook(
                io.BytesIO(data), read_only=True, data_only=True, keep_links=False
            )
        except MemoryError:
            raise
        except Exception as error:  # whatever a damaged part makes it stumble over
            raise ProblemsError(problem("damaged")) from error
    room = _Room(limits.cells)
    return [(page.title, _rows(page, room)) for page in book.worksheets]


class _Room:
    """How many more cells all sheets of a workbook may have."""

    def __init__(self, cells: int) -> None:
        self.most = self.left = cells

    def take(self, cells: int) -> None:
        """Take that many. Raises ProblemsError where fewer are left."""
        self.left -= cells
        if self.left < 0:
            raise ProblemsError(problem("too-many-cells", limit=self.most))


def check(data: bytes, limits: FileLimits = PAGE) -> Mapping[str, bytes]:
    """The parts of a workbook. Raises ProblemsError for what isn't one, or isn't safe to read."""
    check_size(data, limits)
    if data.startswith(COMPOUND):
        raise ProblemsError(problem("encrypted" if PACKAGE in data else "old-workbook"))
    if not data.startswith(safe_zip.ZIP):
        raise ProblemsError(problem("no-workbook"))
    parts = safe_zip.parts(data, limits)
    if "[Content_Types].xml" not in parts:
        raise ProblemsError(problem("no-workbook"))
    if (
        any(MACROS.search(name) for name in parts)
        or b"macroEnabled" in parts["[Content_Types].xml"]
    ):
        raise ProblemsError(problem("macros"))
    safe_zip.check_xml(parts)
    for name, content in parts.items():
        if name.startswith("xl/worksheets/") and UNCOMPUTED.search(content):
            raise ProblemsError(problem("uncomputed"))
    if _is_overdone(parts):
        raise ProblemsError(problem("damaged"))
    return parts


def _is_overdone(parts: Mapping[str, bytes]) -> bool:
    """Whether it has more styles than can be, or one part for several sheets."""
    styles, book = parts.get("xl/styles.xml", b""), parts.get("xl/workbook.xml", b"")
    if styles.count(b"<xf") > 2 * STYLES or LONG_FORMAT.search(styles):
        return True
    return book.count(b"<sheet ") > sum(name.startswith(SHEETS) for name in parts)


def _rows(page: Any, room: _Room) -> Iterator[Numbered]:
    page.reset_dimensions()  # what a file says of its size is not always so
    try:
        for number, cells in enumerate(page.iter_rows(), start=1):
            room.take(len(cells) + 1)
            if cells:
                yield number, [_cell(cell) for cell in cells]
    except (ProblemsError, MemoryError):
        raise
    except Exception as error:  # as above: the parts are read as one walks
        raise ProblemsError(problem("damaged")) from error


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
        is_share = _is_share(str(cell.number_format or "")[:LONGEST_FORMAT])
        return PerCent.of(float(value)) if is_share else float(value)
    return value.isoformat() if isinstance(value, time) else str(value)


@lru_cache(maxsize=1000)
def _is_share(number_format: str) -> bool:
    return IS_PERCENT.match(number_format) is not None
