"""The check of the settings at start-up, and the sentence for an unforeseen error of a page."""

import logging

import streamlit as st

import settings
from locales import translator
from ui.frame import reader_language

EVERYWHERE = "0.0.0.0"  # noqa: S104 - where Streamlit listens when it was told no address


def check_settings() -> None:
    """Raise SettingsError for unusable settings, an open address, or Streamlit's [auth]."""
    settings.current()
    settings.allow(st.get_option("server.address") or EVERYWHERE)
    if st.secrets.load_if_toml_exists() and "auth" in st.secrets:
        raise settings.SettingsError(
            "secrets.toml has [auth], but the dashboard knows no sign-in and would let in "
            "everybody. Take it out, and have a proxy before the dashboard ask who comes."
        )


logger = logging.getLogger(__name__)


def show_failure(error: Exception) -> bool:
    """Log `error` and show a sentence in the reader's language; return True, as it is handled."""
    logger.error("a page failed", exc_info=error)
    st.error(translator(reader_language.current())("error-unexpected"))
    return True
