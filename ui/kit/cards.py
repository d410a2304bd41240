"""Cards with a chart, its table and the explanation of its figures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd
import streamlit as st

from sections.section import Section
from ui.frame import live
from ui.frame.screen_view import ScreenView
from ui.kit import listing, plotly_chart
from ui.kit.markdown import literal
from ui.kit.plotly_chart import Drawn

SHORT = 14  # letters: the most in a column that doesn't break, as of days and numbers


def text_table(
    view: ScreenView, key: str, rows: pd.DataFrame, alt: str, ways: Sequence[str] = ()
) -> None:
    """A table of plain text: the first column names the rows, figures are aligned right.

    `alt` is its name for screen readers, and its replacement without rows. `ways` are the addresses
    of the actions behind the rows, or of the one that a row is about: their names open these.
    """
    if rows.empty:
        st.caption(literal(alt))
        return
    columns = [listing.ListingColumn(str(rows.columns[0]), "wide")]
    columns += [
        listing.ListingColumn(name, _look(rows[name]), named=True) for name in rows.columns[1:]
    ]
    cells = [[listing.text(str(cell)) for cell in row] for row in rows.to_numpy()]
    for row, there in zip(cells, ways, strict=bool(ways)):
        row[0] = listing.way(str(row[0]["text"]), there)
    listing.draw(f"table-{key}", columns, cells, alt, view.palette, snug=True)


def _look(column: pd.Series) -> str:
    """The classes of a column: end for figures, whole for texts of at most SHORT letters."""
    written = column.astype(str)
    figures = not written.str.contains("[^\\W\\d_]").any()
    return "end whole" if figures else "whole" if written.str.len().max() <= SHORT else ""


@dataclass(frozen=True)
class Drawing:
    """A chart in all its forms: the figure, its alternative text, and its table.

    `alt` is plain text; `table` has texts and formatted numbers under translated headings, and
    `ways` the address of the actions behind each of its rows.
    """

    figure: Drawn | Callable[[], None]  # the latter draws a figure with text beside it
    alt: str
    table: pd.DataFrame
    ways: Sequence[str]


def twin(told: Section) -> pd.DataFrame:
    """The table of a section as text, with its headings, without its total."""
    lead = [f"{line.code} {line.name.plain}".strip() for line in told.lines]
    columns = zip(*(line.cells for line in told.lines), strict=True)
    return pd.DataFrame({told.lead: lead, **dict(zip(told.heads, columns, strict=False))})


def card(
    view: ScreenView,
    key: str,
    title: str,
    caption: str,
    drawing: Drawing,
    how: Callable[[], None],
    *,
    footnote: str = "",
    alone: bool = False,
    on_click: Callable[[], None] | None = None,
) -> None:
    """A card with a finding as `title`, the scope as `caption`, and a chart or its table.

    `title`, `caption` and `footnote` are Markdown whose user text is escaped; `how` draws the
    explanation when it is opened; `key` is unique on the page. `on_click` is called after a click
    on the chart (ui.kit.clicks). With `alone` the card is as high as its content, else as its
    neighbour.
    """
    height: Literal["content", "stretch"] = "content" if alone else "stretch"
    with st.container(border=True, height=height, gap="xsmall", key=f"card-{key}"):
        st.header(title, anchor=False)
        st.caption(caption)
        # The switch is drawn below the chart, so its last choice is read from the session.
        if st.session_state.get(f"form-{key}") == "table":
            text_table(view, key, drawing.table, drawing.alt, drawing.ways)
        elif isinstance(drawing.figure, Drawn):
            plotly_chart.draw(view, drawing.figure, drawing.alt, key, on_click)
        else:
            drawing.figure()
        if footnote:
            st.caption(footnote)
        foot(view, key, {"chart": view.t("card-chart"), "table": view.t("card-table")}, how)


def foot(view: ScreenView, key: str, forms: Mapping[str, str], how: Callable[[], None]) -> None:
    """The foot of a card: the choice of its forms as in `switch`, and the explanation `how`."""
    with st.container(
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        key=f"ends-{key}",
    ):
        switch(view, key, forms)
        explained(view, key, how)


def switch(view: ScreenView, key: str, forms: Mapping[str, str]) -> None:
    """The choice between the forms of a card, code to word; read it as session state form-`key`."""
    st.segmented_control(
        view.t("card-form"),
        list(forms),
        default=next(iter(forms)),
        required=True,
        format_func=forms.__getitem__,
        key=f"form-{key}",
        label_visibility="collapsed",
    )


def explained(view: ScreenView, key: str, how: Callable[[], None]) -> None:
    """The button that opens the explanation; `how` draws it only then."""
    live.popover(view.t("card-how"), f"how-{key}", how)
