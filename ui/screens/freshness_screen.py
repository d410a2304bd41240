"""The page Freshness: open actions without a recent report, per owner and pillar."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from charts.count_words import share
from data.figures import freshness
from data.record import origins
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
    t, level = view.t, view.filters.level
    if view.assessed.empty:
        return past_band.nothing(view)
    if view.actions.empty:
        return t("overview-answer-nothing", level=level)
    if waiting.empty:
        return t("freshness-answer-closed", level=level)
    return t(
        "freshness-answer",
        count=int(waiting["is_stale"].sum()),
        all=len(waiting),
        days=t.number(store.stale_after_days()),
        level=level,
    )


def explained(view: ScreenView) -> str:
    """The sentence on the day up to which silence is counted, and on its limit."""
    return view.t(
        "freshness-trust",
        day=past_band.moment(view),
        days=view.t.number(store.stale_after_days()),
        level=view.filters.level,
    )


@part
def tiles(view: ScreenView, waiting: pd.DataFrame) -> None:
    """The tiles: numbers of actions long silent and never reported, and the longest silence."""
    t, count = view.t, len(waiting)
    longest = int(waiting["silent_days"].max()) if count else None
    cards.tiles(
        [
            Tile(t("freshness-stale"), share(int(waiting["is_stale"].sum()), count, t)),
            Tile(t("freshness-never"), share(int(waiting["is_never"].sum()), count, t)),
            Tile(
                t("freshness-longest"), t.number(None) if longest is None else t.duration(longest)
            ),
        ]
    )


PER = {"owner": "freshness-per-owner", "pillar": "freshness-per-pillar"}
HEADINGS = {"owner": "column-owner", "pillar": "column-pillar_code"}


@part
def groups(view: ScreenView, waiting: pd.DataFrame) -> None:
    """A card by owner and one by pillar; the latter alone without owners, none without rows."""
    if waiting.empty:
        return
    if not waiting["owner"].any():
        _card(view, "pillar", freshness.by(waiting, "pillar_code"), _pillars(view))
        st.caption(view.t("freshness-unowned", level=view.filters.level))
        return
    left, right = st.columns(2)
    with left:
        _card(view, "owner", freshness.by(waiting, "owner"), _owners(view, waiting))
    with right:
        _card(view, "pillar", freshness.by(waiting, "pillar_code"), _pillars(view))


def _card(view: ScreenView, name: str, groups: pd.DataFrame, names: Mapping[str, Cell]) -> None:
    t, key = view.t, f"freshness-{name}"
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{key}"):
        title = t(PER[name])
        st.header(title, anchor=False)
        columns = [
            ListingColumn(t(HEADINGS[name]), "wide"),
            ListingColumn(t("freshness-stale"), "end whole", named=True),
            ListingColumn(t("freshness-never"), "end whole", named=True),
            ListingColumn(t("freshness-longest"), "end", named=True),
        ]
        rows = [
            [
                names[str(code)],
                listing.text(share(int(row["stale"]), int(row["open"]), t)),
                listing.text(t.number(int(row["never"]))),
                listing.text(t.duration(int(row["longest"]))),
            ]
            for code, row in groups.iterrows()
        ]
        listing.draw(key, columns, rows, title, view.palette, snug=True)


def _owners(view: ScreenView, waiting: pd.DataFrame) -> dict[str, Cell]:
    nobody = view.t("freshness-nobody")
    owners = waiting["owner"].unique()
    return {one: listing.text(origins.person(view.t, one) or nobody) for one in owners}


def _pillars(view: ScreenView) -> dict[str, Cell]:
    pillars = view.localised(view.record.pillars, "title")
    rows = zip(pillars["code"], pillars["title"], pillars["title_language"], strict=True)
    other = view.t.language
    return {
        code: listing.text(f"{code} {title}", language="" if language == other else language)
        for code, title, language in rows
    }


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
