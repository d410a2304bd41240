"""What happens before a page and when one fails: settings are checked, an unforeseen error is
one sentence.
"""

import logging

import streamlit as st

import settings
from locales import translator
from ui.frame import reader_language

EVERYWHERE = "0.0.0.0"  # noqa: S104 - where Streamlit listens when it was told no address


def check_settings() -> None:
    """Raise SettingsError for what can't be, or lets in whom nobody meant to."""
    settings.current()
    settings.allow(st.get_option("server.address") or EVERYWHERE)
    if st.secrets.load_if_toml_exists() and "auth" in st.secrets:
        raise settings.SettingsError(
            "secrets.toml has [auth], but the dashboard knows no sign-in and would let in "
            "everybody. Take it out, and have a proxy before the dashboard ask who comes."
        )


logger = logging.getLogger(__name__)


def show_failure(error: Exception) -> bool:
    """Log `error` whole and say in the reader's language that it went wrong; nothing was saved."""
    logger.error("a page failed", exc_info=error)
    st.error(translator(reader_language.current())("error-unexpected"))
    return True
