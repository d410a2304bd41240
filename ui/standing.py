"""Whether a save still stands, so that a notice of it is true while it is read."""

from data import history
from ui.view import View


def stands(view: View, batch_id: int) -> bool:
    """Whether no part of a save is undone, or each undo was itself undone."""
    if not (view.record.batches["undoes_id"] == batch_id).any():
        return True
    moves = view.snapshot.partner_log(view.code, view.batch)
    return batch_id not in history.undone_by(view.record, moves)
