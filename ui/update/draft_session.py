"""The unsaved edits of one visit per action, the tables that they come from, the last outcome."""

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
from data.drafts.edit_steps import EditSteps, Step
from data.drafts.edits import Edit
from data.drafts.pasted import Pasted
from db.record.conflicts import Collision
from db.record.outcomes import Saved
from db.record.statement_rules import Refusal


class SavedNote(NamedTuple):
    """The numbers of changes and actions of the save `batch_id`, and the levels of its actions.

    `codes` are its actions where they are FEW, else ().
    """

    batch_id: int
    changes: int
    actions: int
    levels: frozenset[str]
    codes: Sequence[str] = ()


class AddedNote(NamedTuple):
    """An addition by `batch_id`: its `kind` (evidence, action or measure), and its name."""

    batch_id: int
    kind: str
    row: str
    codes: Sequence[str] = ()  # the sentence has the name


class UndoneNote(NamedTuple):
    """The undo of the last save, with the numbers of restored changes and actions.

    `codes` are those of the save.
    """

    saved: Saved
    codes: Sequence[str] = ()

    @property
    def batch_id(self) -> int:
        """The batch of the undo."""
        return self.saved.batch_id


Note = SavedNote | AddedNote | UndoneNote
FEW = 5  # actions that a note names


@dataclass
class Outcome:
    """The outcome of the last attempt to save, discard or paste; shown until the next edit.

    `is_out_of_order`: a block was pasted into a table sorted in the browser, and so was ignored.
    `overtaken`: the actions that others changed since the save that was to be undone.
    """

    discarded: Pending = field(default_factory=dict)
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    outage: str = ""
    pasted: Pasted | None = None
    overtaken: Sequence[str] = ()
    is_out_of_order: bool = False


class Now(NamedTuple):
    """Code to action at `revision`, and the codes of the actions under the filters.

    `is_sorted` is whether these are in an order that a save may change; `is_all` is whether they
    are all on one page, so that one that is new among them is new to the programme.
    """

    rows: Mapping[str, ReadAction]
    passing: Collection[str]
    revision: int
    is_sorted: bool = False
    is_all: bool = False


@dataclass
class DraftTable:
    """One table in the browser: its rows in order, and the edits already taken from it.

    `language` is the language of the table, in which numbers are typed. `typed` are the values that
    the browser still holds as edited, by (code, column).
    """

    key: str
    rows: Mapping[str, ReadAction]
    language: str
    taken: list[Edit] = field(default_factory=list)
    typed: Mapping[tuple[str, str], Any] = field(default_factory=dict)


log = logging.getLogger(__name__)

DESKS = "update.desks"
# The most tables remembered: an edit may still arrive from one that was just replaced.
TABLES = 3


@dataclass
class DraftSession:
    """The unsaved edits of one programme in a visit.

    - `pending`: the edits. `rows`: the actions shown under `scope`, as read at `revision`; read
      again when the page is idle (`is_at_rest`). `tables`: the last tables, the current one last.
    - `is_answered`: whether a page was drawn since the last save was tried. Until then a click on
      save is the second of a double click, which must not save what was edited after the first.
    - `asked`: day and comment of the last attempt to save. `batches`: ids of the saves. `later`:
      edits made while a save runs. `attempts`: the number of saves tried.
    - `last`: the last save, addition or undo of this page. `told`: the last one that the bar told
      of by itself. `steps`: the steps of editing since. `pressed`: the number of steps that the
      browser's keys asked for.
    - `entries`: name of entry to the outcome of adding it. `additions`: the ids of the batches of
      additions. `seen`: the id of the newest batch that the reader knows of: the last one as the
      page was opened, or as its sentence was closed (ui.update.saved_elsewhere); None before.
    - `turn`: how often the fields of the form were drawn anew. `strange`: the number of
      invalid messages of tables.
    - `mark`: the id by which the page in the browser knows this session. `has_back`: whether the
      page has returned its copy of an earlier session (`take_back`).
    - `lock` is held during each change, `saving` during a save.
    """

    pending: Pending = field(default_factory=dict)
    rows: Mapping[str, ReadAction] = field(default_factory=dict)
    tables: list[DraftTable] = field(default_factory=list)
    outcome: Outcome = field(default_factory=Outcome)
    last: Note | None = None
    told: Note | None = None
    steps: EditSteps = field(default_factory=EditSteps)
    pressed: int = 0
    scope: object = None
    revision: int = 0
    is_at_rest: bool = False
    is_answered: bool = True
    batches: list[int] = field(default_factory=list)
    asked: tuple[date, str] | None = None
    lock: RLock = field(default_factory=RLock, repr=False)
    saving: Lock = field(default_factory=Lock, repr=False)
    later: list[tuple[Sequence[Edit], Mapping[str, ReadAction]]] = field(default_factory=list)
    entries: dict[str, Outcome] = field(default_factory=dict)
    additions: list[int] = field(default_factory=list)
    seen: int | None = None
    attempts: int = 0
    turn: int = 0
    strange: int = 0
    mark: str = field(default_factory=lambda: uuid4().hex)
    has_back: bool = False

    @property
    def table(self) -> DraftTable:
        """The current table."""
        return self.tables[-1]

    @property
    def count(self) -> int:
        """The number of edited cells."""
        return sum(len(draft.said) for draft in self.pending.values())

    def take_in(self) -> None:
        """Take new edits from the tables; also called before every page, so that none is lost."""
        with self.lock:
            for table in list(self.tables):
                state = st.session_state.get(table.key)
                told = grid_edits.parse(state, list(table.rows), table.language)
                self.edit([edit for edit in told.edits if edit not in table.taken], table.rows)
                table.taken, table.typed = told.edits, told.typed
                if told.strange:
                    log.warning("sent to a table: %s", "; ".join(told.strange[:9]))
                    self.tables.remove(table)  # Streamlit must not try to apply it
                    self.strange += 1

    def edit(self, said: Sequence[Edit], rows: Mapping[str, ReadAction]) -> None:
        """Add edits of `rows` to `pending`, and clear the last outcome."""
        if said:
            with self.lock:
                before = self.pending
                self.pending, self.outcome = edits.take(before, said, rows), Outcome()
                self.steps = self.steps.made(before, self.pending)
                if self.saving.locked():
                    self.later.append((said, rows))

    def lay(self, language: str) -> None:
        """Show `rows` in the current table if it has the same codes, else in a new table.

        The table stays whenever possible, also after a save: with a new one the browser loses the
        open cell and the text being typed.
        """
        with self.lock:
            shown = sha256(" ".join([language, *self.rows]).encode()).hexdigest()[:12]
            key = f"update-{shown}-{self.strange}"
            if self.tables and self.table.key == key:
                self.table.rows = self.rows
            else:
                others = [table for table in self.tables if table.key != key]
                self.tables = [*others, DraftTable(key, self.rows, language)][-TABLES:]

    @property
    def untold(self) -> Note | None:
        """The last save, addition or undo, where the bar has not told of it by itself."""
        return None if self.last is self.told else self.last

    def put(self, pending: Pending, outcome: Outcome | None = None) -> None:
        """Replace the edits, in one step, and the outcome; the fields are drawn anew."""
        with self.lock:
            self.steps = self.steps.made(self.pending, pending)
            self.pending, self.outcome = pending, outcome or Outcome()
            self.redraw()

    def redraw(self) -> None:
        """Have the fields of the form drawn anew, with the values of now."""
        with self.lock:
            self.turn += 1

    def go(self, step: Step) -> None:
        """Take the last step of editing back, or repeat the one that was taken back last."""
        with self.lock:
            steps, pending = self.steps.go(step, self.pending)
            if steps != self.steps:
                self.put(pending)
                self.steps = steps

    def take_back(self, kept: Pending) -> None:
        """Restore the edits that the page kept from an expired visit, beneath those made since."""
        with self.lock:
            self.put(merging.joined(kept, self.pending))
            self.steps, self.has_back = EditSteps(), True

    def sending(self) -> Pending:
        """The edits for a save that begins; edits from now on are also added to `later`."""
        with self.lock:
            self.later = []
            self.attempts += 1
            self.is_answered = False
            return self.pending

    def saved(self, sent: Pending, batch_id: int, note: SavedNote, done: Collection[str]) -> None:
        """Update the session after `sent` is saved; edits made meanwhile stay pending.

        They apply to the rows as saved. `done` are the statuses that set the progress to 100.
        """
        with self.lock:
            self.rows = merging.saved(self.rows, sent, done)
            for table in self.tables:
                table.rows = merging.saved(table.rows, sent, done)
            self.batches.append(batch_id)
            left = merging.left(self.pending, sent, done, self.later)
            self.put(left)
            self.steps, self.last = EditSteps(), note

    def undone(self, note: UndoneNote) -> None:
        """Update the session after its last save is undone; the rows follow at once."""
        self.batches.append(note.batch_id)
        self.outcome, self.last = Outcome(), note
        self.rest()

    def rest(self) -> None:
        """Note that the page is idle, so that the rows can follow the saves of others."""
        self.is_at_rest = True

    def follow(self, now: Now, scope: object, *, is_there: bool) -> None:
        """Replace the rows by those of `now` under the filters of `scope`, where that is allowed.

        It is allowed for a new scope, for a table not shown yet (not `is_there`), and on an idle
        page without edits. Otherwise the rows stay as read, whatever others save. With the same
        scope a row that no longer passes the filters stays, and sorted rows keep their places.

        The run that calls this has drawn something, and would have been cut off by a click that
        came during the last save.
        """
        with self.lock:
            self.is_answered = True
            is_same = is_there and self.scope == scope
            if not is_same or (self.is_at_rest and not self.pending):
                wanted = {*now.passing, *(self.rows if is_same else ())}
                codes = [code for code in now.rows if code in wanted]
                if is_same and now.is_sorted:
                    new = [code for code in codes if now.is_all and code not in self.rows]
                    codes = [*(code for code in self.rows if code in now.rows), *new]
                rows = {code: now.rows[code] for code in codes}
                self.pending = merging.refresh(self.pending, now.rows)
                if _shown(rows) != _shown(self.rows):
                    self.redraw()
                self.rows, self.scope, self.revision = rows, scope, now.revision
            self.is_at_rest = False


def _shown(rows: Mapping[str, ReadAction]) -> dict[str, Mapping[str, Any]]:
    """Code to what is shown; one's own save changes the version alone."""
    return {code: row.shown for code, row in rows.items()}


def of(programme_code: str) -> DraftSession:
    """The unsaved edits of this visit for a programme; a new session at the first call."""
    desks: dict[str, DraftSession] = st.session_state.setdefault(DESKS, {})
    return desks.setdefault(programme_code, DraftSession())


def is_unsaved() -> bool:
    """Whether this visit has unsaved edits, of any programme."""
    desks: dict[str, DraftSession] = st.session_state.get(DESKS, {})
    return any(desk.pending for desk in desks.values())
