"""The day that the view is compared with: a reporting day, or any other before it."""

from datetime import date, timedelta

import streamlit as st

from data.filters import FIRST_DAY
from ui import changes, day_field, field_value
from ui.changes import Window
from ui.view import View

REPORTED, ANY = "changes-reported", "changes-any"
OFFERED = 5


def draw(view: View, window: Window) -> None:
    """A button per reporting day, the last one first, and a field for any day."""
    t, reported = view.t, changes.reporting_days(view)[:OFFERED]
    # The address is the truth, so both follow it: it may have come by a link.
    field_value.follow(REPORTED, window.since if window.since in reported else None)
    field_value.follow(ANY, window.since)
    with st.container(horizontal=True, vertical_alignment="bottom"):
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
            min_value=FIRST_DAY - timedelta(days=1),  # for who looks at the first day itself
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
    else:  # the chosen one was clicked again: back to the last reporting day
        st.session_state.pop("since", None)
