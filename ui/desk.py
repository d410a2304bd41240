"""The unsaved work of one visit: edits per action, the tables they are typed in, what became of it.

A desk is changed in place, in steps without Streamlit between them: a run may be cut off at any of
Streamlit's calls, and what was typed or saved must then be all there.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import NamedTuple

import streamlit as st

from data import deltas, edits
from data.drafts import Pending, Read
from data.edits import Edit
from db.conflicts import Collision
from db.rules import Refusal
from ui import store

log = logging.getLogger(__name__)

DESKS = "update.desks"
# An edit may still be on its way from a table that has just been replaced.
TABLES = 3


class SavedNote(NamedTuple):
    """What a save wrote, in numbers; `levels` are those of its actions."""

    changes: int
    actions: int
    levels: frozenset[str]


@dataclass
class Outcome:
    """What the last click on save or discard came to; said until the next edit."""

    saved: SavedNote | None = None
    discarded: Pending = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    outage: str = ""


@dataclass
class Table:
    """One table that was shown: its rows by position, and the edits that were taken from it.

    `language` is the one that it was drawn in, whose numbers are typed in it.
    """

    key: str
    rows: Mapping[str, Read]
    language: str
    taken: list[Edit] = field(default_factory=list)


@dataclass
class Desk:
    """One programme's unsaved work.

    `rows` are those to show under `scope`; `turn` counts tables made anew, `saves` what was saved.
    `asked` is the day and the comment of the last attempt to save.
    """

    pending: Pending = field(default_factory=dict)
    rows: Mapping[str, Read] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    outcome: Outcome = field(default_factory=Outcome)
    scope: object = None
    asked: tuple[date, str] | None = None
    turn: int = 0
    saves: int = 0

    @property
    def table(self) -> Table:
        """The table that is shown."""
        return self.tables[-1]

    @property
    def count(self) -> int:
        """How many cells are changed."""
        return sum(len(draft.said) for draft in self.pending.values())

    def take_in(self) -> None:
        """Take over what was typed since; also called before any page, so that none gets lost."""
        for table in list(self.tables):
            state = st.session_state.get(table.key)
            said, strange = deltas.told(state, list(table.rows), table.language)
            self.edit([edit for edit in said if edit not in table.taken], table.rows)
            table.taken = said
            if strange and table in self.tables:
                log.warning("%s sent to a table: %s", store.person().name, "; ".join(strange[:9]))
                self.tables.remove(table)  # Streamlit must not try to apply it
                self.turn += 1

    def edit(self, said: Sequence[Edit], rows: Mapping[str, Read]) -> None:
        """Add edits of `rows`."""
        if said:
            self.pending, self.outcome = edits.take(self.pending, said, rows), Outcome()

    def lay(self, language: str) -> None:
        """Show `rows`: in the table that is there if it has the same ones, or in a new one."""
        rows = self.rows
        current = self.tables[-1] if self.tables else None
        if current and current.taken and current.rows != rows:
            self.turn += 1  # what was typed and set back would hide what others saved
        shown = sha256(" ".join([language, *rows]).encode()).hexdigest()[:12]
        key = f"update-{shown}-{self.turn}"
        if current is None or current.key != key:
            others = [table for table in self.tables if table.key != key]
            self.tables = [*others, Table(key, rows, language)][-TABLES:]
        else:
            current.rows = rows

    def put(self, pending: Pending, outcome: Outcome | None = None) -> None:
        """Go on with `pending`, in a table that remembers nothing else."""
        self.pending, self.outcome = pending, outcome or Outcome()
        self.turn += 1


def of(programme_code: str) -> Desk:
    """The desk of this visit for a programme."""
    desks: dict[str, Desk] = st.session_state.setdefault(DESKS, {})
    return desks.setdefault(programme_code, Desk())
