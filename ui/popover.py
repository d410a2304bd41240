"""A quiet button that opens something, which is made only then and reached with the next key."""

from collections.abc import Callable

import streamlit as st

from ui import live


def draw(label: str, key: str, content: Callable[[], None], *, icon: str | None = None) -> None:
    """The button; `content` draws what it opens, `key` tells it from the others."""
    opened = st.popover(label, type="tertiary", icon=icon, key=key, on_change="rerun")
    if opened.open:
        with opened:
            content()
            live.within_reach(f"within-{key}")
