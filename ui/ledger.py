"""Undoing a save, for the pages that show it."""

from db import undo as undoing
from db.outcomes import Saved
from db.undo_cells import Part, UndoCell
from ui import store


def preview(programme_code: str, batch_id: int, part: Part) -> list[UndoCell]:
    """What undoing a batch would touch, as it is now. Raises RefusedError and UnavailableError."""
    with store.writing() as engine:
        return undoing.preview(engine, programme_code, batch_id, part)


def undo(
    programme_code: str,
    batch_id: int,
    part: Part,
    choices: undoing.Choices,
    seen: int,
    comment: str,
    language: str,
) -> Saved:
    """Undo a batch, all or nothing. Raises UnavailableError and what db.undo.undo raises."""
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
