"""Rows as CSV: for scripts as they are, for spreadsheets without anything to run."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from db.record import decimals

# What a spreadsheet takes for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Number(str):
    """A number that is written already: a minus begins no formula in it."""


def text(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], separator: str = ",") -> str:
    """One line per row below the names of `columns`; None is an empty cell.

    A number is as db.record.decimals writes it. A text that a spreadsheet would run stays text: it
    has an apostrophe before it.
    """
    cells = ([_cell(row[column]) for column in columns] for row in rows)
    return "".join(_line(each, separator) for each in [list(columns), *cells])


def plain(text: str) -> str:
    """A cell of such a file as it was before: without the apostrophe that kept it from running."""
    return text[1:] if text.startswith("'") and _would_run(text) else text


def _line(cells: Sequence[Any], separator: str) -> str:
    written = io.StringIO()
    # With both as the end of a row, a text that has either of them is written in quotes.
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerow(cells)
    return written.getvalue()[:-2] + "\n"


def _cell(value: Any) -> Any:
    if isinstance(value, float):
        return decimals.text(value)
    is_text = isinstance(value, str) and not isinstance(value, Number)
    return f"'{value}" if is_text and _would_run(value) else value


def _would_run(text: str) -> bool:
    """Whether it is a formula; what has an apostrophe of its own gets one more, to come back."""
    return text.lstrip("'").startswith(FORMULA)
