"""The pieces a page is made of: tiles, and cards with a chart, its table and its arithmetic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from charts.config import locale_config
from ui.text import literal
from ui.view import View


@dataclass(frozen=True)
class Tile:
    """One figure: its label (Markdown, may hold a mark), its value, and a change or a note."""

    label: str
    value: str
    note: str | None = None
    arrow: bool = False


@dataclass(frozen=True)
class Drawing:
    """A chart in all its forms: the figure, what it says in words, and its table twin.

    `alt` is plain text; `table` holds plain text and finished numbers under finished headings.
    """

    figure: go.Figure
    alt: str
    table: pd.DataFrame


def tiles(rows: Sequence[Tile]) -> None:
    """Tiles side by side: five in a row on a wide screen, two on a phone."""
    with st.container(horizontal=True):
        for tile in rows:
            st.metric(
                tile.label,
                tile.value,
                tile.note,
                delta_color="gray",
                delta_arrow="auto" if tile.arrow else "off",
                border=True,
            )


def card(
    view: View,
    key: str,
    title: str,
    caption: str,
    drawing: Drawing,
    how: Callable[[], None],
    *,
    footnote: str = "",
) -> None:
    """A card: `title` says the finding, `caption` the scope; chart or table; how it was computed.

    `title`, `caption` and `footnote` are Markdown whose user text is escaped; `how` draws the
    explanation, and `key` tells this card from the others.
    """
    with st.container(border=True, height="stretch", key=f"card-{key}"):
        st.header(title, anchor=False)
        st.caption(caption)
        # The switch stands below what it switches, so its last choice is read from the session.
        if st.session_state.get(f"form-{key}") == "table":
            table(drawing.table, drawing.alt)
        else:
            chart(view, drawing, key)
        if footnote:
            st.caption(footnote)
        _foot(view, key, how)


def chart(view: View, drawing: Drawing, key: str) -> None:
    """A figure in our own colours and the reader's language, with its alternative text."""
    st.plotly_chart(
        drawing.figure,
        theme=None,
        config=locale_config(view.t.language),
        alt=drawing.alt,
        key=f"chart-{key}",
    )


def table(rows: pd.DataFrame, alt: str) -> None:
    """A table of plain text: every cell is shown as it is, whatever it holds."""
    shown = rows.map(literal).rename(columns=literal)
    st.table(shown, border="horizontal", hide_index=True, alt=alt)


def _foot(view: View, key: str, how: Callable[[], None]) -> None:
    t = view.t
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.segmented_control(
            t("card-form"),
            ("chart", "table"),
            default="chart",
            required=True,
            format_func=lambda form: t(f"card-{form}"),
            key=f"form-{key}",
            label_visibility="collapsed",
        )
        with st.popover(t("card-how"), type="tertiary"):
            how()
