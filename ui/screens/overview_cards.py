"""The page Overview: its answer, and its cards of pillars, partners and the trend."""

from functools import partial

import pandas as pd

import sections.partners
import sections.pillars
import sections.trend
from charts import partner_bars, pillar_bars
from data import findings
from data.figures import completion
from data.findings import Finding
from sections import headline
from ui.frame import past_band
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, scope_words, status_marks
from ui.kit.cards import Drawing
from ui.kit.markdown import literal, plain
from ui.kit.part import part


def answer(view: ScreenView) -> str:
    """The state of the actions under the filters in one sentence: the heading."""
    t, level = view.t, view.filters.level
    if said := headline.answer(view.total, t, level, narrowed=view.filters.narrows):
        return said
    return (
        past_band.nothing(view)
        if view.assessed.empty
        else t("overview-answer-nothing", level=level)
    )


@part
def pillars(view: ScreenView) -> None:
    """The card with one bar of statuses per pillar."""
    t, told = view.t, sections.pillars.described(view.words)
    statuses = status_marks.furthest_first(view.statuses)
    figures = view.pillar_figures.assign(title=plain(view.pillars, "title", t).to_numpy())
    by_status = completion.status_counts(
        view.actions, list(figures["code"]), list(statuses["code"])
    )
    bars = pillar_bars.pillar_bars(
        by_status, figures, statuses, t, view.palette, view.filters.level
    )
    drawing = Drawing(bars, pillar_bars.alt(by_status, figures, statuses, t), cards.twin(told))
    explain = partial(arithmetic.explain, view, view.actions, "completion", "average", "health")
    cards.card(
        view, "pillars", title(view, told.finding), scoped(view, told.caption), drawing, explain
    )


@part
def partners(view: ScreenView) -> None:
    """The card with one row per partner: average, coverage, completion."""
    t, told = view.t, sections.partners.described(view.words)
    names = {name: plain(view.partners, name, t).to_numpy() for name in ("name", "short")}
    figures = view.partner_figures.assign(**names)
    first = int((view.partners["position"] <= sections.partners.FIRST).sum())
    bars = partner_bars.partner_bars(figures, t, view.palette, first)
    drawing = Drawing(bars, partner_bars.alt(figures, t), cards.twin(told))
    explain = partial(arithmetic.explain, view, view.joint, "partners", "completion", "average")
    cards.card(
        view, "partners", title(view, told.finding), scoped(view, told.caption), drawing, explain
    )


@part
def trend(view: ScreenView) -> None:
    """The card with the lines of average, floor and planned, month by month."""
    words, told = view.words, sections.trend.described(view.words)
    drawing = Drawing(
        sections.trend.figure(words, view.palette), sections.trend.alt(words), cards.twin(told)
    )
    topics = ("average", "floor", "planned", "trend")
    cards.card(
        view,
        "trend",
        title(view, told.finding),
        scoped(view, told.caption),
        drawing,
        partial(arithmetic.explain, view, view.actions, *topics),
        footnote=_extent(view, view.trend),
    )


def title(view: ScreenView, finding: Finding) -> str:
    """A finding as the title of a card, in Markdown."""
    return findings.say(finding, view.t, view.filters.level, literal)


def scoped(view: ScreenView, caption: str) -> str:
    """`caption` with the viewed day and the filters that are set."""
    day = literal(past_band.moment(view))  # in German it begins as a numbered list would
    day = day if view.known_on else day.replace(" ", "\u00a0")  # stays on one line
    said = f"{caption} {day}" if caption and len(view.actions) else day
    return "\u00a0· ".join([said, *map(literal, scope_words.narrowed(view))])


def _extent(view: ScreenView, months: pd.DataFrame) -> str:
    """The number of actions behind the lines, in the first and the last month; "" without one."""
    counts = months.loc[months["actions"] > 0, "actions"]
    if counts.empty:
        return ""
    first, last, level = int(counts.iloc[0]), int(counts.iloc[-1]), view.filters.level
    if (counts == last).all():
        return view.t("overview-extent-same", count=last, level=level)
    return view.t("overview-extent", count=last, first=view.t.number(first), level=level)
