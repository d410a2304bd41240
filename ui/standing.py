"""Whether what was saved stands: a notice says no more than is true while it is read."""

from data import history
from ui import ledger
from ui.view import View


def stands(view: View, batch_id: int) -> bool:
    """Whether nobody took back anything of a save, or that was taken back in its turn."""
    if not (view.record.batches["undoes_id"] == batch_id).any():
        return True
    moves = ledger.partner_log(view.revision, view.code, view.batch)
    return batch_id not in history.undone_by(view.record, moves)
