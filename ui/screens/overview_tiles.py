"""The overview's tiles: the headline figures, each with its change since a reporting day."""

from collections.abc import Callable

import streamlit as st

from sections import tiles as headline_tiles
from ui.frame.screen_view import ScreenView
from ui.kit import page_links, scope_words, status_marks, tile_row
from ui.kit.part import part


@part
def draw(view: ScreenView) -> None:
    """The tiles."""
    since = view.compared_on if view.total["members"] else None
    told = headline_tiles.tiles(view.words, view.change if since else None)
    tile_row.draw(view, list(told.values()))


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


def label(view: ScreenView, name: str) -> str:
    """The label of a tile after its mark, for a title in Markdown."""
    told = headline_tiles.tiles(view.words, None)[name]
    return f"{status_marks.health_icon(told.mark.look)} {told.label}" if told.mark else told.label
