"""The tiles with their change, and the part of each action in it."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import comparison
from data.figures.schedule import HEALTHS
from sections.news_since import Window, told_tiles
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, listing, tile_row
from ui.kit.listing import Cell, ListingColumn
from ui.kit.part import part
from ui.screens import overview_tiles

KEY = "changes-parts"
SIZE = 30
DECIMALS = 2  # of a part of the average: many are smaller than a tenth of a point


def parts_card(
    view: ScreenView, window: Window, name: str, label: str, parts: "pd.Series[float]"
) -> None:
    """A row per action with a part in the change of figure `name`, the largest first; their sum.

    `label` is the tile's, in Markdown; `parts` is a column of data.figures.comparison.parts.
    """
    t, level = view.t, view.filters.level
    decimals = DECIMALS if name == "average" else 0
    parts = comparison.rounded(parts, decimals)[parts != 0]
    parts = parts.loc[parts.abs().sort_values(ascending=False, kind="stable").index]
    total = t.points(parts.sum(), decimals)
    kind = "health" if name in HEALTHS else name
    days = {"since": t.day(window.since), "day": t.day(view.day)}
    scope = (view.scope, window.since, name)
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        st.header(t("changes-parts-title", figure=label, sum=total, level=level), anchor=False)
        st.caption(t("changes-parts-caption", kind=kind, level=level, **days))
        shown = parts.iloc[listing.shown(KEY, scope, len(parts), SIZE)]
        rows = _rows(view, window, kind, shown, decimals)
        rows.append([listing.text(said) for said in ("", t("changes-sum"), "", "", total)])
        alt = t("changes-parts-alt", count=len(parts), sum=total, level=level)
        listing.draw(KEY, _columns(view, window), rows, alt, view.palette)
        listing.foot(view, KEY, scope, len(parts), SIZE)


def _columns(view: ScreenView, window: Window) -> list[ListingColumn]:
    t = view.t
    return [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t(f"column-{view.filters.level}"), "wide"),
        ListingColumn(t.short_day(window.since), named=True),
        ListingColumn(t.short_day(view.day), named=True),
        ListingColumn(t("changes-part"), "end whole", named=True),
    ]


def _rows(
    view: ScreenView, window: Window, kind: str, parts: "pd.Series[float]", decimals: int
) -> list[list[Cell]]:
    say = {"done": _status, "average": _progress, "health": _health}[kind]
    then, now = _by_code(window.earlier), _by_code(window.later)
    titled = _by_code(pd.concat([view.assessed, view.localised(window.earlier, "title")]))
    return [
        [
            cell_words.code(view, code),
            cell_words.title(titled[code]["title"], titled[code]["title_language"], view.t),
            say(view, then[code]) if code in then else listing.text(view.t("changes-not-yet")),
            say(view, now[code]) if code in now else listing.text(view.t("changes-gone")),
            listing.text(view.t.points(part, decimals)),
        ]
        for code, part in parts.items()
    ]


def _by_code(actions: pd.DataFrame) -> dict[str, Mapping[str, Any]]:
    """Code to row; the first row where an action has two."""
    rows = actions.drop_duplicates("code").to_dict("records")
    return {row["code"]: row for row in rows}


def _status(view: ScreenView, action: Mapping[str, Any]) -> Cell:
    return cell_words.status(action["status"], view.record.statuses, view.t)


def _progress(view: ScreenView, action: Mapping[str, Any]) -> Cell:
    return cell_words.progress(action["progress"], view.t)


def _health(view: ScreenView, action: Mapping[str, Any]) -> Cell:
    return cell_words.health(action["health"], action["kind"], view.t)


LOOK = asset("changes.css")
CHOSEN = "changes-tile"


@part
def draw(view: ScreenView, window: Window) -> None:
    """A tile per figure, and the parts of the opened tile; nothing without actions."""
    if not window.actions:
        return
    st.html(LOOK)
    parts = window.parts
    with st.container(horizontal=True, key="tiles"):
        for name, (tile, counted) in told_tiles(view.words, window).items():
            with st.container(border=True, height="stretch", gap="xsmall", key=f"tile-{name}"):
                tile_row.alone(view, tile, name)
                if counted:
                    _button(name, counted)
    st.caption(view.t("overview-since", day=view.t.day(window.since)))
    chosen = st.session_state.get(CHOSEN, "")
    if chosen in parts and parts[chosen].any():
        parts_card(view, window, chosen, overview_tiles.label(view, chosen), parts[chosen])


def _button(name: str, counted: str) -> None:
    is_open = st.session_state.get(CHOSEN) == name
    st.button(
        counted,
        key=f"changes-open-{name}",
        type="tertiary",
        icon=":material/expand_less:" if is_open else ":material/expand_more:",
        icon_position="right",
        on_click=_turn,
        args=(name,),
    )


def _turn(name: str) -> None:
    is_open = st.session_state.get(CHOSEN) == name
    st.session_state[CHOSEN] = "" if is_open else name
