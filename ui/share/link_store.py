"""Reads and writes of shared links; they don't change the revision, so reads are cached by time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import streamlit as st

import settings
from data import days
from db.links import reading_links
from db.links.stored_links import PAGES, Kind, Link, ListedLink, UnknownLinkError
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError
from locales import NAMES, Translator
from sections import shared_badge
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.kit import day_field
from ui.kit.markdown import literal

# Seconds until a change of a link in another visit is visible; shared pages are faster.
SECONDS = 5
KEPT = 64  # programmes
TOLD = "share.told."


def listed(view: ScreenView, kinds: tuple[Kind, ...] = PAGES) -> list[ListedLink]:
    """Every link of the programme but drafts, ended ones last; none that shows more than the view.

    Somebody who sees the actions of their partners alone hears of no other link.
    """
    links = _listed(store.url(), view.code, kinds)
    return [one for one in links if shared_badge.is_seen(one.link, view.person.within)]


def live(view: ScreenView) -> list[Link]:
    """The links of the programme that anyone can open now, as far as the reader hears of them."""
    now = datetime.now(UTC)
    links = [link for link in _live(store.url(), view.code) if link.state(now) == "live"]
    return [link for link in links if shared_badge.is_seen(link, view.person.within)]


def write(verb: Callable[..., Any], *arguments: object, **named: object) -> Any:
    """Call `verb`, a function of db.links.link_writing, for the visitor. Raises its errors."""
    try:
        with store.writing() as engine:
            return verb(engine, store.person(), *arguments, **named)
    finally:
        _listed.clear()
        _live.clear()


def attempt(
    view: ScreenView, place: str, verb: Callable[..., Any], *arguments: object, **named: object
) -> Any:
    """Call `write`; after a refusal or outage return None, and `tell(place)` shows the reason."""
    try:
        forget(place)
        return write(verb, *arguments, **named)
    except (
        RefusedError,
        NotAllowedError,
        UnknownLinkError,
        UnavailableError,
    ) as error:
        st.session_state[TOLD + place] = _sentences(view.t, error)
    return None


def tell(place: str) -> None:
    """Show why the last attempt at `place` failed; nothing after a success."""
    for sentence in st.session_state.get(TOLD + place, ()):
        st.error(sentence)


def forget(place: str) -> None:
    """Delete the reasons of the last attempt at `place`."""
    st.session_state.pop(TOLD + place, None)


def _sentences(t: Translator, error: Exception) -> list[str]:
    if isinstance(error, RefusedError):
        return [
            t(f"share-refused-{one.reason}", value=literal(one.value)) for one in error.refusals
        ]
    if isinstance(error, UnavailableError):
        return [t(f"update-outage-{error.reason}")]
    if isinstance(error, NotAllowedError):
        return [t("share-not-yours" if error.person.may_share() else "share-not-allowed")]
    return [t("share-gone")]


def ends(day: date) -> datetime:
    """The end of a day in the programme's time zone."""
    return days.moment(day.isoformat(), store.timezone())


def last_day(link: Link) -> date:
    """The last day of a link in the programme's time zone."""
    return store.local(link.audience.expires_at).date()


def lives() -> tuple[int, int]:
    """The days that a link lives by default, and at most."""
    chosen = settings.current()
    return chosen.share_days, chosen.share_days_at_most


def ask_last_day(view: ScreenView, key: str) -> None:
    """Draw the field for the last day of a new link."""
    _, most = lives()
    day_field.ask(
        view.t,
        view.t("share-expiry"),
        min_value=view.today,
        max_value=view.today + timedelta(days=most),
        key=key,
        help=view.t("share-expiry-help", count=most),
    )


def languages(t: Translator) -> dict[str, str]:
    """Code to name of the languages of a page; "" stands for the reader's own."""
    return {"": t("share-language-reader"), **NAMES}


@st.cache_resource(ttl=SECONDS, show_spinner=False, max_entries=KEPT)
def _listed(url: str, programme_code: str, kinds: tuple[Kind, ...]) -> list[ListedLink]:  # noqa: ARG001
    return reading_links.listed(store.engine(), programme_code, kinds=kinds)


@st.cache_resource(ttl=SECONDS, show_spinner=False, max_entries=KEPT)
def _live(url: str, programme_code: str) -> list[Link]:  # noqa: ARG001
    return reading_links.live(store.engine(), programme_code, datetime.now(UTC))
