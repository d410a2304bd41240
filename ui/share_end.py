"""The end of the form of a new shared page: look at it first, make it, or leave it."""

import streamlit as st

from db import links
from db.links import NewLink
from ui import share_made, share_state, sharing
from ui.view import View

DRAFT = "share.draft"


def draw(view: View, new: NewLink) -> None:
    """The buttons, and the way to the preview of just this page."""
    t = view.t
    with st.container(horizontal=True, vertical_alignment="center"):
        make = st.button(f":violet[{t('share-create')}]", type="primary", key="share-create")
        look = st.button(t("share-preview"), key="share-preview")
        st.button(t("share-cancel"), type="tertiary", key="share-cancel", on_click=share_state.end)
    if look and (made := sharing.attempt(view, links.draft, new)):
        st.session_state[DRAFT] = (new, sharing.address(made.token))
    _preview(view, new)
    if make and (made := sharing.attempt(view, links.create, new)):
        share_made.keep(made)
        st.session_state.pop(DRAFT, None)
        share_state.end()
        st.rerun()


def _preview(view: View, new: NewLink) -> None:
    """A preview shows what was asked for when it was made: after a change there is none."""
    asked, address = st.session_state.get(DRAFT, (None, ""))
    if asked != new:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.link_button(view.t("share-preview-open"), address, icon=":material/open_in_new:")
        st.caption(view.t("share-preview-until"), width="content")
