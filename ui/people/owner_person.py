"""An owner whose name was typed becomes the person of that name, by one click on the page."""

from datetime import UTC, datetime

import streamlit as st

from db.access import accounts
from db.access.accounts import Account
from db.record import owners
from db.record.outcomes import ConflictError, RefusedError
from db.record.people import NotAllowedError
from db.record.requests import ChangeRequest
from db.record.saving import save
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.kit.markdown import literal
from ui.kit.part import part

REFUSED = "owner.refused"


@part
def draw(view: ScreenView) -> None:
    """The button; nothing where the owner is a person already, or nobody of that name signs in."""
    found = view.assessed[view.assessed["code"] == view.asked_code]
    if view.person.number is None or view.is_past or found.empty:
        return
    action = found.iloc[0]
    if not view.person.may_edit(action["pillar_code"], action["partners"]):
        return
    if st.session_state.pop(REFUSED, None) == view.asked_code:
        st.error(view.t("owner-refused"))
    for one in _typed(view, str(action["owner"])):
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


def _typed(view: ScreenView, owner: str) -> list[Account]:
    """The person who may sign in under the name of an owner that is stored as a text."""
    if not owner or owners.is_stored_person(store.engine(), view.code, str(view.asked_code)):
        return []
    now = datetime.now(UTC)
    same = [one for one in accounts.listed(store.engine()) if one.name == owner]
    return [one for one in same if one.is_active(now)]


def _confirm(view: ScreenView, number: int, version: int) -> None:
    states = {"owner": f"{owners.PERSON}{number}"}
    change = ChangeRequest(str(view.asked_code), version, view.default_day, states)
    try:
        store.write(save, view.code, [change], language=view.t.language)
    except (ConflictError, NotAllowedError, RefusedError, UnavailableError):
        st.session_state[REFUSED] = view.asked_code
