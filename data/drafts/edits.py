"""Unsaved edits by action code and column.

Streamlit's table stores edits by the position of a row. Here they belong to an action, with the
version and the values that were read, so they outlive filters, pages and other people's saves.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from data.drafts.draft import CHOICES, COLUMNS, STATES, Draft, Pending, ReadAction
from db.record.decimals import rounded
from db.record.saving import ChangeRequest


class Edit(NamedTuple):
    """The new value of one cell."""

    code: str
    column: str
    value: Any


class EditCell(NamedTuple):
    """One changed cell: its value when it was read, and the new one."""

    code: str
    column: str
    before: Any
    now: Any


def take(pending: Pending, edits: Iterable[Edit], rows: Mapping[str, ReadAction]) -> Pending:
    """`pending` with `edits` applied in order; a cell set back to its value as read is dropped.

    The first edit of an action takes its row from `rows`; an existing draft keeps its own.
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
    """One ChangeRequest per action, effective on the day in its draft, else on `effective_on`.

    `batches` are the person's own saves since: none of them is a conflict.
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
    """`drafts` without unchanged cells, and without those that have no other cell."""
    kept = {
        code: {c: v for c, v in draft.said.items() if not same(c, v, draft.read.shown[c])}
        for code, draft in drafts.items()
    }
    return {code: Draft(drafts[code].read, said) for code, said in kept.items() if said}


def same(column: str, one: Any, other: Any) -> bool:
    """Whether `one` leaves a cell at `other`: equal as stored, or a cleared choice."""
    if column in CHOICES and one is None:
        return True  # a choice can't be cleared: such a cell is unchanged
    if column == "partners":
        return sorted(one) == sorted(other)
    if isinstance(one, float) and isinstance(other, float):
        return rounded(one) == rounded(other)  # equal as shown
    return bool(one == other)
