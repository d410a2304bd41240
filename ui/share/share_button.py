"""The badge of a view that is shared, and the button with the two ways to share it."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from sections import scope, shared_badge
from ui.frame import address_bar, live
from ui.frame.screen_view import ScreenView
from ui.kit import buttons
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import link_addresses, link_draft, link_store


def draw(view: ScreenView) -> None:
    """The badge, where a link shows some of the view, and the button; no button on page Share."""
    t = view.t
    with st.container(width="content"):  # drawn without a badge, too: the popover stays open
        _badge(view)
    if view.page == "share":
        return
    ways = partial(_ways, view)
    live.popover(t("share-view"), "share-here", ways, icon=":material/share:")


def _badge(view: ScreenView) -> None:
    code = view.asked_code or "" if view.page == "action" else None
    if words := shared_badge.badge(view, link_store.live(view), view.default_day, code):
        st.badge(words, icon=":material/public:", color="gray")


def _ways(view: ScreenView) -> None:
    t, action = view.t, _action(view)
    st.markdown(f":material/group: **{t('share-colleagues')}**")
    st.markdown(t("share-colleagues-text"))
    buttons.copy_button("here", link_addresses.here(view), t("share-copy-colleagues"), t)
    link_addresses.note_local(t)
    st.divider()
    st.markdown(f":material/public: **{t('share-anyone')}**")
    st.markdown(t("share-anyone-text"))
    if not view.person.may_share():
        st.caption(t("share-viewer"))
    elif st.button(
        t("share-make") if action is None else t("share-make-action"), key="share-from-here"
    ):
        if action is None:
            link_draft.begin(view)
        else:
            link_draft.begin_action(view, action)
        # Streamlit forgets the filters when a script, not the browser, goes to another page.
        address_bar.keep()
        st.switch_page("pages/share.py", query_params=address_bar.link(view.question()))


def _action(view: ScreenView) -> "pd.Series[Any] | None":
    """The action of the page; None on other pages, and where there is none on the day."""
    return view.asked_action if view.page == "action" else None


def answer(view: ScreenView) -> str:
    """The number of live shared pages, and the first day on which one ends: the heading."""
    if view.record.batches.empty:
        return scope.nothing(view)
    shared = link_store.live(view)
    if not shared:
        return view.t("share-answer-none")
    first = min(link_store.last_day(link) for link in shared)
    kinds = {link.is_protected for link in shared}
    locked = "some" if len(kinds) > 1 else "all" if True in kinds else "none"
    day = literal(view.t.day(first))
    return view.t("share-answer", count=len(shared), locked=locked, day=day)


@part
def choice(view: ScreenView) -> None:
    """Two cards: the address for colleagues, and the button for a new shared page.

    Whoever fills in the form of a new page has chosen, and sees it whole instead.
    """
    if link_draft.is_open() and view.person.may_share():
        return
    colleagues, anyone = st.columns(2)
    with colleagues, _card(view, "colleagues", "group"):
        buttons.copy_button(
            "page", link_addresses.here(view), view.t("share-copy-colleagues"), view.t
        )
        link_addresses.note_local(view.t)
    with anyone, _card(view, "anyone", "public"):
        if not view.person.may_share():
            st.caption(view.t("share-viewer"))
        else:
            st.button(
                f":violet[{view.t('share-make')}]",  # as on every button of this kind
                type="primary",
                key="share-make",
                on_click=link_draft.begin,
                args=(view,),
            )


def _card(view: ScreenView, name: str, icon: str) -> DeltaGenerator:
    card = st.container(border=True, height="stretch", key=f"card-share-{name}")
    titles = {"colleagues": "share-colleagues", "anyone": "share-anyone"}
    texts = {"colleagues": "share-colleagues-text", "anyone": "share-anyone-text"}
    with card:
        st.header(f":material/{icon}: {view.t(titles[name])}", anchor=False)
        st.markdown(view.t(texts[name]))
    return card
