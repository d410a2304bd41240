"""Saving the unsaved edits of a visit, and undoing that at once; the result is in the session."""

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from data.drafts import edits
from db.record import saving
from db.record.saving import ChangeRequest, ConflictError, RefusedError, Saved
from db.undo import undo_batch
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.update import unsaved_lines
from ui.update.draft_session import (
    FEW,
    AddedNote,
    DraftSession,
    Outcome,
    SavedNote,
    UndoneNote,
)

log = logging.getLogger(__name__)

Write = Callable[[Sequence[ChangeRequest]], Saved]


def save(view: ScreenView, desk: DraftSession, effective_on: date, comment: str) -> None:
    """Save all pending edits; the result is in `desk.outcome`, or `desk.last`."""

    def write(wanted: Sequence[ChangeRequest]) -> Saved:
        about = {"comment": comment, "language": view.t.language}
        return store.write(saving.save, view.code, wanted, **about)

    with desk.saving:
        if desk.pending:
            desk.asked = (effective_on, comment)
            done = unsaved_lines.done(view)
            send(desk, write, effective_on, levels(view, desk.pending), done)
            if desk.outcome.refusals:
                refused = str(RefusedError(desk.outcome.refusals))[:500]
                log.warning("%s was refused: %r", view.person.name, refused)


def send(
    desk: DraftSession,
    write: Write,
    effective_on: date,
    levels: Collection[str],
    done: Collection[str],
) -> None:
    """Save all pending edits by `write`; the result is in `desk.outcome`, or `desk.last`.

    `levels` are of the edited actions, `done` are the statuses that set the progress to 100. The
    caller holds `desk.saving`, so that a second click during a save finds nothing left to save.
    """
    sent = desk.sending()
    wanted = edits.changes(sent, effective_on, desk.batches)
    try:
        batch_id = write(wanted).batch_id
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
    except ConflictError as conflict:
        desk.outcome = Outcome(collisions=conflict.collisions)
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("a save was not taken: %s", unavailable.__cause__)
    else:
        codes = tuple(sent) if len(sent) <= FEW else ()
        note = SavedNote(batch_id, len(edits.cells(sent)), len(wanted), frozenset(levels), codes)
        desk.saved(sent, batch_id, note, done)


def undo(view: ScreenView, desk: DraftSession, note: SavedNote | AddedNote) -> None:
    """Undo the save of `note` if it is still the last, all or nothing; the result is in `desk`."""
    if desk.last != note:
        return
    number, language = note.batch_id, view.t.language
    try:
        saved = store.write(undo_batch.undo, view.code, number, seen=number, language=language)
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
        log.warning("%s may not undo batch %s: %s", view.person.name, number, refused)
    except ConflictError as conflict:
        codes = dict.fromkeys(each.action_code for each in conflict.collisions)
        desk.outcome = Outcome(overtaken=tuple(codes))
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("an undo was not taken: %s", unavailable.__cause__)
    else:
        desk.undone(UndoneNote(saved, note.codes))


def levels(view: ScreenView, codes: Iterable[str]) -> set[str]:
    """The levels of these actions."""
    found = view.assessed.set_index("code")["level"].reindex(list(codes))
    return set(found.dropna())
