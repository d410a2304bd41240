"""What a browser does for unsaved edits: asks before it goes, keeps what a server may forget."""

from pathlib import Path

import streamlit as st

from data import drafts, kept
from ui import editor
from ui.desk import Desk
from ui.view import View

KEY = "unsaved"

_GUARD = st.components.v2.component(
    KEY, js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def guard(view: View, desk: Desk) -> None:
    """Have the page ask before it goes, and keep a copy of what is unsaved.

    A visit is forgotten two minutes after its connection broke, and when the server is started
    anew; the page then gives its copy to the visit that follows.
    """

    def taken() -> None:
        told = st.session_state[KEY].get("kept")
        desk.take_back(kept.given_back(told, drafts.read(view.assessed)))

    data = {
        "programme": view.code,
        "visit": desk.mark,
        "edits": kept.written(desk.pending),
        "isOpen": editor.may_edit(view),
        "isBack": desk.has_back,
    }
    _GUARD(data=data, key=KEY, height=0, on_kept_change=taken)
