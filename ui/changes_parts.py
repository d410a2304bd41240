"""What makes up the change of a tile: each action's part, which add up to it exactly."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data import changes
from data.schedule import HEALTHS
from ui import cells, listing, paging
from ui.changes import Window
from ui.listing import Cell, Column
from ui.view import View

KEY = "changes-parts"
SIZE = 30
DECIMALS = 2  # of a part of the average: many are smaller than a tenth of a point


def card(view: View, window: Window, name: str, label: str, parts: "pd.Series[float]") -> None:
    """A row per action with a part in the change of figure `name`, the largest first; their sum.

    `label` is the tile's, in Markdown; `parts` a column of data.changes.parts.
    """
    t, level = view.t, view.filters.level
    decimals = DECIMALS if name == "average" else 0
    parts = changes.rounded(parts, decimals)[parts != 0]
    parts = parts.loc[parts.abs().sort_values(ascending=False, kind="stable").index]
    total = t.points(parts.sum(), decimals)
    kind = "health" if name in HEALTHS else name
    days = {"since": t.day(window.since), "day": t.day(view.day)}
    scope = (view.scope, window.since, name)
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        st.header(t("changes-parts-title", figure=label, sum=total, level=level), anchor=False)
        st.caption(t("changes-parts-caption", kind=kind, level=level, **days))
        shown = parts.iloc[paging.shown(KEY, scope, len(parts), SIZE)]
        rows = _rows(view, window, kind, shown, decimals)
        rows.append([listing.text(said) for said in ("", t("changes-sum"), "", "", total)])
        alt = t("changes-parts-alt", count=len(parts), sum=total, level=level)
        listing.draw(KEY, _columns(view, window), rows, alt, view.palette)
        paging.foot(view, KEY, scope, len(parts), SIZE)


def _columns(view: View, window: Window) -> list[Column]:
    t = view.t
    return [
        Column(t("column-code"), "whole"),
        Column(t(f"column-{view.filters.level}"), "wide"),
        Column(t.short_day(window.since), named=True),
        Column(t.short_day(view.day), named=True),
        Column(t("changes-part"), "end whole", named=True),
    ]


def _rows(
    view: View, window: Window, kind: str, parts: "pd.Series[float]", decimals: int
) -> list[list[Cell]]:
    say = {"done": _status, "average": _progress, "health": _health}[kind]
    then, now = _by_code(window.earlier), _by_code(window.later)
    titled = _by_code(pd.concat([view.assessed, view.localise(window.earlier, "title")]))
    return [
        [
            listing.text(code),
            cells.title(titled[code]["title"], titled[code]["title_language"], view.t),
            say(view, then[code]) if code in then else listing.text(view.t("changes-not-yet")),
            say(view, now[code]) if code in now else listing.text(view.t("changes-gone")),
            listing.text(view.t.points(part, decimals)),
        ]
        for code, part in parts.items()
    ]


def _by_code(actions: pd.DataFrame) -> dict[str, Mapping[str, Any]]:
    """Code to row; of two rows about one action the first."""
    rows = actions.drop_duplicates("code").to_dict("records")
    return {row["code"]: row for row in rows}


def _status(view: View, action: Mapping[str, Any]) -> Cell:
    return cells.status(action["status"], view.record.statuses, view.t)


def _progress(view: View, action: Mapping[str, Any]) -> Cell:
    return cells.progress(action["progress"], view.t)


def _health(view: View, action: Mapping[str, Any]) -> Cell:
    return cells.health(action["health"], action["kind"], view.t)
