"""A table for files: columns with their kinds, rows, and charts over them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self

import pandas as pd

from data.view import View

# An action is the code of one, or of a measure. A moment is a datetime in the time zone of the
# programme, without tzinfo. A share is 0 to 1; a percentage is 0 to 100, as progress is stored.
Words = Literal["text", "code", "action", "address"]
Numbers = Literal["share", "percent", "points", "number", "whole"]
Kind = Words | Numbers | Literal["day", "moment"]
Shape = Literal["bars", "stacked", "lines"]


@dataclass(frozen=True)
class Column:
    """A column: `name` is for programs, `title` for people, `kind` for its format."""

    name: str
    title: str
    kind: Kind = "text"

    @classmethod
    def of(cls, view: View, name: str, kind: Kind = "text", word: str = "") -> Self:
        """A column with the title that pages have for it, or that of the message `word`."""
        return cls(name, view.t(word or f"column-{name}"), kind)


@dataclass(frozen=True)
class Chart:
    """A chart of a table: `over` is the column of categories, `series` are those of the values.

    `colours` is a column of `series` to its colour, as on the pages in the light theme.
    """

    shape: Shape
    title: str
    over: str
    series: Sequence[str]
    colours: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """A table: `rows` are in its order, each by name of column; a missing value is None.

    `name` is a short identifier, `title` the name of its sheet, `note` a remark to be read first.
    `coded` are the same rows for programs, with codes where `rows` have words; () where no row has
    words.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, Any]]
    charts: Sequence[Chart] = ()
    note: str = ""
    coded: Sequence[Mapping[str, Any]] = ()


def cell(value: Any) -> Any:
    """`value` for a file: None where empty or missing, a date for a Timestamp, no numpy types."""
    if isinstance(value, tuple):
        return value
    if value is None or value == "" or pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def table_rows(frame: pd.DataFrame, columns: Iterable[Column]) -> list[dict[str, Any]]:
    """One dict per row of `frame`, with these columns, each value as `cell` returns it."""
    names = [column.name for column in columns]
    cells = frame[names].astype(object).to_numpy().tolist()
    return [dict(zip(names, map(cell, row), strict=True)) for row in cells]
