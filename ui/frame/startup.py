"""The check of the settings at start-up, and the sentence for an unforeseen error of a page."""

import logging

import streamlit as st

import settings
from data.record import load
from db.access import accounts
from db.engine.schema import migrated
from locales import translator
from people import providers
from ui.frame import reader_language, store

EVERYWHERE = "0.0.0.0"  # noqa: S104 - where Streamlit listens when it was told no address


def check_settings() -> None:
    """Raise SettingsError for unusable settings, an open address, or Streamlit's [auth].

    A database that people sign in to, without SIGN_IN, is open as well.
    """
    settings.current()
    settings.allow(st.get_option("server.address") or EVERYWHERE)
    if file := settings.current().providers_file:
        providers.read(file)
    _keep_sign_in(settings.current())
    if st.secrets.load_if_toml_exists() and "auth" in st.secrets:
        raise settings.SettingsError(
            "secrets.toml has [auth], but the dashboard knows no sign-in of Streamlit's and would "
            "let in everybody. Take it out, and set SIGN_IN=invited."
        )


def _keep_sign_in(chosen: settings.Settings) -> None:
    """Raise SettingsError where people sign in to the database, and the dashboard asks nobody."""
    try:
        with migrated(chosen.database_url) as engine:
            is_shut = accounts.signs_in(engine) and not chosen.sign_in
    except load.UNREADABLE:
        return  # every page says so, until it can be read
    if is_shut:
        raise settings.SettingsError(
            "People sign in to this database, and this dashboard would let in everybody. Set "
            "SIGN_IN=invited; on a copy, `python -m people off --yes` takes sign-in away."
        )


logger = logging.getLogger(__name__)


def show_failure(error: Exception) -> bool:
    """Log `error` and show a sentence in the reader's language; return True, as it is handled.

    A click of somebody who was signed out meanwhile is no failure of the page.
    """
    t = translator(reader_language.current())
    if isinstance(error, store.SignedOutError):
        st.error(t("sign-in-over"))
        return True
    logger.error("a page failed", exc_info=error)
    st.error(t("error-unexpected"))
    return True
