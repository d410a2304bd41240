"""Fields for days, and updates of fields by an address or a filter."""

from datetime import date
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from locales import Translator

WRITTEN = "day_field.written"


def ask(
    t: Translator,
    label: str,
    *,
    key: str,
    first: date | None = None,
    place: DeltaGenerator | None = None,
    **options: Any,
) -> date | None:
    """Draw a field, at first with `first`; return its day or None. `options` are of st.date_input.

    Streamlit takes a field with another day format for a new field, so its day is carried over
    here. The calendar of the field is in the language of the browser.
    """
    if first is not None:
        st.session_state.setdefault(key, first)
    written: dict[str, str] = st.session_state.setdefault(WRITTEN, {})
    if written.get(key, t.day_format) != t.day_format and key in st.session_state:
        st.session_state[key] = st.session_state[key]
    written[key] = t.day_format
    draw = (place or st).date_input
    chosen = draw(label, key=key, format=t.day_format, **options)
    return chosen if isinstance(chosen, date) else None


def follow_value(key: str, value: object) -> None:
    """Set the field of `key` to `value`, unless it has that value already.

    Setting a field, even to an equal value, would discard the text being typed in it.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
