"""Whether the list of a page stands before its charts: where a figure or a link led to it.

A page that is opened with a filter is about what the filter leaves, so that comes first. While
filters are set the order stays: a click on a chart brings the reader to the list instead.
"""

import streamlit as st

from ui.frame import address_bar, live
from ui.frame.screen_view import ScreenView

OPENED, LED = "reading_order.opened", "reading_order.led"
SEEN = "reading_order.seen"


def is_list_first(view: ScreenView, *, narrows: bool) -> bool:
    """Whether the page was opened with filters, and is still filtered: `narrows`, as it is now."""
    here = (view.page, address_bar.arrivals())
    if (known := st.session_state.get(OPENED)) is None or known[0] != here:
        known = st.session_state[OPENED] = (here, narrows)
        st.session_state[SEEN] = st.session_state.get(LED, 0)  # clicks on the page before
    return narrows and known[1]


def lead() -> None:
    """Have the list of the page, if it has one, brought into sight by the run that follows."""
    st.session_state[LED] = st.session_state.get(LED, 0) + 1


def sight(key: str) -> None:
    """Scroll to the top of a list, once after `lead`; `key` is unique on the page."""
    number = st.session_state.get(LED, 0)
    if number != st.session_state.get(SEEN, 0):
        live.look_here(f"sight-{key}-{number}", block="start")
    st.session_state[SEEN] = number
