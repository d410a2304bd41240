"""One pillar at a time, or all: buttons that set the filter which every page shares."""

import streamlit as st

from ui import field_value
from ui.text import literal, spoken
from ui.view import View

KEY = "pillars-chooser"
ALL = ""


def draw(view: View) -> None:
    """A button per pillar and one for all of them; the title of the one that is chosen."""
    t, chosen = view.t, view.filters.pillar
    # The filter is the truth: it may have changed in the sidebar or by the address.
    one = chosen[0] if len(chosen) == 1 else None
    field_value.follow(KEY, one if chosen else ALL)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.segmented_control(
            t("filter-pillar"),
            [ALL, *view.record.pillars["code"]],
            format_func=lambda code: literal(code) if code else t("pillars-all"),
            key=KEY,
            on_change=_choose,
            label_visibility="collapsed",
        )
        if len(chosen) == 1:
            pillar = view.pillars.iloc[0]
            title = spoken(pillar["title"], pillar["title_language"], t)
            st.markdown(title, width="content")


def _choose() -> None:
    chosen = st.session_state[KEY]
    st.session_state["pillar"] = [chosen] if chosen else []
    st.session_state.pop("action", None)
