"""Sessions that edit side by side: nothing typed is lost, and nothing unseen is overwritten."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, ClassVar
from unittest.mock import patch

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine, select

import ui.desk
from data import edit_table, edits, merging
from data.drafts import BESIDE, STATES, Pending, Read
from data.edits import Edit
from db import undo
from db.commands import Change, ConflictError, RefusedError, Saved, save
from db.engine import open_engine
from db.fold import fold
from db.people import Person
from db.record import updates_of
from db.tables import Action
from locales import translator
from tests.databases import Shelf
from tests.pages.update.conftest import LATER
from tests.pages.update.editing import DAY, PROGRAMME
from ui.desk import Desk
from ui.desk_rows import Now
from ui.sending import send

CODES = ("4.1", "4.2")
SCOPES: Mapping[str, Sequence[str]] = {"all": CODES, "one": ("4.2",)}
DONE = {"completed"}
VALUES = {
    "progress": st.sampled_from([20.5, 40.0, None]),
    "status": st.sampled_from(["completed", "on_hold", "cancelled"]),
    "comment": st.just("so"),
}
EDIT = st.sampled_from(["progress", "progress", "status", "comment"]).flatmap(
    lambda column: st.builds(
        Edit, st.sampled_from(("4.2", *CODES)), st.just(column), VALUES[column]
    )
)
EXAMPLES = 30
BACK = "sets it back"
Cells = dict[tuple[str, str], Any]
CAS = Person("Cas", "admin")


@dataclass(frozen=True)
class Save:
    """A save, with what is typed while it is on its way, and what a conflict is answered with.

    BACK is to set a cell of it back to what it was before.
    """

    meanwhile: Edit | str | None
    gives_way: bool


@dataclass(frozen=True)
class Filter:
    """Other filters."""

    scope: str


@dataclass(frozen=True)
class Late:
    """An edit on its way from a table that has just been replaced by another one."""

    edit: Edit


@dataclass(frozen=True)
class Undo:
    """Somebody else undoes one of the batches."""

    which: int


SAVE = st.builds(Save, st.none() | EDIT | st.just(BACK), st.booleans())
SIMPLE = ("rests", "runs again", "takes back", "reads the other language", "lets go")
KINDS: Mapping[str, st.SearchStrategy[Any]] = {
    "edit": EDIT,
    "save": SAVE,
    "undo": st.builds(Undo, st.integers(0, 3)),
    "late": st.builds(Late, EDIT),
    "filter": st.builds(Filter, st.sampled_from(sorted(SCOPES))),
    **{step: st.just(step) for step in SIMPLE},
}
OFTEN = [*["edit"] * 5, *["save"] * 5, "rests", "undo", "late", "filter"]
STEPS = st.sampled_from([*OFTEN, *KINDS]).flatmap(KINDS.__getitem__)


class Session:
    """One browser: its desk, and what its person typed and hasn't saved or taken back.

    `seen` is what stood in a cell when it was typed in, or was told of it since. `tables` is what
    the browser holds as edited, by position, of the table it shows and of the one that it showed
    just before; it knows nothing of codes.
    """

    def __init__(self, name: str) -> None:
        self.person, self.desk, self.typed = Person(name, "admin"), Desk(), Cells()
        self.seen, self.scope, self.language = Cells(), "all", "en"
        self.tables: dict[str, dict[int, dict[str, Any]]] = {}
        self.was_replaced = False

    def type(self, edit: Edit, *, late: bool = False) -> None:
        """Type in the table that is shown, or that was just before."""
        table = self.desk.tables[-2 if late else -1]
        codes = list(table.rows)
        if edit.code not in codes:
            return
        value = edit.value
        if edit.column == "progress":
            value = edit_table.number(value, translator(table.language))
        cells = self.tables.setdefault(table.key, {}).setdefault(codes.index(edit.code), {})
        if cells.get(edit.column) == value:  # it has let go of it when that was drawn
            del cells[edit.column]
            self.take_in()
        if (edit.code, edit.column) not in self.typed:
            draft = self.desk.pending.get(edit.code)
            row = draft.read if draft else table.rows[edit.code]
            self.seen[edit.code, edit.column] = row.shown[edit.column]
        cells[edit.column] = value
        self.take_in()
        self.typed[edit.code, edit.column] = edit.value

    def saved(self, sent: Pending) -> None:
        """What was saved is no longer unsaved, and what is typed since was typed upon it."""
        for code, column, _, now in edits.cells(sent):
            self.seen[code, column] = now
            if self.typed.get((code, column)) == now:
                del self.typed[code, column]
            if (column, now) == ("status", "completed") and "progress" not in sent[code].said:
                self.seen[code, "progress"] = 100.0

    def take_in(self) -> None:
        """Streamlit tells what the browser holds."""
        states = {key: {"edited_rows": rows} for key, rows in self.tables.items()}
        with patch.object(ui.desk, "st", SimpleNamespace(session_state=states)):
            self.desk.take_in()

    def run(self, now: Now, *, rests: bool) -> None:
        """Run the page: whatever table it draws, the browser knows that and the one before."""
        self.take_in()
        if rests:
            self.desk.rest()
        before = self.desk.tables[-1:]
        self.desk.follow(now, self.scope, is_there=bool(before))
        self.desk.lay(self.language)
        self.was_replaced = before not in ([], [self.desk.table])
        if self.was_replaced:
            self.tables.pop(self.desk.table.key, None)
        held = {table.key for table in (*before, self.desk.table)}
        self.tables = {key: rows for key, rows in self.tables.items() if key in held}


class Sessions(RuleBasedStateMachine):
    """Two sessions on one record."""

    prepared: ClassVar[Path]
    folder: ClassVar[Path]

    @initialize()
    def begin(self) -> None:
        path = shutil.copyfile(self.prepared, self.folder / "sessions.sqlite")
        self.engine = open_engine(f"sqlite:///{path}")
        self.batches: list[int] = []
        self.sessions = [Session("Ann"), Session("Bob")]
        for session in self.sessions:
            self.draw(session, rests=True)

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.engine.dispose()
            for left in self.folder.glob("sessions.sqlite*"):
                left.unlink()

    # One rule, so that no example goes without one kind of step.
    @rule(who=st.integers(0, 1), step=STEPS)
    def acts(self, who: int, step: Edit | Late | Save | Filter | Undo | str) -> None:
        session = self.sessions[who]
        match step:
            case Edit():
                session.type(step)
            case Late(edit) if session.was_replaced:
                session.type(edit, late=True)
            case Save():
                self.saves(session, step)
            case Filter(scope):
                session.scope = scope
            case "reads the other language":
                session.language = "nl" if session.language == "en" else "en"
            case Undo(which) if self.batches:
                batch_id = self.batches[which % len(self.batches)]
                with suppress(ConflictError, RefusedError):
                    undo.undo(self.engine, CAS, PROGRAMME, batch_id, today=LATER)
            case "lets go":  # the browser has seen its edits in the table
                session.tables.clear()
            case "takes back":
                session.desk.put({})
                session.typed.clear()
        self.draw(session, rests=step == "rests")

    def saves(self, session: Session, step: Save) -> None:
        if session.desk.pending:
            self.save(session, step.meanwhile)
        if session.desk.outcome.collisions:
            self.settles(session, gives_way=step.gives_way)

    def settles(self, session: Session, *, gives_way: bool) -> None:
        """Answer a conflict; all else that was typed is still to be saved, and then is."""
        collisions, desk = session.desk.outcome.collisions, session.desk
        assert all(collision.author != session.person.name for collision in collisions)
        theirs = {(c.action_code, c.column): c.theirs for c in collisions}
        codes = {code for code, _ in theirs}
        seen = {code: row for code, row in self.rows().items() if code in codes}
        given_up = set(theirs) if gives_way else set()
        given_up |= {  # what is completed stands at 100 %
            (code, "status")
            for code, column in given_up
            if column == "progress"
            and session.typed.get((code, "status")) in DONE
            and theirs[code, column] != 100
        }
        kept = merging.settled(desk.pending, list(theirs) if gives_way else [], seen, DONE)
        session.typed = {k: v for k, v in session.typed.items() if k not in given_up}
        session.seen |= theirs
        desk.put(kept)
        self.everything_typed_is_there()
        if kept:
            self.save(session, None)
            assert not desk.outcome.collisions
        if gives_way:
            now = self.rows()
            assert theirs == {(code, column): now[code].shown[column] for code, column in theirs}

    @invariant()
    def everything_typed_is_there(self) -> None:
        for session in getattr(self, "sessions", []):
            pending = session.desk.pending
            for (code, column), value in list(session.typed.items()):
                if code in pending and column in pending[code].said:
                    assert pending[code].said[column] == value
                else:
                    # It says what stands there already: no edit, or no longer one.
                    assert value in self.stood(session, code, column)
                    del session.typed[code, column]
            assert _cells(pending) == set(session.typed)

    def stood(self, session: Session, code: str, column: str) -> list[Any]:
        desk = session.desk
        rows = [desk.rows, *(table.rows for table in desk.tables), self.rows()]
        read = [desk.pending[code].read] if code in desk.pending else []
        return [row.shown[column] for row in [*(r[code] for r in rows if code in r), *read]]

    def save(self, session: Session, meanwhile: Edit | str | None) -> None:
        """Save, while more is typed; and see that just what was asked has changed."""
        before, desk, seen = self.rows(), session.desk, dict(session.seen)
        sent, listed = desk.pending, {(c.code, c.column): c for c in edits.cells(desk.pending)}

        def write(wanted: Sequence[Change]) -> Saved:
            done = save(self.engine, session.person, PROGRAMME, wanted, today=LATER, comment="so")
            cell = next(iter(listed.values()))
            if meanwhile:
                back = Edit(cell.code, cell.column, cell.before)
                session.type(meanwhile if isinstance(meanwhile, Edit) else back)
            return done

        with desk.saving:
            send(desk, write, DAY, {"action"}, DONE)
        after = self.rows()
        if desk.outcome.refusals or desk.outcome.collisions:
            assert after == before
            assert desk.pending == sent
            return
        self.batches.append(desk.batches[-1])
        session.saved(sent)
        for code, row in before.items():
            for column in STATES:
                was, now = row.shown[column], after[code].shown[column]
                if (code, column) in listed:
                    assert now == listed[code, column].now
                    assert was == now or was == listed[code, column].before == seen[code, column]
                elif column == "progress" and sent.get(code) and now != was:
                    assert (sent[code].said["status"], now) == ("completed", 100)
                    assert was == sent[code].read.shown["progress"]
                else:
                    assert now == was

    def draw(self, session: Session, *, rests: bool = False) -> None:
        """Run the page again, with the browser at rest or in the middle of something."""
        session.run(Now(self.rows(), set(SCOPES[session.scope]), 0), rests=rests)

    def rows(self) -> dict[str, Read]:
        return {code: _read(self.engine, code) for code in CODES}


def _cells(pending: Pending) -> set[tuple[str, str]]:
    return {(cell.code, cell.column) for cell in edits.cells(pending)}


def _read(engine: Engine, code: str) -> Read:
    with engine.connect() as connection:
        number = connection.execute(select(Action.id).where(Action.code == code)).scalar_one()
        updates = updates_of(connection, number)
    state = fold(updates)
    shown = {
        column: state[column] or "" if column == "owner" else state[column] for column in STATES
    }
    return Read(max(update["version"] for update in updates), {**shown, **BESIDE})


def test_any_order_of_edits_of_two_sessions(sqlite: Shelf) -> None:
    # To shrink what fails takes minutes, and the steps of it can be read as they are.
    wanted = settings(
        max_examples=EXAMPLES, stateful_step_count=40, phases=[Phase.reuse, Phase.generate]
    )
    with sqlite.loaded() as url, TemporaryDirectory() as folder:
        Sessions.prepared = Path(url.removeprefix("sqlite:///"))
        Sessions.folder = Path(folder)
        run_state_machine_as_test(Sessions, settings=wanted)
