"""The open actions, the longest silent first, page by page."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from ui import cells, listing, paging
from ui.listing import Cell, Column
from ui.part import part
from ui.view import View

KEY = "freshness-list"


@part
def draw(view: View, waiting: pd.DataFrame) -> None:
    """A row per open action; nothing where there is none."""
    if waiting.empty:
        return
    t, level = view.t, view.filters.level
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        title = t("freshness-list", level=level)
        st.header(title, anchor=False)
        st.caption(t("freshness-list-caption", level=level))
        shown = waiting.iloc[paging.shown(KEY, view.scope, len(waiting))]
        owned = bool(waiting["owner"].any())
        rows = [_row(view, action, owned=owned) for action in shown.to_dict("records")]
        listing.draw(KEY, _columns(view, owned=owned), rows, title, view.palette)
        paging.foot(view, KEY, view.scope, len(waiting))


def _columns(view: View, *, owned: bool) -> list[Column]:
    """`owned`: whether any of all rows has an owner to name."""
    t = view.t
    return [
        Column(t("column-code"), "whole"),
        Column(t(f"column-{view.filters.level}"), "wide"),
        *[Column(t("column-owner"), named=True)] * owned,
        Column(t("column-status"), "whole"),
        Column(t("column-last_update_on"), "end whole", named=True),
        Column(t("freshness-silent"), "end whole", named=True),
    ]


def _row(view: View, action: Mapping[str, Any], *, owned: bool) -> list[Cell]:
    t, updated = view.t, action["last_update_on"]
    return [
        listing.text(action["code"]),
        cells.title(action["title"], action["title_language"], t),
        *[listing.text(action["owner"] or t("freshness-nobody"))] * owned,
        cells.status(action["status"], view.record.statuses, t),
        listing.text(t("word-never") if pd.isna(updated) else t.short_day(updated)),
        listing.text(t.duration(int(action["silent_days"]))),
    ]
