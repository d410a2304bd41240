"""The dialogue before a save is taken back: what returns, and what somebody changed since."""

import streamlit as st

from db.undo import Choices
from db.undo_cells import UndoCell
from ui import history_words, outcomes, undo, undo_choice, undo_words
from ui.text import literal
from ui.undo import Undoing
from ui.view import View


def ask(view: View) -> None:
    """Open the dialogue if somebody is about to take a save back; closing it changes nothing."""
    undoing = undo.under_way(view)
    if undoing is None:
        return
    of_part = "undo-title-actions" if undoing.part.actions else "undo-title-partners"
    title = view.t("undo-title" if undoing.part.is_whole else of_part)
    dialogue = st.dialog(title, width="medium", on_dismiss=undo.close)
    dialogue(_draw)(view, undoing)


def _draw(view: View, undoing: Undoing) -> None:
    t, free, changed = view.t, undoing.of("free"), undoing.of("changed")
    if undoing.turn > 1:
        st.warning(t("undo-again"))
    if free:
        st.markdown(t("undo-returns", count=len(free)))
        _listed(view, free)
    choices = undo_choice.ask(view, undoing, changed)
    if done := undoing.of("done"):
        st.caption(t("undo-already", count=len(done), cells=undo_words.cells(view, done)))
    if (free or changed) and (stays := undo_words.stays(view, undoing.batch_id, undoing.part)):
        st.caption(stays)
    outcomes.told(view, undoing.refusals, undoing.outage)
    comment = ""
    if free or changed:
        comment = st.text_input(t("undo-comment"), key=f"undo-comment-{undoing.batch_id}")
    restored = sum(choice == "restore" for choice in choices.values())
    left = len(changed) - len(choices)
    _buttons(view, undoing, choices, comment, count=len(free) + restored, left=left)


def _listed(view: View, cells: list[UndoCell]) -> None:
    """A list per action and per partner: what each cell is now and will be again."""
    things: dict[tuple[str, str], list[UndoCell]] = {}
    for cell in cells:
        things.setdefault((cell.about, cell.action_code), []).append(cell)
    titles = history_words.titles(view, [code for about, code in things if about == "action"])
    for (about, code), of_it in things.items():
        lines = [undo_words.returns(view, cell) for cell in of_it]
        is_action = about == "action"
        name = history_words.name(code, titles, view)
        name = name if is_action else literal(undo_words.row(view, of_it[0]))
        st.markdown("\n".join([f"**{name}**", "", *(f"- {line}" for line in lines)]))


def _buttons(
    view: View,
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
                undo.settle(view, undoing, choices, comment)
                st.rerun()
        if undoing.of("free") and undoing.of("changed"):
            _only_free(view, undoing, comment)
        if st.button(t("undo-leave"), key="undo-leave"):
            undo.close()
            st.rerun()


def _only_free(view: View, undoing: Undoing, comment: str) -> None:
    """One click for what nobody changed since; all else stays as it is, chosen or not."""
    label = view.t("undo-only-free", count=len(undoing.of("free")))
    if st.button(label, key="undo-only-free"):
        kept = [cell.key for cell in undoing.of("changed")]
        undo.settle(view, undoing, dict.fromkeys(kept, "keep"), comment)
        st.rerun()
