"""The page Timeline: actions over time, due days, and public events."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from charts import timeline_bars as chart
from data import findings
from data.distinct_values import among
from data.record import public_events
from locales.addresses import is_address
from sections import timeline
from sections.scope import when
from sections.timeline import TimelineItem
from ui.frame.screen_view import ScreenView
from ui.kit import (
    action_table,
    cards,
    cell_words,
    clicks,
    figure_rows,
    listing,
    page_links,
    plotly_chart,
    scope_words,
    status_marks,
)
from ui.kit.listing import Cell, ListingColumn
from ui.kit.markdown import host, literal, plain
from ui.kit.part import part
from ui.screens import partner_screen


def answer(view: ScreenView) -> str:
    """The actions past their due day, or the next due day: the heading."""
    return timeline.answer(view)


def trust(view: ScreenView) -> str:
    """The numbers of public events, of recent ones, and of those outside the programme's period."""
    return timeline.trust(view, view.evidence)


KEY = "timeline"
CLICKED = "timeline.clicked"


@part
def chart_card(view: ScreenView) -> None:
    """The card with the bars and public events of the view, or their table."""
    if code := st.session_state.pop(CLICKED, None):
        page_links.go(view, "action", code=code)
    t = view.t
    everything, events = timeline.dated_items(view), view.evidence
    scope, total = view.scope, len(everything)
    items = everything.iloc[listing.shown(KEY, scope, total, timeline.ROWS)]
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        st.header(_finding(view, events), anchor=False)
        st.caption(timeline.caption(view, literal))
        if st.session_state.get(f"form-{KEY}") == "table":
            alt = chart.alt(items, events, t, as_of=view.day)
            rows = table(view, items, events)
            cards.text_table(view, KEY, rows, alt, page_links.actions(view, items["code"]))
        else:
            _chart(view, items, events)
        listing.foot(view, KEY, scope, total, timeline.ROWS)
        forms = {"chart": t("card-chart"), "table": t("card-table")}
        cards.foot(view, KEY, forms, lambda: _how(view))


def table(view: ScreenView, items: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """A row per item: name, start, due day, status, number of counted public events, last one."""
    t = view.t
    counts = public_events.per_action(events).reindex(items["code"])
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


def _chart(view: ScreenView, items: pd.DataFrame, events: pd.DataFrame) -> None:
    """The bars of the items beside their names; without items, a sentence."""
    if items.empty:
        st.markdown(view.t("chart-nothing"))
        return
    figure = timeline.figure(view.words, view, items, events, view.palette)
    alt = chart.alt(items, events, view.t, as_of=view.day)
    on_click = partial(_clicked, set(items["code"]))
    drawn = plotly_chart.drawn(figure)
    draw = partial(plotly_chart.draw, view, drawn, alt, KEY, on_click, is_beside=True)
    rows = [_bar_row(view, each) for each in timeline.items(view.words, items)]
    figure_rows.beside(view, KEY, KEY, rows, draw)


def _bar_row(view: ScreenView, told: TimelineItem) -> Mapping[str, Any]:
    """A row as ui.kit.figure_rows draws it."""
    icon, tone = status_marks.status_look(told.status_code, view.record.statuses)
    return {
        "code": told.code,
        "name": told.name,
        "language": "",
        "way": page_links.address(view, "action", code=told.code),
        "stated": told.stated,
        "icon": icon,
        "tone": tone,
        "word": told.status.word,
        "value": told.value,
        "look": told.look,
    }


def _clicked(codes: Collection[str]) -> None:
    """Have the next run open the action whose bar was clicked."""
    match clicks.clicked(f"chart-{KEY}"):
        case (code,) if code in codes:
            st.session_state[CLICKED] = code


def _finding(view: ScreenView, events: pd.DataFrame) -> str:
    return findings.say(timeline.silent(view, events), view.t, view.filters.level, literal)


def named_partners(view: ScreenView) -> str:
    """The sentence on the public events shown with a partner filter; "" without one."""
    return timeline.named_partners(view, literal)


def _how(view: ScreenView) -> None:
    day = when(view)
    count, level = len(view.actions), view.filters.level
    st.caption(view.t("timeline-caption", count=count, level=level, day=day))
    st.markdown(view.t("timeline-how", level=view.filters.level, day=view.t.day(view.day)))
    scope_words.method_link(view)


EVIDENCE_KEY = "timeline-evidence"
CHOICE = "timeline-choice"


@part
def evidence_list(view: ScreenView) -> None:
    """The choice of an action, and a list of its public events or of all, twenty at a time."""
    t = view.t
    with st.container(border=True, gap="xsmall", key=f"card-{EVIDENCE_KEY}"):
        events = asked(view, view.evidence)
        heading = t("timeline-events", count=len(events))
        if events.empty:
            heading = t("timeline-events-none", day=t.day(view.day))
        st.header(heading, anchor=False)
        st.caption(" ".join([t("timeline-events-caption"), named_partners(view)]).strip())
        _ask(view)
        if events.empty:
            return
        scope = (view.opened, view.scope)
        shown = events.iloc[listing.shown(EVIDENCE_KEY, scope, len(events))]
        titles = _titles(view, shown)
        rows = [_row(view, event, titles) for event in shown.to_dict("records")]
        listing.draw(EVIDENCE_KEY, _columns(view), rows, heading, view.palette)
        listing.foot(view, EVIDENCE_KEY, scope, len(events))


def asked(view: ScreenView, events: pd.DataFrame) -> pd.DataFrame:
    """The events of the opened action, which is part of the address; all without one."""
    known = set(timeline.about_line(view)["code"])
    return events[events["action_code"] == view.opened] if view.opened in known else events


def _ask(view: ScreenView) -> None:
    about = timeline.about_line(view)

    def titles(codes: Sequence[str]) -> Mapping[str, str]:
        named = about[among(about["code"], pd.Index(codes))]
        return dict(zip(named["code"], named["title"], strict=True))

    every = view.t("timeline-all-actions")
    action_table.ask_action(view, CHOICE, about["code"], titles, every)


def _columns(view: ScreenView) -> list[ListingColumn]:
    t = view.t
    return [
        ListingColumn(t("column-happened_on"), "whole"),
        ListingColumn(t("column-evidence"), "wide alone"),
        ListingColumn(t("column-action"), named=True),
        ListingColumn(t("column-partners"), named=True),
    ]


def _titles(view: ScreenView, events: pd.DataFrame) -> pd.DataFrame:
    """Action code to title and title_language; "" for an action not there on the viewed day."""
    codes = events["action_code"].unique()
    about = view.assessed[view.assessed["code"].isin(codes)].set_index("code")
    return about[["title", "title_language"]].reindex(codes, fill_value="")


def _row(view: ScreenView, event: Mapping[str, Any], titles: pd.DataFrame) -> list[Cell]:
    t = view.t
    title, language = titles.loc[event["action_code"]]
    return [
        listing.text(_day(event, view)),
        listing.link(
            event["title"],
            event["source_url"],
            note=_note(view, event),
            language=cell_words.other(event["title_language"], t),
        ),
        listing.way(
            f"{event['action_code']} {title}",
            page_links.address(view, "action", code=event["action_code"]),
            language=cell_words.other(language, t),
        ),
        listing.text(partner_screen.listed(view, event["partners"])),
    ]


def _note(view: ScreenView, event: Mapping[str, Any]) -> str:
    """The site of the source, and a note for an event outside the programme's period."""
    address = event["source_url"]
    site = host(address) if is_address(address) else ""
    beyond = "" if event["in_period"] else view.t("timeline-beyond")
    return " · ".join(filter(None, [site, beyond]))


def _day(event: Mapping[str, Any], view: ScreenView) -> str:
    """The year, month or day of an event, by its precision."""
    t, day = view.t, event["happened_on"]
    known = {"year": str(day.year), "month": t.month(day)}
    return known.get(event["date_precision"]) or t.short_day(day)
