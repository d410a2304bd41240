"""The card of the page of pillars: a row per action, the open one with all that is known of it."""

from functools import partial

import pandas as pd
import streamlit as st

from charts.counts import share
from data import findings
from ui import action_row, action_table, cards, head, how, opened_action, paging, pillars
from ui.part import part
from ui.text import literal, spoken
from ui.view import View

KEY = "pillars-actions"
SIZE = 30  # rows at a time: the whole of a programme of some twenty actions
TOPICS = ("completion", "average", "floor", "planned", "health")


@part
def draw(view: View) -> None:
    """The actions that the filters keep, as bars or as a table; nothing when there are none."""
    if view.actions.empty:
        return
    t, level = view.t, view.filters.level
    action_row.style()
    with st.container(border=True, key=f"card-{KEY}"):
        st.header(findings.say(findings.rows(view.actions), t, level, literal), anchor=False)
        scope = literal(head.scope(view))
        st.caption(t("pillars-caption", whole=t.percent(100), scope=scope))
        if st.session_state.get(f"form-{KEY}") == "table":
            action_table.draw(view, KEY, shown(view), t(f"level-{level}"))
        else:
            with st.container(key="rows"):
                _rows(view, shown(view))
        paging.foot(view, KEY, view.scope, len(view.actions), SIZE)
        with st.container(horizontal=True, horizontal_alignment="distribute"):
            cards.switch(view, KEY, {"chart": t("card-chart"), "table": t("card-table")})
            cards.explained(view, KEY, partial(how.explain, view, view.actions, *TOPICS))


@part
def outside(view: View) -> None:
    """The open action in a card of its own, when its row isn't among the bars that are shown."""
    code = view.opened
    if code is None or _is_in_its_row(view, code):
        return
    action_row.style()
    with st.container(border=True, key="card-outside"):
        found = view.assessed[view.assessed["code"] == code]
        for action in found.to_dict("records"):
            st.header(action_row.name(action, view.t), anchor=False)
            if code not in set(view.actions["code"]):
                st.caption(view.t("opened-outside", level=action["level"]))
            action_row.draw(view, action, titled=False)
        if found.empty:
            st.header(literal(code), anchor=False)
            action_row.turn(view, code)
        opened_action.draw(view, code)


def shown(view: View) -> pd.DataFrame:
    """The rows that stand on the page the reader has turned to."""
    return view.actions.iloc[paging.shown(KEY, view.scope, len(view.actions), SIZE)]


def _is_in_its_row(view: View, code: str) -> bool:
    as_bars = st.session_state.get(f"form-{KEY}") != "table"
    return as_bars and code in set(shown(view)["code"])


def _rows(view: View, actions: pd.DataFrame) -> None:
    """Under a heading per pillar where there are several."""
    grouped = len(view.pillars) > 1
    figures = pillars.by_pillar(view).set_index("code")
    action_row.head(view)
    for pillar in view.pillars.to_dict("records"):
        own = actions[actions["pillar_code"] == pillar["code"]]
        if own.empty:
            continue
        if grouped:
            title = spoken(pillar["title"], pillar["title_language"], view.t)
            st.subheader(f"{literal(pillar['code'])} {title}", anchor=False)
            st.caption(_group(view, figures.loc[pillar["code"]]))
        for action in own.to_dict("records"):
            action_row.draw(view, action)
            if action["code"] == view.opened:
                opened_action.draw(view, action["code"], level=4 if grouped else 3)


def _group(view: View, figures: "pd.Series[float]") -> str:
    t = view.t
    completed = share(figures["done"], figures["scope"], t)
    return t("pillars-group", share=completed, average=t.percent(figures["average"]))
