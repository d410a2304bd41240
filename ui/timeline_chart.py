"""The card of what is when: a chart per pillar on one scale of years, or all of it in a table."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from charts import timeline as chart
from charts.axes import span
from data import evidence, findings
from ui import cards, head, paging, past, timeline
from ui.part import part
from ui.text import literal, plain, spoken
from ui.view import View

KEY = "timeline"
ROWS = 100  # bars on one page


@part
def draw(view: View) -> None:
    """The card over the items and events of the view."""
    t = view.t
    everything, events = timeline.items(view), timeline.events(view)
    scope, total = view.scope, len(everything)
    items = everything.iloc[paging.shown(KEY, scope, total, ROWS)]
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        st.header(_finding(view, events), anchor=False)
        st.caption(_caption(view))
        if st.session_state.get(f"form-{KEY}") == "table":
            alt = chart.alt(items, events[events["in_period"]], t, as_of=view.day)
            cards.table(view, KEY, table(view, items, events), alt)
        else:
            _charts(view, items, events)
        paging.foot(view, KEY, scope, total, ROWS)
        forms = {"chart": t("card-chart"), "table": t("card-table")}
        cards.foot(view, KEY, forms, lambda: _how(view))


def table(view: View, items: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """A row per item: what it is, its days, its status, and its evidence that counts."""
    t = view.t
    counts = evidence.per_action(events).reindex(items["code"])
    actions = (items["level"] == "action").to_numpy(bool)
    count = counts["count"].fillna(0).where(actions)
    columns = {
        "column-action": items["code"] + " " + plain(items, "title", t),
        "column-starts_on": items["starts_on"].map(t.short_day),
        "column-due_on": items["due_on"].map(t.short_day),
        "column-status": items["status"].map(lambda code: t(f"status-{code}")),
        "column-evidence": count.map(t.number),
        "timeline-last-evidence": counts["last_on"].map(t.short_day),
    }
    return pd.DataFrame({t(name): list(column) for name, column in columns.items()})


def _charts(view: View, items: pd.DataFrame, events: pd.DataFrame) -> None:
    """One chart for each pillar that has something, so that its title is a heading of the page.

    What dots and ticks are stands once, before them all.
    """
    if items.empty:
        st.markdown(view.t("chart-nothing"))
        return
    st.caption(view.t("timeline-key"))
    scale = _scale(view, items, events)
    for pillar in view.pillars.to_dict("records"):
        of_pillar = items[items["pillar_code"] == pillar["code"]]
        if len(of_pillar):
            title = spoken(pillar["title"], pillar["title_language"], view.t)
            st.subheader(f"{literal(pillar['code'])} {title}", anchor=False)
            about = events[events["action_code"].isin(of_pillar["code"])]
            _chart(view, f"{KEY}-{pillar['code']}", of_pillar, about, scale)


def _chart(
    view: View, key: str, items: pd.DataFrame, events: pd.DataFrame, scale: Mapping[str, Any]
) -> None:
    t = view.t
    marked = items.assign(title=plain(items, "title", t))
    told = events.assign(title=plain(events, "title", t))
    figure = chart.timeline(
        marked, told, view.record.statuses, t, view.palette, as_of=view.day, **scale
    )
    alt = chart.alt(items, events[events["in_period"]], t, as_of=view.day)
    cards.chart(view, cards.Drawing(figure, alt, pd.DataFrame()), key)


def _scale(view: View, items: pd.DataFrame, events: pd.DataFrame) -> dict[str, date]:
    """The years that every chart shows: the programme's, and whatever lies beyond them."""
    programme = view.record.programme
    days = [programme.starts_on, programme.ends_on, view.day]
    for dated in (items["starts_on"], items["due_on"], events["happened_on"]):
        days += [dated.min(), dated.max()]
    starts_on, ends_on = span(days)
    return {"starts_on": starts_on, "ends_on": ends_on}


def _finding(view: View, events: pd.DataFrame) -> str:
    about = timeline.about(view)
    codes, last_on = list(about.loc[about["in_scope"], "code"]), evidence.per_action(events)
    found = findings.silence(codes, last_on["last_on"], view.day, len(view.filters.partner))
    return findings.say(found, view.t, view.filters.level, literal)


def _caption(view: View) -> str:
    """Which evidence is shown with a partner filter, and what has a bar."""
    t, count = view.t, len(view.actions)
    moment = past.moment(view)
    bars = t("timeline-caption", count=count, level=view.filters.level, day=moment)
    return " ".join([timeline.named_partners(view), bars if count else literal(moment)]).strip()


def _how(view: View) -> None:
    st.markdown(view.t("timeline-how", level=view.filters.level, day=view.t.day(view.day)))
    head.method_link(view)
