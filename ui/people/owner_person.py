"""The owner on the page of an action: to be written to, and made a person by one click."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pandas as pd
import streamlit as st

from db.access import accounts
from db.access.accounts import Account
from db.record import owners
from db.record.outcomes import ConflictError, RefusedError
from db.record.requests import ChangeRequest
from db.record.saving import save
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.kit import page_links
from ui.kit.markdown import literal
from ui.kit.part import part

REFUSED = "owner.refused"


@part
def draw(view: ScreenView) -> None:
    """A link that writes to the owner, or a button that makes a typed one a person.

    Nothing for readers who may not edit the action: they are shown no addresses of people.
    """
    action = view.asked_action
    if view.person.number is None or view.is_past or action is None:
        return
    if not view.person.may_edit(action["pillar_code"], action["partners"]):
        return
    if st.session_state.pop(REFUSED, None) == view.asked_code:
        st.error(view.t("owner-refused"))
    number = owners.person_number(store.engine(), view.code, str(view.asked_code))
    if number is not None:
        _write_to(view, accounts.one(store.engine(), number), action)
        return
    for one in _typed(str(action["owner"])):
        label = view.t("owner-confirm", name=literal(one.name))
        st.button(
            label,
            type="tertiary",
            icon=":material/person_check:",
            help=view.t("owner-confirm-help"),
            key="owner-confirm",
            on_click=_confirm,
            args=(view, one.id, int(action["version"])),
        )


def _write_to(view: ScreenView, owner: Account, action: "pd.Series[Any]") -> None:
    if owner.email:
        subject = quote(f"{action['code']} {action['title']}")
        there = f"mailto:{quote(owner.email, safe='@')}?subject={subject}"
        words = view.t("owner-write", name=literal(owner.name))
        st.markdown(f":material/mail: {page_links.way(words, there)}")


def _typed(owner: str) -> list[Account]:
    """The person who may sign in under the name of an owner that is stored as a text."""
    if not owner:
        return []
    now = datetime.now(UTC)
    same = [one for one in accounts.listed(store.engine()) if one.name == owner]
    return [one for one in same if one.is_active(now)]


def _confirm(view: ScreenView, number: int, version: int) -> None:
    states = {"owner": f"{owners.PERSON}{number}"}
    change = ChangeRequest(str(view.asked_code), version, view.default_day, states)
    try:
        store.write(save, view.code, [change], language=view.t.language)
    except (ConflictError, RefusedError, UnavailableError):
        st.session_state[REFUSED] = view.asked_code
