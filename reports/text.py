"""A view as CSV for people: their words, and the separators that their spreadsheet expects."""

from datetime import date
from typing import Any

from babel.numbers import get_decimal_symbol

from data import sheets
from locales.languages import CONVENTIONS
from reports.views.parts import Column, Table

MARK = "\ufeff"  # tells a spreadsheet that the text is UTF-8
DIGITS = 6


def text(table: Table, language: str) -> str:
    """The table with its titles; where the decimal sign is a comma, semicolons stand between."""
    decimal = get_decimal_symbol(CONVENTIONS[language])
    names = [column.title for column in table.columns]
    names = [_once(names, at, table.columns[at]) for at in range(len(names))]
    rows = [
        {
            name: _cell(row[column.name], decimal)
            for name, column in zip(names, table.columns, strict=True)
        }
        for row in table.rows
    ]
    return MARK + sheets.text(names, rows, ";" if decimal == "," else ",")


def _once(names: list[str], at: int, column: Column) -> str:
    """A title that another column has already tells the two apart by the name for programs."""
    return f"{names[at]} ({column.name})" if names[at] in names[:at] else names[at]


def _cell(value: Any, decimal: str) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return sheets.Number(f"{round(value, DIGITS):.15g}".replace(".", decimal))
    return value
