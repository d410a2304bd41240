"""Rows as CSV: for scripts as they are, for spreadsheets without anything to run."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

# What a spreadsheet takes for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def text(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """One line per row below the names of `columns`; nothing is an empty cell.

    A text that a spreadsheet would run stays text: it has an apostrophe before it.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return written.getvalue()


def _cell(value: Any) -> Any:
    is_formula = isinstance(value, str) and value.startswith(FORMULA)
    return f"'{value}" if is_formula else value
