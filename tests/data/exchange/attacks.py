"""Files that are small, or as large as they may be, and made to keep a reader busy for minutes."""

import io
import re
from collections.abc import Callable, Mapping, Sequence

import xlsxwriter

from data.files.file_limits import COLUMNS, PAGE
from tests.data.exchange.open_documents import cell, row, spreadsheet
from tests.data.exchange.workbooks import unzipped, with_part, zipped

SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
# In the wrong order: to put it right takes steps by the square of their number.
MARKS = "\u0301\u0327" * 16_000


def _book() -> bytes:
    """A sound one, with its texts in a part of their own."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["code", "title", "progress"])
        page.write_row(1, 0, ["1.1", "One", 20.5])
    return written.getvalue()


BOOK = _book()


def _sheet(rows: bytes) -> bytes:
    return with_part(
        BOOK, SHEET, b"<worksheet %b><sheetData>%b</sheetData></worksheet>" % (MAIN, rows)
    )


def openings() -> bytes:
    """Cells that never end."""
    return _sheet(b"<c " * 2_000_000)


def spaces_in_a_formula() -> bytes:
    """Room after formulas that were not computed."""
    return _sheet(b'<row><c r="A1"><f>1</f>' + b" " * 2_000_000 + b"</row>")


def sheets_of_one_part() -> bytes:
    """Three hundred sheets, all of them the same million cells."""
    parts = unzipped(_sheet(b"<row>%b</row>" % (b"<c><v>1</v></c>" * 150) * 6_000))
    entry = rb'<sheet [^>]*r:id="(rId\d+)"[^>]*/>'
    book = parts["xl/workbook.xml"]
    found = re.search(entry, book)
    assert found
    many = b"".join(re.sub(rb'name="[^"]*"', b'name="S%d"' % at, found[0]) for at in range(300))
    return zipped({**parts, "xl/workbook.xml": book.replace(found[0], many)})


def formats() -> bytes:
    """One number format of a megabyte, and as many styles and cells that use it."""
    style = b'<numFmts count="1"><numFmt numFmtId="164" formatCode="%b"/></numFmts>' % (
        b"0" * 1_000_000
    )
    cells = b"<cellXfs>%b</cellXfs>" % (b'<xf numFmtId="164"/>' * 1_000)
    styles = b"<styleSheet %b>%b<cellStyleXfs><xf/></cellStyleXfs>%b</styleSheet>" % (
        MAIN,
        style,
        cells,
    )
    return with_part(
        _sheet(b"<row>%b</row>" % (b'<c s="1"><v>1</v></c>' * 100) * 3_000), STYLES, styles
    )


def styles() -> bytes:
    """Four hundred thousand styles."""
    cells = b"<cellXfs>%b</cellXfs>" % (b"<xf/>" * 400_000)
    return with_part(
        BOOK,
        STYLES,
        b"<styleSheet %b><cellStyleXfs><xf/></cellStyleXfs>%b</styleSheet>" % (MAIN, cells),
    )


def strings() -> bytes:
    """Two million texts without a letter."""
    return with_part(BOOK, STRINGS, b"<sst %b>%b</sst>" % (MAIN, b"<si/>" * 2_000_000))


def nesting() -> bytes:
    """An element within another, a million deep."""
    return with_part(BOOK, STRINGS, b"<sst %b>%b" % (MAIN, b"<si>" * 1_000_000))


def memory() -> bytes:
    """Thirty million elements, each within another."""
    return with_part(BOOK, SHEET, b"<worksheet %b>%b" % (MAIN, b"<a>" * 30_000_000))


def rows() -> bytes:
    """The last cell of a sheet, in every row."""
    cells = b"".join(b'<row><c r="XFD%d"><v>1</v></c></row>' % at for at in range(1, 200_000))
    return _sheet(cells)


def marks() -> bytes:
    """Headings and cells that are one letter with all its accents."""
    head = ";".join(f"{at}{MARKS}" for at in range(30))
    return "\n".join([f"code;status;{head}", f"1.1;{MARKS};{head}"]).encode()


def wide() -> bytes:
    """A header of a million columns."""
    return (";" * 1_000_000 + "\n").encode() * 2


def wide_in_a_zip() -> bytes:
    """The same in the folder of a programme."""
    head = ",".join(f"c{at}" for at in range(1_000_000)).encode()
    return zipped({"p/programme.csv": head + b"\n" + b"," * 999_999})


def entries() -> bytes:
    """A zip that lists the same empty file three hundred thousand times."""
    empty = zipped({"a": b""})
    start, end = empty.index(b"PK\1\2"), empty.rindex(b"PK\5\6")
    return empty[:start] + empty[start:end] * 300_000 + empty[end:]


def quotes() -> bytes:
    """A text of quotes."""
    return b'"' * 10_000_001


def cells() -> bytes:
    """As many rows as may be, each as wide as it may be."""
    return (";".join(f"h{at}" for at in range(200)) + "\n" + ("1;" * 199 + "1\n") * 49_000).encode()


def rows_of_an_open_document() -> bytes:
    """Rows without a cell, more than there may be cells."""
    return spreadsheet("<table:table-row/>" * (PAGE.cells + 1))


def nesting_in_an_open_document() -> bytes:
    """A part of a text within another, a million deep, and as many paragraphs without a cell."""
    spans = "<text:span>" * 1_000_000 + "</text:span>" * 1_000_000
    return spreadsheet(row(cell("1.1"), cell(spans)) + spans.replace("span", "p"))


def repeated_cells() -> bytes:
    """As many cells as may be, all of them one that is repeated."""
    return spreadsheet(row(cell("x" * 30_000, COLUMNS), again=PAGE.cells // COLUMNS - 100))


# What such files are made of, to be repeated.
XML = (
    *(b"<c ", b"<c>", b"</c>", b"<f>", b"</f>", b"<v/>", b"<v>1</v>", b"<row>", b"</row>", b" "),
    *(
        b'<c s="1"><v>1</v></c>',
        b'<c r="XFD1"/>',
        b'<row r="1048576"/>',
        b"<is><t>",
        b"<!--",
        b"&amp;",
    ),
    *(b"<si/>", b"<si>", b"<xf/>", b'"', b'<numFmt numFmtId="164" formatCode="', b"<![CDATA["),
)
TEXT = (
    ";",
    "\t",
    ",",
    "\n",
    "\r",
    '"',
    "'",
    "=",
    "a",
    "\u0301\u0327",
    "\ufdfa",
    "\u0f73",
    "1,",
    "\0",
)


def built(part: str, pieces: Sequence[tuple[bytes, int]]) -> bytes:
    """A workbook with a part of these pieces, each as often as is said."""
    inside = b"".join(piece * times for piece, times in pieces)
    tags = {
        SHEET: (b"worksheet", b"sheetData"),
        STRINGS: (b"sst", b""),
        STYLES: (b"styleSheet", b"cellXfs"),
    }
    outer, inner = tags[part]
    if inner:
        inside = b"<%b>%b</%b>" % (inner, inside, inner)
    return with_part(BOOK, part, b"<%b %b>%b</%b>" % (outer, MAIN, inside, outer))


ATTACKS: Mapping[str, Callable[[], bytes]] = {
    "openings.xlsx": openings,
    "spaces.xlsx": spaces_in_a_formula,
    "sheets.xlsx": sheets_of_one_part,
    "formats.xlsx": formats,
    "styles.xlsx": styles,
    "strings.xlsx": strings,
    "nesting.xlsx": nesting,
    "memory.xlsx": memory,
    "rows.xlsx": rows,
    "marks.csv": marks,
    "wide.csv": wide,
    "wide.zip": wide_in_a_zip,
    "rows.ods": rows_of_an_open_document,
    "nesting.ods": nesting_in_an_open_document,
    "repeated.ods": repeated_cells,
    "entries.zip": entries,
    "quotes.csv": quotes,
    "cells.csv": cells,
}
