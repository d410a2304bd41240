"""What pages read and write of shared links. They are no content: nothing is kept by revision."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import streamlit as st

import settings
from data import days
from db.links import reading_links
from db.links.stored_links import PAGES, Created, Kind, Link, ListedLink, UnknownLinkError
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError
from locales import NAMES, Translator
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.kit import day_field
from ui.kit.markdown import literal
from ui.update.save_outcomes import OUTAGES

# How long another visit's change of a link may go unseen here; the page itself is faster.
SECONDS = 5
KEPT = 64  # programmes
TOLD = "share.told."


def listed(programme_code: str, kinds: tuple[Kind, ...] = PAGES) -> list[ListedLink]:
    """Every link of a programme that is no draft, those that are over last. Shared: never change
    it.
    """
    return _listed(store.url(), programme_code, kinds)


def live(programme_code: str) -> list[Link]:
    """Those that anyone can open now."""
    now = datetime.now(UTC)
    return [link for link in _live(store.url(), programme_code) if link.state(now) == "live"]


def write(verb: Callable[..., Any], *arguments: object, **named: object) -> Any:
    """Do what a function of db.links.reading_links does, for whoever visits. Raises what it
    raises.
    """
    try:
        with store.writing() as engine:
            return verb(engine, store.person(), *arguments, **named)
    finally:
        _listed.clear()
        _live.clear()


def attempt(
    view: ScreenView, place: str, verb: Callable[..., Any], *arguments: object, **named: object
) -> Any:
    """The same; the answer is None where it can't be, and `tell` says why at that place."""
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
    """Why the last attempt there failed, until the next one."""
    for sentence in st.session_state.get(TOLD + place, ()):
        st.error(sentence)


def forget(place: str) -> None:
    """Say no more of it."""
    st.session_state.pop(TOLD + place, None)


def _sentences(t: Translator, error: Exception) -> list[str]:
    if isinstance(error, RefusedError):
        return [
            t(f"share-refused-{one.reason}", value=literal(one.value)) for one in error.refusals
        ]
    if isinstance(error, UnavailableError):
        return [t(OUTAGES[error.reason])]
    if isinstance(error, NotAllowedError):
        return [t("share-not-yours" if error.person.may_share() else "share-not-allowed")]
    return [t("share-gone")]


def ends(day: date) -> datetime:
    """The end of a day where the programme lives."""
    return days.moment(day.isoformat(), store.timezone())


def last_day(link: Link) -> date:
    """The last day of a link there."""
    return store.local(link.audience.expires_at).date()


def address(token: str) -> str:
    """Where the page of a token stands."""
    return reading_links.address(settings.current().public_url, token)


def opened_by(made: Created) -> list[str]:
    """What opens a link that was just made."""
    return reading_links.opened_by(settings.current().public_url, made)


def lives() -> tuple[int, int]:
    """How many days a link lives when nothing is said, and at the most."""
    chosen = settings.current()
    return chosen.share_days, chosen.share_days_at_most


def ask_last_day(view: ScreenView, key: str) -> None:
    """The field for the last day of a link that is being made."""
    _, most = lives()
    day_field.ask(
        view.t,
        view.t("share-expiry"),
        min_value=view.today,
        max_value=view.today + timedelta(days=most),
        key=key,
        help=view.t("share-expiry-help", count=most),
    )


def here(view: ScreenView) -> str:
    """The address of what is looked at, for a colleague, who reads it in a language of their own.

    On the page of shared links itself it is that of the overview.
    """
    query = {name: st.query_params.get_all(name) for name in st.query_params if name != "lang"}
    path = "" if view.page in ("", "overview", "share") else view.page
    asked = urlencode(query, doseq=True)
    return f"{settings.current().public_url}/{path}" + (f"?{asked}" if asked else "")


def languages(t: Translator) -> dict[str, str]:
    """Code to name of the languages that a page can have; "" is the reader's own."""
    return {"": t("share-language-reader"), **NAMES}


@st.cache_resource(ttl=SECONDS, show_spinner=False, max_entries=KEPT)
def _listed(url: str, programme_code: str, kinds: tuple[Kind, ...]) -> list[ListedLink]:  # noqa: ARG001
    return reading_links.listed(store.engine(), programme_code, kinds=kinds)


@st.cache_resource(ttl=SECONDS, show_spinner=False, max_entries=KEPT)
def _live(url: str, programme_code: str) -> list[Link]:  # noqa: ARG001
    return reading_links.live(store.engine(), programme_code, datetime.now(UTC))
