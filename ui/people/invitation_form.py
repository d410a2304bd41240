"""Inviting somebody: a form, and then the link, which is shown once."""

from typing import Any

import streamlit as st

from db.access import account_changes
from db.access.person_facts import MOST_LETTERS
from locales import LANGUAGES, NAMES
from ui.frame.screen_view import ScreenView
from ui.kit import buttons
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.people import people_store, rights_form

OPEN, MADE, PLACE = "people.inviting", "people.made.", "people-new"
CARD = "made"  # the place of the link on the page itself
FIELDS = ("name", "email", "language")


@part
def draw(view: ScreenView) -> None:
    """The button, the form once it is open, or the link that was just made."""
    if not people_store.may_see(view):
        return
    if has_link(CARD):
        link(view, CARD)
    elif st.session_state.get(OPEN):
        _form(view)
    else:
        label = f":violet[{view.t('people-invite')}]"  # as on every button of this kind
        st.button(label, type="primary", key="people-invite", on_click=_begin)


def keep(place: str, name: str, secret: str) -> None:
    """Hold the link of an invitation at `place` until its copy is confirmed."""
    st.session_state[MADE + place] = (name, people_store.address(secret))


def has_link(place: str) -> bool:
    """Whether `place` holds a link."""
    return MADE + place in st.session_state


def link(view: ScreenView, place: str) -> None:
    """The link that `place` holds, to copy, with how long it works."""
    t, (name, address) = view.t, st.session_state[MADE + place]
    with st.container(border=True, key=f"card-people-{place}"):
        st.header(t("people-made", name=literal(name)), anchor=False)
        buttons.copy_button(f"people-{place}", address, t("people-copy"), t, strong=True)
        st.caption(t("people-made-caption"))
        label = t("people-copied")
        st.button(label, key=f"people-copied-{place}", on_click=forget, args=(place,))


def forget(place: str) -> None:
    """Forget the link of `place`, which can't be read again."""
    st.session_state.pop(MADE + place, None)


def _form(view: ScreenView) -> None:
    t = view.t
    with st.container(border=True, key="card-people-new"):
        st.header(t("people-new"), anchor=False)
        who, what = st.columns(2, gap="medium")
        with who:
            field = st.text_input
            field(t("people-name"), key=_key("name"), max_chars=MOST_LETTERS)
            field(t("people-email"), key=_key("email"), max_chars=MOST_LETTERS)
            names = {"": t("people-language-browser"), **NAMES}
            st.selectbox(
                t("filter-language"),
                ["", *LANGUAGES],
                format_func=names.__getitem__,
                key=_key("language"),
            )
        with what:
            rights_form.draw(view, PLACE)
        people_store.tell(PLACE)
        with st.container(horizontal=True):
            st.button(
                f":violet[{t('people-make')}]",
                type="primary",
                key="people-make",
                on_click=_make,
                args=(view,),
            )
            st.button(t("cancel"), type="tertiary", key="people-cancel", on_click=_leave)


def _begin() -> None:
    st.session_state[OPEN] = True
    rights_form.begin(PLACE)


def _make(view: ScreenView) -> None:
    """Make the link and close the form, so that a second click makes nobody twice."""
    if OPEN not in st.session_state:
        return
    name = str(_field("name") or "")
    made = people_store.attempt(
        *(view, PLACE, account_changes.invite, name, rights_form.granted(PLACE)),
        email=str(_field("email") or ""),
        language=str(_field("language") or ""),
    )
    if made:
        keep(CARD, name, made.secret)
        _leave()


def _leave() -> None:
    people_store.forget(PLACE)
    st.session_state.pop(OPEN, None)
    rights_form.end(PLACE)
    for name in FIELDS:
        st.session_state.pop(_key(name), None)


def _key(name: str) -> str:
    return f"{PLACE}-{name}"


def _field(name: str) -> Any:
    return st.session_state.get(_key(name))
