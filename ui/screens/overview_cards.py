"""The page Overview: its answer, and its cards of pillars, partners and the trend."""

import streamlit as st

import sections.partners
import sections.pillars
import sections.trend
from data import findings
from data.findings import Finding
from sections import head, scope
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, page_links
from ui.kit.cards import Drawing
from ui.kit.markdown import literal
from ui.kit.part import part


def answer(view: ScreenView) -> str:
    """The state of the actions under the filters in one sentence: the heading."""
    return head.answer(view.words, literal)


STRIP = 84  # px from 0 to 100: the trend is a strip below the rows


@part
def trend(view: ScreenView) -> None:
    """The card with the lines of average, floor and planned, month by month."""
    words, told = view.words, sections.trend.described(view.words)
    figure = sections.trend.figure(words, view.palette, STRIP)
    days = [
        page_links.address(view, view.page, as_of=day.date()) for day in words.view.trend["day"]
    ]
    drawing = Drawing(figure, sections.trend.alt(words), cards.twin(told), days[::-1])

    def explain() -> None:
        st.caption(scoped(view, told.caption))
        arithmetic.explain(view, view.actions, "average", "floor", "planned", "trend")

    extent = sections.trend.extent(words)
    cards.card(view, "trend", title(view, told.finding), extent, drawing, explain)


def title(view: ScreenView, finding: Finding) -> str:
    """A finding as the title of a card, in Markdown."""
    return findings.say(finding, view.t, view.filters.level, literal)


def scoped(view: ScreenView, caption: str) -> str:
    """`caption`, which is Markdown, with the viewed day and the filters that are set."""
    return scope.captioned(view, caption, literal)
