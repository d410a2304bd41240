"""The card that gives the view as a report: a PDF, or slides; made on request."""

import logging
from functools import partial

import streamlit as st

import settings
from reports import report_template
from reports.paper import letters
from reports.paper.pdf import action_pdf, pdf
from reports.report_content import content
from reports.report_template import ReportTemplate, TemplateError
from reports.slides.slides import slides
from ui.frame.screen_view import ScreenView
from ui.kit.buttons import download
from ui.kit.part import part

log = logging.getLogger(__name__)
PDF = "application/pdf"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


@part
def card(view: ScreenView) -> None:
    """What a report is, and its two files."""
    t = view.t
    with st.container(border=True, key="card-exchange-report"):
        st.header(t("report-card"), anchor="exchange-report")
        st.markdown(t("report-card-text"))
        st.caption(f"{t('report-card-scope')} {t('report-nobody')}")
        with st.container(horizontal=True):
            buttons(view)


def buttons(view: ScreenView) -> None:
    """The buttons of the two files; an error where the template can't be used."""
    t, look = view.t, _look()
    if look is None:
        st.error(t("report-template"))
        return
    download(view, t("report-pdf"), "report", "pdf", PDF, partial(_pdf, view, look))
    download(view, t("report-slides"), "report", "pptx", PPTX, partial(_slides, view, look))


def one_page(view: ScreenView, code: str) -> bytes:
    """The PDF of one page on an action; in the product's own look where the template is unusable.

    It is made at the click, which can't show a sentence any more; the log has the reason.
    """
    return action_pdf(view, code, _look() or ReportTemplate())


def _look() -> ReportTemplate | None:
    """The template of the organisation; None, and a line in the log, where it can't be used."""
    try:
        look = report_template.read(settings.current().report_template)
        letters.lettering(look)
    except TemplateError as error:
        log.error("REPORT_TEMPLATE: %s", error)
        return None
    return look


def _pdf(view: ScreenView, look: ReportTemplate) -> bytes:
    return pdf(content(view), look)


def _slides(view: ScreenView, look: ReportTemplate) -> bytes:
    return slides(content(view), look)
