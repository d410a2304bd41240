"""The badge of a view that is shared, and the button with the two ways to share it."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data import days
from data.filters import Filters, narrow
from db.links.stored_links import Link
from sections import scope
from ui.frame import address_bar, live, store
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
    t = view.t
    shared = [link for link in link_store.live(view) if _touches(view, link)]
    if shared:
        is_all = any(covers(view, link) for link in shared)
        word = t("share-badge-all") if is_all else t("share-badge-part")
        st.badge(word, icon=":material/public:", color="gray")


def covers(view: ScreenView, link: Link) -> bool:
    """Whether the page of a link lists all actions of the view; on an action's page, that one."""
    if view.page == "action":
        return "actions" in link.question.sections and _lists(view, link)
    pairs = _pairs(view, link)
    inside = (not shown or (asked and set(asked) <= set(shown)) for shown, asked in pairs)
    return "actions" in link.question.sections and all(inside)


def _touches(view: ScreenView, link: Link) -> bool:
    """Whether a link may show some of the view: same level and day, overlapping filters."""
    shows = link.question
    if not _is_of_then(view, link):
        return False
    if view.page == "action":
        return _lists(view, link)
    if shows.level != view.filters.level:
        return False
    pairs = _pairs(view, link)
    return all(not shown or not asked or set(asked) & set(shown) for shown, asked in pairs)


def _lists(view: ScreenView, link: Link) -> bool:
    """Whether the action of the page is within the limits of a link."""
    shown = narrow(view.assessed, Filters.of(link.question.limits, link.question.level))
    return view.asked_code in set(shown["code"])


def _is_of_then(view: ScreenView, link: Link) -> bool:
    """Whether a link shows the view's day and batch: a following one the default day and now."""
    if not link.question.is_frozen:
        return view.day == view.default_day and view.batch is None
    if link.question.as_of != view.day:
        return False
    known = store.batch_known_on(days.END) if view.batch is None else view.batch
    return link.question.batch == known


def _pairs(view: ScreenView, link: Link) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """(codes of the link, codes of the view) per filter that limits links; () for all."""
    return [(codes, view.filters.kept(name)) for name, codes in link.question.limits.items()]


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
