"""The public events of one action, newest first, each with its source."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from locales import Translator
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import host, link, literal, spoken, unbroken

Event = Mapping[str, Any]


def draw(view: ScreenView, events: pd.DataFrame, level: int) -> None:
    """A heading and a row per event (data.record.statements.events_of_action, title in the
    reader's language).
    """
    t = view.t
    counted = int(events["in_period"].sum())
    heading = t("opened-evidence", count=counted)
    st.markdown(f"{'#' * level} {heading}", anchors=False)
    if events.empty:
        st.caption(t("opened-no-evidence", day=t.day(view.day)))
        return
    rows = events.to_dict("records")
    days = [happened(row, t) for row in rows]
    words = [_words(row, t) for row in rows]
    table = pd.DataFrame({t("column-happened_on"): days, t("column-evidence"): words})
    st.table(table, border="horizontal", hide_index=True, alt=heading)


def happened(event: Event, t: Translator) -> str:
    """The day, month or year of an event, as precisely as it is known."""
    day = event["happened_on"]
    if event["date_precision"] == "year":
        return str(day.year)
    short = t.short_month(day) if event["date_precision"] == "month" else t.short_day(day)
    return unbroken(short)


def _words(event: Event, t: Translator) -> str:
    badge = spoken("", event["title_language"], t)
    aside = [literal(host(event["source_url"]))]
    if event["led"]:
        aside.append(t("opened-led"))
    if not event["in_period"]:
        aside.append(t("opened-not-counted"))
    about = ", ".join(part for part in aside if part)
    return f"{link(event['title'], event['source_url'])}{badge}  \n:gray[{about}]"
