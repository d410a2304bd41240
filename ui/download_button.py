"""Buttons that give a file, which is made when it is asked for."""

from collections.abc import Callable

import streamlit as st

from ui.view import View

CSV, ZIP = "text/csv", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(
    view: View, label: str, name: str, ending: str, kind: str, made: Callable[[], bytes]
) -> None:
    """One button; `name` tells this file from the others of the same day."""
    st.download_button(
        label,
        made,
        file_name=f"{_name(view, name)}.{ending}",
        mime=kind,
        key=f"export-{name}-{ending}",
        icon=":material/download:",
        on_click="ignore",
    )


def _name(view: View, name: str) -> str:
    """Programme, view, day, the moment of what was known where one is chosen, language."""
    known = [f"known-{view.known_on}"] if view.known_on else []
    parts = [view.code, name, view.day.isoformat(), *known, view.t.language]
    return "_".join(map(plain, parts))


def plain(text: str) -> str:
    """`text` in letters that every system takes in the name of a file."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in text)
