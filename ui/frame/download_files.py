"""The files of a view, each made at the click."""

from functools import partial

import streamlit as st

from data.filters import MANY
from db.links.stored_links import LIMITS
from reports.sheets import csv_file
from reports.sheets.workbook import workbook
from ui.exchange import report_card
from ui.frame import on_screen
from ui.frame.on_screen import ScreenPart, ShownTables
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.buttons import CSV, XLSX, download
from ui.update import draft_session

REPORTED = "overview"


def draw(view: ScreenView) -> None:
    """Buttons for the view as a workbook, its tables as CSV, and on the overview the report."""
    t, shown = view.t, on_screen.shown(view)
    st.markdown(t("download-text"))
    if view.page == "update" and (count := draft_session.of(view.code).count):
        st.caption(t("download-unsaved", count=count))
    # A report has no filter by status or owner, so under such a filter it isn't the view.
    is_narrower = any(view.filters.kept(name) for name in MANY if name not in LIMITS)
    with st.container(horizontal=True):
        made = partial(_workbook, view, shown)
        download(view, t("export-whole-xlsx"), view.page, "xlsx", XLSX, made)
        if view.page == REPORTED and not is_narrower:
            report_card.buttons(view)
    if view.page == REPORTED and is_narrower:
        st.caption(t("download-no-report"))
    _table(view, shown)


def _table(view: ScreenView, shown: ShownTables) -> None:
    t, name = view.t, _chosen(view, shown)
    file = view.page if name == view.page or len(shown.parts) == 1 else f"{view.page}-{name}"
    part = shown.parts[name]
    people, programs = partial(_people, part, t.language), partial(_programs, part)
    with st.container(horizontal=True):
        download(view, t("export-people"), file, "csv", CSV, people)
        download(view, t("export-programs"), f"{file}-data", "csv", CSV, programs)


def _chosen(view: ScreenView, shown: ShownTables) -> str:
    """The name of the table for CSV; a field asks for it where the page has several."""
    names = {name: view.t(part.word) for name, part in shown.parts.items()}
    if len(names) == 1:
        return next(iter(names))
    return st.selectbox(
        view.t("export-table"),
        list(names),
        format_func=names.__getitem__,
        key=f"download-table-{view.page}",
    )


def _workbook(view: ScreenView, shown: ShownTables) -> bytes:
    ways = page_links.ways(view, view.titles)
    return workbook(shown.framed(), shown.view.made_at, ways)


def _people(part: ScreenPart, language: str) -> bytes:
    return csv_file.text(part.made(), language).encode()


def _programs(part: ScreenPart) -> bytes:
    return csv_file.coded(part.made()).encode()
