"""The page Timeline: actions over time, due days, and public events."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from charts import timeline_bars as chart
from charts.axes import span
from data import findings
from data.figures import due_days
from data.record import moments, public_events
from locales.addresses import is_address
from ui.frame import past_band
from ui.frame.screen_view import ScreenView
from ui.kit import action_table, cards, cell_words, listing, page_links, scope_words
from ui.kit.listing import Cell, ListingColumn
from ui.kit.markdown import host, literal, plain, spoken
from ui.kit.part import part
from ui.screens import partner_screen


def answer(view: ScreenView) -> str:
    """The actions past their due day, or the next due day: the heading."""
    if view.assessed.empty:
        return past_band.nothing(view)
    found = findings.due(due_days.due_days(view.actions, view.day))
    return findings.say(found, view.t, view.filters.level)


def trust(view: ScreenView) -> str:
    """The numbers of public events, of recent ones, and of those outside the programme's period."""
    t = view.t
    spread = public_events.spread(shown_events(view), view.day)
    sentences = [
        t(
            "timeline-trust",
            count=spread.counted,
            recent=spread.this_year,
            day=t.day(view.day),
            year=str(view.day.year),
            last=t.day(spread.last_on),
        )
    ]
    if spread.outside:
        sentences.append(t("timeline-outside", count=spread.outside))
    return " ".join(sentences)


def shown_events(view: ScreenView) -> pd.DataFrame:
    """The public events of the view up to the viewed day, newest first, titles localised."""
    known = view.localised(moments.events(view.record, view.day), "title")
    return public_events.shown(known, view.actions, view.filters)


def about_line(view: ScreenView) -> pd.DataFrame:
    """The actions that events can be about: the actions of the view, or its measures' parents."""
    if view.filters.level == "action":
        return view.actions
    return view.assessed[view.assessed["code"].isin(view.actions["parent_code"])]


def dated_items(view: ScreenView) -> pd.DataFrame:
    """The rows with a bar: the actions of the view, or its measures and their parents."""
    if view.filters.level == "action":
        return view.actions
    codes = set(view.actions["code"]) | set(view.actions["parent_code"])
    return view.assessed[view.assessed["code"].isin(codes)]


def named_partners(view: ScreenView) -> str:
    """The sentence on the public events shown with a partner filter; "" without one."""
    codes = view.filters.partner
    if not codes:
        return ""
    names = partner_screen.names(view, codes)
    return view.t("timeline-naming", count=len(codes), partners=names, level=view.filters.level)


KEY = "timeline"
ROWS = 100  # bars on one page


@part
def chart_card(view: ScreenView) -> None:
    """The card with the bars and public events of the view, or their table."""
    t = view.t
    everything, events = dated_items(view), shown_events(view)
    scope, total = view.scope, len(everything)
    items = everything.iloc[listing.shown(KEY, scope, total, ROWS)]
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        st.header(_finding(view, events), anchor=False)
        st.caption(_caption(view))
        if st.session_state.get(f"form-{KEY}") == "table":
            alt = chart.alt(items, events[events["in_period"]], t, as_of=view.day)
            rows = table(view, items, events)
            cards.text_table(view, KEY, rows, alt, list(items["code"]))
        else:
            _charts(view, items, events)
        listing.foot(view, KEY, scope, total, ROWS)
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


def _charts(view: ScreenView, items: pd.DataFrame, events: pd.DataFrame) -> None:
    """A heading and a chart per pillar with items, after one explanation of dots and ticks.

    Without items, a sentence.
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
    view: ScreenView, key: str, items: pd.DataFrame, events: pd.DataFrame, scale: Mapping[str, Any]
) -> None:
    t = view.t
    marked = items.assign(title=plain(items, "title", t))
    told = events.assign(title=plain(events, "title", t))
    figure = chart.timeline_bars(
        marked,
        told,
        view.record.statuses,
        t,
        view.palette,
        as_of=view.day,
        ways={code: page_links.address(view, "action", code=code) for code in marked["code"]},
        **scale,
    )
    alt = chart.alt(items, events[events["in_period"]], t, as_of=view.day)
    cards.chart(view, cards.Drawing(figure, alt, pd.DataFrame()), key)


def _scale(view: ScreenView, items: pd.DataFrame, events: pd.DataFrame) -> dict[str, date]:
    """First and last day of every chart: of the programme, widened to all items and events."""
    programme = view.record.programme
    days = [programme.starts_on, programme.ends_on, view.day]
    for dated in (items["starts_on"], items["due_on"], events["happened_on"]):
        days += [dated.min(), dated.max()]
    starts_on, ends_on = span(days)
    return {"starts_on": starts_on, "ends_on": ends_on}


def _finding(view: ScreenView, events: pd.DataFrame) -> str:
    about = about_line(view)
    codes, last_on = list(about.loc[about["in_scope"], "code"]), public_events.per_action(events)
    found = findings.silence(codes, last_on["last_on"], view.day, len(view.filters.partner))
    return findings.say(found, view.t, view.filters.level, literal)


def _caption(view: ScreenView) -> str:
    """The sentences on the public events shown with a partner filter, and on the bars."""
    t, count = view.t, len(view.actions)
    moment = past_band.moment(view)
    bars = t("timeline-caption", count=count, level=view.filters.level, day=moment)
    return " ".join([named_partners(view), bars if count else literal(moment)]).strip()


def _how(view: ScreenView) -> None:
    st.markdown(view.t("timeline-how", level=view.filters.level, day=view.t.day(view.day)))
    scope_words.method_link(view)


EVIDENCE_KEY = "timeline-evidence"
CHOICE = "timeline-choice"


@part
def evidence_list(view: ScreenView) -> None:
    """The choice of an action, and a list of its public events or of all, twenty at a time."""
    t = view.t
    with st.container(border=True, gap="xsmall", key=f"card-{EVIDENCE_KEY}"):
        events = asked(view, shown_events(view))
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
    known = set(about_line(view)["code"])
    return events[events["action_code"] == view.opened] if view.opened in known else events


def _ask(view: ScreenView) -> None:
    about = about_line(view)
    titles = dict(zip(about["code"], about["title"], strict=True))
    action_table.ask_action(view, CHOICE, titles, view.t("timeline-all-actions"))


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
