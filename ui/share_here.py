"""Beside the scope of every page: whether others can see it, and the two ways to share it."""

import streamlit as st

from db.links import Link
from ui import address, copying, share_state, sharing
from ui.view import View


def draw(view: View) -> None:
    """A badge where the view is public, and the button that opens both ways."""
    t, shared = view.t, sharing.live(view.code)
    if shared:
        is_all = any(covers(view, link) for link in shared)
        word = t("share-badge-all") if is_all else t("share-badge-part")
        st.badge(word, icon=":material/public:", color="gray")
    if view.page == "share":
        return
    opened = st.popover(
        t("share-view"),
        type="tertiary",
        icon=":material/share:",
        key="share-here",
        on_change="rerun",
    )
    if opened.open:
        with opened:
            _ways(view)


def covers(view: View, link: Link) -> bool:
    """Whether a page of the link shows all the actions that the view's filters may keep."""
    shows, filters = link.shows, view.filters
    pairs = ((shows.pillars, filters.pillar), (shows.partners, filters.partner))
    inside = (not shown or (asked and set(asked) <= set(shown)) for shown, asked in pairs)
    return shows.level == filters.level and all(inside)


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
        st.switch_page("pages/share.py", query_params=address.link(view.asked()))
