"""The page Freshness: open actions without a recent report, per owner and pillar."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import freshness
from data.filters import SILENCES
from data.record import origins
from sections import silence
from sections.silence import SilentGroup
from sections.words import Text
from ui.frame import reading_order, store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, day_field, listing, page_links, tile_row
from ui.kit.listing import Cell, ListingColumn
from ui.kit.part import part


def waiting(view: ScreenView) -> pd.DataFrame:
    """The open actions of the view (data.figures.freshness.waiting)."""
    return freshness.waiting(view.actions, store.stale_after_days())


def answer(view: ScreenView, waiting: pd.DataFrame) -> str:
    """The number of actions without a report for more than stale_after_days: the heading."""
    return silence.answer(view, waiting, store.stale_after_days())


def explained(view: ScreenView) -> str:
    """The sentence on the day up to which silence is counted, and on its limit."""
    return silence.trust(view, store.stale_after_days())


@part
def tiles(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The tiles: numbers of actions long silent and never reported, and the longest silence."""
    tile_row.draw(view, silence.tiles(waiting, view.t))


def groups_and_list(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The groups, then the list; the list first where a figure has led to a part of it."""
    drawn = (groups, silent_list)
    is_list_first = reading_order.is_list_first(view, narrows=view.silence is not None)
    for draw in reversed(drawn) if is_list_first else drawn:
        draw(view, waiting)


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
        rows = [_group(view, group) for group in told.rows]
        listing.draw(key, columns, rows, told.title, view.palette, snug=True)


def _group(view: ScreenView, group: SilentGroup) -> list[Cell]:
    """The cells of a group, each of which leads to the actions that it is about."""
    texts = [group.name, *map(Text, group.figures)]
    return [
        listing.way(
            text.text, page_links.address(view, to.page, **to.asked), language=text.language
        )
        if to
        else listing.text(text.text, language=text.language)
        for text, to in zip(texts, group.opens, strict=True)
    ]


KEY = "freshness-list"
CHOICE, EVERYTHING = "freshness-choice", ""


@part
def silent_list(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The list with a row per open action, or those chosen; nothing without any open one."""
    if waiting.empty:
        return
    t, level = view.t, view.filters.level
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        title = t("freshness-list", level=level)
        st.header(title, anchor=False)
        st.caption(t("freshness-list-caption", level=level))
        owned = bool(waiting["owner"].any())
        chosen = freshness.among(waiting, _ask(view, waiting, owned=owned))
        scope = (view.scope, view.silence)
        shown = chosen.iloc[listing.shown(KEY, scope, len(chosen))]
        rows = [_row(view, action, owned=owned) for action in shown.to_dict("records")]
        listing.draw(KEY, _columns(view, owned=owned), rows, title, view.palette)
        listing.foot(view, KEY, scope, len(chosen))


def _ask(view: ScreenView, waiting: pd.DataFrame, *, owned: bool) -> str | None:
    """Draw the choice of the part that is listed, among those that have actions; None for all."""
    t = view.t
    words = {
        EVERYTHING: t("update-show-all"),
        "stale": t("freshness-stale"),
        "never": t("freshness-never"),
        **({"unowned": t("freshness-nobody")} if owned else {}),
    }
    known = [each for each in words if each == EVERYTHING or len(freshness.among(waiting, each))]
    chosen = view.silence if view.silence in known else EVERYTHING
    day_field.follow_value(CHOICE, chosen)
    st.segmented_control(
        t("update-show"),
        known,
        format_func=words.__getitem__,
        key=CHOICE,
        required=True,
        on_change=_choose,
        label_visibility="collapsed",
    )
    return chosen or None


def _choose() -> None:
    """Have the address say which part is listed."""
    chosen = st.session_state[CHOICE]
    st.session_state["silence"] = chosen if chosen in SILENCES else None


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
