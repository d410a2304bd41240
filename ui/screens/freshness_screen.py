"""The page Freshness: open actions without a recent report, per owner and pillar."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import freshness
from data.record import origins
from sections import silence
from ui.frame import past_band, store
from ui.frame.screen_view import ScreenView
from ui.kit import cards, cell_words, listing
from ui.kit.cards import Tile
from ui.kit.listing import Cell, ListingColumn
from ui.kit.part import part


def waiting(view: ScreenView) -> pd.DataFrame:
    """The open actions of the view (data.figures.freshness.waiting)."""
    return freshness.waiting(view.actions, store.stale_after_days())


def answer(view: ScreenView, waiting: pd.DataFrame) -> str:
    """The number of actions without a report for more than stale_after_days: the heading."""
    if view.assessed.empty:
        return past_band.nothing(view)
    return silence.answer(view, waiting, store.stale_after_days())


def explained(view: ScreenView) -> str:
    """The sentence on the day up to which silence is counted, and on its limit."""
    return silence.trust(view, store.stale_after_days(), past_band.moment(view))


@part
def tiles(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The tiles: numbers of actions long silent and never reported, and the longest silence."""
    cards.tiles([Tile(each.label, each.value) for each in silence.tiles(waiting, view.t)])


@part
def groups(view: ScreenView, waiting: pd.DataFrame) -> None:
    """A card by owner and one by pillar; the latter alone without owners, none without rows."""
    if waiting.empty:
        return
    if not waiting["owner"].any():
        _card(view, "pillar", waiting)
        st.caption(view.t("freshness-unowned", level=view.filters.level))
        return
    left, right = st.columns(2)
    with left:
        _card(view, "owner", waiting)
    with right:
        _card(view, "pillar", waiting)


def _card(view: ScreenView, name: str, waiting: pd.DataFrame) -> None:
    key, told = f"freshness-{name}", silence.groups(view, waiting, name)
    lead, *heads = told.heads
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{key}"):
        st.header(told.title, anchor=False)
        columns = [ListingColumn(lead, "wide")]
        columns += [
            ListingColumn(head, look, named=True)
            for head, look in zip(heads, silence.LOOKS, strict=True)
        ]
        rows = [
            [
                listing.text(name.text, language=name.language),
                *(listing.text(figure) for figure in figures),
            ]
            for name, figures in told.rows
        ]
        listing.draw(key, columns, rows, told.title, view.palette, snug=True)


KEY = "freshness-list"


@part
def silent_list(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The list with a row per open action; nothing without one."""
    if waiting.empty:
        return
    t, level = view.t, view.filters.level
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        title = t("freshness-list", level=level)
        st.header(title, anchor=False)
        st.caption(t("freshness-list-caption", level=level))
        shown = waiting.iloc[listing.shown(KEY, view.scope, len(waiting))]
        owned = bool(waiting["owner"].any())
        rows = [_row(view, action, owned=owned) for action in shown.to_dict("records")]
        listing.draw(KEY, _columns(view, owned=owned), rows, title, view.palette)
        listing.foot(view, KEY, view.scope, len(waiting))


def _columns(view: ScreenView, *, owned: bool) -> list[ListingColumn]:
    """The columns of the list; with `owned`, also of owners."""
    t = view.t
    return [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t(f"column-{view.filters.level}"), "wide"),
        *[ListingColumn(t("column-owner"), named=True)] * owned,
        ListingColumn(t("column-status"), "whole"),
        ListingColumn(t("column-last_update_on"), "end whole", named=True),
        ListingColumn(t("freshness-silent"), "end whole", named=True),
    ]


def _row(view: ScreenView, action: Mapping[str, Any], *, owned: bool) -> list[Cell]:
    t, updated = view.t, action["last_update_on"]
    return [
        cell_words.code(view, action["code"]),
        cell_words.title(action["title"], action["title_language"], t),
        *[listing.text(origins.person(t, action["owner"]) or t("freshness-nobody"))] * owned,
        cell_words.status(action["status"], view.record.statuses, t),
        listing.text(t("word-never") if pd.isna(updated) else t.short_day(updated)),
        listing.text(t.duration(int(action["silent_days"]))),
    ]
