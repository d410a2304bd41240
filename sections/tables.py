"""What a table is made of: columns that know what they hold, rows, and charts over them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self

import pandas as pd

from data.view import View

# A share is 0 to 1; a percentage is 0 to 100, as progress is kept.
Kind = Literal["text", "code", "day", "share", "percent", "points", "number", "whole", "address"]
Shape = Literal["bars", "stacked", "lines"]


@dataclass(frozen=True)
class Column:
    """`name` is for programs, `title` for people."""

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
    """One row per thing, in the programme's order; what isn't there is None.

    `name` is short and plain, `title` what a sheet is called; `note` says what has to be known.
    `coded` are the same rows for programs, with codes where `rows` have words; () where they have
    none.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, Any]]
    charts: Sequence[Chart] = ()
    note: str = ""
    coded: Sequence[Mapping[str, Any]] = ()


def cell(value: Any) -> Any:
    """A value as a file has it: nothing is None, a moment of pandas is a day."""
    if isinstance(value, tuple):
        return value
    if value is None or value == "" or pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def table_rows(frame: pd.DataFrame, columns: Iterable[Column]) -> list[dict[str, Any]]:
    """The rows of `frame`, of these columns."""
    names = [column.name for column in columns]
    cells = frame[names].astype(object).to_numpy().tolist()
    return [dict(zip(names, map(cell, row), strict=True)) for row in cells]
