"""The undo of a save in a visit: the right to it, the button, and the outcome."""

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import streamlit as st

from db.record.outcomes import ConflictError, RefusedError, Saved
from db.record.people import Person
from db.record.rights import reach
from db.record.statement_rules import Refusal
from db.undo import undo_batch
from db.undo.undo_batch import Choices
from db.undo.undo_cells import WHOLE, UndoCell, UndonePart
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.history.save_words import Batch
from ui.kit import write_results
from ui.kit.part import part

log = logging.getLogger(__name__)
UNDER_WAY, DONE = "undo.under-way", "undo.done"


@dataclass
class Undoing:
    """An undo under way, of a save or a part of it.

    `cells` are its cells; `turn` counts how often they were read, again after each conflict.
    """

    programme: str
    batch_id: int
    part: UndonePart
    cells: list[UndoCell] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    outage: str = ""
    turn: int = 1

    @property
    def seen(self) -> int:
        """The id of the last batch in the cells, which the choices take into account; 0 without."""
        return max((cell.batch_id for cell in self.cells), default=0)

    def of(self, state: str) -> list[UndoCell]:
        """The cells in a state of db.undo.undo_cells."""
        return [cell for cell in self.cells if cell.state == state]


def under_way(view: ScreenView) -> Undoing | None:
    """The undo under way of this visit and programme; None without one, and in a past view."""
    undoing: Undoing | None = st.session_state.get(UNDER_WAY)
    is_of_this = undoing is not None and undoing.programme == view.code
    return undoing if is_of_this and not view.is_past else None


@dataclass(frozen=True)
class Rights:
    """The rights of the reader: `places` is action code to (pillar, partners)."""

    person: Person
    is_past: bool
    places: Mapping[str, tuple[str, Collection[str]]]

    def may_undo(self, batch: Batch, about: UndonePart) -> bool:
        """Whether the reader may undo the part `about` of a save, as far as is known here."""
        if self.is_past or batch["kind"] == "load":
            return False
        if about.partners and not self.person.may_manage():
            return False
        known = [self.places[code] for code in about.actions if code in self.places]
        if not known:  # of partners, or of actions that aren't there: db.undo knows where they were
            return reach(self.person.role, "edit") != "nothing"
        may = self.person.may_edit
        if batch["person_id"] == self.person.number:
            may = self.person.may_report  # what was more than a report is refused then
        return all(may(pillar, partners) for pillar, partners in known)


def rights(view: ScreenView) -> Rights:
    """The rights of the reader of `view`; db.undo checks them again."""

    def places() -> Mapping[str, tuple[str, Collection[str]]]:
        frame = view.assessed
        found = zip(frame["pillar_code"], frame["partners"], strict=True)
        return dict(zip(frame["code"], found, strict=True))

    known = view.snapshot.of_record("places", view.record, view.day, places)
    return Rights(view.person, view.is_past, known)


def button(
    view: ScreenView, batch: Batch, about: UndonePart, rights: Rights, *, whole: bool
) -> None:
    """The button to undo the `whole` save, or the part `about`; nothing without the right.

    The `whole` of a save is to somebody what they see of it.
    """
    if not rights.may_undo(batch, about):
        return
    # Who sees some actions alone undoes a save as far as it is about these, and is shown no more.
    part = WHOLE if whole and view.person.within is None else about
    named = [] if whole else [*part.actions, *(f"partner {code}" for code in part.partners)]
    st.button(
        view.t("undo-open" if whole else "undo-open-action"),
        type="secondary" if whole else "tertiary",
        icon=":material/undo:",
        key=f"undo-{batch['id']}-{'-'.join(named)}",
        on_click=_begin,
        args=(view, int(batch["id"]), part),
    )


def settle(view: ScreenView, undoing: Undoing, choices: Choices, comment: str) -> None:
    """Write the undo; after a refusal, conflict or outage the dialogue stays open with a reason."""
    number, part = undoing.batch_id, undoing.part
    undoing.refusals, undoing.outage = [], ""
    try:
        saved = store.write(
            undo_batch.undo,
            view.code,
            number,
            part=part,
            choices=choices,
            seen=undoing.seen,
            comment=comment,
            language=view.t.language,
        )
    except RefusedError as refused:
        _read(view, undoing)  # the save may have been undone meanwhile
        undoing.refusals = refused.refusals
        log.warning("%s may not undo batch %s: %s", view.person.name, number, refused)
    except ConflictError:
        undoing.turn += 1
        _read(view, undoing)
    except UnavailableError as unavailable:
        undoing.outage = unavailable.reason
        log.warning("an undo was not taken: %s", unavailable.__cause__)
    else:
        st.session_state[DONE] = saved
        close()


def close() -> None:
    """End the undo under way; nothing is written."""
    st.session_state.pop(UNDER_WAY, None)


@part
def outcome(view: ScreenView) -> None:
    """The sentence on the undo of this visit, until the next save of the programme."""
    saved: Saved | None = st.session_state.get(DONE)
    if saved and not view.is_past and saved.batch_id == view.record.batches["id"].max():
        st.success(write_results.undone(view, saved))


def _begin(view: ScreenView, batch_id: int, part: UndonePart) -> None:
    st.session_state.pop(DONE, None)
    undoing = st.session_state[UNDER_WAY] = Undoing(view.code, batch_id, part)
    _read(view, undoing)


def _read(view: ScreenView, undoing: Undoing) -> None:
    try:
        with store.writing() as engine:
            undoing.cells = undo_batch.preview(engine, view.code, undoing.batch_id, undoing.part)
    except RefusedError as refused:
        undoing.refusals = refused.refusals
    except UnavailableError as unavailable:
        undoing.outage = unavailable.reason
