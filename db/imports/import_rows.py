"""The request of an import, row by row, and what is to become of each row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

from db.imports.file_schema import Table
from db.record.conflicts import Collision
from db.record.people import Person
from db.record.statement_rules import Refusal

MANY = 3
Fate = Literal["added", "changed", "same", "refused"]


@dataclass(frozen=True)
class ImportWanted:
    """A row of a file as it was understood: its number there, and column to value.

    What a row leaves blank is not among its cells. `refusals` are about what was not understood.
    `table` is given where rows of several come together.
    """

    number: int
    code: str
    cells: Mapping[str, Any] = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    table: Table | None = None


@dataclass(frozen=True, kw_only=True)
class ImportRequest:
    """Rows to be brought into a table of a programme.

    `effective_on` holds for rows without a day; what is new exists from `since`, if it is given,
    or from an earlier day that its row says. `comment` is what a person says of the whole,
    `name` that of the file. `seen` is the version of each action, by code, and of each partner, by
    partner_key, that the preview showed; None: there was no preview. What was `chosen`
    for the file's `headings` is remembered with the import.
    """

    person: Person
    programme_code: str
    table: Table
    rows: Sequence[ImportWanted]
    effective_on: date
    today: date
    since: date | None = None
    language: str = "en"
    comment: str = ""
    name: str = ""
    seen: Mapping[str, int] | None = None
    headings: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)


class ImportCell(NamedTuple):
    """One cell that the import changes, or fills."""

    column: str
    before: Any
    now: Any


@dataclass(frozen=True)
class ImportRow:
    """What becomes of a row; `code` is that of the programme where it has one.

    `table` is given where rows of several come together. A row that `goes_back` only repeats what
    was stated before.
    """

    number: int
    code: str
    fate: Fate
    cells: Sequence[ImportCell] = ()
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    table: Table | None = None
    goes_back: bool = False


@dataclass(frozen=True)
class Preview:
    """Every row, in the file's order, and the versions that they were weighed against."""

    rows: Sequence[ImportRow]
    seen: Mapping[str, int]

    def of(self, fate: Fate) -> list[ImportRow]:
        """The rows with this fate, in the order of the file."""
        return [row for row in self.rows if row.fate == fate]

    @property
    def going_back(self) -> int:
        """The number of changed rows that only repeat an earlier statement, as an outdated file has
        them.

        0 for fewer than MANY such rows, as in a correction, and for at most half of the changed
        rows.
        """
        changed = self.of("changed")
        back = sum(row.goes_back for row in changed)
        return back if back >= MANY and 2 * back > len(changed) else 0


def partner_key(code: str) -> str:
    """The key of a partner in `seen`, among codes of actions: no code has a comma."""
    return f"partner,{code}"
