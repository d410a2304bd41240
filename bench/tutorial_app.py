"""What one writes in an afternoon after Streamlit's tutorials: the peer that `bench.visits` has.

It reads the statuses of a database into pandas, and shows four tiles, four charts and a filter.
"""

import sys

import pandas as pd
import plotly.express as px
import streamlit as st
from sqlalchemy import create_engine, text

ACTIONS = "select code, pillar_code, status, progress from current_actions where level = 'action'"
PARTNERS = "select action_code as code, partner_code as partner from current_partners"


@st.cache_data(ttl=1)
def read(url: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A row per action, and a row per action and partner."""
    with create_engine(url).connect() as connection:
        actions, partners = (pd.read_sql(text(each), connection) for each in (ACTIONS, PARTNERS))
    return actions, partners


def main() -> None:
    """The page."""
    st.set_page_config(layout="wide")
    actions, partners = read(sys.argv[1])
    pillar = st.sidebar.selectbox("Pillar", ["All", *sorted(actions["pillar_code"].unique())])
    if pillar != "All":
        actions = actions[actions["pillar_code"] == pillar]
    done = actions["status"] == "completed"
    st.title(f"{int(done.sum())} of {len(actions)} actions are completed")
    tiles: dict[str, int | str] = {
        "Actions": len(actions),
        "Completed": int(done.sum()),
        "Progress": f"{actions['progress'].mean():.1f}%",
        "Reported": int(actions["progress"].notna().sum()),
    }
    for place, (label, value) in zip(st.columns(4), tiles.items(), strict=True):
        place.metric(label, value)
    by_pillar = actions.groupby("pillar_code")["progress"].mean().reset_index()
    by_status = actions.groupby(["pillar_code", "status"]).size().reset_index(name="actions")
    joined = actions.merge(partners, on="code")
    by_partner = joined.groupby("partner")["progress"].mean().reset_index()
    charts = [
        px.bar(by_pillar, x="pillar_code", y="progress"),
        px.bar(by_status, x="pillar_code", y="actions", color="status"),
        px.bar(by_partner, x="partner", y="progress"),
        px.histogram(actions, x="progress"),
    ]
    left, right = st.columns(2)
    for number, chart in enumerate(charts):
        (left, right)[number % 2].plotly_chart(chart, key=f"chart-{number}")


main()
