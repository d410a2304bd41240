"""The dialogue after a conflict: per cell the value before, the other person's, and yours."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.drafts import draft, edits, merging
from data.drafts.edits import EditCell
from db.record.conflicts import Collision
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, statement_words
from ui.kit.cell_choice import ask_one
from ui.kit.markdown import literal
from ui.update import draft_saving, unsaved_lines
from ui.update.draft_session import DraftSession, Outcome

Choices = Mapping[tuple[str, str], str]  # (action code, column) to mine or theirs
LONG = 12  # the most cells without a conflict that are listed


def ask(view: ScreenView, desk: DraftSession) -> None:
    """Open the dialogue if the last save had collisions; closing it changes no edit."""
    if not desk.outcome.collisions:
        return
    count = len(desk.outcome.collisions)
    only = count == desk.count == 1
    title = (
        view.t("conflict-title-only")
        if only
        else view.t("conflict-title", count=count, total=view.t.number(desk.count))
    )
    dialogue = st.dialog(title, width="medium", on_dismiss=lambda: desk.put(desk.pending))
    dialogue(_draw)(view, desk)


def settle(view: ScreenView, desk: DraftSession, choices: Choices) -> None:
    """Drop the edits of cells chosen as theirs, and save the others on top of their change.

    Where none is left, the bar tells of those dropped, and can bring them back.
    """
    theirs = [cell for cell, whose in choices.items() if whose == "theirs"]
    seen = _seen(view, desk.outcome.collisions)
    left = merging.settled(desk.pending, theirs, seen, unsaved_lines.done(view))
    desk.put(left, Outcome(discarded=desk.pending) if theirs and not left else None)
    if desk.pending and desk.asked:
        draft_saving.save(view, desk, *desk.asked)


def _draw(view: ScreenView, desk: DraftSession) -> None:
    t, collisions = view.t, desk.outcome.collisions
    st.markdown(t("conflict-lead"))
    keys = [f"conflict-{c.action_code}-{c.column}-{desk.turn}" for c in collisions]
    if len(keys) > 1:
        with st.container(horizontal=True):
            for whose in ("mine", "theirs"):
                st.button(t(f"conflict-all-{whose}"), on_click=_choose, args=(keys, whose))
    choices = {
        (c.action_code, c.column): _cell(view, desk, c, key)
        for c, key in zip(collisions, keys, strict=True)
    }
    if along := _along(view, desk, choices):
        st.divider()
        st.caption(along)
    with st.container(horizontal=True):
        if st.button(f":violet[{t('conflict-save')}]", type="primary", key="conflict-save"):
            settle(view, desk, choices)
            st.rerun()
        if st.button(t("conflict-back"), key="conflict-back"):
            desk.put(desk.pending)
            st.rerun()


def _choose(keys: Sequence[str], whose: str) -> None:
    for key in keys:
        st.session_state[key] = whose


def _cell(view: ScreenView, desk: DraftSession, collision: Collision, key: str) -> str:
    t, code, name = view.t, collision.action_code, collision.column
    before, yours, theirs = (
        literal(cell_words.value(view, name, value))
        for value in (collision.before, collision.yours, collision.theirs)
    )
    row, column = literal(cell_words.row(view, code)), literal(cell_words.column(view, name))
    boxes = (
        (t("conflict-before"), before, ""),
        (t("conflict-yours"), yours, t("conflict-yours-note")),
        (t("conflict-theirs"), theirs, _who(view, collision)),
    )
    draft = desk.pending.get(code)
    said = draft.said if draft else {}
    is_implied = name == "progress" and said.get("status") in unsaved_lines.done(view)
    options = {
        "mine": t("conflict-mine", value=yours),
        "theirs": t("conflict-other", value=theirs),
    }
    named = t("conflict-cell", row=row, column=column)
    note = t("conflict-implied") if is_implied else ""
    return str(ask_one(view, named, boxes, options, key, note))


def _who(view: ScreenView, collision: Collision) -> str:
    t, moment = view.t, store.local(collision.recorded_at)
    return t(
        "conflict-theirs-note",
        author=statement_words.author(view, collision.author),
        day=t.day(moment.date()),
        time=moment.strftime("%H:%M"),
    )


def _along(view: ScreenView, desk: DraftSession, choices: Choices) -> str:
    """The sentence on the cells saved without a choice, at most LONG of them; "" without any."""
    along = [
        cell
        for cell in edits.cells(desk.pending, view.assessed["code"])
        if (cell.code, cell.column) not in choices
    ]
    if not along:
        return ""
    cells = "; ".join(_changed(view, cell) for cell in along[:LONG])
    more = len(along) - LONG
    rest = f" {view.t('paste-more', count=more)}" if more > 0 else ""
    return view.t("conflict-along", cells=cells) + rest


def _changed(view: ScreenView, cell: EditCell) -> str:
    said = view.t(
        "conflict-along-cell",
        row=cell_words.row(view, cell.code),
        column=cell_words.column(view, cell.column),
        before=cell_words.value(view, cell.column, cell.before),
        now=cell_words.value(view, cell.column, cell.now),
    )
    return literal(said)


def _seen(view: ScreenView, collisions: Sequence[Collision]) -> dict[str, draft.ReadAction]:
    """Code to action of the collisions, at the version that the dialogue showed.

    A later change by others then collides again.
    """
    snapshot = store.snapshot(store.revision())
    record = snapshot.record(view.code)
    rows = draft.read(snapshot.assessed(record, view.day))
    last = {c.action_code: c.recorded_at for c in sorted(collisions, key=lambda c: c.recorded_at)}
    return {
        code: draft.ReadAction(merging.version_at(record.updates, code, moment), rows[code].shown)
        for code, moment in last.items()
        if code in rows
    }
