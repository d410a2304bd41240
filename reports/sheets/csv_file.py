"""A table as CSV: for people in words and their spreadsheet's format, or for programs."""

from datetime import date, datetime
from typing import Any

from babel.numbers import get_decimal_symbol

from data.files import csv_cells, csv_out
from db.record import decimals
from locales.languages import CONVENTIONS
from sections.tables import Column, Table

MARK = "\ufeff"  # tells a spreadsheet that the text is UTF-8


def text(table: Table, language: str) -> str:
    """`table` with its titles, after MARK; with semicolons where the decimal sign is a comma."""
    decimal = get_decimal_symbol(CONVENTIONS[language])
    names = [column.title for column in table.columns]
    names = [_once(names, at, table.columns[at]) for at in range(len(names))]
    rows = [
        {
            name: _cell(_of_a_hundred(row[column.name], column), decimal)
            for name, column in zip(names, table.columns, strict=True)
        }
        for row in table.rows
    ]
    return MARK + csv_cells.text(names, rows, ";" if decimal == "," else ",")


def coded(table: Table) -> str:
    """The table for programs: names, codes, ISO days, numbers with a point; in no language."""
    names = [column.name for column in table.columns]
    rows = table.coded or table.rows
    return csv_cells.text(names, [{name: _plain(row[name]) for name in names} for row in rows])


def _once(names: list[str], at: int, column: Column) -> str:
    """The title of a column; one that an earlier column has is followed by the column's name."""
    return f"{names[at]} ({column.name})" if names[at] in names[:at] else names[at]


def _plain(value: Any) -> Any:
    return csv_out.cell(decimals.rounded(value) if isinstance(value, float) else value)


def _of_a_hundred(value: Any, column: Column) -> Any:
    """A share as a percentage, like other percentages: CSV has no number format."""
    return value * 100 if column.kind == "share" and value is not None else value


def _cell(value: Any, decimal: str) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return csv_cells.Number(decimals.text(decimals.rounded(value)).replace(".", decimal))
    return value
