"""What is looked at before anybody is served: whether this process may be open to whom it is."""

import streamlit as st

import settings

EVERYWHERE = "0.0.0.0"  # noqa: S104 - where Streamlit listens when it was told no address


def look() -> None:
    """Raise SettingsError for what can't be, or lets in whom nobody meant to."""
    settings.current()
    settings.allow(st.get_option("server.address") or EVERYWHERE)
    if st.secrets.load_if_toml_exists() and "auth" in st.secrets:
        raise settings.SettingsError(
            "secrets.toml has [auth], but the dashboard knows no sign-in and would let in "
            "everybody. Take it out, and have a proxy before the dashboard ask who comes."
        )
