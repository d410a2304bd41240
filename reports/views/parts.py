"""What a table in a file is made of: columns that know what they hold, rows, and charts of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

# A share is 0 to 1; a percentage is 0 to 100, as progress is kept.
Kind = Literal["text", "code", "day", "share", "percent", "points", "number", "whole", "address"]
Shape = Literal["bars", "stacked", "lines"]


@dataclass(frozen=True)
class Column:
    """`name` is for programs, `title` for people."""

    name: str
    title: str
    kind: Kind = "text"


@dataclass(frozen=True)
class Chart:
    """Some columns of a table, drawn over another one; `colours` as the pages have them."""

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
