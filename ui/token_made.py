"""A token that was just made, and how programs use it."""

import streamlit as st

import settings
from db.links import Created
from ui import copying, sharing
from ui.text import literal
from ui.view import View


def draw(view: View, made: Created) -> None:
    """The token to copy, of a feed its two addresses."""
    t, opened_by = view.t, sharing.opened_by(made)
    st.header(t("token-made", name=literal(made.link.name)), anchor=False)
    if made.link.kind == "api":
        address = f"{settings.current().public_url}/api/v1/actions?format=csv"
        labels = [t("token-copy")]
        st.markdown(t("token-made-api", address=literal(address)))
    else:
        labels = [t("token-copy-calendar"), t("token-copy-feed")]
        st.markdown(t("token-made-feed"))
    for label, way in zip(labels, opened_by, strict=True):
        copying.draw(f"made-{label}", way, label, t, strong=True)
    st.caption(t("token-made-caption"))
