"""The badge of a view that is shared, and the button with the two ways to share it."""

from dataclasses import replace
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data import days
from data.filters import Filters
from db.links.stored_links import Link
from ui.frame import address_bar, live, past_band, store
from ui.frame.screen_view import ScreenView
from ui.kit import buttons
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import link_draft, link_store


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
    """Whether the page of a link lists all actions of the view."""
    pairs = _pairs(view, link)
    inside = (not shown or (asked and set(asked) <= set(shown)) for shown, asked in pairs)
    return "actions" in link.question.sections and all(inside)


def _touches(view: ScreenView, link: Link) -> bool:
    """Whether a link may show some of the view: same level and day, overlapping filters."""
    shows = link.question
    if shows.level != view.filters.level or not _is_of_then(view, link):
        return False
    pairs = _pairs(view, link)
    return all(not shown or not asked or set(asked) & set(shown) for shown, asked in pairs)


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
    t = view.t
    st.markdown(f":material/group: **{t('share-colleagues')}**")
    st.markdown(t("share-colleagues-text"))
    buttons.copy_button("here", link_store.here(view), t("share-copy-colleagues"), t)
    st.divider()
    st.markdown(f":material/public: **{t('share-anyone')}**")
    st.markdown(t("share-anyone-text"))
    if not view.person.may_share():
        st.caption(t("share-viewer"))
    elif st.button(t("share-make"), key="share-from-here"):
        link_draft.begin(_closest(view))
        # Streamlit forgets the filters when a script, not the browser, goes to another page.
        address_bar.keep()
        st.switch_page("pages/share.py", query_params=address_bar.link(view.question()))


def _closest(view: ScreenView) -> ScreenView:
    """The view to share: on the page of an action its pillar, and its partner with fewest actions.

    A link carries filters, and no single action.
    """
    found = view.assessed[view.assessed["code"] == view.asked_code]
    if view.page != "action" or found.empty:
        return view
    action = found.iloc[0]
    beside = view.assessed[view.assessed["pillar_code"] == action["pillar_code"]]
    beside = beside[beside["level"] == action["level"]]
    sizes = {code: sum(code in each for each in beside["partners"]) for code in action["partners"]}
    fewest = sorted(sizes, key=lambda code: sizes[code])[:1]
    filters = Filters((action["pillar_code"],), tuple(fewest), level=action["level"])
    return replace(view, filters=filters)


def answer(view: ScreenView) -> str:
    """The number of live shared pages, and the first day on which one ends: the heading."""
    if view.record.batches.empty:
        return past_band.nothing(view)
    shared = link_store.live(view)
    if not shared:
        return view.t("share-answer-none")
    first = min(link_store.last_day(link) for link in shared)
    return view.t("share-answer", count=len(shared), day=literal(view.t.day(first)))


@part
def choice(view: ScreenView) -> None:
    """Two cards: the address for colleagues, and the button for a new shared page.

    Whoever fills in the form of a new page has chosen, and sees it whole instead.
    """
    if link_draft.is_open() and view.person.may_share():
        return
    colleagues, anyone = st.columns(2)
    with colleagues, _card(view, "colleagues", "group"):
        buttons.copy_button("page", link_store.here(view), view.t("share-copy-colleagues"), view.t)
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
