"""The dialogue before a save is undone: the values restored, and the cells changed since."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from db.undo.undo_batch import Choice, Choices
from db.undo.undo_cells import UndoCell, UndonePart
from locales import CONTENT_LANGUAGES
from ui.frame.screen_view import ScreenView
from ui.history import save_words, undo_session
from ui.history.undo_session import Undoing
from ui.kit import cell_words, statement_words, write_results
from ui.kit.cell_choice import ask_one
from ui.kit.markdown import literal


def returns_words(view: ScreenView, cell: UndoCell) -> str:
    """The value of a cell now and the restored value, on one line of Markdown."""
    t = view.t
    if cell.column == "removed":
        return t("undo-removes") if cell.before else t("undo-adds")
    if cell.column == "evidence":
        event = _shown(view, cell.before or cell.now or cell.said)
        return t("undo-brings-back" if cell.before else "undo-withdraws", event=event)
    before, now = (value_words(view, cell.column, each) for each in (cell.before, cell.now))
    said = t("opened-change", before=now, after=before)
    column = literal(cell_words.column(view, cell.column))
    return t("opened-stated", column=column, said=said)


def stays_words(view: ScreenView, batch_id: int, part: UndonePart) -> str:
    """The sentence that comments and sources of the save stay in the record; "" without any."""
    updates, batches = view.record.updates, view.record.batches
    said = updates[updates["batch_id"] == batch_id]
    said = said[said["action_code"].map(part.has_action).astype("bool")]
    whole = batches.loc[batches["id"] == batch_id, "comment"]
    comments = [said[f"comment_{language}"] for language in CONTENT_LANGUAGES]
    is_there = {
        "comment": any((texts != "").any() for texts in [whole, *comments]),
        "source": (said["source_url"] != "").any(),
    }
    what = [name for name, there in is_there.items() if there]
    return view.t("undo-stays", what="both" if len(what) > 1 else what[0]) if what else ""


def row_words(view: ScreenView, cell: UndoCell) -> str:
    """The row of a cell in plain text: an action by code and title, a partner by short name."""
    if not cell.is_partner:
        return cell_words.row(view, cell.action_code)
    shorts = view.shorts
    name = shorts.get(cell.action_code, cell.action_code)
    return view.t("history-partner", partner=name)


def value_words(view: ScreenView, column: str, value: Any) -> str:
    """The value of a cell, as Markdown."""
    if column == "removed":
        return view.t("undo-absent" if value else "undo-present")
    return literal(cell_words.value(view, column, value))


def cells(view: ScreenView, cells: Sequence[UndoCell]) -> str:
    """The cells as a list in Markdown, each by code and column."""
    named = [
        view.t(
            "conflict-cell",
            row=literal(cell.action_code),
            column=literal(cell_words.column(view, cell.column)),
        )
        for cell in cells
    ]
    return view.t.list(named)


def _shown(view: ScreenView, code: str) -> str:
    """A public event in Markdown, withdrawn or not; the code of an unknown one."""
    events = view.snapshot.evidence_log(view.code)
    found = view.localised(events[events["code"] == code].head(1), "title").to_dict("records")
    return statement_words.event(view, found[0]) if found else literal(code)


OPTIONS: tuple[Choice, ...] = ("restore", "keep")


def ask_choice(view: ScreenView, undoing: Undoing, cells: list[UndoCell]) -> Choices:
    """Draw a choice per changed cell; return key of cell to choice, without undecided cells."""
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


def _cell(view: ScreenView, cell: UndoCell, key: str) -> Choice | None:
    t = view.t
    row = literal(row_words(view, cell))
    column = literal(cell_words.column(view, cell.column))
    before, said, now = (
        value_words(view, cell.column, value) for value in (cell.before, cell.said, cell.now)
    )
    by = statement_words.author(view, cell.author)
    note = t("undo-by", author=by, moment=save_words.when(view, cell.recorded_at))
    boxes = (
        (t("undo-box-before"), before, ""),
        (t("undo-box-said"), said, ""),
        (t("undo-box-now"), now, note),
    )
    options = {"restore": t("undo-restore", value=before), "keep": t("undo-keep", value=now)}
    named = t("conflict-cell", row=row, column=column)
    chosen: Choice | None = ask_one(view, named, boxes, options, key, chosen=None)
    return chosen


def _key(undoing: Undoing, cell: UndoCell) -> str:
    return f"undo-{undoing.batch_id}-{'-'.join(cell.key)}-{undoing.turn}"


def _choose(keys: list[str], option: Choice) -> None:
    for key in keys:
        st.session_state[key] = option


def ask(view: ScreenView) -> None:
    """Open the dialogue while an undo is under way; closing it changes nothing."""
    undoing = undo_session.under_way(view)
    if undoing is None:
        return
    of_part = "undo-title-actions" if undoing.part.actions else "undo-title-partners"
    title = view.t("undo-title" if undoing.part.is_whole else of_part)
    dialogue = st.dialog(title, width="medium", on_dismiss=undo_session.close)
    dialogue(_draw)(view, undoing)


def _draw(view: ScreenView, undoing: Undoing) -> None:
    t, free, changed = view.t, undoing.of("free"), undoing.of("changed")
    if undoing.turn > 1:
        st.warning(t("undo-again"))
    if free:
        st.markdown(t("undo-returns", count=len(free)))
        _listed(view, free)
    choices = ask_choice(view, undoing, changed)
    if done := undoing.of("done"):
        st.caption(t("undo-already", count=len(done), cells=cells(view, done)))
    if (free or changed) and (stays := stays_words(view, undoing.batch_id, undoing.part)):
        st.caption(stays)
    write_results.told(view, undoing.refusals, undoing.outage, is_undo=True)
    comment = ""
    if free or changed:
        comment = st.text_input(t("undo-comment"), key=f"undo-comment-{undoing.batch_id}")
    restored = sum(choice == "restore" for choice in choices.values())
    left = len(changed) - len(choices)
    _buttons(view, undoing, choices, comment, count=len(free) + restored, left=left)


def _listed(view: ScreenView, cells: list[UndoCell]) -> None:
    """A list per action and per partner: the value of each cell now and the restored one."""
    things: dict[tuple[str, str], list[UndoCell]] = {}
    for cell in cells:
        things.setdefault((cell.about, cell.action_code), []).append(cell)
    titles = save_words.titles(view, [code for about, code in things if about == "action"])
    for (about, code), of_it in things.items():
        lines = [returns_words(view, cell) for cell in of_it]
        is_action = about == "action"
        name = save_words.name(code, titles, view)
        name = name if is_action else literal(row_words(view, of_it[0]))
        st.markdown("\n".join([f"**{name}**", "", *(f"- {line}" for line in lines)]))


def _buttons(
    view: ScreenView,
    undoing: Undoing,
    choices: Choices,
    comment: str,
    *,
    count: int,
    left: int,
) -> None:
    t = view.t
    if left:
        st.caption(t("undo-left", count=left))
    with st.container(horizontal=True):
        if undoing.of("free") or undoing.of("changed"):
            off = bool(left) or not count
            label = t("undo-confirm", count=count)
            label = label if off else f":violet[{label}]"  # as on every button of this kind
            if st.button(label, type="primary", key="undo-confirm", disabled=off):
                undo_session.settle(view, undoing, choices, comment)
                st.rerun()
        if undoing.of("free") and undoing.of("changed"):
            _only_free(view, undoing, comment)
        if st.button(t("undo-leave"), key="undo-leave"):
            undo_session.close()
            st.rerun()


def _only_free(view: ScreenView, undoing: Undoing, comment: str) -> None:
    """The button that restores only the cells not changed since; the others keep their values."""
    label = view.t("undo-only-free", count=len(undoing.of("free")))
    if st.button(label, key="undo-only-free"):
        kept = [cell.key for cell in undoing.of("changed")]
        undo_session.settle(view, undoing, dict.fromkeys(kept, "keep"), comment)
        st.rerun()
