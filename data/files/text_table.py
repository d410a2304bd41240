"""A table of text: with commas, semicolons or tabs between its cells, in whatever encoding."""

import codecs
import re
from collections.abc import Iterator

from data.files.csv_cells import plain
from data.files.file_limits import LETTERS, PAGE, FileLimits, check_size
from data.files.file_sheet import FileSheet, RawTable, file_sheet
from db.imports.text_tables import csv_rows
from db.problems import ProblemsError, problem

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A letter in UTF-8 beyond ASCII: beside bytes that are none, either reading gets one wrong.
LETTER = re.compile(rb"[\xc3-\xcf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
BREAK = re.compile("\r\n|\r|\n")
LOST = re.compile("[\0\ufffd\ufffe\uffff\x80-\x84\x86-\x9f]")


def decoded(data: bytes, limits: FileLimits = PAGE) -> str:
    """The text of `data`: UTF-8, UTF-16 or cp1252. Raises ProblemsError, with the row."""
    check_size(data, limits)
    said = _decoded(data)
    if lost := LOST.search(said):
        raise ProblemsError(problem("lost-letter", line=_row(said[: lost.start()])))
    return said


def _decoded(data: bytes) -> str:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if encoding := _unmarked(data):
        return _strict(data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if LETTER.search(data):
            raise ProblemsError(
                problem("lost-letter", line=_text_rows(data[: error.start]))
            ) from error
        return _strict(data, "cp1252")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="ignore")
        raise ProblemsError(problem("lost-letter", line=_row(before))) from error


def _unmarked(data: bytes) -> str:
    """The encoding of UTF-16 without its mark, else "": every other byte of Latin text is 0."""
    some = data[:4000]
    if len(some) < 4 or b"\0" not in some:
        return ""
    even, odd = some[::2].count(0), some[1::2].count(0)
    if max(even, odd) * 3 < len(some):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _row(before: str) -> str:
    return str(len(BREAK.findall(before)) + 1)


def _text_rows(before: bytes) -> str:
    return _row(before.decode("latin-1"))


SEPARATORS = (";", "\t", ",")


def read(text: str, name: str = "") -> FileSheet:
    """The one table in `text`. Raises ProblemsError."""
    return file_sheet(name, _rows(text))


def tables(data: bytes, limits: FileLimits = PAGE) -> list[RawTable]:
    """The one table in a file of text. Raises ProblemsError, also as its rows are walked."""
    return [("", _rows(decoded(data, limits)))]


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Number and cells of each row that isn't blank. Raises ProblemsError for one that isn't as
    wide as the first.
    """
    separator, first, width = _announced(text), 1, 0
    if separator:
        text, first = BREAK.split(f"{text}\n", maxsplit=1)[1], 2
    for number, cells in csv_rows(text, separator or _separator(text), first):
        if not any(cell.strip() for cell in cells):
            continue
        width = width or len(cells)
        if len(cells) != width:
            found = problem("wide", cells=len(cells), headings=width)
            raise ProblemsError(found.at(row=number))
        yield number, [plain(cell).strip(" ") for cell in cells]


def _announced(text: str) -> str:
    """The separator that a first line such as sep=; tells Excel; "" without one."""
    first = text[:7].splitlines()[0] if text[:7].strip() else ""
    return first[4:] if first.lower().startswith("sep=") and first[4:] in SEPARATORS else ""


def _separator(text: str) -> str:
    """What stands most often between the headings, outside of quotes."""
    head, quoted = "", False
    for letter in text[:LETTERS].lstrip("\r\n"):
        quoted ^= letter == '"'
        if letter in "\r\n" and not quoted:
            break
        head += "" if quoted else letter
    return max(SEPARATORS, key=head.count)
