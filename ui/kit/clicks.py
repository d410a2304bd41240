"""Clicks on a chart: what stands at the clicked place, and the filters that it sets."""

import streamlit as st

from ui.frame import reading_order

MOST, LONGEST = 4, 200  # parts of a place, and letters of one


def clicked(key: str) -> tuple[str, ...] | None:
    """The texts at the clicked place of the chart `key`; () beside all places, None for no click.

    They are a trace's customdata. A browser sends them, so whoever asks compares them with codes.
    """
    told = st.session_state[key].get("clicked")
    if not isinstance(told, list) or len(told) > MOST:
        return None
    are_short = all(isinstance(part, str) and len(part) <= LONGEST for part in told)
    return tuple(told) if are_short else None


def are_set(**codes: str) -> bool:
    """Whether each of `codes` alone is filtered by, by name of the filter."""
    return all(st.session_state.get(name) == [code] for name, code in codes.items())


def turn(**codes: str) -> None:
    """Filter by each of `codes` alone as in `choose`, or clear these filters if they are set so."""
    if are_set(**codes):
        clear(*codes)
        st.session_state.pop("action", None)
    else:
        choose(**codes)


def choose(**codes: str) -> None:
    """Filter by each of `codes` alone, by name of the filter.

    The reader is brought to the list of what is left, on a page that has one.
    """
    for name, code in codes.items():
        st.session_state[name] = [code]
    st.session_state.pop("action", None)
    reading_order.lead()


def clear(*names: str) -> None:
    """Clear the filters `names`."""
    for name in names:
        st.session_state[name] = []
