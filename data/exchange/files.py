"""The tables in a file, by the ending of its name."""

import os
from pathlib import Path, PurePath

from data.exchange import table_in, text_in, workbook_in
from data.exchange.sheet import Sheet
from data.exchange.unread import BYTES, UnreadFileError, check_size

TEXT, WORKBOOK = (".csv", ".tsv", ".txt"), ".xlsx"


def sheets(name: str, data: bytes) -> list[Sheet]:
    """Every table of a file; text holds one. Raises UnreadFileError."""
    ending = PurePath(name).suffix.lower()
    if ending == WORKBOOK:
        return workbook_in.sheets(data)
    if ending not in TEXT:
        raise UnreadFileError("other-ending", ending=ending[:20] or PurePath(name).name[:40])
    return [table_in.read(text_in.text(data))]


def content(path: Path) -> bytes:
    """All of a file; of one that is larger than any may be no more is read than shows it.

    Raises UnreadFileError, and OSError.
    """
    with path.open("rb") as file:
        data = file.read(BYTES + 1)
    check_size(data)
    return data


def called(path: PurePath) -> str:
    """The name of a file as a text that can be kept: some systems take any bytes for one."""
    return os.fsencode(path.name).decode(errors="replace")
