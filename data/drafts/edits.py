"""Unsaved edits, kept by action code and column: rows that move can't take them along.

A table remembers edits by the position of a row; here they are tied to what was edited, with the
version and the values that were read, so that they outlive filters, pages and other people's saves.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from data.drafts.draft import CHOICES, COLUMNS, STATES, Draft, Pending, ReadAction
from db.record.decimals import rounded
from db.record.saving import ChangeRequest


class Edit(NamedTuple):
    """One cell as someone wants it."""

    code: str
    column: str
    value: Any


class EditCell(NamedTuple):
    """One changed cell: what it was when it was read, and what it becomes."""

    code: str
    column: str
    before: Any
    now: Any


def take(pending: Pending, edits: Iterable[Edit], rows: Mapping[str, ReadAction]) -> Pending:
    """`pending` with `edits` of `rows`, the later one last; a cell set back is no edit any more.

    An action with a draft keeps the row that the draft was made from.
    """
    drafts = dict(pending)
    for code, column, value in edits:
        draft = drafts.get(code) or Draft(rows[code], {})
        drafts[code] = Draft(draft.read, {**draft.said, column: value})
    return changed(drafts)


def without(pending: Pending, cells: Iterable[tuple[str, str]]) -> Pending:
    """`pending` but for `cells`, each a code and a column."""
    gone = set(cells)
    return changed(
        {
            code: Draft(draft.read, {c: v for c, v in draft.said.items() if (code, c) not in gone})
            for code, draft in pending.items()
        }
    )


def cells(pending: Pending, order: Iterable[str] = ()) -> list[EditCell]:
    """Every changed cell, actions in `order` (others last), columns as in COLUMNS."""
    place = {code: position for position, code in enumerate(order)}
    return [
        EditCell(code, column, draft.read.shown[column], draft.said[column])
        for code, draft in sorted(pending.items(), key=lambda kept: place.get(kept[0], len(place)))
        for column in COLUMNS
        if column in draft.said
    ]


def changes(
    pending: Pending, effective_on: date, batches: Collection[int] = ()
) -> list[ChangeRequest]:
    """What to save: one change per action, from `effective_on` where its row says no other day.

    `batches` were saved by the same person meanwhile: nothing in them is a conflict.
    """
    return [
        ChangeRequest(
            action_code=code,
            version=draft.read.version,
            effective_on=draft.said.get("effective_on") or effective_on,
            states={column: draft.said[column] for column in STATES if column in draft.said},
            comment=draft.said.get("comment", ""),
            source_url=draft.said.get("source_url", ""),
            own=frozenset(batches),
        )
        for code, draft in pending.items()
    ]


def changed(drafts: Pending) -> Pending:
    """`drafts` without the cells that are as they were read."""
    kept = {
        code: {c: v for c, v in draft.said.items() if not same(c, v, draft.read.shown[c])}
        for code, draft in drafts.items()
    }
    return {code: Draft(drafts[code].read, said) for code, said in kept.items() if said}


def same(column: str, one: Any, other: Any) -> bool:
    """Whether two values of a column say the same."""
    if column in CHOICES and one is None:
        return True  # a status can't be taken away: a cleared cell is the cell as it was
    if column == "partners":
        return sorted(one) == sorted(other)
    if isinstance(one, float) and isinstance(other, float):
        return rounded(one) == rounded(other)  # what is shown, typed again
    return bool(one == other)
