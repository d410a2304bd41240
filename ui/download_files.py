"""The files of a view, each made when it is asked for."""

from functools import partial

import streamlit as st

from data.filters import MANY
from db.shown import LIMITS
from reports import text
from reports.workbook import workbook
from ui import desk, exchange_report, on_screen
from ui.download_button import CSV, XLSX, download
from ui.on_screen import Part, Shown
from ui.view import View

REPORTED = "overview"


def draw(view: View) -> None:
    """The view as a workbook, its tables as CSV, and the report on it where that says the same."""
    t, shown = view.t, on_screen.shown(view)
    st.markdown(t("download-text"))
    if view.page == "update" and (count := desk.of(view.code).count):
        st.caption(t("download-unsaved", count=count))
    # A report tells of every status and of nobody: under such a filter it isn't the view.
    is_narrower = any(view.filters.kept(name) for name in MANY if name not in LIMITS)
    with st.container(horizontal=True):
        made = partial(_workbook, shown)
        download(view, t("export-whole-xlsx"), view.page, "xlsx", XLSX, made)
        if view.page == REPORTED and not is_narrower:
            exchange_report.buttons(view)
    if view.page == REPORTED and is_narrower:
        st.caption(t("download-no-report"))
    _table(view, shown)


def _table(view: View, shown: Shown) -> None:
    t, name = view.t, _chosen(view, shown)
    file = view.page if name == view.page or len(shown.parts) == 1 else f"{view.page}-{name}"
    part = shown.parts[name]
    people, programs = partial(_people, part, t.language), partial(_programs, part)
    with st.container(horizontal=True):
        download(view, t("export-people"), file, "csv", CSV, people)
        download(view, t("export-programs"), f"{file}-data", "csv", CSV, programs)


def _chosen(view: View, shown: Shown) -> str:
    """The table that stands in a CSV: of several, the one that is chosen."""
    names = {name: view.t(part.word) for name, part in shown.parts.items()}
    if len(names) == 1:
        return next(iter(names))
    return st.selectbox(
        view.t("export-table"),
        list(names),
        format_func=names.__getitem__,
        key=f"download-table-{view.page}",
    )


def _workbook(shown: Shown) -> bytes:
    return workbook(shown.framed(), shown.look.made_at)


def _people(part: Part, language: str) -> bytes:
    return text.text(part.made(), language).encode()


def _programs(part: Part) -> bytes:
    return text.coded(part.made()).encode()
