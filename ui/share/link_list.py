"""The list of shared pages or tokens of the programme: open ones, then ended ones."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import streamlit as st

from db.links import link_writing
from db.links.stored_links import Link, ListedLink, State
from ui.frame import live, store
from ui.frame.screen_view import ScreenView
from ui.kit import link_words, listing, statement_words
from ui.kit.listing import ListingColumn
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import link_dialogue, link_store, new_link

DAYS = 30


def opens(view: ScreenView, listed: ListedLink) -> None:
    """The number of opens and the last day; in a popover, the number per day."""
    t, link, opens = view.t, listed.link, listed.opens
    count = sum(opens.values())
    last = max(opens, default=None)
    if link.last_opened_at:
        last = store.local(link.last_opened_at).date()
    with st.container(horizontal=True, vertical_alignment="center"):
        word = "share-opens" if link.kind == "page" else "token-uses"
        said = t(word, count=count, day=literal(t.day(last)))
        st.markdown(said, width="content")
        if count:
            label, key = t("share-opens-days"), f"share-opens-{link.id}"
            live.popover(label, key, partial(_days, view, listed))


def _days(view: ScreenView, listed: ListedLink) -> None:
    """A row per day, newest first, with a bar relative to the busiest day shown."""
    t, link = view.t, listed.link
    days = sorted(listed.opens.items(), reverse=True)[:DAYS]
    most = max(number for _, number in days)
    columns = [
        ListingColumn(t("share-opens-day"), "whole"),
        ListingColumn(t("share-opens-number"), "wide"),
    ]
    rows = [
        [listing.text(t.day(day)), listing.bar(t.number(number), 100 * number / most)]
        for day, number in days
    ]
    alt = t("share-opens-alt", name=link.name)
    listing.draw(f"share-opens-{link.id}", columns, rows, alt, view.palette, snug=True)
    if len(listed.opens) > DAYS:
        st.caption(t("share-opens-latest", count=DAYS))


KEY = "share"
OVER = ("expired", "revoked")


@part
def draw(view: ScreenView) -> None:
    """The list of shared pages; a sentence where there is none."""
    t, listed = view.t, link_store.listed(view)
    st.header(t("share-list"), anchor=False)
    if not listed:
        st.markdown(t("share-list-none"))
    cards(view, KEY, listed)


def cards(view: ScreenView, key: str, listed: list[ListedLink]) -> None:
    """A card per link: open and paused ones, then those that ended, each twenty on a page."""
    t, now = view.t, datetime.now(UTC)
    link_store.tell(key)
    over = [one for one in listed if one.link.state(now) in OVER]
    open_ones = [one for one in listed if one.link.state(now) not in OVER]
    _cards(view, key, open_ones, now)
    if over:
        st.header(t("share-list-over"), anchor=False)
        _cards(view, f"{key}-over", over, now)


def _cards(view: ScreenView, key: str, listed: list[ListedLink], now: datetime) -> None:
    for one in listed[listing.shown(key, view.code, len(listed))]:
        _card(view, key, one, now)
    listing.foot(view, key, view.code, len(listed))


def _card(view: ScreenView, key: str, listed: ListedLink, now: datetime) -> None:
    t, link = view.t, listed.link
    state = link.state(now)
    with st.container(border=True, key=f"card-share-{link.id}", gap="xsmall"):
        with st.container(
            horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
        ):
            st.subheader(literal(link.name), anchor=False)
            st.markdown(link_words.badge(t, state), width="content")
        st.markdown(literal(link_words.scope(view, link)))
        st.caption(f"{_made(view, link)} · {_until(view, link, state in OVER)}")
        opens(view, listed)
        new_link.draw(view, (link.kind,), place=link.id)
        if view.person.may_publish(link.question):
            _buttons(view, key, link, state)


def _made(view: ScreenView, link: Link) -> str:
    day = literal(view.t.day(store.local(link.created_at).date()))
    return view.t("share-by", author=statement_words.author(view, link.created_by), day=day)


def _until(view: ScreenView, link: Link, is_over: bool) -> str:
    t = view.t
    if link.revoked_at:
        day = literal(t.day(store.local(link.revoked_at).date()))
        if not link.revoked_by:
            return t("share-ended", day=day)
        return t("share-ended-by", day=day, author=statement_words.author(view, link.revoked_by))
    day = literal(t.day(link_store.last_day(link)))
    return t("share-was-until", day=day) if is_over else t("share-until", day=day)


def _buttons(view: ScreenView, place: str, link: Link, state: State) -> None:
    """The buttons for the state of a link; all but pause and resume open a dialogue."""
    t, is_page = view.t, link.kind == "page"
    labels = {
        "extend": t("share-extend"),
        "rotate": t("share-rotate") if is_page else t("token-rotate"),
        "duplicate": t("share-duplicate"),
        "revoke": t("share-revoke"),
    }
    offered = {
        "live": ("extend", "rotate", "duplicate", "revoke"),
        "paused": ("extend", "rotate", "duplicate", "revoke"),
        "expired": ("extend", "duplicate", "revoke"),
        "revoked": ("duplicate",),
    }
    with st.container(horizontal=True, key=f"foot-share-{link.id}"):
        turns = {
            "live": ("pause", t("share-pause"), link_writing.pause),
            "paused": ("resume", t("share-resume"), link_writing.resume),
        }
        if state in turns:
            name, label, verb = turns[state]
            key = f"share-{name}-{link.id}"
            seen = {"version": link.version} if state == "paused" else {}
            st.button(label, key=key, on_click=_turn, args=(view, place, verb, link), kwargs=seen)
        # A copy is for another page of the same kind; whoever wants another token makes one.
        for name in [name for name in offered[state] if is_page or name != "duplicate"]:
            key = f"share-{name}-{link.id}"
            st.button(labels[name], key=key, on_click=link_dialogue.begin, args=(name, link))


def _turn(view: ScreenView, place: str, verb: Callable[..., Link], link: Link, **seen: int) -> None:
    """Pause or resume a link; `seen` is the version required for resume, none for pause."""
    link_store.attempt(view, place, verb, link.id, **seen)
