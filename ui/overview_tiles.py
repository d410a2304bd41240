"""The overview's tiles: the headline figures, each with its change since a reporting day."""

import pandas as pd
import streamlit as st

from charts import headline
from charts.counts import share
from data import changes
from data.schedule import HEALTHS
from ui import cards, links, marks, trust
from ui.cards import Tile
from ui.part import part
from ui.view import View


@part
def draw(view: View) -> None:
    """The tiles, and the line below that says what they compare with and leave out."""
    since = changes.reporting_day(view.record.reporting_days, view.day)
    since = since if view.figures["members"] else None
    change = None
    if since:
        earlier = changes.then(view.assessed_on(since), view.filters, view.actions)
        change = changes.total(view.actions, earlier)
    cards.tiles(list(tiles(view, change).values()))
    notes = [
        view.t("overview-since", day=view.t.day(since)) if since else "",
        headline.average(view.figures, view.t, view.filters.level),
        headline.ongoing(view.figures, view.t, view.filters.level),
        trust.left_out(view),
    ]
    st.caption(" ".join(note for note in notes if note))
    if since:
        links.link(view, "changes", view.t("overview-changes", day=view.t.day(since)), "changes")


def tiles(view: View, change: "pd.Series[float] | None") -> dict[str, Tile]:
    """The tiles by the name of their figure, as in data.changes.total, which `change` is from."""
    t, figures = view.t, view.figures
    counts = {code: figures[code] if figures["members"] else None for code in HEALTHS}
    shown = {
        "done": (t("column-completed"), share(figures["done"], figures["scope"], t)),
        "average": (t("column-average"), t.percent(figures["average"])),
        **{
            code: (marks.health_label(code, counts[code], t), t.number(counts[code]))
            for code in HEALTHS
        },
    }
    return {name: _tile(view, *said, change, name) for name, said in shown.items()}


def _tile(view: View, label: str, value: str, change: "pd.Series[float] | None", name: str) -> Tile:
    by = None if change is None else change[name]
    said, arrow = headline.change(name, by, view.t)
    return Tile(label, value, said or None, arrow or False)
