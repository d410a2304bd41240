"""Actions as a table of words, and a field to choose an action."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from data.figures import schedule
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, day_field, listing
from ui.kit.listing import Cell, ListingColumn
from ui.kit.markdown import literal


def draw(view: ScreenView, key: str, actions: pd.DataFrame, alt: str) -> None:
    """One row per action or measure; `alt` names the table for screen readers."""
    rows = [_row(view, action) for action in actions.to_dict("records")]
    listing.draw(key, _columns(view), rows, alt, view.palette)


def _columns(view: ScreenView) -> list[ListingColumn]:
    t = view.t
    named = "column-measure" if view.filters.level == "measure" else "column-action"
    return [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t(named), "wide"),
        ListingColumn(t("column-status"), "whole"),
        ListingColumn(t("column-progress"), "end", named=True),
        ListingColumn(t("column-planned"), "end", named=True),
        ListingColumn(t("column-gap"), "end", named=True),
        ListingColumn(t("column-health"), "whole"),
        *([ListingColumn(t("column-evidence"), "end", named=True)] * _has_evidence(view)),
        ListingColumn(t("column-last_update_on"), "end whole", named=True),
    ]


def _row(view: ScreenView, action: Mapping[str, Any]) -> list[Cell]:
    t = view.t
    updated = action["last_update_on"]
    day = t("word-never") if pd.isna(updated) else t.short_day(updated)
    return [
        cell_words.code(view, action["code"]),
        cell_words.title(action["title"], action["title_language"], t, note=_note(view, action)),
        cell_words.status(action["status"], view.record.statuses, t),
        listing.text(t.percent(action["progress"])),
        listing.text(t.percent(schedule.plan(action))),
        listing.text(t.points(schedule.gap(action))),
        cell_words.health(action["health"], action["kind"], t),
        *([listing.text(t.number(action["evidence"]))] * _has_evidence(view)),
        listing.text(day),
    ]


def _note(view: ScreenView, action: Mapping[str, Any]) -> str:
    """The partners, and a note for a done action without a source."""
    t = view.t
    partners = ", ".join(view.shorts.get(code, code) for code in action["partners"])
    unsourced = [t("word-no-source")] * bool(action["done"] and not action["sourced"])
    return " · ".join([partners or t("row-no-partner"), *unsourced])


def _has_evidence(view: ScreenView) -> bool:
    """Whether rows have public events: only actions do, measures have sources of statements."""
    return view.filters.level == "action"


EVERYTHING = ""
MOST = 1_000  # choices that a browser gets at once; a list of 100,000 takes it seconds
# Code to title of those asked for.
TitlesOf = Callable[[Sequence[str]], Mapping[str, str]]


def ask_action(
    view: ScreenView, key: str, codes: "pd.Series[str]", titles: TitlesOf, everything: str
) -> None:
    """The choice of an action of `codes`, or of all, labelled `everything`.

    The choice is the action of the address. Of more than MOST actions the first ones are offered,
    or the first of those that a search finds.
    """
    opened = [view.opened] if view.opened and (codes == view.opened).any() else []
    day_field.follow_value(key, opened[0] if opened else EVERYTHING)
    choice = st.container()  # above the search
    found = _searched(view, key, codes, titles) if len(codes) > MOST else codes
    shown = found.head(MOST).tolist()
    offered = titles([*(code for code in opened if code not in shown), *shown])
    choice.selectbox(
        view.t("column-action"),
        [EVERYTHING, *offered],
        format_func=lambda code: f"{code} {offered[code]}" if code else everything,
        key=key,
        on_change=_choose,
        args=(key, set(offered)),
    )
    if len(found) > MOST:
        st.caption(view.t("action-choices-many", limit=view.t.number(MOST)))


def _searched(
    view: ScreenView, key: str, codes: "pd.Series[str]", titles: TitlesOf
) -> "pd.Series[str]":
    """Those of `codes` that have what is searched for in their code or title; all without."""
    t = view.t
    typed = st.text_input(t("update-search"), key=f"{key}-search-{view.code}") or ""
    text = typed.strip().lower()
    if not text:
        return codes
    named = titles(codes.tolist())
    is_found = [text in f"{code} {named.get(code, '')}".lower() for code in codes]
    found = codes[np.array(is_found, dtype=bool)]
    if found.empty:
        st.caption(t("update-search-none", text=literal(typed)))
    return found


def _choose(key: str, known: Collection[str]) -> None:
    chosen = st.session_state[key]
    if chosen in known:
        st.session_state["action"] = chosen
    elif chosen == EVERYTHING:  # other texts are labels in the language before: no choice
        st.session_state.pop("action", None)
