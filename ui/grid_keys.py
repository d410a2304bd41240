"""Keys that reach the table one by one, however fast they come and however busy the browser is."""

from pathlib import Path

import streamlit as st

_KEYS = st.components.v2.component(
    "grid_keys", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def guard() -> None:
    """Have the table that is on the page take letters, and the keys that close a cell, in turn."""
    _KEYS(key="grid_keys", height=0)
