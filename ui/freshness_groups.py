"""Whose turn it is: the silent ones per owner, and per pillar."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from charts.counts import share
from data import freshness
from ui import listing
from ui.listing import Cell, Column
from ui.part import part
from ui.view import View

PER = {"owner": "freshness-per-owner", "pillar": "freshness-per-pillar"}
HEADINGS = {"owner": "column-owner", "pillar": "column-pillar_code"}


@part
def draw(view: View, waiting: pd.DataFrame) -> None:
    """Two cards side by side; nothing where nothing is open, and one where nobody owns anything."""
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


def _card(view: View, name: str, groups: pd.DataFrame, names: Mapping[str, Cell]) -> None:
    t, key = view.t, f"freshness-{name}"
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{key}"):
        title = t(PER[name])
        st.header(title, anchor=False)
        columns = [
            Column(t(HEADINGS[name]), "wide"),
            Column(t("freshness-stale"), "end whole", named=True),
            Column(t("freshness-never"), "end whole", named=True),
            Column(t("freshness-longest"), "end", named=True),
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


def _owners(view: View, waiting: pd.DataFrame) -> dict[str, Cell]:
    nobody = view.t("freshness-nobody")
    return {owner: listing.text(owner or nobody) for owner in waiting["owner"].unique()}


def _pillars(view: View) -> dict[str, Cell]:
    pillars = view.localise(view.record.pillars, "title")
    rows = zip(pillars["code"], pillars["title"], pillars["title_language"], strict=True)
    other = view.t.language
    return {
        code: listing.text(f"{code} {title}", language="" if language == other else language)
        for code, title, language in rows
    }
