"""The card of one partner: its figures in a sentence, and its actions in a table."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from charts.counts import health_count
from charts.marks import HEALTH_MARKS
from data import completion, evidence, moments, own
from data.completion import Figures
from ui import cards, cells, how, listing, paging, partners
from ui.listing import Cell, Column
from ui.part import part
from ui.text import spoken
from ui.view import View

KEY = "partners-actions"
# The sentence by whether anything can be completed, and whether anything was reported.
OWN = {
    (True, True): "partners-own",
    (True, False): "partners-own-silent",
    (False, True): "partners-own-continuous",
    (False, False): "partners-own-continuous-silent",
}


@part
def draw(view: View) -> None:
    """The choice of a partner, its figures, its actions, and how the figures were computed."""
    code = partners.chosen(view)
    if code is None:
        return
    actions = _of(view, code)
    figures = completion.total(actions)
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        partners.ask(view)
        st.space("small")
        name, language = view.partners.set_index("code").loc[code, ["name", "name_language"]]
        st.header(_heading(view, spoken(name, language, view.t), figures), anchor=False)
        if not actions.empty:
            st.caption(_caption(view, code, figures))
            _list(view, actions, code, alt=_heading(view, name, figures))
            st.caption(view.t("partners-actions-dash"))
            topics = ("completion", "average", "planned", "health")
            cards.explained(view, KEY, lambda: how.explain(view, actions, *topics))


def _of(view: View, code: str) -> pd.DataFrame:
    """The partner's rows, whatever other partners the filter names as well."""
    everyone = partners.compared(view).actions
    return everyone[everyone["partners"].map(lambda codes: code in codes).astype(bool)]


def _heading(view: View, name: str, figures: Figures) -> str:
    """The partner's figures; `name` is escaped where Markdown is read, and plain elsewhere."""
    t = view.t
    if not figures["actions"]:
        return t("partners-own-none", partner=name, level=view.filters.level)
    return t(
        OWN[bool(figures["scope"]), bool(figures["reported"])],
        partner=name,
        count=int(figures["actions"]),
        done=int(figures["done"]),
        scope=int(figures["scope"]),
        average=t.percent(figures["average"]),
        level=view.filters.level,
    )


def _caption(view: View, code: str, figures: Figures) -> str:
    """Coverage, the planning in counts, and which evidence is counted."""
    t = view.t
    counts = [
        health_count(health, int(figures[health]), t) for health in HEALTH_MARKS if figures[health]
    ]
    if figures["ongoing"]:
        counts.append(t("partners-own-ongoing", count=int(figures["ongoing"])))
    reported, everything = int(figures["reported"]), int(figures["actions"])
    sentences = [
        t("partners-own-all-reported", count=reported)
        if reported == everything
        else t("partners-own-reported", count=reported, all=everything)
    ]
    if counts:
        sentences.append(f"{', '.join(counts)}.")
    if _has_evidence(view):
        sentences.append(t("partners-own-evidence", partner=partners.names(view, [code])))
    return " ".join(sentences)


def _list(view: View, actions: pd.DataFrame, code: str, alt: str) -> None:
    scope = (code, view.scope)
    shown = actions.iloc[paging.shown(KEY, scope, len(actions))]
    events = evidence.of_partner(moments.events(view.record, view.day), code)
    counts = evidence.per_action(events)["count"].reindex(shown["code"], fill_value=0)
    rows = [_row(view, action, int(counts[action["code"]])) for action in shown.to_dict("records")]
    listing.draw(KEY, _columns(view), rows, alt, view.palette)
    paging.foot(view, KEY, scope, len(actions))


def _columns(view: View) -> list[Column]:
    t = view.t
    columns = [
        Column(t("column-code"), "whole"),
        Column(t("column-measure" if view.filters.level == "measure" else "column-action"), "wide"),
        Column(t("column-status"), "whole"),
        Column(t("column-progress"), "whole"),
        Column(t("column-gap"), "end whole", named=True),
        Column(t("column-health"), "whole"),
        Column(t("column-evidence"), "end", named=True),
        Column(t("column-last_update_on"), "end whole", named=True),
    ]
    return [column for column in columns if _has_evidence(view) or column != columns[6]]


def _row(view: View, action: Mapping[str, Any], count: int) -> list[Cell]:
    t = view.t
    updated = action["last_update_on"]
    found = [listing.text(t.number(count))] * _has_evidence(view)
    return [
        listing.text(action["code"]),
        cells.title(action["title"], action["title_language"], t),
        cells.status(action["status"], view.record.statuses, t),
        cells.progress(action["progress"], t),
        listing.text(t.points(own.gap(action))),
        cells.health(action["health"], action["kind"], t),
        *found,
        listing.text(t("word-never") if pd.isna(updated) else t.short_day(updated)),
    ]


def _has_evidence(view: View) -> bool:
    """Public events are tied to actions; what a measure rests on stands in its statements."""
    return view.filters.level == "action"
