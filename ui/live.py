"""What keeps an open page true: the language it says it is in, and what others have saved."""

import streamlit as st

from ui import store

# Streamlit fixes <html lang> to "en"; screen readers would read Dutch with an English voice.
_LANGUAGE = st.components.v2.component(
    "page_language",
    js="export default function (c) { document.documentElement.lang = c.data; }",
)


def speak(language: str) -> None:
    """Tell the browser which language the page is in."""
    _LANGUAGE(data=language, key="page_language", height=0)


@st.fragment(run_every=2)
def follow(shown: int) -> None:
    """Show what somebody saved within two seconds: compares one number, draws nothing."""
    if store.revision() != shown:
        st.rerun()
