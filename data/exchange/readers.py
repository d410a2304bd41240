"""Which reader makes tables of the bytes of a file, by the ending of its name.

Readers run in a process of their own (data.exchange.bounded_reading), so they import what reading
needs alone: no database, no pandas, no words. A new kind of file is a module here with a function
`tables` like theirs, and its line in READERS.
"""

from collections.abc import Callable
from importlib import import_module

from data.exchange.sheet import Table

# Each is imported when it is needed: openpyxl takes longer than most texts.
READERS = {
    **dict.fromkeys((".csv", ".tsv", ".txt"), "data.exchange.table_in"),
    ".xlsx": "data.exchange.workbook_in",
    ".ods": "data.exchange.ods_in",
    ".zip": "data.exchange.zip_in",
}
Reader = Callable[[bytes], list[Table]]


def reader(ending: str) -> Reader:
    """Data to its tables in order; it and the rows of these raise UnreadFileError."""
    found: Reader = import_module(READERS[ending]).tables
    return found
