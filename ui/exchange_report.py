"""The card that gives the view as a report: a PDF, or slides; made when it is asked for."""

import logging
from collections.abc import Callable
from functools import partial

import streamlit as st

import settings
from reports import letters, template
from reports.content import content
from reports.pdf import pdf
from reports.slides import slides
from reports.template import Template, TemplateError
from ui import store
from ui.view import View

log = logging.getLogger(__name__)
PDF = "application/pdf"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def card(view: View) -> None:
    """What a report is, and its two files."""
    t = view.t
    with st.container(border=True, key="card-exchange-report"):
        st.header(t("report-card"), anchor=False)
        st.markdown(t("report-card-text"))
        st.caption(f"{t('report-card-scope')} {t('report-nobody')}")
        look = _look()
        if look is None:
            st.error(t("report-template"))
            return
        with st.container(horizontal=True):
            _download(view, t("report-pdf"), "pdf", PDF, partial(_pdf, view, look))
            _download(view, t("report-slides"), "pptx", PPTX, partial(_slides, view, look))


def _download(view: View, label: str, ending: str, kind: str, made: Callable[[], bytes]) -> None:
    st.download_button(
        label,
        made,
        file_name=_name(view, ending),
        mime=kind,
        key=f"report-{ending}",
        icon=":material/download:",
        on_click="ignore",
    )


def _look() -> Template | None:
    """The template of the organisation; None, and a line in the log, where it can't be used."""
    try:
        look = template.read(settings.current().report_template)
        letters.lettering(look)
    except TemplateError as error:
        log.error("REPORT_TEMPLATE: %s", error)
        return None
    return look


def _pdf(view: View, look: Template) -> bytes:
    told = content(view.record, view.filters, view.day, view.t.language, store.timezone())
    return pdf(told, look)


def _slides(view: View, look: Template) -> bytes:
    told = content(view.record, view.filters, view.day, view.t.language, store.timezone())
    return slides(told, look)


def _name(view: View, ending: str) -> str:
    """Programme, day and language, in letters that every system takes."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in view.code)
    return f"{plain}_{view.day.isoformat()}_{view.t.language}.{ending}"
