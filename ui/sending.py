"""A save: everything that is unsaved or nothing, and what becomes of it on the desk."""

import logging
from collections.abc import Callable, Collection, Sequence
from datetime import date

from data import edits
from db.commands import Change, ConflictError, RefusedError, Saved
from ui import store
from ui.desk import Desk
from ui.outcome import Outcome, SavedNote

log = logging.getLogger(__name__)

Write = Callable[[Sequence[Change]], Saved]


def send(
    desk: Desk, write: Write, effective_on: date, levels: Collection[str], done: Collection[str]
) -> None:
    """Have `write` save all that is pending; what came of it stands in the desk's outcome.

    `levels` are those of its actions, `done` the statuses that set the progress. Who holds
    `desk.saving` may call this: a second click while the first one's save is on its way then finds
    nothing left to save.
    """
    sent = desk.sending()
    wanted = edits.changes(sent, effective_on, desk.batches)
    try:
        batch_id = write(wanted).batch_id
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
        log.warning("%s was refused: %r", store.person().name, str(refused)[:500])
    except ConflictError as conflict:
        desk.outcome = Outcome(collisions=conflict.collisions)
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("a save was not taken: %s", unavailable.__cause__)
    else:
        note = SavedNote(batch_id, len(edits.cells(sent)), len(wanted), frozenset(levels))
        desk.saved(sent, batch_id, note, done)
