"""The least that Streamlit can do: the tutorial app's page with everything on it kept.

Tiles and charts are made once for each choice of the filter, so that what is measured is Streamlit
and its plotly alone: the floor of `bench.visits`. With `?table` in the address it is a table to
edit and a button that saves nothing and says so.
"""

import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from sqlalchemy import create_engine, text

ACTIONS = """
select {}, count(*) from current_actions
where level = 'action' and (:pillar = 'All' or pillar_code = :pillar) group by 1 order by 1
"""
PARTNERS = """
select partner_code, count(*) from current_partners
join current_actions on current_actions.code = action_code
where :pillar = 'All' or pillar_code = :pillar
group by 1 order by 1
"""
ROWS = "select code, title_en, status, progress from current_actions order by code"
PILLARS = "select distinct pillar_code from current_actions order by 1"
BY = ("pillar_code", "status", "10 * cast(progress / 10 as integer)")  # a bar for ten per cent


class Kept(NamedTuple):
    """What the page has for one choice."""

    tiles: dict[str, int]
    charts: list[Any]


@st.cache_resource
def kept(pillar: str) -> Kept:
    """Everything of the page for one choice of the filter."""
    with create_engine(sys.argv[1]).connect() as connection:
        questions = [*map(ACTIONS.format, BY), PARTNERS]
        counts = [[*connection.execute(text(each), {"pillar": pillar})] for each in questions]
    actions, completed = (
        sum(count for _, count in counts[0]),
        dict(map(tuple, counts[1])).get("completed", 0),
    )
    tiles = {
        "Actions": actions,
        "Completed": completed,
        "Pillars": len(counts[0]),
        "Partners": len(counts[3]),
    }
    return Kept(tiles, [_bars(rows) for rows in counts])


@st.cache_resource
def pillars() -> list[str]:
    """The codes of all pillars."""
    with create_engine(sys.argv[1]).connect() as connection:
        return [code for (code,) in connection.execute(text(PILLARS))]


def _bars(rows: Sequence[Any]) -> Any:
    names, counts = zip(*rows, strict=True)
    return go.Figure(go.Bar(x=names, y=counts))


@st.cache_resource
def rows() -> pd.DataFrame:
    """The first fifty actions."""
    with create_engine(sys.argv[1]).connect() as connection:
        return pd.read_sql(text(f"{ROWS} limit 50"), connection)


def table() -> None:
    """A table to edit, with a button below it."""
    st.data_editor(rows(), height=500, key="table")
    with st.container(key="save-bar"):
        if st.button("Save"):
            st.write("Saved")


def main() -> None:
    """The page."""
    st.set_page_config(layout="wide")
    if "table" in st.query_params:
        table()
        return
    tiles, charts = kept(st.sidebar.selectbox("Pillar", ["All", *pillars()]))
    st.title(f"{tiles['Completed']} of {tiles['Actions']} actions are completed")
    for place, (label, value) in zip(st.columns(4), tiles.items(), strict=True):
        place.metric(label, value)
    left, right = st.columns(2)
    for number, chart in enumerate(charts):
        (left, right)[number % 2].plotly_chart(chart, key=f"chart-{number}")


main()
