"""The Method page in words: what is counted, and what a status means."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

import streamlit as st

from data import provenance
from locales import Translator
from settings import VERSION
from ui import cells, listing, trust
from ui.listing import Cell, Column
from ui.part import part
from ui.view import View

# A line of text longer than this is hard to read.
MEASURE = 880
# The word for each thing that is counted, and its rule.
COUNTING = {
    "method-flag-in_scope": "method-counting-scope",
    "method-term-completion": "method-counting-completion",
    "column-average": "method-counting-average",
    "method-term-coverage": "method-counting-coverage",
    "column-floor": "method-counting-floor",
    "method-term-group": "method-counting-group",
    "column-partners": "method-counting-partners",
    "method-term-ongoing": "method-counting-ongoing",
    "level-measure": "method-counting-measures",
    "method-term-rounding": "method-counting-rounding",
}
FLAGS = {
    "in_scope": "method-flag-in_scope",
    "done": "method-flag-done",
    "has_health": "method-flag-has_health",
    "needs_comment": "method-flag-needs_comment",
}


def text() -> AbstractContextManager[object]:
    """Where the page's text stands: no wider than one can read."""
    return st.container(width=MEASURE)


def answer(view: View) -> str:
    """On how many statements the figures of the day rest."""
    return view.t("method-answer", count=_statements(view).all)


def origin(view: View) -> str:
    """Where the statements of this programme come from, by the day looked at."""
    said, t = _statements(view), view.t
    if not said.all:
        return ""
    told = t("method-origin", day=t.day(view.day), loaded=said.loaded, people=said.people)
    muted = f" :gray[{whose}]" if (whose := trust.assessment(view)) else ""
    return f"{told} {t('method-counts')}{muted}"


@part
def software(view: View) -> None:
    """Which version of the program counted."""
    st.caption(view.t("method-version", version=VERSION))


@part
def counting(view: View) -> None:
    """The rules of counting, figure by figure."""
    t, statuses = view.t, view.record.statuses
    left_out = [t(f"status-{code}") for code in statuses.loc[~statuses["in_scope"], "code"]]
    places = {"count": len(left_out), "statuses": t.list(left_out), "zero": t.percent(0)}
    st.header(t("method-counting"), anchor=False)
    columns = [Column(t("method-term"), "term"), Column(t("method-rule"))]
    rows = [
        [listing.text(t(term)), listing.text(t(rule, **places))] for term, rule in COUNTING.items()
    ]
    listing.draw("method-counting", columns, rows, t("method-counting"), view.palette)


@part
def statuses(view: View) -> None:
    """What each status means for the counts: the flags of its row."""
    t, known = view.t, view.record.statuses
    st.header(t("method-statuses"), anchor=False)
    st.markdown(t("method-statuses-intro"))
    columns = [Column(t("column-status"), "term")]
    columns += [Column(t(word), named=True) for word in FLAGS.values()]
    rows: list[Sequence[Cell]] = [
        [cells.status(status["code"], known, t), *(_yes(t, status[flag]) for flag in FLAGS)]
        for status in known.to_dict("records")
    ]
    listing.draw("method-statuses", columns, rows, t("method-statuses"), view.palette, snug=True)


def _statements(view: View) -> provenance.Statements:
    return provenance.statements(view.record, set(view.assessed["code"]), view.day)


def _yes(t: Translator, value: bool) -> Cell:
    return listing.text(t("word-yes") if value else t("word-no"))
