"""The overview's tiles: the headline figures, each with its change since a reporting day."""

import pandas as pd
import streamlit as st

from charts.count_words import share
from data.figures import comparison
from data.figures.schedule import HEALTHS
from sections import headline
from ui.frame.screen_view import ScreenView
from ui.kit import cards, page_links, scope_words, status_marks
from ui.kit.cards import Tile
from ui.kit.part import part


@part
def draw(view: ScreenView) -> None:
    """The tiles, and the line below that says what they compare with and leave out."""
    since = comparison.reporting_day(view.record.reporting_days, view.day)
    since = since if view.total["members"] else None
    change = None
    if since:
        earlier = comparison.then(view.assessed_on(since), view.filters, view.actions)
        change = comparison.total(view.actions, earlier)
    cards.tiles(list(tiles(view, change).values()))
    notes = [
        view.t("overview-since", day=view.t.day(since)) if since else "",
        headline.average(view.total, view.t, view.filters.level),
        headline.ongoing(view.total, view.t, view.filters.level),
        scope_words.left_out(view),
    ]
    st.caption(" ".join(note for note in notes if note))
    if since:
        page_links.link(
            view, "changes", view.t("overview-changes", day=view.t.day(since)), "changes"
        )


def tiles(view: ScreenView, change: "pd.Series[float] | None") -> dict[str, Tile]:
    """The tiles by the name of their figure, as in data.figures.comparison.total, which
    `change` is from.
    """
    t, figures = view.t, view.total
    counts = {code: figures[code] if figures["members"] else None for code in HEALTHS}
    shown = {
        "done": (t("column-completed"), share(figures["done"], figures["scope"], t)),
        "average": (t("column-average"), t.percent(figures["average"])),
        **{
            code: (status_marks.health_label(code, counts[code], t), t.number(counts[code]))
            for code in HEALTHS
        },
    }
    return {name: _tile(view, *said, change, name) for name, said in shown.items()}


def _tile(
    view: ScreenView, label: str, value: str, change: "pd.Series[float] | None", name: str
) -> Tile:
    by = None if change is None else change[name]
    said, arrow = headline.change(name, by, view.t)
    return Tile(label, value, said or None, arrow or False)
