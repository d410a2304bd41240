"""The language of the visitor."""

import streamlit as st

from locales import DEFAULT, LANGUAGES


def current() -> str:
    """The chosen language, else that of the address, else of the browser, else DEFAULT.

    It can be read before any widget is drawn.
    """
    chosen = st.session_state.get("lang")
    browser = (st.context.locale or "").split("-")[0].lower()
    wanted = (chosen, *reversed(st.query_params.get_all("lang")), browser)
    return next((language for language in wanted if language in LANGUAGES), DEFAULT)
