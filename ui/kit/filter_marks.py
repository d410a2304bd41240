"""The filters that are set, each as a mark with a cross that clears it: what a page is about."""

import streamlit as st

from sections import scope
from ui.frame.screen_view import ScreenView
from ui.kit import clicks
from ui.kit.markdown import literal


def draw(view: ScreenView, place: str) -> None:
    """A button per filter that is set, with its words; nothing without any.

    `place` is unique on the page.
    """
    if marks := scope.marks(view):
        with st.container(horizontal=True, gap="xsmall", key=f"filter-marks-{place}"):
            for name, words in marks.items():
                st.button(
                    literal(words),
                    key=f"filter-mark-{place}-{name}",
                    icon=":material/close:",
                    icon_position="right",
                    help=view.t("filter-clear"),
                    on_click=clicks.clear,
                    args=(name,),
                )
