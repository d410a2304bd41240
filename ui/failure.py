"""What a person sees when something unforeseen happens: a sentence, never a traceback."""

import logging

import streamlit as st

from locales import DEFAULT, translator


def tell(error: Exception) -> bool:
    """Log `error` whole and say in the reader's language that it went wrong; nothing was saved."""
    logging.getLogger(__name__).error("a page failed", exc_info=error)
    language = st.session_state.get("lang") or DEFAULT
    st.error(translator(language)("error-unexpected"))
    return True
