"""One cell of which two values are at odds: what it held and holds, and which value counts."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from ui.frame.screen_view import ScreenView

Box = tuple[str, str, str]  # label, value and note of a value, in Markdown


def ask_one(
    view: ScreenView,
    named: str,
    boxes: Sequence[Box],
    options: Mapping[str, str],
    key: str,
    note: str = "",
    chosen: int | None = 0,
) -> Any:
    """Draw the values side by side, and return the option chosen; None where none is yet.

    `named` is the cell in words; `options` has option to label; `chosen` is the one at first.
    """
    st.markdown(f"**{named}**")
    for place, (label, value, below) in zip(st.columns(len(boxes)), boxes, strict=True):
        with place.container(border=True, height="stretch"):
            st.caption(label)
            st.markdown(f"**{value}**")
            if below:
                st.caption(below)
    if note:
        st.caption(note)
    return st.radio(
        view.t("conflict-question"),
        list(options),
        index=chosen,
        format_func=options.__getitem__,
        horizontal=True,
        key=key,
    )
