"""The language of the visitor."""

import streamlit as st

from locales import DEFAULT, LANGUAGES


def current(own: str = "") -> str:
    """The chosen language, else that of the address, of the person, of the browser, or DEFAULT.

    It can be read before any widget is drawn.
    """
    chosen = st.session_state.get("lang")
    browser = (st.context.locale or "").split("-")[0].lower()
    wanted = (chosen, *reversed(st.query_params.get_all("lang")), own, browser)
    return next((language for language in wanted if language in LANGUAGES), DEFAULT)
