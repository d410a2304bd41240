"""Cells that somebody changed after the save that is taken back: restore or leave, each or all."""

from functools import partial

import streamlit as st

from db.undo import Choice, Choices
from db.undo_cells import UndoCell
from ui import cell_words, history_words, statement_words, undo_words
from ui.conflict import box
from ui.text import literal
from ui.undo import Undoing
from ui.view import View

OPTIONS: tuple[Choice, ...] = ("restore", "keep")


def ask(view: View, undoing: Undoing, cells: list[UndoCell]) -> Choices:
    """What was chosen so far, by code and column; a cell without a choice isn't there."""
    if not cells:
        return {}
    st.markdown(view.t("undo-changed", count=len(cells)))
    keys = [_key(undoing, cell) for cell in cells]
    if len(cells) > 1:
        with st.container(horizontal=True):
            for option in OPTIONS:
                st.button(
                    view.t("undo-restore-all" if option == "restore" else "undo-keep-all"),
                    key=f"undo-all-{option}",
                    on_click=partial(_choose, keys, option),
                )
    chosen = {cell: _cell(view, cell, key) for cell, key in zip(cells, keys, strict=True)}
    return {cell.key: one for cell, one in chosen.items() if one}


def _cell(view: View, cell: UndoCell, key: str) -> Choice | None:
    t = view.t
    row = literal(undo_words.row(view, cell))
    column = literal(cell_words.column(view, cell.column))
    before, said, now = (
        undo_words.value(view, cell.column, value) for value in (cell.before, cell.said, cell.now)
    )
    st.markdown(f"**{t('conflict-cell', row=row, column=column)}**")
    boxes = st.columns(3)
    box(boxes[0], t("undo-box-before"), before, "")
    box(boxes[1], t("undo-box-said"), said, "")
    by = statement_words.author(view, cell.author)
    note = t("undo-by", author=by, moment=history_words.when(view, cell.recorded_at))
    box(boxes[2], t("undo-box-now"), now, note)
    words = {
        "restore": t("undo-restore", value=before),
        "keep": t("undo-keep", value=now),
    }
    chosen: Choice | None = st.radio(
        t("conflict-question"),
        OPTIONS,
        index=None,
        format_func=words.__getitem__,
        horizontal=True,
        key=key,
    )
    return chosen


def _key(undoing: Undoing, cell: UndoCell) -> str:
    return f"undo-{undoing.batch_id}-{'-'.join(cell.key)}-{undoing.turn}"


def _choose(keys: list[str], option: Choice) -> None:
    for key in keys:
        st.session_state[key] = option
