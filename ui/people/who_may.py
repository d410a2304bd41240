"""Who may edit this: the people who may change an action, or report on it, on its page."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import partial

import streamlit as st

from db.access import accounts
from db.record.people import Person
from ui.frame import live, store
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import literal
from ui.kit.part import part

Place = tuple[str, Collection[str]]


@part
def draw(view: ScreenView) -> None:
    """The button that lists them; nothing where nobody signs in, or there is no action."""
    action = view.asked_action
    if view.person.number is None or action is None:
        return
    place: Place = (action["pillar_code"], action["partners"])
    live.popover(view.t("who-may"), "who-may", partial(_names, view, place))


def _names(view: ScreenView, place: Place) -> None:
    t, now = view.t, datetime.now(UTC)
    people = [one.person for one in accounts.listed(store.engine()) if one.is_active(now)]
    edit = [one for one in people if one.may_edit(*place)]
    report = [one for one in people if one.may_report(*place) and one not in edit]
    if edit:
        st.markdown(t("who-may-edit", names=_listed(view, edit)))
    if report:
        st.markdown(t("who-may-report", names=_listed(view, report)))


def _listed(view: ScreenView, people: Sequence[Person]) -> str:
    return view.t.list([literal(name) for name in sorted(one.name for one in people)])
