"""Beside the scope of every page: the button that gives what it shows as files."""

import streamlit as st

from ui.view import View

PAGES = (
    *("overview", "pillars", "partners", "timeline", "changes", "freshness"),
    *("update", "history"),
)


def draw(view: View) -> None:
    """The button; none on a page that shows no table of the programme."""
    if view.page not in PAGES:
        return
    opened = st.popover(
        view.t("download-view"),
        type="tertiary",
        icon=":material/download:",
        key="download-here",
        on_change="rerun",
    )
    if opened.open:
        # Who just reads needn't wait until all that writes files is loaded.
        from ui import download_files

        with opened:
            download_files.draw(view)
