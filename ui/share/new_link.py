"""A new link or token, shown once, to copy; a page has a QR code, too."""

import io
from collections.abc import Collection

import segno
import streamlit as st

from db.links.stored_links import PAGES, Created, Kind, Link
from ui.frame import live
from ui.frame.screen_view import ScreenView
from ui.kit import buttons
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import link_addresses, link_store


def token(view: ScreenView, made: Created) -> None:
    """The new token of the API with a button to copy it; of a feed, its two addresses instead."""
    t, opened_by = view.t, link_addresses.opened_by(made)
    st.header(t("token-made", name=literal(made.link.name)), anchor=False)
    if made.link.kind == "api":
        address = f"{link_addresses.origin()}/api/v1/actions?format=csv"
        labels = [t("token-copy")]
        st.markdown(t("token-made-api", address=literal(address)))
    else:
        labels = [t("token-copy-calendar"), t("token-copy-feed")]
        st.markdown(t("token-made-feed"))
    for label, way in zip(labels, opened_by, strict=True):
        buttons.copy_button(f"made-{label}", way, label, t, strong=True)
    st.caption(t("token-made-caption"))
    link_addresses.note_local(t)


MADE = "share.made"
WIDTH = 176


def keep(made: Created, place: int | None = None) -> None:
    """Hold a new link in session state until the visitor confirms the copy.

    `place` is the id of the link in whose card it is shown, None for the form.
    """
    st.session_state[MADE] = (made, place)


@part
def draw(view: ScreenView, kinds: Collection[Kind] = PAGES, *, place: int | None = None) -> None:
    """The new link of one of `kinds` at `place`, to copy; nothing without one."""
    made: Created | None
    made, asked = st.session_state.get(MADE, (None, None))
    if made is None or made.link.kind not in kinds or asked != place:
        return
    with st.container(border=True, key="card-share-made"):
        # The button that made it may stand far below, beside another link to copy.
        live.look_here(f"share-made-{made.link.id}", block="start")
        if made.link.kind == "page":
            _page(view, made)
        else:
            token(view, made)
            st.button(view.t("token-copied"), key="share-copied", on_click=_forget)


def _page(view: ScreenView, made: Created) -> None:
    """The new shared page: its address and its QR code."""
    t, link, (address,) = view.t, made.link, link_addresses.opened_by(made)
    text, picture = st.columns([3, 1], gap="medium")
    with text:
        st.header(t("share-made", name=literal(link.name)), anchor=False)
        st.markdown(f":material/public: {t(_opened_by(link))}")
        said = link_store.languages(t)[link.question.language or ""]
        st.markdown(f":material/translate: {t('feed-line', what=t('share-language'), value=said)}")
        buttons.copy_button("made", address, t("share-copy-anyone"), t, strong=True)
        st.caption(t("share-made-caption"))
        link_addresses.note_local(t)
        with st.container(horizontal=True):
            st.link_button(t("share-made-open"), address, icon=":material/open_in_new:")
            st.button(t("share-copied"), key="share-copied", on_click=_forget)
    with picture:
        drawn = qr_code(address)
        st.image(drawn, alt=t("share-qr"), width=WIDTH)
        st.download_button(t("share-qr-save"), drawn, f"qr-{link.id}.svg", "image/svg+xml")


def _opened_by(link: Link) -> str:
    """The message on who can open the page."""
    return "share-made-password" if link.is_protected else "share-made-anyone"


def qr_code(address: str) -> str:
    """The QR code of an address as SVG, dark on white in every theme, for cameras."""
    out = io.BytesIO()
    segno.make(address, error="m").save(out, kind="svg", scale=4, light="white", xmldecl=False)
    return out.getvalue().decode()


def _forget() -> None:
    st.session_state.pop(MADE, None)
