"""A table of text: with commas, semicolons or tabs between its cells, as files or pasted."""

import csv
import io
from collections.abc import Iterator

from data.exchange import text_in
from data.exchange.sheet import Sheet, Table, sheet
from data.exchange.unread import LETTERS, UnreadFileError
from data.sheets import plain

SEPARATORS = (";", "\t", ",")


def read(text: str, name: str = "") -> Sheet:
    """The one table in `text`. Raises UnreadFileError."""
    return sheet(name, _rows(text))


def tables(data: bytes) -> list[Table]:
    """The one table in a file of text. Raises UnreadFileError, also as its rows are walked."""
    return [("", _rows(text_in.text(data)))]


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Number and cells of each row; blank ones too, all others as wide as the first."""
    lines, number = io.StringIO(text, newline=""), 0
    separator = _announced(text)
    if separator:
        lines.readline()
        number = 1
    reader = csv.reader(lines, delimiter=separator or _separator(text), strict=True)
    width = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            reason = "long-cell" if "limit" in str(error) else "open-quote"
            limit = {"limit": LETTERS} if reason == "long-cell" else {}
            raise UnreadFileError(reason, row=str(number), **limit) from error
        if not any(cell.strip() for cell in cells):
            continue
        width = width or len(cells)
        if len(cells) != width:
            raise UnreadFileError("ragged", row=str(number), cells=len(cells), columns=width)
        yield number, [plain(cell).strip(" ") for cell in cells]


def _announced(text: str) -> str:
    """The separator that Excel is told of in a first line, sep=; or none."""
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
