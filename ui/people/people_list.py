"""Everybody who may sign in: the heading of the page, a search, and a row a person."""

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from db.access.accounts import Account, State
from ui.frame.screen_view import ScreenView
from ui.kit import listing
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.people import invitation_form, people_store, person_dialogue

KEY, SEARCH = "people", "people-search"
ICONS: dict[State, str] = {
    "waits": "hourglass_empty",
    "active": "check",
    "over": "event_busy",
    "disabled": "block",
}


def answer(view: ScreenView, people: Sequence[Account]) -> str:
    """How many may sign in, and how many wait for a role; whom an editor may invite."""
    if not people_store.may_invite(view):
        return view.t("people-not-allowed")
    if not people_store.may_see(view):
        codes = sorted(view.person.partners)
        partners = [literal(view.shorts.get(code, code)) for code in codes]
        return view.t("people-answer-inviter", count=len(codes), partners=view.t.list(partners))
    now = datetime.now(UTC)
    states = [one.state(now) for one in people]
    said = view.t("people-answer", count=states.count("active"))
    waiting = states.count("waits")
    return f"{said} {view.t('people-answer-waiting', count=waiting)}" if waiting else said


def trust(view: ScreenView) -> str:
    """When a change counts; what those may do whom an editor invites."""
    if not people_store.may_invite(view):
        return ""
    return view.t("people-trust" if people_store.may_see(view) else "people-trust-inviter")


@part
def draw(view: ScreenView, people: Sequence[Account]) -> None:
    """The search and the rows, twenty at a time."""
    here = [one for one in people if not one.is_erased]
    if not here:
        return
    t = view.t
    is_all = people_store.may_see(view)
    st.header(t("people-list" if is_all else "people-list-inviter"), anchor=False)
    typed = ""
    if len(here) > listing.SIZE:
        typed = st.text_input(t("people-search"), key=SEARCH, max_chars=100)
    found = [one for one in here if _fits(one, typed or "")]
    if not found:
        st.markdown(t("people-none"))
    now = datetime.now(UTC)
    for one in found[listing.shown(KEY, typed, len(found))]:
        _row(view, one, one.state(now))
    listing.foot(view, KEY, typed, len(found))


def _fits(one: Account, typed: str) -> bool:
    words = " ".join([one.name, one.email, *one.partners]).casefold()
    return all(word in words for word in typed.casefold().split())


def _row(view: ScreenView, one: Account, state: State) -> None:
    t = view.t
    with st.container(
        border=True,
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        key=f"card-person-{one.id}",
    ):
        with st.container(width="stretch", gap=None):
            st.markdown(f"**{literal(one.name)}**{_badge(view, state)}")
            rights = people_store.rights(view, one)
            seen = people_store.seen(view, one.seen_at)
            st.caption(" · ".join(filter(None, [literal(rights), literal(one.email), seen])))
        if people_store.may_see(view):
            st.button(
                t("people-open"),
                key=f"people-open-{one.id}",
                help=t("people-open-help", name=literal(one.name)),
                on_click=person_dialogue.begin,
                args=(one,),
            )
        elif state == "active" and one.seen_at is None:
            invitation_form.again(view, one)


def _badge(view: ScreenView, state: State) -> str:
    """The state with its mark; an active person is the rule and has none."""
    if state == "active":
        return ""
    colour = "yellow" if state == "waits" else "gray"  # orange words are too pale to read
    return f" :{colour}-badge[:material/{ICONS[state]}: {view.t(f'people-state-{state}')}]"
