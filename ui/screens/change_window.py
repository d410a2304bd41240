"""The changes between two days under the filters: the page's answer, and data for its parts."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import pandas as pd
import streamlit as st

from data.figures import comparison, news
from data.figures.causes import CausedChange
from data.figures.news import News
from data.filters import FIRST_DAY
from sections import changes as changed
from sections import scope
from ui.frame.screen_view import ScreenView
from ui.kit import day_field


@dataclass(frozen=True)
class Window:
    """The changes from the day `since` to the viewed day.

    `earlier` and `later` are the actions under the filters on the two days; `told` are the changes,
    action by action and worst first.
    """

    since: date
    earlier: pd.DataFrame
    later: pd.DataFrame
    told: tuple[News, ...]

    @cached_property
    def actions(self) -> int:
        """The number of actions on either day."""
        return len({*self.earlier["code"], *self.later["code"]})

    @cached_property
    def changes(self) -> list[CausedChange]:
        """The changes other than added public events."""
        return [c for one in self.told for c in one.changes if c.kind != "evidence"]

    @cached_property
    def events(self) -> list[CausedChange]:
        """The added public events."""
        return [c for one in self.told for c in one.changes if c.kind == "evidence"]


def window(view: ScreenView) -> Window:
    """The changes up to the viewed day, since the day of `chosen_since`."""
    return view.once("window", lambda: _window(view))


def _window(view: ScreenView) -> Window:
    since = chosen_since(view)
    earlier = comparison.then(view.assessed_on(since), view.filters, view.actions)
    found = view.snapshot.changes(view.record, since, view.day)
    either = pd.concat([view.actions, earlier])
    shown = news.about(found, either, view.record.evidence, view.filters)
    told = news.news(shown, view.assessed, view.record.statuses)
    return Window(since, earlier, view.actions, tuple(told))


def chosen_since(view: ScreenView) -> date:
    """The day compared with: `view.since`, or the day before the viewed day without one."""
    return view.since or view.day - timedelta(days=1)


def reporting_days(view: ScreenView) -> list[date]:
    """The programme's stored reporting days before the viewed day, newest first."""
    return sorted((day for day in view.record.reporting_days if day < view.day), reverse=True)


def answer(view: ScreenView, window: Window) -> str:
    """The number of actions per kind of change, in one sentence: the heading."""
    t, level = view.t, view.filters.level
    if not window.actions:
        empty = view.assessed.empty
        return scope.nothing(view) if empty else t("overview-answer-nothing", level=level)
    counts, events = news.counts(window.told), len(window.events)
    return changed.answer_words(counts, events, t.day(window.since), t, level)


def trust(view: ScreenView, window: Window) -> str:
    """The numbers of changes, of actions changed, and of new public events; "" without changes."""
    t, told = view.t, window.told
    said = []
    if window.changes:
        actions = sum(one.group != "evidence" for one in told)
        of = {"count": actions, "all": window.actions, "level": view.filters.level}
        said.append(t("changes-total", changes=len(window.changes), **of))
    if window.events and window.changes:
        said.append(t("changes-events", count=len(window.events)))
    return " ".join(said)


REPORTED, ANY = "changes-reported", "changes-any"
OFFERED = 5


def since_field(view: ScreenView, window: Window) -> None:
    """The choice of `since`: a button per reporting day, newest first, and a field for any day."""
    t, reported = view.t, reporting_days(view)[:OFFERED]
    # Both follow the address, which a link may have set.
    day_field.follow_value(REPORTED, window.since if window.since in reported else None)
    day_field.follow_value(ANY, window.since)
    with st.container(horizontal=True, vertical_alignment="top"):
        if reported:
            st.segmented_control(
                t("changes-reported"),
                reported,
                format_func=t.short_day,
                key=REPORTED,
                on_change=_choose,
                args=(REPORTED,),
                width="content",
            )
        day_field.ask(
            t,
            t("filter-since"),
            min_value=FIRST_DAY - timedelta(days=1),  # where the viewed day is the first one
            max_value=view.day - timedelta(days=1),
            key=ANY,
            on_change=_choose,
            args=(ANY,),
            width=180,
        )


def _choose(key: str) -> None:
    chosen = st.session_state[key]
    if isinstance(chosen, date):
        st.session_state["since"] = chosen
    else:  # a second click on the chosen button: back to the last reporting day
        st.session_state.pop("since", None)
