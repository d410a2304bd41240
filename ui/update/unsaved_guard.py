"""The script for unsaved edits: a question before leaving, and a copy in the browser."""

import streamlit as st

from data.drafts import draft, draft_storage
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.update import editor
from ui.update.draft_session import DraftSession

KEY = "unsaved"

_GUARD = st.components.v2.component(KEY, js=asset("unsaved.js").read_text(encoding="utf-8"))


def guard(view: ScreenView, desk: DraftSession) -> None:
    """Have the page ask before it is left, and store a copy of the unsaved edits.

    The server drops a visit two minutes after its connection broke, and at its restart; the page
    then returns its copy to the new visit.
    """

    def taken() -> None:
        told = st.session_state[KEY].get("kept")
        desk.take_back(draft_storage.given_back(told, draft.read(view.assessed)))

    data = {
        "person": view.person.number,
        "programme": view.code,
        "visit": desk.mark,
        "edits": draft_storage.written(desk.pending),
        "isOpen": editor.may_edit(view),
        "isBack": desk.has_back,
    }
    _GUARD(data=data, key=KEY, height=0, on_kept_change=taken)
