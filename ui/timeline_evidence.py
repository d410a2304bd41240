"""The list of evidence, newest first: the way to the sources for keyboard and screen reader."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from locales.addresses import is_address
from ui import action_choice, cells, listing, paging, partners, timeline
from ui.listing import Cell, Column
from ui.part import part
from ui.text import host
from ui.view import View

KEY = "timeline-evidence"
CHOICE = "timeline-choice"


@part
def draw(view: View) -> None:
    """The choice of an action and its events, or all of them, twenty at a time."""
    t = view.t
    with st.container(border=True, gap="xsmall", key=f"card-{KEY}"):
        events = asked(view, timeline.events(view))
        heading = t("timeline-events", count=len(events))
        if events.empty:
            heading = t("timeline-events-none", day=t.day(view.day))
        st.header(heading, anchor=False)
        st.caption(" ".join([t("timeline-events-caption"), timeline.named_partners(view)]).strip())
        _ask(view)
        if events.empty:
            return
        scope = (view.opened, view.scope)
        shown = events.iloc[paging.shown(KEY, scope, len(events))]
        titles = _titles(view, shown)
        rows = [_row(view, event, titles) for event in shown.to_dict("records")]
        listing.draw(KEY, _columns(view), rows, heading, view.palette)
        paging.foot(view, KEY, scope, len(events))


def asked(view: View, events: pd.DataFrame) -> pd.DataFrame:
    """The events of the chosen action; it is the one that is open, so that a link shows it too."""
    known = set(timeline.about(view)["code"])
    return events[events["action_code"] == view.opened] if view.opened in known else events


def _ask(view: View) -> None:
    about = timeline.about(view)
    titles = dict(zip(about["code"], about["title"], strict=True))
    action_choice.ask(view, CHOICE, titles, view.t("timeline-all-actions"))


def _columns(view: View) -> list[Column]:
    t = view.t
    return [
        Column(t("column-happened_on"), "whole"),
        Column(t("column-evidence"), "wide alone"),
        Column(t("column-action"), named=True),
        Column(t("column-partners"), named=True),
    ]


def _titles(view: View, events: pd.DataFrame) -> pd.DataFrame:
    """The titles of what the events are about, by code; nothing for what isn't there on the day."""
    codes = events["action_code"].unique()
    about = view.assessed[view.assessed["code"].isin(codes)].set_index("code")
    return about[["title", "title_language"]].reindex(codes, fill_value="")


def _row(view: View, event: Mapping[str, Any], titles: pd.DataFrame) -> list[Cell]:
    t = view.t
    title, language = titles.loc[event["action_code"]]
    return [
        listing.text(_day(event, view)),
        listing.link(
            event["title"],
            event["source_url"],
            note=_note(view, event),
            language=cells.other(event["title_language"], t),
        ),
        cells.title(f"{event['action_code']} {title}", language, t),
        listing.text(partners.listed(view, event["partners"])),
    ]


def _note(view: View, event: Mapping[str, Any]) -> str:
    """The site of the source, and whether the event lies beyond the programme's years."""
    address = event["source_url"]
    site = host(address) if is_address(address) else ""
    beyond = "" if event["in_period"] else view.t("timeline-beyond")
    return " · ".join(filter(None, [site, beyond]))


def _day(event: Mapping[str, Any], view: View) -> str:
    """The date as exactly as it is known."""
    t, day = view.t, event["happened_on"]
    known = {"year": str(day.year), "month": t.month(day)}
    return known.get(event["date_precision"]) or t.short_day(day)
