"""One person: rights, sign-in, and the end of both; closing it changes nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from db.access import account_changes, erasure
from db.access.accounts import Account
from db.links import link_owners
from ui.frame import address_bar, store
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import literal
from ui.people import invitation_form, people_store, rights_form, session_list

OPENED, ENDING = "people.opened", "people.ending"
PLACE, AGAIN, HEIR = "person", "person-again", "person-heir"
NOBODY = 0


@dataclass(frozen=True)
class Ending:
    """How somebody is shut out: what does it, and the messages that ask, do and say it."""

    verb: Callable[..., None]
    asked: str
    button: str
    said: str


ENDS: Mapping[str, Ending] = {
    "disable": Ending(
        verb=account_changes.disable,
        asked="people-disable-text",
        button="people-disable-do",
        said="people-disabled",
    ),
    "erase": Ending(
        verb=erasure.erase,
        asked="people-erase-text",
        button="people-erase-do",
        said="people-erased",
    ),
}


def begin(account: Account) -> None:
    """Have the next run open the dialogue about a person."""
    _forget()
    st.session_state[OPENED] = account.id
    rights_form.begin(PLACE, account)


def ask(view: ScreenView, people: Sequence[Account]) -> None:
    """Open the dialogue that `begin` has set, if any; for administrators."""
    if not people_store.may_see(view):
        return
    opened = [one for one in people if one.id == st.session_state.get(OPENED)]
    for one in opened:
        draw = st.dialog(literal(one.name), width="large", on_dismiss=_forget)(_draw)
        draw(view, one, people)


def _draw(view: ScreenView, account: Account, people: Sequence[Account]) -> None:
    t = view.t
    if ending := ENDS.get(st.session_state.get(ENDING, "")):
        _end(view, account, people, ending)
        return
    if invitation_form.has_link(PLACE):
        invitation_form.link(view, PLACE)
        return
    rights, sign_in = st.columns(2, gap="large")
    with rights:
        st.subheader(t("people-rights"), anchor=False)
        rights_form.draw(view, PLACE, account)
        label = f":violet[{t('people-save')}]"
        if st.button(label, type="primary", key="person-save"):
            _save(view, account)
    with sign_in:
        st.subheader(t("people-sign-in"), anchor=False)
        session_list.draw(view, "person-sessions", account.id, t("people-end-all"))
        _ways(view, account)


def _ways(view: ScreenView, account: Account) -> None:
    """A new link, and the end of all rights or their return."""
    t, state = view.t, account.state(datetime.now(UTC))
    with st.container(horizontal=True):
        if state == "active":
            label = t("people-again")
            st.button(label, key="person-again", on_click=_again, args=(view, account))
            people_store.tell(AGAIN)
        is_other = state == "active" and account.id != view.person.number
        if is_other and st.button(t("look-as"), key="person-look"):
            _look(view, account)
        if state == "disabled":
            if st.button(t("people-enable"), key="person-enable"):
                _change(view, account_changes.enable, account, "people-enabled")
        else:
            st.button(t("people-disable"), key="person-disable", on_click=_ask, args=("disable",))
        st.button(t("people-erase"), key="person-erase", on_click=_ask, args=("erase",))


def _end(view: ScreenView, account: Account, people: Sequence[Account], ending: Ending) -> None:
    """The question before everything ends, and what becomes of pages and tokens."""
    t, name = view.t, literal(account.name)
    now = datetime.now(UTC)
    former = literal(t("opened-former-person", number=str(account.id)))
    st.markdown(t(ending.asked, name=name, former=former))
    links = link_owners.of_person(store.engine(), account.id, now)
    heir = None
    if links:
        heirs = {NOBODY: t("people-links-end")}
        for one in people:
            if one.id != account.id and one.is_active(now) and one.person.may_share():
                heirs[one.id] = t("people-links-to", name=one.name)
        names = t.list([literal(one.name) for one in links])
        st.markdown(t("people-links", count=len(links), names=names))
        heir = st.radio(
            t("people-links-what"), list(heirs), format_func=heirs.__getitem__, key=HEIR
        )
    with st.container(horizontal=True):
        label = f":violet[{t(ending.button)}]"
        if st.button(label, type="primary", key=f"person-{st.session_state[ENDING]}-do"):
            _change(view, ending.verb, account, ending.said, heir_id=heir or None)
        st.button(t("cancel"), key="person-end-not", on_click=_ask, args=("",))


def _save(view: ScreenView, account: Account) -> None:
    granted = rights_form.granted(PLACE)
    _change(view, account_changes.change_role, account, "people-saved", granted)


def _change(
    view: ScreenView,
    verb: Callable[..., Any],
    account: Account,
    said: str,
    *more: object,
    **named: object,
) -> None:
    """Do it, and close the dialogue; what is against it stands below the button."""
    if people_store.attempt(view, PLACE, verb, account.id, *more, **named) is not None:
        people_store.say(view.t(said, name=literal(account.name)))
        _forget()
        st.rerun()
    people_store.tell(PLACE)


def _look(view: ScreenView, account: Account) -> None:
    """Go to the first page as somebody else sees it."""
    _forget()
    store.look_as(account.id)
    address_bar.keep()
    st.switch_page("pages/overview.py", query_params=address_bar.link(view.question()))


def _again(view: ScreenView, account: Account) -> None:
    made = people_store.attempt(view, AGAIN, account_changes.invite_again, account.id)
    if made:
        invitation_form.keep(view, PLACE, made)


def _ask(what: str) -> None:
    """Have the next run ask before one of ENDS; "" for none."""
    people_store.forget(PLACE)
    st.session_state[ENDING] = what


def _forget() -> None:
    for place in (PLACE, AGAIN, "person-sessions"):
        people_store.forget(place)
    rights_form.end(PLACE)
    invitation_form.forget(PLACE)
    for name in (OPENED, ENDING, HEIR):
        st.session_state.pop(name, None)
