"""What a field says because the address or a filter does, without disturbing who types in it."""

import streamlit as st


def follow(key: str, value: object) -> None:
    """Have the field of `key` say `value`; nothing is sent to one that says so already.

    A browser that is told a value forgets what is being typed, though it is the same value.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
