"""The CSV files in a zip file, a table each, by their paths."""

import csv
import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from data import sheets
from data.exchange import safe_zip, text_in
from data.exchange.sheet import Numbered, Table
from data.exchange.unread import UnreadFileError


def tables(data: bytes) -> list[Table]:
    """Every CSV file. Raises UnreadFileError, also as rows are walked."""
    return [
        (path, _rows(content))
        for path, content in safe_zip.parts(data).items()
        if PurePosixPath(path).suffix == ".csv"
    ]


def _rows(content: bytes) -> Iterator[Numbered]:
    lines = csv.reader(io.StringIO(_text(content), newline=""), strict=True)
    number = 0
    try:
        for number, row in enumerate(lines, start=1):
            yield number, [sheets.plain(cell) for cell in row]
    except csv.Error as error:
        raise UnreadFileError("open-quote", row=str(number + 1)) from error


def _text(content: bytes) -> str:
    """Ours are UTF-8 and may hold any letter; what was saved again by others may be anything."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return text_in.text(content)
