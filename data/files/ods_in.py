"""The sheets of an OpenDocument spreadsheet (.ods), as LibreOffice saves them.

A cell says of itself what it is: a number, a share, a day. What is said to be repeated is no more
than counted, until it is a cell that holds something.
"""

import math
import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any
from xml.sax import ContentHandler, SAXException
from xml.sax.xmlreader import InputSource

from defusedxml import DefusedXmlException
from defusedxml.expatreader import create_parser

from data.files import safe_zip
from data.files.file_limits import COLUMNS, LETTERS, PAGE, ROWS, FileLimits
from data.files.file_sheet import Cell, Numbered, PerCent, RawTable
from db.problems import ProblemsError, problem

KIND = b"application/vnd.oasis.opendocument.spreadsheet"
SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TABLE, TEXT = (f"{SPACE}{name}:1.0" for name in ("office", "table", "text"))
MACROS = ("Basic/", "Scripts/")
COUNT = re.compile(r"0{0,9}[1-9]\d{0,8}", re.ASCII)
DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T.*)?", re.ASCII | re.DOTALL)
BLANKS = re.compile(r"[ \t\r\n]+")

CELL = ((TABLE, "table-cell"), (TABLE, "covered-table-cell"))
SPACES = {(TEXT, "s"): " ", (TEXT, "tab"): "\t", (TEXT, "line-break"): "\n"}

Name = tuple[str, str]
Attributes = Mapping[Name, str]


def tables(data: bytes, limits: FileLimits = PAGE) -> list[RawTable]:
    """Every sheet, in order. Raises ProblemsError."""
    parser, book = create_parser(namespaceHandling=1, forbid_dtd=True), _Book(limits.cells)
    parser.setContentHandler(book)
    source = InputSource()
    source.setByteStream(BytesIO(check(data, limits)["content.xml"]))
    try:
        parser.parse(source)
    except DefusedXmlException as error:
        raise ProblemsError(problem("unsafe-xml")) from error
    except SAXException as error:
        raise ProblemsError(problem("damaged")) from error
    return [(name, iter(rows)) for name, rows in book.tables]


def check(data: bytes, limits: FileLimits = PAGE) -> Mapping[str, bytes]:
    """The parts of a spreadsheet. Raises ProblemsError for what isn't one, or isn't safe."""
    if not data.startswith(safe_zip.ZIP):
        raise ProblemsError(problem("no-ods"))
    parts = safe_zip.parts(data, limits)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ProblemsError(problem("encrypted"))
    if not parts.get("mimetype", b"").startswith(KIND) or "content.xml" not in parts:
        raise ProblemsError(problem("no-ods"))
    if any(name.startswith(MACROS) for name in parts):
        raise ProblemsError(problem("macros"))
    safe_zip.check_xml(parts)
    return parts


class _Book(ContentHandler):
    """What is walked: the tables so far, and the row and the cell that are open."""

    def __init__(self, cells: int) -> None:
        super().__init__()
        self.tables: list[tuple[str, list[Numbered]]] = []
        self._open: list[Name] = []
        self._most = self._left = cells
        self._number = self._again = 0
        self._row: list[Cell] = []
        self._blank = 0  # cells before the next one that holds something
        self._cell: Attributes = {}
        self._said: list[str] = []
        self._letters = 0
        self._paragraph = self._other = 0  # how deep that one lies, while it is open

    def startElementNS(self, name: Any, _: Any, attrs: Any) -> None:  # noqa: N802 - of SAX
        """Begin a table, a row, a cell or a paragraph in a cell; all else is passed over."""
        inside = self._open[-1] if self._open else ("", "")
        self._open.append(name)
        if self._other:
            return
        if name == (TABLE, "table"):
            self._begin_table(inside, attrs)
        elif name == (TABLE, "table-row"):
            self._again = _count(attrs, "number-rows-repeated")
            self._row, self._blank = [], 0
            self._take(1)
        elif name in CELL:
            self._cell, self._said, self._letters = dict(attrs.items()), [], 0
        elif name == (TEXT, "p") and inside == CELL[0]:
            self._paragraph = len(self._open)
            self._say("\n" if self._said else "")
        elif self._paragraph and name in SPACES:
            again = _count(attrs, "c", TEXT) if name == (TEXT, "s") else 1
            self._say(SPACES[name] * min(again, LETTERS + 1))

    def endElementNS(self, name: Any, _: Any) -> None:  # noqa: N802 - of SAX
        """Keep the cell or the row that ends here."""
        depth = len(self._open)
        self._open.pop()
        if depth == self._other:
            self._other = 0
        elif self._other:
            return
        elif depth == self._paragraph:
            self._paragraph = 0
        elif name in CELL:
            self._end_cell(is_covered=name != CELL[0])
        elif name == (TABLE, "table-row"):
            self._end_row()

    def characters(self, content: str) -> None:
        """The text of a cell; that of a note or a drawing in it is none of its own."""
        if self._paragraph and not self._other:
            said = BLANKS.sub(" ", content)
            is_more = said[:1] == " " and self._said and self._said[-1].endswith(" ")
            self._say(said[1:] if is_more else said)

    def _begin_table(self, inside: Name, attrs: Attributes) -> None:
        """A sheet; one within a cell, or of a link to another program, is passed over."""
        if inside != (OFFICE, "spreadsheet"):
            self._other = len(self._open)
            return
        self.tables.append((attrs.get((TABLE, "name"), ""), []))
        self._number = 0

    def _say(self, text: str) -> None:
        """A little more than a cell may have is enough to refuse it."""
        if self._letters <= LETTERS:
            self._said.append(text)
            self._letters += len(text)

    def _end_cell(self, *, is_covered: bool) -> None:
        if self._letters > LETTERS:
            raise ProblemsError(problem("too-long", limit=LETTERS).at(row=self._number + 1))
        again = _count(self._cell, "number-columns-repeated")
        value = "" if is_covered else _value(self._cell, "".join(self._said))
        self._take(1)
        if value == "":
            self._blank += again
            return
        if len(self._row) + self._blank + again > COLUMNS:
            raise ProblemsError(problem("too-many-columns", limit=COLUMNS))
        self._row += [*[""] * self._blank, *[value] * again]
        self._blank = 0

    def _end_row(self) -> None:
        if not self.tables:
            raise ProblemsError(problem("damaged"))
        rows, first = self.tables[-1][1], self._number + 1
        self._number += self._again
        if not self._row:
            return
        if len(rows) + self._again > ROWS + 1:
            raise ProblemsError(problem("too-many-rows", limit=ROWS))
        self._take(self._again * len(self._row))
        rows += [(number, self._row) for number in range(first, self._number + 1)]

    def _take(self, cells: int) -> None:
        self._left -= cells
        if self._left < 0:
            raise ProblemsError(problem("too-many-cells", limit=self._most))


def _count(attrs: Attributes, name: str, space: str = TABLE) -> int:
    """How often something is repeated. Raises ProblemsError."""
    said = attrs.get((space, name), "1")
    if not COUNT.fullmatch(said):
        raise ProblemsError(problem("damaged"))
    return int(said)


def _value(attrs: Attributes, text: str) -> Cell:
    """The value of a cell. Raises ProblemsError, also for a formula that was never computed."""
    kind = attrs.get((OFFICE, "value-type"), "")
    if kind in ("float", "currency"):
        return _number(attrs)
    if kind == "percentage":
        return PerCent.of(_number(attrs))
    if kind == "date":
        return _day(attrs.get((OFFICE, "date-value"), "")) or text.strip(" ")
    if kind == "boolean":
        return attrs.get((OFFICE, "boolean-value"), text).upper()
    if not kind and (TABLE, "formula") in attrs:
        raise ProblemsError(problem("uncomputed"))
    return (text or attrs.get((OFFICE, "string-value"), "")).strip(" ")


def _number(attrs: Attributes) -> float:
    try:
        found = float(attrs.get((OFFICE, "value"), ""))
    except ValueError as error:
        raise ProblemsError(problem("damaged")) from error
    if not math.isfinite(found):
        raise ProblemsError(problem("damaged"))
    return found


def _day(said: str) -> date | None:
    found = DAY.fullmatch(said)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
