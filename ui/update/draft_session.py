"""The unsaved work of one visit: edits per action, the tables they are typed in, the outcome."""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from threading import Lock, RLock
from typing import Any, NamedTuple
from uuid import uuid4

import streamlit as st

from data.drafts import edits, grid_edits, merging
from data.drafts.draft import Pending, ReadAction
from data.drafts.edits import Edit
from data.drafts.pasted import Pasted
from db.record.conflicts import Collision
from db.record.statement_rules import Refusal
from ui.frame import store


class SavedNote(NamedTuple):
    """What the save `batch_id` wrote, in numbers; `levels` are those of its actions."""

    batch_id: int
    changes: int
    actions: int
    levels: frozenset[str]


class AddedNote(NamedTuple):
    """What was added by `batch_id` (evidence, action, measure), and the name of its row."""

    batch_id: int
    kind: str
    row: str


@dataclass
class Outcome:
    """What the last click on save, add or discard came to; said until the next edit.

    `pasted` is what became of a block, `is_out_of_order` that it had no place in a table that was
    sorted.
    """

    saved: SavedNote | None = None
    discarded: Pending = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    outage: str = ""
    added: AddedNote | None = None
    pasted: Pasted | None = None
    is_out_of_order: bool = False


class Now(NamedTuple):
    """All rows as they stand, which of them pass the filters, and in which revision."""

    rows: Mapping[str, ReadAction]
    passing: Collection[str]
    revision: int


@dataclass
class DraftTable:
    """One table that was shown: its rows by position, and the edits that were taken from it.

    `language` is the one that it was drawn in, whose numbers are typed in it. `typed` are the
    cells that the browser still holds as edited, by code and column.
    """

    key: str
    rows: Mapping[str, ReadAction]
    language: str
    taken: list[Edit] = field(default_factory=list)
    typed: Mapping[tuple[str, str], Any] = field(default_factory=dict)


log = logging.getLogger(__name__)

DESKS = "update.desks"
# An edit may still be on its way from a table that has just been replaced.
TABLES = 3


@dataclass
class DraftSession:
    """One programme's unsaved work.

    `rows` are those to show under `scope`, as read at `revision`; they are read anew when nobody is
    in the middle of anything (`is_at_rest`). `asked` is the day and the comment of the last attempt
    to save, `batches` what was saved, `later` what is typed while a save is on its way. `entries`
    are what became of things to be added, `added` counts those that were. `attempts` counts the
    saves that were tried, `turn` what changed the form otherwise than by typing in it, and
    `strange` what no honest table would have said. A page knows the desk by its `mark`, and has
    given it what it kept of an earlier one once it `has_back`. Who changes a desk holds the `lock`
    for the moment that it takes, who saves `saving` for as long as that takes.
    """

    pending: Pending = field(default_factory=dict)
    rows: Mapping[str, ReadAction] = field(default_factory=dict)
    tables: list[DraftTable] = field(default_factory=list)
    outcome: Outcome = field(default_factory=Outcome)
    scope: object = None
    revision: int = 0
    is_at_rest: bool = False
    batches: list[int] = field(default_factory=list)
    asked: tuple[date, str] | None = None
    lock: RLock = field(default_factory=RLock, repr=False)
    saving: Lock = field(default_factory=Lock, repr=False)
    later: list[tuple[Sequence[Edit], Mapping[str, ReadAction]]] = field(default_factory=list)
    entries: dict[str, Outcome] = field(default_factory=dict)
    added: int = 0
    attempts: int = 0
    turn: int = 0
    strange: int = 0
    mark: str = field(default_factory=lambda: uuid4().hex)
    has_back: bool = False

    @property
    def table(self) -> DraftTable:
        """The table that is shown."""
        return self.tables[-1]

    @property
    def count(self) -> int:
        """How many cells are changed."""
        return sum(len(draft.said) for draft in self.pending.values())

    def take_in(self) -> None:
        """Take over what was typed since; also called before any page, so that none gets lost."""
        with self.lock:
            for table in list(self.tables):
                state = st.session_state.get(table.key)
                told = grid_edits.parse(state, list(table.rows), table.language)
                self.edit([edit for edit in told.edits if edit not in table.taken], table.rows)
                table.taken, table.typed = told.edits, told.typed
                if told.strange:
                    strange = "; ".join(told.strange[:9])
                    log.warning("%s sent to a table: %s", store.person().name, strange)
                    self.tables.remove(table)  # Streamlit must not try to apply it
                    self.strange += 1

    def edit(self, said: Sequence[Edit], rows: Mapping[str, ReadAction]) -> None:
        """Add edits of `rows`."""
        if said:
            with self.lock:
                self.pending, self.outcome = edits.take(self.pending, said, rows), Outcome()
                if self.saving.locked():
                    self.later.append((said, rows))

    def lay(self, language: str) -> None:
        """Show `rows`: in the table that is there if it has the same ones, or in a new one.

        The same table goes on whenever it can, also after a save: in a new one the browser has
        forgotten the cell that is open and what was typed in this very moment.
        """
        with self.lock:
            shown = sha256(" ".join([language, *self.rows]).encode()).hexdigest()[:12]
            key = f"update-{shown}-{self.strange}"
            if self.tables and self.table.key == key:
                self.table.rows = self.rows
            else:
                others = [table for table in self.tables if table.key != key]
                self.tables = [*others, DraftTable(key, self.rows, language)][-TABLES:]

    def put(self, pending: Pending, outcome: Outcome | None = None) -> None:
        """Go on with `pending`; the form's fields remember nothing else."""
        with self.lock:
            self.pending, self.outcome = pending, outcome or Outcome()
            self.turn += 1

    def take_back(self, kept: Pending) -> None:
        """Go on with what a page kept of a visit that was forgotten, and what was typed since."""
        with self.lock:
            self.put(merging.joined(kept, self.pending))
            self.has_back = True

    def sending(self) -> Pending:
        """What is about to be saved; what is typed from now on comes later."""
        with self.lock:
            self.later = []
            self.attempts += 1
            return self.pending

    def saved(self, sent: Pending, batch_id: int, note: SavedNote, done: Collection[str]) -> None:
        """Go on once `sent` is saved, with what was typed meanwhile and from now on.

        It is said of the rows as they are then. `done` are the statuses that set the progress.
        """
        with self.lock:
            self.rows = merging.saved(self.rows, sent, done)
            for table in self.tables:
                table.rows = merging.saved(table.rows, sent, done)
            self.batches.append(batch_id)
            left = merging.left(self.pending, sent, done, self.later)
            self.put(left, Outcome(saved=note))

    def rest(self) -> None:
        """Nobody is in the middle of anything: the rows may follow what others saved."""
        self.is_at_rest = True

    def follow(self, now: Now, scope: object, *, is_there: bool) -> None:
        """Show the rows that pass the filters of `scope` as they stand now, if they may change.

        They may under other filters, in a table that is not `is_there` yet, and at rest. Otherwise
        they stay as they were read, whatever others save; and no save moves a row.
        """
        with self.lock:
            is_same = is_there and self.scope == scope
            if not is_same or (self.is_at_rest and not self.pending):
                wanted = {*now.passing, *(self.rows if is_same else ())}
                rows = {code: row for code, row in now.rows.items() if code in wanted}
                self.pending = merging.refresh(self.pending, now.rows)
                self.turn += rows != self.rows
                self.rows, self.scope, self.revision = rows, scope, now.revision
            self.is_at_rest = False


def of(programme_code: str) -> DraftSession:
    """The desk of this visit for a programme."""
    desks: dict[str, DraftSession] = st.session_state.setdefault(DESKS, {})
    return desks.setdefault(programme_code, DraftSession())
