"""Inviting somebody: a form, and then the link, which is shown once."""

from typing import Any

import streamlit as st

import settings
from db.access import account_changes
from db.access.account_changes import Invited
from db.access.accounts import Account
from db.access.person_facts import MOST_LETTERS
from locales import LANGUAGES, NAMES
from people import mail_server, sign_in_mails
from ui.frame import live
from ui.frame.screen_view import ScreenView
from ui.kit import buttons
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.people import invitation_mail, people_store, rights_form

OPEN, MADE, PLACE, AGAIN = "people.inviting", "people.made.", "people-new", "people-again"
CARD = "made"  # the place of the link on the page itself
FIELDS = ("name", "email", "language")
# What stands about a link: above it, below it, and on the button that puts it away.
COPIED = ("people-made", "people-made-caption", "people-copied")
MAILED = ("mail-people-made", "mail-people-caption", "mail-people-done")


@part
def draw(view: ScreenView) -> None:
    """The button, the form once it is open, or the link that was just made."""
    if not people_store.may_invite(view):
        return
    if has_link(CARD):
        link(view, CARD)
    elif st.session_state.get(OPEN):
        _form(view)
    else:
        label = f":violet[{view.t(_words(view))}]"  # as on every button of this kind
        st.button(label, type="primary", key="people-invite", on_click=_begin, args=(view,))
    people_store.tell(AGAIN)


def again(view: ScreenView, account: Account) -> None:
    """The button for another link, of a contact who hasn't come in yet."""
    st.button(
        view.t("people-again"),
        key=f"people-again-{account.id}",
        help=view.t("people-again-help", name=literal(account.name)),
        disabled=has_link(CARD),  # which can't be read again
        on_click=_again,
        args=(view, account),
    )


def keep(view: ScreenView, place: str, made: Invited) -> None:
    """Hold the link of an invitation at `place` until its copy is confirmed, and mail it."""
    address = sign_in_mails.address(settings.current(), made.secret)
    # Before the mail: the person is stored, and nothing else has the secret.
    st.session_state[MADE + place] = (made.account, address, None)
    mail = invitation_mail.send(view, made)
    st.session_state[MADE + place] = (made.account, address, mail)


def has_link(place: str) -> bool:
    """Whether `place` holds a link."""
    return MADE + place in st.session_state


def link(view: ScreenView, place: str) -> None:
    """The link that `place` holds, to copy, with how long it works, and what became of its mail."""
    t, (account, address, mail) = view.t, st.session_state[MADE + place]
    made, caption, done = MAILED if mail and mail.was_sent else COPIED
    with st.container(border=True, key=f"card-people-{place}"):
        # On a phone the form's button stands far below.
        live.look_here(f"sight-people-{place}-{account.id}")
        st.header(t(made, name=literal(account.name)), anchor=False)
        if mail:
            invitation_mail.tell(view, mail)
        strong = made in COPIED
        buttons.copy_button(f"people-{place}", address, t("people-copy"), t, strong=strong)
        st.caption(t(caption))
        st.button(t(done), key=f"people-copied-{place}", on_click=forget, args=(place,))


def forget(place: str) -> None:
    """Forget the link of `place`, which can't be read again."""
    st.session_state.pop(MADE + place, None)


def _form(view: ScreenView) -> None:
    t = view.t
    with st.container(border=True, key="card-people-new"):
        st.header(t(_words(view)), anchor=False)
        who, what = st.columns(2, gap="medium")
        with who:
            field = st.text_input
            field(t("people-name"), key=_key("name"), max_chars=MOST_LETTERS)
            sends = mail_server.is_set(settings.current())
            about = t("mail-people-help") if sends else None
            field(t("people-email"), key=_key("email"), max_chars=MOST_LETTERS, help=about)
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
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                f":violet[{t('people-make')}]",
                type="primary",
                key="people-make",
                on_click=_make,
                args=(view,),
            )
            st.button(t("cancel"), type="tertiary", key="people-cancel", on_click=_leave)


def _words(view: ScreenView) -> str:
    return "people-invite" if people_store.may_see(view) else "people-invite-contact"


def _begin(view: ScreenView) -> None:
    st.session_state[OPEN] = True
    people_store.forget(AGAIN)
    rights_form.begin(PLACE, inviter=None if people_store.may_see(view) else people_store.own(view))


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
        keep(view, CARD, made)
        _leave()


def _again(view: ScreenView, account: Account) -> None:
    if has_link(CARD):
        return
    made = people_store.attempt(view, AGAIN, account_changes.invite_again, account.id)
    if made:
        keep(view, CARD, made)


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
