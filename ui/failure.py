"""What a person sees when something unforeseen happens: a sentence, never a traceback."""

import logging

import streamlit as st

from locales import translator
from ui import language

logger = logging.getLogger(__name__)


def tell(error: Exception) -> bool:
    """Log `error` whole and say in the reader's language that it went wrong; nothing was saved."""
    logger.error("a page failed", exc_info=error)
    st.error(translator(language.current())("error-unexpected"))
    return True
