"""Whose page it is: a page belongs to one person, and says who is signed in."""

from html import escape
from urllib.parse import urlsplit

import streamlit as st

import settings
from data import arrival
from db.record.people import Person
from locales import Translator
from people import ANOTHERS_HEADER, passkey_ceremonies
from ui.frame import live, store
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.markdown import literal

MET = "visit.met"


class AnothersPageError(Exception):
    """Raised on a page that somebody else had opened; `.person` signed in since."""

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self.person = person


def keep() -> Person:
    """The person of the visit. Raises SignedOutError and AnothersPageError.

    A page belongs to whoever opened it. When it comes back with the cookie of somebody who signed
    in since, in another window, its fields still hold what its own person typed, which nobody else
    may see or save. What its script does by itself doesn't count as its person's presence.
    """
    person = store.person()
    if ANOTHERS_HEADER in st.context.headers:
        raise AnothersPageError(person)
    if not live.ran_by_itself():
        store.note_presence()
    return person


def say_whose(t: Translator, person: Person) -> None:
    """That somebody else signed in in this browser, and the way on for them: a page of their own.

    Until it is loaded anew, the page keeps what its own person had not saved, for them alone.
    """
    st.warning(t("sign-in-another", name=literal(person.name)), icon=":material/switch_account:")
    words = t("sign-in-another-go", name=person.name)
    st.html(f'<a class="way-out" href="" target="_self">{escape(words)}</a>')


def begin_with_own(person: Person) -> None:
    """Have a visit of a partner's contact begin with the actions of theirs, as a filter.

    A filter that was taken out counts more.
    """
    is_first = MET not in st.session_state
    st.session_state[MET] = True
    partners = arrival.first_partners(person, st.query_params)
    if is_first and partners:
        st.session_state["partner"] = partners


def links(view: ScreenView) -> None:
    """The ways to the people, for who may invite any, to one's account, and out."""
    t, person = view.t, view.person
    if store.looked_as():  # the band says who, and leads back
        out(t)
        return
    if person.may_invite():
        page_links.link(view, "people", t("page-people"), "tool-people")
    page_links.link(view, "account", t("sign-in-account", name=literal(person.name)), "tool-own")
    out(t)


def looked_as(view: ScreenView) -> None:
    """The band of an administrator who looks as somebody else, with the way back."""
    if name := store.looked_as():
        st.info(view.t("look-as-band", name=literal(name)), icon=":material/visibility:")
        label = view.t("look-as-stop")
        st.button(label, key="look-as-stop", on_click=store.look_as_oneself)


def out(t: Translator) -> None:
    """The way to the page that signs this device out."""
    _way("/sign-out", t("account-out"))


def passkeys(view: ScreenView) -> None:
    """The way to one's own passkeys; nothing where no browser allows them."""
    if passkey_ceremonies.are_possible(settings.current()):
        _way("/auth/passkeys", view.t("passkey-title-new"))


def _way(path: str, words: str) -> None:
    """A link to a page of sign-in, which is none of Streamlit's."""
    there = f"{urlsplit(settings.current().public_url).path}{path}"
    st.html(f'<a class="way-out" href="{escape(there)}" target="_self">{escape(words)}</a>')
