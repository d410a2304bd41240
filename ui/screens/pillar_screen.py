"""The page Pillars: its answer, the tiles, and a row per action."""

from functools import partial

import pandas as pd
import streamlit as st

import sections.pillars
from charts.count_words import share
from data import findings
from sections import headline
from ui.frame import reading_order
from ui.frame.screen_view import ScreenView
from ui.kit import (
    action_row,
    action_table,
    arithmetic,
    cards,
    day_field,
    filter_marks,
    listing,
    scope_words,
    tile_row,
)
from ui.kit.markdown import literal, spoken
from ui.kit.part import part
from ui.screens import opened_action


def answer(view: ScreenView) -> str:
    """The state of the pillars of the view in one sentence: the heading."""
    return sections.pillars.answer(view, literal)


KEY = "pillars-actions"
SIZE = 30  # rows at a time: the whole of a programme of some twenty actions
TOPICS = ("completion", "average", "floor", "planned", "health")


@part
def card(view: ScreenView, *, below: bool) -> None:
    """The actions of the view, as bars or as a table; nothing without actions.

    `below` other cards it says how it is filtered, since the top of the page may be out of sight.
    """
    if view.actions.empty:
        return
    t, level = view.t, view.filters.level
    action_row.style()
    with st.container(border=True, key=f"card-{KEY}"):
        reading_order.sight(KEY)
        st.header(findings.say(findings.rows(view.actions), t, level, literal), anchor=False)
        scope = literal(scope_words.scope(view))
        if below:
            filter_marks.draw(view, KEY)
        st.caption(t("pillars-caption", whole=t.percent(100), scope=scope))
        if st.session_state.get(f"form-{KEY}") == "table":
            action_table.draw(view, KEY, shown(view), t(f"level-{level}"))
        else:
            with st.container(key="rows"):
                _rows(view, shown(view))
        listing.foot(view, KEY, view.scope, len(view.actions), SIZE)
        with st.container(horizontal=True, horizontal_alignment="distribute"):
            cards.switch(view, KEY, {"chart": t("card-chart"), "table": t("card-table")})
            cards.explained(view, KEY, partial(arithmetic.explain, view, view.actions, *TOPICS))


@part
def outside(view: ScreenView) -> None:
    """The opened action in a card of its own, unless its row is among the bars shown."""
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


def shown(view: ScreenView) -> pd.DataFrame:
    """The rows of the current page of the list."""
    return view.actions.iloc[listing.shown(KEY, view.scope, len(view.actions), SIZE)]


def _is_in_its_row(view: ScreenView, code: str) -> bool:
    as_bars = st.session_state.get(f"form-{KEY}") != "table"
    return as_bars and code in set(shown(view)["code"])


def _rows(view: ScreenView, actions: pd.DataFrame) -> None:
    """Draw the rows, under a heading per pillar where the view has several."""
    grouped = len(view.pillars) > 1
    figures = view.counts.by_pillar.set_index("code")
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


def _group(view: ScreenView, figures: "pd.Series[float]") -> str:
    t = view.t
    completed = share(figures["done"], figures["scope"], t)
    return t("pillars-group", share=completed, average=t.percent(figures["average"]))


CHOOSER_KEY = "pillars-chooser"
ALL = ""


def chooser(view: ScreenView) -> None:
    """A button per pillar and one for all; the title of the chosen pillar."""
    t, chosen = view.t, view.filters.pillar
    # The buttons follow the filter, which the sidebar or the address may have changed.
    one = chosen[0] if len(chosen) == 1 else None
    day_field.follow_value(CHOOSER_KEY, one if chosen else ALL)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            t("filter-pillar"),
            [ALL, *view.record.pillars["code"]],
            format_func=lambda code: literal(code) if code else t("pillars-all"),
            key=CHOOSER_KEY,
            on_change=_choose,
            label_visibility="collapsed",
        )
        if len(chosen) == 1:
            pillar = view.pillars.iloc[0]
            title = spoken(pillar["title"], pillar["title_language"], t)
            st.markdown(title, width="content")


def _choose() -> None:
    chosen = st.session_state[CHOOSER_KEY]
    st.session_state["pillar"] = [chosen] if chosen else []
    st.session_state.pop("action", None)


@part
def tiles(view: ScreenView) -> None:
    """Tiles of completed, average, planned and each health; below them the actions left out."""
    told = sections.pillars.tiles(view.words)
    tile_row.draw(view, list(told.values()))
    if left_out := headline.left_out(view.actions, view.total, view.t, view.filters.level):
        st.caption(left_out)
