"""Tiles: figures with their label, mark and change, each leading to the actions that it counts.

The tiles of a row are one element, since Streamlit's page draws each of its elements anew with
every run, and its own tile needs scripts that nothing else does.
"""

from collections.abc import Mapping, Sequence

import streamlit as st

from sections.tiles import SectionTile
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import page_links, status_marks

ARROWS = {"up": "arrow_upward", "down": "arrow_downward", "": ""}

_TILES = st.components.v2.component(
    "tiles",
    css=asset("tiles.css").read_text(encoding="utf-8"),
    js=asset("tiles.js").read_text(encoding="utf-8"),
)


def draw(view: ScreenView, tiles: Sequence[SectionTile]) -> None:
    """Tiles of one height in one row; in rows of three on a narrow window."""
    _TILES(key="tile-row", data={"tiles": [_told(view, tile) for tile in tiles], "alone": False})


def alone(view: ScreenView, tile: SectionTile, key: str) -> None:
    """One tile for a box that has more; `key` is unique on the page."""
    _TILES(key=f"figure-{key}", data={"tiles": [_told(view, tile)], "alone": True})


def _told(view: ScreenView, tile: SectionTile) -> Mapping[str, str]:
    icon, tone = status_marks.look(tile.mark) if tile.mark else ("", "")
    opens = tile.opens
    return {
        "label": tile.label,
        "icon": icon,
        "tone": tone,
        "way": page_links.address(view, opens.page, **opens.asked) if opens else "",
        "value": tile.value,
        "change": tile.change,
        "arrow": ARROWS[tile.arrow],
    }
