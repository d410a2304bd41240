"""The choice of the earlier of two days on the page Changes."""

from datetime import date, timedelta

import streamlit as st

from data.filters import FIRST_DAY
from sections.news_since import Window, offered
from ui.frame.screen_view import ScreenView
from ui.kit import day_field

REPORTED, ANY = "changes-reported", "changes-any"


def since_field(view: ScreenView, window: Window) -> None:
    """The choice of `since`: a button per reporting day, newest first, and a field for any day."""
    t, reported = view.t, offered(view)
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
