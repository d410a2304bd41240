"""The tiles with their change, each with a button that opens the actions that make it up."""

from pathlib import Path

import pandas as pd
import streamlit as st

from data import changes
from ui import cards, changes_parts, overview_tiles
from ui.changes import Window
from ui.part import part
from ui.view import View

LOOK = Path(__file__).with_name("changes.css")
CHOSEN = "changes-tile"


@part
def draw(view: View, window: Window) -> None:
    """A tile per figure; below them the parts of the one that was opened."""
    if not window.actions:
        return
    st.html(LOOK)
    total = changes.total(window.later, window.earlier)
    parts = changes.parts(window.later, window.earlier)
    # Where a day has no average there is no change of it, and so no parts.
    parts = parts.loc[:, total.notna()]
    tiles = overview_tiles.tiles(view, total)
    with st.container(horizontal=True, key="tiles"):
        for name, tile in tiles.items():
            with st.container(border=True, height="stretch", gap="xsmall", key=f"tile-{name}"):
                cards.metric(tile, border=False)
                _button(view, name, parts)
    st.caption(view.t("overview-since", day=view.t.day(window.since)))
    chosen = st.session_state.get(CHOSEN, "")
    if chosen in parts and parts[chosen].any():
        changes_parts.card(view, window, chosen, tiles[chosen].label, parts[chosen])


def _button(view: View, name: str, parts: pd.DataFrame) -> None:
    count = int((parts[name] != 0).sum()) if name in parts else 0
    if not count:
        return
    is_open = st.session_state.get(CHOSEN) == name
    counted = "count-measures" if view.filters.level == "measure" else "count-actions"
    st.button(
        view.t(counted, count=count),
        key=f"changes-open-{name}",
        type="tertiary",
        icon=":material/expand_less:" if is_open else ":material/expand_more:",
        icon_position="right",
        on_click=_turn,
        args=(name,),
    )


def _turn(name: str) -> None:
    is_open = st.session_state.get(CHOSEN) == name
    st.session_state[CHOSEN] = "" if is_open else name
