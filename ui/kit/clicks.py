"""Clicks on a chart: what stands at the clicked place, and the filters that it sets."""

from collections.abc import Mapping

import streamlit as st


def clicked(key: str) -> tuple[str, ...]:
    """The texts at the first selected point of the chart `key`; () where nothing is selected.

    They are a trace's customdata. A browser sends them, so whoever asks compares them with codes.
    """
    state = st.session_state[key]
    points = state["selection"].get("points") if isinstance(state, Mapping) else None
    first = points[0] if isinstance(points, list) and points else None
    told = first.get("customdata") if isinstance(first, Mapping) else None
    return tuple(map(str, told)) if isinstance(told, list | tuple) else ()


def turn(**codes: str) -> None:
    """Filter by each of `codes` alone, by name of the filter; clear these filters if they are."""
    are_so = all(st.session_state.get(name) == [code] for name, code in codes.items())
    for name, code in codes.items():
        st.session_state[name] = [] if are_so else [code]
    st.session_state.pop("action", None)


def clear(*names: str) -> None:
    """Clear the filters `names`."""
    for name in names:
        st.session_state[name] = []
