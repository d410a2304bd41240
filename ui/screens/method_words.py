"""The sections of the page Method on counting, statuses, sources and an example."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

import pandas as pd
import streamlit as st

from charts.count_words import share
from data.figures import completion, worked_example
from locales import Translator
from sections import head, method
from settings import VERSION
from ui.frame.screen_view import ScreenView
from ui.kit import cards, cell_words, listing, page_links
from ui.kit.listing import Cell, ListingColumn
from ui.kit.part import part

# px: a longer line of text is hard to read.
MEASURE = 880
FLAGS = {
    "in_scope": "method-flag-in_scope",
    "done": "method-flag-done",
    "has_health": "method-flag-has_health",
    "needs_comment": "method-flag-needs_comment",
}


def text() -> AbstractContextManager[object]:
    """The container for the page's text, MEASURE wide."""
    return st.container(width=MEASURE)


def answer(view: ScreenView) -> str:
    """The number of statements behind the figures of the viewed day: the heading."""
    return method.answer(view)


@part
def contents(view: ScreenView) -> None:
    """A link to each section of the page, in their order."""
    page_links.contents({title: view.t(title) for title in method.SECTIONS})


def origin(view: ScreenView) -> str:
    """The numbers of loaded statements and of those by people up to the viewed day; "" for none."""
    told = method.origin(view)
    muted = f" :gray[{whose}]" if told and (whose := head.assessment(view.words)) else ""
    return f"{told}{muted}"


@part
def software(view: ScreenView) -> None:
    """The version of the program."""
    st.caption(view.t("method-version", version=VERSION))


@part
def counting(view: ScreenView) -> None:
    """The section with the rule of each figure."""
    t = view.t
    st.header(t("method-counting"), anchor="method-counting")
    columns = [ListingColumn(t("method-term"), "term"), ListingColumn(t("method-rule"))]
    rows = [[listing.text(cell) for cell in rule] for rule in method.counting(view.words)]
    listing.draw("method-counting", columns, rows, t("method-counting"), view.palette)


@part
def statuses(view: ScreenView) -> None:
    """The section with the flags of each status."""
    t, known = view.t, view.record.statuses
    st.header(t("method-statuses"), anchor="method-statuses")
    st.markdown(t("method-statuses-intro"))
    columns = [ListingColumn(t("column-status"), "term")]
    columns += [ListingColumn(t(word), named=True) for word in FLAGS.values()]
    rows: list[Sequence[Cell]] = [
        [cell_words.status(status["code"], known, t), *(_yes(t, status[flag]) for flag in FLAGS)]
        for status in known.to_dict("records")
    ]
    listing.draw("method-statuses", columns, rows, t("method-statuses"), view.palette, snug=True)


def _yes(t: Translator, value: bool) -> Cell:
    return listing.text(t("word-yes") if value else t("word-no"))


@part
def source(view: ScreenView) -> None:
    """The section on the loaded statements; nothing where there is nothing to tell of them."""
    t, told = view.t, method.ladder(view)
    if told is None:
        return
    st.header(t("method-source"), anchor="method-source")
    for sentence in told.sentences:
        st.markdown(sentence)
    columns = [
        ListingColumn(head, look, named=named)
        for head, (look, named) in zip(told.heads, method.LADDER, strict=True)
    ]
    rows = [[listing.text(cell) for cell in row] for row in told.rows]
    listing.draw("method-rungs", columns, rows, t("method-source"), view.palette)
    st.caption(told.note)


@part
def example(view: ScreenView) -> None:
    """Five actions of three partners, and the figures that follow from them."""
    t = view.t
    names = _partners(view)
    actions = worked_example.actions(view.record.statuses, list(names))
    st.header(t("method-example"), anchor="method-example")
    st.markdown(t("method-example-intro"))
    cards.text_table(
        view, "example-actions", _actions(view, actions, names), t("method-example-given")
    )
    figures = pd.concat(
        [completion.overall(actions), completion.by(actions, "partners", list(names))],
        ignore_index=True,
    ).assign(name=[t("filter-programme"), *names.values()])
    st.markdown(t("method-example-result"))
    cards.text_table(view, "example-figures", _figures(view, figures), t("method-example-result"))
    memberships, named = completion.memberships(actions)
    st.caption(t("method-example-note", memberships=memberships, count=named))


def _partners(view: ScreenView) -> dict[str, str]:
    """Three partners, code to short name: the programme's first, letters where it has fewer."""
    own = dict(view.all_partners.head(3)[["code", "short"]].itertuples(index=False, name=None))
    letters = {letter: letter for letter in "XYZ"[len(own) :]}
    return own | letters


def _actions(view: ScreenView, actions: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    t = view.t
    return pd.DataFrame(
        {
            t("column-action"): actions["code"],
            t("column-status"): [t(f"status-{code}") for code in actions["status"]],
            t("column-progress"): [t.percent(progress) for progress in actions["progress"]],
            t("column-partners"): [
                t.list([names[code] for code in codes]) for codes in actions["partners"]
            ],
        }
    )


def _figures(view: ScreenView, figures: pd.DataFrame) -> pd.DataFrame:
    t, rows = view.t, figures.to_dict("records")
    return pd.DataFrame(
        {
            t("method-example-row"): [row["name"] for row in rows],
            t("column-completed"): [share(row["done"], row["scope"], t) for row in rows],
            t("column-average"): [t.percent(row["average"]) for row in rows],
            t("column-reported"): [share(row["reported"], row["actions"], t) for row in rows],
            t("column-floor"): [t.percent(row["floor"]) for row in rows],
        }
    )
