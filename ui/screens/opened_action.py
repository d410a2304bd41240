"""The details of one opened action or measure, for all pages."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import completion, grounds
from data.record import statements
from sections import one_action, progress_line
from ui.frame import address_bar, live, past_band
from ui.frame.screen_view import ScreenView
from ui.kit import action_row, cell_words, event_list, listing, plotly_chart, scope_words
from ui.kit.listing import Cell, ListingColumn
from ui.kit.markdown import host
from ui.screens import opened_record

BASES = (
    "annual_plan",
    "draft_annual_plan",
    "presidency_priorities",
    "theme_page_2021",
    "planned_in_meeting",
)


def measures(view: ScreenView, code: str) -> None:
    """The number of measures of action `code`, and of completed ones; unfolded, a row each."""
    t = view.t
    measures = view.assessed[view.assessed["parent_code"] == code]
    if measures.empty:
        st.caption(t("opened-no-measures"))
        return
    done = int(completion.overall(measures)["done"].iloc[0])
    heading = t("opened-measures", count=len(measures), done=t.number(done))
    with st.expander(heading, key=f"measures-{code}"):
        rows = [_row(view, measure) for measure in measures.to_dict("records")]
        listing.draw(f"measures-{code}", _columns(view), rows, heading, view.palette)


def _columns(view: ScreenView) -> list[ListingColumn]:
    t = view.t
    return [
        ListingColumn(t("column-code"), "whole"),
        ListingColumn(t("column-measure"), "wide"),
        ListingColumn(t("column-status"), "whole"),
        ListingColumn(t("column-due_on"), "whole", named=True),
        ListingColumn(t("column-health"), "whole"),
        ListingColumn(t("column-basis"), "whole", named=True),
    ]


def _row(view: ScreenView, measure: Mapping[str, Any]) -> list[Cell]:
    t, basis, url = view.t, measure["basis"], measure["plan_url"]
    unsourced = t("word-no-source") if measure["done"] and not measure["sourced"] else ""
    words = t(f"basis-{basis}") if basis in BASES else host(url) or t.number(None)
    return [
        cell_words.code(view, measure["code"]),
        cell_words.title(measure["title"], measure["title_language"], t, note=unsourced),
        cell_words.status(measure["status"], view.record.statuses, t),
        listing.text(t.short_day(measure["due_on"])),
        cell_words.health(measure["health"], measure["kind"], t),
        listing.link(words, url, note=host(url) if basis in BASES else ""),
    ]


def sums(view: ScreenView, action: pd.Series) -> None:
    """A folded section: planned progress, gap, and the threshold that decides the health."""
    with st.expander(view.t("card-how"), key=f"sums-{action['code']}"):
        gap = [_gap(view, action)] if action["health"] else []
        sentences = [_planned(view, action), *gap, _ground(view, action)]
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))
        scope_words.method_link(view)


def _planned(view: ScreenView, action: pd.Series) -> str:
    t, plan = view.t, grounds.plan(action, view.assessed)
    if pd.isna(action["planned"]):
        return t("sum-planned-none")
    if action["kind"] != "one_off":
        return t("sum-planned-ongoing", planned=t.percent(action["planned"]))
    decimals = 2 if plan.measures else 0
    places = {
        "day": t.day(view.day),
        "gone": t.number(plan.reached, decimals),
        "whole": t.number(plan.whole, decimals),
        "planned": t.percent(action["planned"]),
    }
    if plan.measures:
        return t("sum-planned-measures", **places)
    days = {"start": t.day(action["starts_on"]), "due": t.day(action["due_on"])}
    return t("sum-planned-time", **places, **days)


def _gap(view: ScreenView, action: pd.Series) -> str:
    t = view.t
    if pd.isna(action["gap"]):
        return t("sum-gap-none")
    shown = {name: t.percent(action[name]) for name in ("progress", "planned")}
    return t("sum-gap", gap=t.points(action["gap"]), **shown)


def _ground(view: ScreenView, action: pd.Series) -> str:
    t, method = view.t, view.method
    late = grounds.latest_measure(action, view.assessed)
    places = {
        "gap": t.points(action["gap"]),
        "off": t.points(method["off_track_gap"]),
        "risk": t.points(method["at_risk_gap"]),
        "least": t.percent(method["least_planned"]),
        "limit": t("duration-days", count=int(method["off_track_days"])),
        "late": t("duration-days", count=late),
        "days": t("duration-days", count=int(action["overdue_days"])),
        "start": t.day(action["starts_on"]),
        "due": t.day(action["due_on"]),
    }
    return t(f"ground-{grounds.ground(action, late, method)}", **places)


def draw(view: ScreenView, code: str, *, level: int = 3) -> None:
    """The chart of an action, its statements, public events, measures, and how it was computed.

    `level` is the level of the headings. For an action that doesn't exist on the viewed day only
    the reason is drawn.
    """
    found = view.assessed[view.assessed["code"] == code]
    if found.empty:
        st.caption(past_band.missing(view, code))
        return
    action = found.iloc[0]
    said = statements.of_action(view.record, code, view.day)
    events = view.localised(statements.events_of_action(view.record, code, view.day), "title")
    action_row.style()
    with st.container(key=f"opened-{code}"):
        if address_bar.arrived_at(code):
            live.look_here(f"sight-{code}")
        line(view, action, said, events, level)
        grid = st.grid(2, min_column_width=320, gap="medium")
        with grid.cell():
            opened_record.history(view, said, level)
        with grid.cell():
            event_list.draw(view, events, level)
        if action["level"] == "action":
            measures(view, code)
        opened_record.value_origins(view, code)
        sums(view, action)


def line(
    view: ScreenView,
    action: pd.Series,
    said: pd.DataFrame,
    events: pd.DataFrame,
    level: int,
    *,
    is_high: bool = False,
) -> None:
    """A heading and the chart of an action's progress over the programme, with its public events.

    `said` are its statements and `events` its public events, both newest first; what was undone is
    not drawn. With `is_high` the chart has room for the comments of its last steps, which are
    written on it.
    """
    st.markdown(f"{'#' * level} {one_action.line_title(view)}", anchors=False)
    told = progress_line.line(view, action, said, events, is_high=is_high)
    figure = plotly_chart.drawn(told.figure(view.palette))
    plotly_chart.draw(view, figure, told.alt, f"line-{action['code']}")
