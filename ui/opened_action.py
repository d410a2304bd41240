"""All that is known of one action or measure: for whichever page opens one."""

import pandas as pd
import streamlit as st

from charts.action_line import action_line, alt
from charts.config import locale_config
from data import own, statements
from ui import (
    action_row,
    address,
    live,
    opened_evidence,
    opened_history,
    opened_measures,
    opened_origins,
    opened_sums,
    past,
)
from ui.view import View


def draw(view: View, code: str, *, level: int = 3) -> None:
    """Its line, its statements, the evidence, its measures, and how it was computed.

    `level` is that of the headings, one below where the piece stands.
    """
    found = view.assessed[view.assessed["code"] == code]
    if found.empty:
        st.caption(past.missing(view, code))
        return
    action = found.iloc[0]
    said = statements.statements(view.record, code, view.day)
    events = view.localise(statements.evidence(view.record, code, view.day), "title")
    action_row.style()
    with st.container(key=f"opened-{code}"):
        if address.arrived_at(code):
            live.look_here(f"sight-{code}")
        _line(view, action, said, events, level)
        grid = st.grid(2, min_column_width=320, gap="medium")
        with grid.cell():
            opened_history.draw(view, said, level)
        with grid.cell():
            opened_evidence.draw(view, events, level)
        if action["level"] == "action":
            opened_measures.draw(view, code)
        opened_origins.draw(view, code)
        opened_sums.draw(view, action)


def _line(
    view: View, action: pd.Series, said: pd.DataFrame, events: pd.DataFrame, level: int
) -> None:
    t, programme = view.t, view.record.programme
    years = f"{programme.starts_on.year}-{programme.ends_on.year}"
    st.markdown(f"{'#' * level} {t('opened-progress', years=years)}", anchors=False)
    by_time = action["planning"] == "time" and pd.notna(own.plan(action))
    start, due = (action[name].date() if by_time else None for name in ("starts_on", "due_on"))
    counted = events[events["in_period"]]
    figure = action_line(
        said[::-1],
        counted,
        t,
        view.palette,
        planned_from=start,
        planned_to=due,
        starts_on=programme.starts_on,
        ends_on=programme.ends_on,
        as_of=view.day,
    )
    st.plotly_chart(
        figure,
        theme=None,
        config=locale_config(t.language),
        alt=alt(said[::-1], counted, t, planned=own.plan(action), as_of=view.day),
        key=f"line-{action['code']}",
    )
