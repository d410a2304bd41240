"""Edits upon rows that change below them: by what others saved, and by what one saved oneself."""

from collections.abc import Collection, Mapping
from datetime import datetime

import pandas as pd

from data.drafts import STATES, Draft, Pending, Read
from data.edits import cells, changed, same, without


def refresh(pending: Pending, rows: Mapping[str, Read]) -> Pending:
    """`pending` upon the newest `rows`, but for drafts that touch what somebody changed meanwhile.

    Those stay with the row they were made from, so that a save will tell of the conflict.
    """
    return changed(
        {
            code: Draft(rows[code], draft.said) if _is_free(draft, rows.get(code)) else draft
            for code, draft in pending.items()
        }
    )


def rebase(pending: Pending, rows: Mapping[str, Read]) -> Pending:
    """`pending` with the drafts of `rows` upon those: what changed there has been seen."""
    return changed(
        {code: Draft(rows.get(code, draft.read), draft.said) for code, draft in pending.items()}
    )


def saved(rows: Mapping[str, Read], pending: Pending, done: Collection[str]) -> dict[str, Read]:
    """`rows` as they look once `pending` is saved; `done` are the statuses that set the progress.

    What is typed before they are read anew is said of the version that the saved edits were said
    of: others may have changed the action since.
    """
    after = dict(rows)
    for code in after.keys() & pending.keys():
        before, said = pending[code].read, pending[code].said
        states = {c: v for c, v in said.items() if c in STATES}
        implied = {"progress": 100.0} if said.get("status") in done else {}
        after[code] = Read(before.version, {**before.shown, **implied, **states})
    return after


def left(pending: Pending, sent: Pending, done: Collection[str]) -> Pending:
    """What of `pending` was typed after `sent` was sent, once that is saved."""
    gone = [
        (cell.code, cell.column)
        for cell in cells(sent)
        if cell.code in pending
        and cell.column in pending[cell.code].said
        and same(cell.column, pending[cell.code].said[cell.column], cell.now)
    ]
    kept = without(pending, gone)
    return rebase(kept, saved({code: draft.read for code, draft in kept.items()}, sent, done))


def version_at(updates: pd.DataFrame, code: str, moment: datetime) -> int:
    """The version that an action had at `moment`, from the statements of data.load.UPDATES."""
    by_then = (updates["action_code"] == code) & (updates["recorded_at"] <= pd.Timestamp(moment))
    return int(updates.loc[by_then, "version"].max())


def _is_free(draft: Draft, row: Read | None) -> bool:
    # A status can set the progress, too.
    touched = {*draft.said, *(["progress"] if "status" in draft.said else [])}
    before = draft.read.shown
    return row is not None and all(same(c, row.shown[c], before[c]) for c in touched)
