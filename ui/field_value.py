"""Fields that follow the address or a filter, without disturbing what is being typed."""

import streamlit as st


def follow(key: str, value: object) -> None:
    """Set the field of `key` to `value`, unless it has that value already.

    A field that is sent a value, even the same one, loses what is being typed in it.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
