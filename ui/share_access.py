"""Who else may open or frame a shared page: its password, and the sites that embed it."""

import streamlit as st

from db.link_rules import LONGEST_PASSWORD, SHORTEST_PASSWORD
from locales import Translator

FIRST: dict[str, object] = {"downloads": True, "password": "", "origins": ""}


def ask(t: Translator) -> None:
    """The two fields, which most pages leave empty."""
    with st.expander(t("share-more"), key="share-more"):
        # Legible: it's to be passed on. A masked field has an eye, and loses what was typed
        # when Tab moves on to that, so that the page would be made without any password.
        st.text_input(
            t("share-password"),
            key="share-password",
            max_chars=LONGEST_PASSWORD,
            autocomplete="off",
            help=t("share-password-help", count=SHORTEST_PASSWORD),
        )
        st.text_area(
            t("share-origins"), key="share-origins", placeholder=t("share-origins-example")
        )


def origins(text: str) -> tuple[str, ...]:
    """A site per line, as browsers name it: in small letters, without a last slash."""
    lines = (line.strip().lower().rstrip("/") for line in (text or "").splitlines())
    return tuple(line for line in lines if line)
