"""The tiles of the page of pillars: how far, how far it should be, and the planning in counts."""

import streamlit as st

from charts.counts import share
from ui import cards, marks, trust
from ui.cards import Tile
from ui.part import part
from ui.view import View

HEALTHS = ("on_track", "at_risk", "off_track")


@part
def draw(view: View) -> None:
    """Completed, average and planned, then a tile per health; below them what is left out."""
    t, figures = view.t, view.figures
    coverage = share(figures["reported"], figures["actions"], t)
    reported = t("pillars-tile-reported", share=coverage) if figures["actions"] else None
    cards.tiles(
        [
            Tile(
                t("pillars-tile-completed", level=view.filters.level),
                share(figures["done"], figures["scope"], t),
            ),
            Tile(t("column-average"), t.percent(figures["average"]), reported),
            Tile(t("pillars-tile-planned"), t.percent(figures["planned"]), _estimate(view)),
            *(_health(view, code) for code in HEALTHS),
        ]
    )
    if left_out := trust.left_out(view):
        st.caption(left_out)


def _health(view: View, code: str) -> Tile:
    count = view.figures[code] if view.figures["members"] else None
    return Tile(marks.health_label(code, count, view.t), view.t.number(count))


def _estimate(view: View) -> str | None:
    """What is planned by time is an estimate."""
    counted = view.actions["in_scope"] & view.actions["planned"].notna()
    by_time = view.actions.loc[counted, "planning"] == "time"
    return view.t("pillars-tile-estimate") if by_time.any() else None
