"""The overview's tiles: the headline figures, each with its change since a reporting day."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from sections import tiles as headline_tiles
from sections.tiles import SectionTile
from ui.frame.screen_view import ScreenView
from ui.kit import cards, page_links, scope_words, status_marks
from ui.kit.cards import Tile
from ui.kit.part import part


@part
def draw(view: ScreenView) -> None:
    """The tiles."""
    since = view.compared_on if view.total["members"] else None
    cards.tiles(list(tiles(view, view.change if since else None).values()))


def about(view: ScreenView) -> Callable[[], None]:
    """The function that draws the words on the figures: coverage, origin, note, ways to more."""

    def drawn() -> None:
        st.markdown(scope_words.trust_line(view))
        st.caption(headline_tiles.note(view.words))
        if view.compared_on and view.total["members"]:
            label = view.t("overview-changes", day=view.t.day(view.compared_on))
            page_links.link(view, "changes", label, "changes")
        scope_words.method_link(view, "method-about")

    return drawn


def tiles(view: ScreenView, change: "pd.Series[float] | None") -> dict[str, Tile]:
    """Name of figure to tile; `change` is as from data.figures.comparison.total, or None."""
    told = headline_tiles.tiles(view.words, change)
    return {name: tile(view, each) for name, each in told.items()}


def label(view: ScreenView, name: str) -> str:
    """The label of a tile without its link, for a title."""
    told = headline_tiles.tiles(view.words, None)[name]
    return _marked(told, told.label)


def tile(view: ScreenView, told: SectionTile) -> Tile:
    """A tile, whose label leads to the actions that its figure counts."""
    label = told.label
    if told.opens:
        label = page_links.way(label, page_links.address(view, told.opens.page, **told.opens.asked))
    return Tile(_marked(told, label), told.value, told.change or None, told.arrow or False)


def _marked(told: SectionTile, label: str) -> str:
    """`label` after the mark of the tile, if it has one; Markdown."""
    return f"{status_marks.health_icon(told.mark.look)} {label}" if told.mark else label
