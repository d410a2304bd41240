"""Sessions that edit side by side: nothing typed is lost, and nothing unseen is overwritten."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

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

from data.drafts import edits, merging
from data.drafts.draft import BESIDE, STATES, Pending, ReadAction
from data.drafts.edits import Edit
from db.engine.database import open_engine
from db.record.people import Person
from db.record.recording import updates_of
from db.record.replay import fold
from db.record.saving import ChangeRequest, ConflictError, RefusedError, Saved, save
from db.tables import Action
from db.undo import undo_batch
from tests.databases import Shelf
from tests.pages.update.conftest import LATER
from tests.pages.update.editing import DAY, PROGRAMME
from tests.pages.update.session import Session
from tests.pages.update.steps import CODES, DONE, SCOPES, STEPS, Filter, Late, Save, Undo
from ui.update.draft_saving import send
from ui.update.draft_session import Now

EXAMPLES = 30
CAS = Person("Cas", "admin")


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
                    undo_batch.undo(self.engine, CAS, PROGRAMME, batch_id, today=LATER)
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

        def write(wanted: Sequence[ChangeRequest]) -> Saved:
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

    def rows(self) -> dict[str, ReadAction]:
        return {code: _read(self.engine, code) for code in CODES}


def _cells(pending: Pending) -> set[tuple[str, str]]:
    return {(cell.code, cell.column) for cell in edits.cells(pending)}


def _read(engine: Engine, code: str) -> ReadAction:
    with engine.connect() as connection:
        number = connection.execute(select(Action.id).where(Action.code == code)).scalar_one()
        updates = updates_of(connection, number)
    state = fold(updates)
    shown = {
        column: state[column] or "" if column == "owner" else state[column] for column in STATES
    }
    return ReadAction(max(update["version"] for update in updates), {**shown, **BESIDE})


def test_any_order_of_edits_of_two_sessions(sqlite: Shelf) -> None:
    # To shrink what fails takes minutes, and the steps of it can be read as they are.
    wanted = settings(
        max_examples=EXAMPLES, stateful_step_count=40, phases=[Phase.reuse, Phase.generate]
    )
    with sqlite.loaded() as url, TemporaryDirectory() as folder:
        Sessions.prepared = Path(url.removeprefix("sqlite:///"))
        Sessions.folder = Path(folder)
        run_state_machine_as_test(Sessions, settings=wanted)
