"""Which language a visitor reads."""

import streamlit as st

from locales import DEFAULT, LANGUAGES


def current() -> str:
    """What was chosen, else what the address asks for, else what the browser speaks, else English.

    It holds also when nothing could be drawn yet.
    """
    chosen = st.session_state.get("lang")
    browser = (st.context.locale or "").split("-")[0].lower()
    wanted = (chosen, *reversed(st.query_params.get_all("lang")), browser)
    return next((language for language in wanted if language in LANGUAGES), DEFAULT)
