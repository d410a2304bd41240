"""The page of shared links: what is open to others, and which of two links somebody needs."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui import copying, past, share_state, sharing
from ui.part import part
from ui.text import literal
from ui.view import View


def answer(view: View) -> str:
    """How many pages are open to anyone, and until when, in one sentence."""
    if view.record.batches.empty:
        return past.nothing(view)
    shared = sharing.live(view.code)
    if not shared:
        return view.t("share-answer-none")
    first = min(sharing.last_day(link) for link in shared)
    return view.t("share-answer", count=len(shared), day=literal(view.t.day(first)))


@part
def choice(view: View) -> None:
    """The address for colleagues, and the page for anyone, side by side."""
    colleagues, anyone = st.columns(2)
    with colleagues, _card(view, "colleagues", "group"):
        copying.draw("page", sharing.here(view), view.t("share-copy-colleagues"), view.t)
    with anyone, _card(view, "anyone", "public"):
        if not view.person.may_share():
            st.caption(view.t("share-viewer"))
        elif not share_state.is_open():
            st.button(
                f":violet[{view.t('share-make')}]",  # as on every button of this kind
                type="primary",
                key="share-make",
                on_click=share_state.begin,
                args=(view,),
            )


def _card(view: View, name: str, icon: str) -> DeltaGenerator:
    card = st.container(border=True, height="stretch", key=f"card-share-{name}")
    titles = {"colleagues": "share-colleagues", "anyone": "share-anyone"}
    texts = {"colleagues": "share-colleagues-text", "anyone": "share-anyone-text"}
    with card:
        st.header(f":material/{icon}: {view.t(titles[name])}", anchor=False)
        st.markdown(view.t(texts[name]))
    return card
