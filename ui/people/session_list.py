"""The living sessions of a person: on which device, since when, and the ends of them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import streamlit as st

import settings
from db.access import account_changes, sessions
from db.access.sessions import ListedSession
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import literal
from ui.people import people_store

SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Macintosh": "macOS",
    "Linux": "Linux",
}
BROWSERS = {"Edg/": "Edge", "Firefox/": "Firefox", "Chrome/": "Chrome", "Safari/": "Safari"}


def living(person_id: int) -> Sequence[ListedSession]:
    """The sessions of a person that live now, the latest first."""
    now, idle = datetime.now(UTC), timedelta(hours=settings.current().idle_hours)
    return [one for one in sessions.listed(store.engine(), person_id) if one.lives(now, idle)]


def draw(view: ScreenView, place: str, person_id: int, everything: str) -> None:
    """A line per session with its end, and the button `everything`, which ends all of them."""
    t, found = view.t, living(person_id)
    people_store.tell(place)
    if not found:
        st.markdown(t("people-no-session"))
        return
    own = store.session()
    for one in found:
        _line(view, place, one, is_this=one.id == own)
    st.button(
        everything, key=f"{place}-end-all", on_click=_end, args=(view, place, person_id, None)
    )


def device(agent: str) -> str:
    """The browser and system that a session began in, as far as they are known by name."""
    named = [
        next((name for sign, name in known.items() if sign in agent), "")
        for known in (BROWSERS, SYSTEMS)
    ]
    return ", ".join(filter(None, named)) or agent[:60]


def _line(view: ScreenView, place: str, one: ListedSession, *, is_this: bool) -> None:
    t = view.t
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        where = literal(device(one.agent)) or t("people-device")
        here = f" {t('people-this-device')}" if is_this else ""
        since = t("people-since", moment=literal(view.words.moment(one.started_at)))
        with st.container(width="stretch", gap=None):
            st.markdown(f"{where}{here}")
            st.caption(f"{since} · {people_store.seen(view, one.seen_at)}")
        st.button(
            t("people-end"),
            key=f"{place}-end-{one.id}",
            help=t("people-end-help", device=where),
            on_click=_end,
            args=(view, place, one.person_id, one.id),
        )


def _end(view: ScreenView, place: str, person_id: int, number: int | None) -> None:
    people_store.attempt(view, place, account_changes.end_sessions, person_id, number=number)
