"""Beside the scope of every page: whether others can see it, and the two ways to share it."""

from functools import partial

import streamlit as st

from data import days
from db.links import Link
from ui import address, copying, popover, share_state, sharing, store
from ui.view import View


def draw(view: View) -> None:
    """A badge where the view is public, and the button that opens both ways."""
    t = view.t
    with st.container(width="content"):  # there without it too: what stands beside it stays open
        _badge(view)
    if view.page == "share":
        return
    ways = partial(_ways, view)
    popover.draw(t("share-view"), "share-here", ways, icon=":material/share:")


def _badge(view: View) -> None:
    t = view.t
    shared = [link for link in sharing.live(view.code) if _touches(view, link)]
    if shared:
        is_all = any(covers(view, link) for link in shared)
        word = t("share-badge-all") if is_all else t("share-badge-part")
        st.badge(word, icon=":material/public:", color="gray")


def covers(view: View, link: Link) -> bool:
    """Whether a page of the link lists all the actions that the view's filters may keep."""
    pairs = _pairs(view, link)
    inside = (not shown or (asked and set(asked) <= set(shown)) for shown, asked in pairs)
    return "actions" in link.shows.sections and all(inside)


def _touches(view: View, link: Link) -> bool:
    """Whether it may show anything of the view: its level, its day, some of its filters."""
    shows = link.shows
    if shows.level != view.filters.level or not _is_of_then(view, link):
        return False
    pairs = _pairs(view, link)
    return all(not shown or not asked or set(asked) & set(shown) for shown, asked in pairs)


def _is_of_then(view: View, link: Link) -> bool:
    """A link that follows shows what is known now; a frozen one shows just one view."""
    if not link.shows.is_frozen:
        return view.day == view.default_day and view.batch is None
    if link.shows.as_of != view.day:
        return False
    known = store.batch_known_on(days.END) if view.batch is None else view.batch
    return link.shows.batch == known


def _pairs(view: View, link: Link) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What the link is limited to beside what the view is, twice."""
    return [(codes, view.filters.kept(name)) for name, codes in link.shows.limits.items()]


def _ways(view: View) -> None:
    t = view.t
    st.markdown(f":material/group: **{t('share-colleagues')}**")
    st.markdown(t("share-colleagues-text"))
    copying.draw("here", sharing.here(view), t("share-copy-colleagues"), t)
    st.divider()
    st.markdown(f":material/public: **{t('share-anyone')}**")
    st.markdown(t("share-anyone-text"))
    if not view.person.may_share():
        st.caption(t("share-viewer"))
    elif st.button(t("share-make"), key="share-from-here"):
        share_state.begin(view)
        # Streamlit forgets the filters when a script, not the browser, goes to another page.
        address.keep()
        st.switch_page("pages/share.py", query_params=address.link(view.question()))
