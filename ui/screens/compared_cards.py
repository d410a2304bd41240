"""The cards that compare pillars or partners: on the overview and their own pages."""

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

import sections.partners
import sections.pillars
from charts import bullets, pillar_bars
from data.figures import completion
from sections.progress_rows import PARTNERS, PILLARS, Compared, RowKind
from sections.words import SectionWords
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, clicks, figure_rows, page_links, plotly_chart, status_marks
from ui.kit.cards import Drawing
from ui.kit.markdown import literal, plain
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
    told, codes = sections.pillars.described(everyone.words), list(everyone.pillars["code"])
    order = status_marks.furthest_first(view.statuses)
    figures = everyone.pillar_figures.assign(title=plain(everyone.pillars, "title", t).to_numpy())
    counts = completion.status_counts(everyone.actions, codes, list(order["code"]))
    pairs, kept = [*zip(counts["code"], counts["status"], strict=True)], view.filters
    ways = {
        pair: page_links.address(view, "pillars", pillar=pair[:1], status=pair[1:])
        for pair in pairs
    }
    chosen = [pair for pair in pairs if (pair[:1], pair[1:]) == (kept.pillar, kept.status)]
    bars = pillar_bars.pillar_bars(
        counts, figures, order, t, view.palette, view.filters.level, ways, chosen
    )
    whole = [page_links.address(view, "pillars", pillar=(code,)) for code in codes]
    drawing = Drawing(
        plotly_chart.drawn(bars),
        pillar_bars.alt(counts, figures, order, t),
        cards.twin(told),
        whole,
    )
    cards.card(
        view,
        STATUSES,
        t("pillars-statuses", level=view.filters.level),
        scoped(everyone, told.caption),
        drawing,
        partial(arithmetic.explain, everyone, everyone.actions, "completion", "health"),
        on_click=partial(_clicked, pairs),
    )


def _clicked(pairs: list[tuple[str, str]]) -> None:
    """Filter by pillar and status of the clicked part; clear both for a click beside the parts."""
    match clicks.clicked(f"chart-{STATUSES}"):
        case (pillar, status) if (pillar, status) in pairs:
            clicks.turn(pillar=pillar, status=status)
        case ():
            clicks.clear("pillar", "status")
