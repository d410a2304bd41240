"""The rows that a desk shows: as they stand, and the tables that they were shown in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from data.drafts import Read
from data.edits import Edit


class Now(NamedTuple):
    """All rows as they stand, which of them pass the filters, and in which revision."""

    rows: Mapping[str, Read]
    passing: Collection[str]
    revision: int


@dataclass
class Table:
    """One table that was shown: its rows by position, and the edits that were taken from it.

    `language` is the one that it was drawn in, whose numbers are typed in it. `typed` are the
    cells that the browser still holds as edited, by code and column.
    """

    key: str
    rows: Mapping[str, Read]
    language: str
    taken: list[Edit] = field(default_factory=list)
    typed: Mapping[tuple[str, str], Any] = field(default_factory=dict)
