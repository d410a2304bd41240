"""What a section says, whoever shows it: its finding, its caption, and its table in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from data import findings
from data.findings import Finding
from sections.words import SectionWords, Text


@dataclass(frozen=True)
class TableLine:
    """A row of a table for reading: what it is about, by its code or "" and its name; its cells."""

    code: str
    name: Text
    cells: Sequence[str]


@dataclass(frozen=True)
class Section:
    """`lead` heads the names of the table's `lines`, `heads` their cells; `total` stands below.

    `title` is the finding in plain text; a screen says the finding in Markdown instead.
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
