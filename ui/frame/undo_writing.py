"""Undoing a save: from the page History, or just after it from the bar of unsaved edits."""

from db.record.outcomes import Saved
from db.undo import undo_batch as undoing
from db.undo.undo_cells import UndoCell, UndonePart
from ui.frame import store


def preview(programme_code: str, batch_id: int, part: UndonePart) -> list[UndoCell]:
    """The cells that undoing a batch would change. Raises RefusedError and UnavailableError."""
    with store.writing() as engine:
        return undoing.preview(engine, programme_code, batch_id, part)


def undo(
    programme_code: str,
    batch_id: int,
    part: UndonePart,
    choices: undoing.Choices,
    seen: int,
    comment: str,
    language: str,
) -> Saved:
    """Undo a batch, all or nothing. Raises UnavailableError and what db.undo.undo_batch.undo
    raises.
    """
    with store.writing() as engine:
        return undoing.undo(
            engine,
            store.person(),
            programme_code,
            batch_id,
            today=store.today(),
            part=part,
            choices=choices,
            seen=seen,
            comment=comment,
            language=language,
        )
