"""The cards that compare pillars or partners: on the overview and their own pages."""

from collections.abc import Callable, Collection
from functools import partial

import pandas as pd
import streamlit as st

import sections.partners
import sections.pillars
from charts import bullets
from sections import status_bars
from sections.progress_rows import PARTNERS, PILLARS, Compared, RowKind
from sections.words import SectionWords
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, clicks, figure_rows, page_links, plotly_chart
from ui.kit.cards import Drawing
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.screens.overview_cards import scoped, title


@part
def pillars(view: ScreenView) -> None:
    """The card with a row per pillar; a filter by pillar chooses one among them."""
    everyone = view.beside("pillar")
    topics = ("completion", "average", "planned", "health")
    explain = partial(_explain, everyone, everyone.actions, *topics)
    _compared(view, everyone, PILLARS, sections.pillars.compared, explain)


@part
def partners(view: ScreenView) -> None:
    """The card with a row per partner; a filter by partner chooses one among them."""
    everyone = view.beside("partner")
    explain = partial(_explain, everyone, everyone.joint, "partners", "completion", "average")
    _compared(view, everyone, PARTNERS, sections.partners.compared, explain)


def _compared(
    view: ScreenView,
    everyone: ScreenView,
    kind: RowKind,
    compare: Callable[[SectionWords, SectionWords], Compared],
    explain: Callable[[], None],
) -> None:
    """The card of the rows of `kind`: all of `everyone`, of which `view` may have chosen some."""
    told = compare(everyone.words, view.words)
    alt = bullets.alt(figure_rows.chart_rows(told.rows), view.t)
    ways = [page_links.address(view, kind.page, **{kind.filter: (row.code,)}) for row in told.rows]
    draw = partial(figure_rows.draw, view, everyone, kind, told)
    drawing = Drawing(draw, alt, cards.twin(told.section), ways)
    heading = title(everyone, told.section.finding)
    cards.card(view, kind.page, heading, literal(told.section.caption), drawing, explain)


def _explain(view: ScreenView, actions: pd.DataFrame, *topics: str) -> None:
    """How to read a row, and how its figures were computed."""
    st.markdown(view.t("rows-how"))
    st.caption(scoped(view, ""))
    arithmetic.explain(view, actions, *topics)


STATUSES = "statuses"


@part
def statuses(view: ScreenView) -> None:
    """The card with one bar of statuses per pillar; a click on a part filters by both."""
    everyone, t = view.beside("pillar", "status"), view.t
    section = sections.pillars.described(everyone.words)
    bars = status_bars.bars(everyone.words, everyone)
    address = partial(page_links.address, view)
    figure = bars.figure(view.palette, view.filters, address)
    whole = [address("pillars", pillar=(code,)) for code in everyone.pillars["code"]]
    drawing = Drawing(plotly_chart.drawn(figure), bars.alt, cards.twin(section), whole)
    cards.card(
        view,
        STATUSES,
        t("pillars-statuses", level=view.filters.level),
        scoped(everyone, section.caption),
        drawing,
        partial(arithmetic.explain, everyone, everyone.actions, "completion", "health"),
        on_click=partial(_clicked, bars.pairs),
    )


def _clicked(pairs: Collection[tuple[str, str]]) -> None:
    """Filter by pillar and status of the clicked part; clear both for a click beside the parts."""
    match clicks.clicked(f"chart-{STATUSES}"):
        case (pillar, status) if (pillar, status) in pairs:
            clicks.turn(pillar=pillar, status=status)
        case ():
            clicks.clear("pillar", "status")
