"""The tables in a file, by the ending of its name."""

import os
from pathlib import PurePath

from data.exchange import table_in, text_in, workbook_in
from data.exchange.sheet import Sheet
from data.exchange.unread import UnreadFileError

TEXT, WORKBOOK = (".csv", ".tsv", ".txt"), ".xlsx"


def sheets(name: str, data: bytes) -> list[Sheet]:
    """Every table of a file; text holds one. Raises UnreadFileError."""
    ending = PurePath(name).suffix.lower()
    if ending == WORKBOOK:
        return workbook_in.sheets(data)
    if ending not in TEXT:
        raise UnreadFileError("other-ending", ending=ending[:20] or PurePath(name).name[:40])
    return [table_in.read(text_in.text(data))]


def called(path: PurePath) -> str:
    """The name of a file as a text that can be kept: some systems take any bytes for one."""
    return os.fsencode(path.name).decode(errors="replace")
