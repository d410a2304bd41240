"""A section, independent of its renderer: finding, caption and table in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from data import findings
from data.findings import Finding
from sections.words import SectionWords, Text


@dataclass(frozen=True)
class TableLine:
    """A row of a table: the code ("" without one) and name of its subject, and its cells."""

    code: str
    name: Text
    cells: Sequence[str]


@dataclass(frozen=True)
class Section:
    """A finding, a caption and a table, whose first column has the head `lead`, the others `heads`.

    `lines` are its rows. `total` is the cells of the last row, without its name; () without one.
    `title` is the finding as plain text; a screen writes `finding` as Markdown.
    """

    words: SectionWords
    finding: Finding
    caption: str
    lead: str
    heads: Sequence[str]
    lines: Sequence[TableLine]
    total: Sequence[str] = ()

    @property
    def title(self) -> str:
        """The finding in plain text."""
        return findings.say(self.finding, self.words.t, self.words.level)
