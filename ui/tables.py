"""Tables of plain text, the twins of charts: figures at the right, what a row is about left."""

import pandas as pd
import streamlit as st

from ui import listing
from ui.text import literal
from ui.view import View

SHORT = 14  # letters: a day, a number


def table(view: View, key: str, rows: pd.DataFrame, alt: str) -> None:
    """A table of plain text, whose first column is what a row is about; figures at the right.

    `alt` is its name for screen readers, and all there is of a table without rows.
    """
    if rows.empty:
        st.caption(literal(alt))
        return
    columns = [listing.Column(str(rows.columns[0]), "wide")]
    columns += [listing.Column(name, _look(rows[name]), named=True) for name in rows.columns[1:]]
    cells = [[listing.text(str(cell)) for cell in row] for row in rows.to_numpy()]
    listing.draw(f"table-{key}", columns, cells, alt, view.palette, snug=True)


def _look(column: pd.Series) -> str:
    """Finished numbers stand at the right, and what is short never breaks."""
    written = column.astype(str)
    figures = not written.str.contains("[^\\W\\d_]").any()
    return "end whole" if figures else "whole" if written.str.len().max() <= SHORT else ""
