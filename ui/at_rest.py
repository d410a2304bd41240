"""Has the browser say when nobody is in the middle of a cell or a field: then rows may change."""

from collections.abc import Callable
from pathlib import Path

import streamlit as st

_REST = st.components.v2.component(
    "at_rest", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def ask(revision: int, then: Callable[[], None]) -> None:
    """Call `then` before the run that follows once the page is at rest, whatever others save."""
    _REST(data=revision, key="at_rest", height=0, on_rested_change=then)
