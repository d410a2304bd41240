"""The end of the form of a new shared page: look at it first, make it, or leave it."""

import streamlit as st

from db import links
from db.links import NewLink
from ui import share_asked, share_made, share_state, sharing
from ui.view import View

DRAFT = "share.draft"
PLACE = "form"


def draw(view: View, new: NewLink) -> None:
    """The buttons, and the way to the preview of just this page."""
    t = view.t
    # Each acts before its run: one that is cut off by the next would forget the click.
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            f":violet[{t('share-create')}]",
            type="primary",
            key="share-create",
            on_click=_make,
            args=(view,),
        )
        st.button(t("share-preview"), key="share-preview", on_click=_look, args=(view,))
        st.button(t("share-cancel"), type="tertiary", key="share-cancel", on_click=_leave)
    _preview(view, new)
    sharing.tell(PLACE)


def _make(view: View) -> None:
    """A second click while the first one's page is being made finds no form."""
    if not share_state.is_open():
        return
    made = sharing.attempt(view, PLACE, links.create, share_asked.asked(view))
    if made:
        share_made.keep(made)
        _leave()


def _look(view: View) -> None:
    new = share_asked.asked(view)
    made = sharing.attempt(view, PLACE, links.draft, new)
    if made:
        st.session_state[DRAFT] = (new, sharing.address(made.token))


def _leave() -> None:
    st.session_state.pop(DRAFT, None)
    sharing.forget(PLACE)
    share_state.end()


def _preview(view: View, new: NewLink) -> None:
    """A preview shows what was asked for when it was made: after a change there is none."""
    asked, address = st.session_state.get(DRAFT, (None, ""))
    if asked != new:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.link_button(view.t("share-preview-open"), address, icon=":material/open_in_new:")
        st.caption(view.t("share-preview-until"), width="content")
