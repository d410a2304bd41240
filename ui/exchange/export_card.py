"""The card that gives files: what is looked at, a table for programs, the whole programme."""

from functools import partial

import streamlit as st

from data.files import csv_out, whole_file
from reports.sheets import csv_file
from reports.sheets.workbook import workbook
from sections import scope, view_tables
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.buttons import CSV, XLSX, ZIP, download
from ui.kit.part import part

WHOLE = (("xlsx", XLSX, "export-whole-xlsx"), ("zip", ZIP, "export-whole-zip"))
SECTIONS = {
    "exchange-import": "exchange-import",
    "exchange-report": "report-card",
    "exchange-export": "export-card",
    "exchange-next": "next-card",
    "exchange-new": "new-card",
}
TABLES = {
    "actions": "export-table-actions",
    "measures": "export-table-measures",
    "updates": "export-table-updates",
    "evidence": "export-table-evidence",
    "figures": "export-table-figures",
}


@part
def card(view: ScreenView) -> None:
    """What is on screen as a workbook or as CSV, and all of the programme with its record."""
    t = view.t
    with st.container(border=True, key="card-exchange-export"):
        st.header(t("export-card"), anchor="exchange-export")
        st.markdown(t("export-text"))
        download(view, t("export-workbook"), "views", "xlsx", XLSX, partial(_workbook, view))
        st.caption(t("export-stays"))
        _tables(view)
        if view.person.within is not None:
            return  # the whole programme is more than this person sees
        st.subheader(t("export-whole"), anchor=False)
        st.markdown(f"{t('export-whole-text')} {t('export-returns')}")
        with st.container(horizontal=True):
            for ending, kind, word in WHOLE:
                made = partial(_whole, view, f".{ending}")
                download(view, t(word), "all", ending, kind, made)


def _tables(view: ScreenView) -> None:
    t = view.t
    with st.container(horizontal=True, vertical_alignment="bottom"):
        names = {name: t(word) for name, word in view_tables.NAMES.items()}
        names["actions"] = t(f"level-{view.filters.level}")
        name = st.selectbox(
            t("export-view"), list(names), format_func=names.__getitem__, key="export-view"
        )
        download(view, t("export-people"), name, "csv", CSV, partial(_people, view, name))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = {name: t(TABLES[name]) for name in csv_out.NAMES}
        name = st.selectbox(
            t("export-table"), list(words), format_func=words.__getitem__, key="export-table"
        )
        made = partial(_programs, view, name)
        download(view, t("export-programs"), f"{name}-data", "csv", CSV, made)


def _workbook(view: ScreenView) -> bytes:
    return workbook(view_tables.of(view), view.made_at, page_links.ways(view, view.titles))


def _people(view: ScreenView, name: str) -> bytes:
    return csv_file.text(view_tables.one(view, name), view.t.language).encode()


def _programs(view: ScreenView, name: str) -> bytes:
    record, language = view.record, view.t.language
    said = csv_out.text(name, record, view.filters, view.day, "pillar", language)
    return said.encode()


def _whole(view: ScreenView, ending: str) -> bytes:
    return whole_file.written(store.engine(), view.code, ending)


def answer(view: ScreenView) -> str:
    """The sentence on what the page is for: the heading."""
    if view.record.batches.empty:
        return scope.nothing(view)
    return view.t("exchange-answer")


@part
def contents(view: ScreenView) -> None:
    """A link to each card of the page, in their order."""
    page_links.contents({anchor: view.t(title) for anchor, title in SECTIONS.items()})
