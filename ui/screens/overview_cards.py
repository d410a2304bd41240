"""The page Overview: its answer, and its cards of lines over months."""

import streamlit as st

from data import findings
from data.findings import Finding
from sections import MONTHLY, Monthly, attention, head, month_lines, scope
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, page_links, plotly_chart
from ui.kit.cards import Drawing
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.kit.plotly_chart import Drawn


def answer(view: ScreenView) -> str:
    """The state of the actions under the filters in one sentence: the heading."""
    return head.answer(view.words, literal)


def beside_list(view: ScreenView) -> int:
    """The px of lines that end where the list of what needs attention does."""
    return month_lines.beside(attention.room(view))


@part
def monthly(view: ScreenView, *, plot: int) -> None:
    """A card for each chart of lines over months, `plot` px high."""
    for name, chart in MONTHLY.items():
        _lines(view, name, chart, plot)


def _lines(view: ScreenView, name: str, chart: Monthly, plot: int) -> None:
    words, told = view.words, chart.described(view.words)
    days = month_lines.until(words.view, name)["day"]
    ways = [page_links.address(view, view.page, as_of=day.date()) for day in days]

    def written() -> Drawn:
        return plotly_chart.drawn(chart.figure(words, view.palette, plot))

    figure = view.once(f"{name}-lines", written, view.palette, plot)
    drawing = Drawing(figure, chart.alt(words), cards.twin(told), ways[::-1])

    def explain() -> None:
        st.caption(scoped(view, told.caption))
        arithmetic.explain(view, view.actions, *chart.TOPICS)

    cards.card(view, name, title(view, told.finding), chart.extent(words), drawing, explain)


def title(view: ScreenView, finding: Finding) -> str:
    """A finding as the title of a card, in Markdown."""
    return findings.say(finding, view.t, view.filters.level, literal)


def scoped(view: ScreenView, caption: str) -> str:
    """`caption`, which is Markdown, with the viewed day and the filters that are set."""
    return scope.captioned(view, caption, literal)
