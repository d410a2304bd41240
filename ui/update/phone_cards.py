"""Updating on a phone: one action at a time, the most urgent first, within reach of a thumb."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from sections import updating
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, day_field
from ui.kit.markdown import literal
from ui.update import editor_form, editor_rows
from ui.update.draft_session import DraftSession
from ui.update.form_fields import Fields, shown

KEY = "window_width"
NARROW, SMALL = "update.narrow", "update.small"
ORDER, CURRENT = "update.cards", "update.card"
LONG = 40  # letters; longer titles are cut in the field on a phone, and are repeated below it

_WIDTH = st.components.v2.component(KEY, js=asset("window_width.js").read_text(encoding="utf-8"))


def is_narrow() -> bool:
    """Whether the browser's window is too narrow for a table, as far as is known."""
    return st.session_state.get(NARROW) is True


def is_small() -> bool:
    """Whether a table has no room for all of its columns beside the menu, as far as is known."""
    return st.session_state.get(SMALL) is True


def listen() -> None:
    """Have the page say when its window becomes narrow, small or wide; a wide one says nothing.

    A narrow one shows another card from its top.
    """

    def taken() -> None:
        told = st.session_state[KEY]
        st.session_state[NARROW] = told.get("narrow") is True
        st.session_state[SMALL] = told.get("small") is True

    card = st.session_state.get(CURRENT, "") if is_narrow() else ""
    data = {"narrow": is_narrow(), "small": is_small(), "card": card}
    _WIDTH(data=data, key=KEY, height=0, on_narrow_change=taken, on_small_change=taken)


def draw(view: ScreenView, desk: DraftSession) -> None:
    """The current action: its title, big buttons for status and progress, and a comment."""
    t, codes = view.t, _order(view, desk)
    code = st.session_state[CURRENT] = current(codes)
    pick = f"update-pick-{code}"
    day_field.follow_value(pick, code)
    with st.container(key="update-phone"):
        st.selectbox(
            t("update-card-place", place=codes.index(code) + 1, count=len(codes)),
            codes,
            format_func=lambda code: cell_words.row(view, code),
            key=pick,
            on_change=_pick,
            args=(pick,),
        )
        row = cell_words.row(view, code)
        if len(row) > LONG:
            st.markdown(f"**{literal(row)}**")
        fields = Fields(view, desk, code, shown(view, desk, code))
        fields.ask("status", st.container())
        fields.ask_progress(st.container())
        fields.ask("comment", st.container())
        with st.container(horizontal=True):
            back, on = t("update-card-back"), t("update-card-on")
            st.button(back, key="update-card-back", on_click=_turn, args=(codes, -1))
            st.button(on, key="update-card-on", on_click=_turn, args=(codes, 1))


def onward(view: ScreenView, desk: DraftSession) -> Callable[[], None] | None:
    """The function that turns to the next card after a save; None where no cards are shown."""
    is_shown = is_narrow() and desk.rows and not editor_form.is_shown()
    return partial(_turn, _order(view, desk), 1) if is_shown else None


def current(codes: Sequence[str]) -> str:
    """The action of the card that is shown, one of `codes`."""
    code = st.session_state.get(CURRENT)
    return str(code) if code in codes else codes[0]


def _order(view: ScreenView, desk: DraftSession) -> list[str]:
    """The codes of the table, those that need attention first; the order stays while it is used."""
    codes = list(desk.table.rows)
    scope = (editor_rows.scope(view), tuple(codes))
    known = st.session_state.get(ORDER)
    if known is None or known[0] != scope:
        known = st.session_state[ORDER] = (scope, updating.card_order(view, codes))
    found: list[str] = known[1]
    return found


def _pick(key: str) -> None:
    st.session_state[CURRENT] = st.session_state[key]


def _turn(codes: Sequence[str], step: int) -> None:
    place = codes.index(current(codes)) + step
    st.session_state[CURRENT] = codes[place % len(codes)]
