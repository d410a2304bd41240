"""The keys of editing: Ctrl+S, Ctrl+Z and Ctrl+Shift+Z, and a save button that is seen to work."""

import streamlit as st

from data.drafts import edit_steps
from ui.assets import asset
from ui.frame import visitor
from ui.update.draft_session import DraftSession

KEY = "save_keys"

_KEYS = st.components.v2.component(KEY, js=asset("save_keys.js").read_text(encoding="utf-8"))


def listen(desk: DraftSession) -> None:
    """Have the page save, undo and redo unsaved edits by keys."""

    def taken() -> None:
        steps, desk.pressed = edit_steps.parse(st.session_state[KEY].get("pressed"), desk.pressed)
        for step in steps:
            desk.go(step)

    data = {"visit": desk.mark, "taken": desk.pressed, "attempts": desk.attempts}
    visitor.keep()
    _KEYS(data=data, key=KEY, height=0, on_pressed_change=taken)
