"""The merge of drafts with newer rows, after other people's saves and after one's own."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

import pandas as pd

from data.drafts.draft import STATES, Draft, Pending, ReadAction
from data.drafts.edits import Edit, cells, changed, same, take, without

# Edits in the order they were made, with the rows that they were typed over.
Later = Iterable[tuple[Iterable[Edit], Mapping[str, ReadAction]]]


def refresh(pending: Pending, rows: Mapping[str, ReadAction]) -> Pending:
    """`pending` over the newest `rows`, except drafts of cells that changed since they were read.

    Such a draft keeps the row that it was made from, so that a save finds the conflict.
    """
    return changed(
        {
            code: Draft(rows[code], draft.said) if _is_free(draft, rows.get(code)) else draft
            for code, draft in pending.items()
        }
    )


def rebase(pending: Pending, rows: Mapping[str, ReadAction]) -> Pending:
    """`pending` with each draft over its row in `rows`, if any: its conflict has been shown."""
    return changed(
        {code: Draft(rows.get(code, draft.read), draft.said) for code, draft in pending.items()}
    )


def joined(earlier: Pending, later: Pending) -> Pending:
    """The drafts of both; of one action the `later` values win, over the row of the `earlier`."""
    both = {
        code: Draft(earlier[code].read, {**earlier[code].said, **later[code].said})
        for code in earlier.keys() & later.keys()
    }
    return changed({**earlier, **later, **both})


def settled(
    pending: Pending,
    theirs: Collection[tuple[str, str]],
    seen: Mapping[str, ReadAction],
    done: Collection[str],
) -> Pending:
    """`pending` without the cells of `theirs`, over the rows that were `seen` in a conflict.

    A status of `done` sets the progress to 100, so it is dropped too where `theirs` has a progress
    that isn't 100.
    """
    with_it = [
        (code, "status")
        for code, column in theirs
        if column == "progress"
        and code in pending
        and pending[code].said.get("status") in done
        and (code not in seen or seen[code].shown["progress"] != 100)
    ]
    return rebase(without(pending, [*theirs, *with_it]), seen)


def saved(
    rows: Mapping[str, ReadAction], pending: Pending, done: Collection[str]
) -> dict[str, ReadAction]:
    """`rows` as they are once `pending` is saved; `done` are the statuses that set the progress.

    Versions are those that the saved drafts were made from: others may have changed an action
    since, and an edit before the next reading must conflict with such a change.
    """
    after = dict(rows)
    for code in after.keys() & pending.keys():
        before, said = pending[code].read, pending[code].said
        states = {c: v for c, v in said.items() if c in STATES}
        implied = {"progress": 100.0} if said.get("status") in done else {}
        after[code] = ReadAction(before.version, {**before.shown, **implied, **states})
    return after


def left(pending: Pending, sent: Pending, done: Collection[str], later: Later = ()) -> Pending:
    """The drafts of `pending` that were typed after `sent` was sent, once `sent` is saved.

    `later` are the edits of that time: one may have set a cell back to what it was before.
    """
    gone = [
        (cell.code, cell.column)
        for cell in cells(sent)
        if cell.code in pending
        and cell.column in pending[cell.code].said
        and same(cell.column, pending[cell.code].said[cell.column], cell.now)
    ]
    kept = without(pending, gone)
    kept = rebase(kept, saved({code: draft.read for code, draft in kept.items()}, sent, done))
    last = {(edit.code, edit.column): (edit, rows) for said, rows in later for edit in said}
    for (code, column), (edit, rows) in last.items():
        said = sent[code].said if code in sent else {}
        if column not in said or not same(column, edit.value, said[column]):
            kept = take(kept, [edit], saved(rows, sent, done))
    return kept


def version_at(updates: pd.DataFrame, code: str, moment: datetime) -> int:
    """The version of an action at `moment`, from `updates` (data.record.columns.UPDATES)."""
    by_then = (updates["action_code"] == code) & (updates["recorded_at"] <= pd.Timestamp(moment))
    return int(updates.loc[by_then, "version"].max())


def _is_free(draft: Draft, row: ReadAction | None) -> bool:
    # A status can set the progress, too.
    touched = {*draft.said, *(["progress"] if "status" in draft.said else [])}
    before = draft.read.shown
    return row is not None and all(same(c, row.shown[c], before[c]) for c in touched)
