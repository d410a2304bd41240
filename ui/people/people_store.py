"""Reads of people who sign in, and changes of them; nothing is cached, since rights are asked."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import streamlit as st

from data import days
from data.record import origins
from db.access import accounts
from db.access.accounts import Account, AccountError
from db.record.people import NotAllowedError
from locales import Translator
from sections.scope import narrowed
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.frame.store import UnavailableError
from ui.kit.markdown import literal
from ui.kit.part import part

REFUSED, DONE = "people.refused.", "people.done"


def may_see(view: ScreenView) -> bool:
    """Whether the reader administers a dashboard that people sign in to."""
    return view.person.number is not None and view.person.may_manage()


def may_invite(view: ScreenView) -> bool:
    """Whether the reader may invite anybody, or contacts of their partners."""
    return view.person.number is not None and view.person.may_invite()


def own(view: ScreenView) -> Account:
    """The reader as stored now."""
    return accounts.one(store.engine(), view.person.number or 0)


def everybody(view: ScreenView) -> Sequence[Account]:
    """The people whom the reader may see, those who wait first, then by name.

    They are all for an administrator, for an editor the contacts whom they invited, and nobody for
    others. Those who were erased come last: the audit has their numbers.
    """
    if not may_invite(view):
        return ()
    order = ("waits", "active", "over", "disabled", "erased")
    now, is_all = datetime.now(UTC), may_see(view)
    there = accounts.listed(store.engine())
    return sorted(
        [one for one in there if is_all or one.made_by == view.person.number],
        key=lambda one: (order.index(one.state(now)), one.name.casefold()),
    )


def attempt(
    view: ScreenView, place: str, verb: Callable[..., Any], *arguments: object, **named: object
) -> Any:
    """Call `verb`, of db.access.account_changes, for the reader; what it returns, or True.

    After a refusal or an outage it is None, and `tell(place)` shows the reason.
    """
    forget(place)
    try:
        with store.writing() as engine:
            done = verb(engine, *arguments, datetime.now(UTC), by=store.person(), **named)
    except (AccountError, NotAllowedError, UnavailableError) as error:
        st.session_state[REFUSED + place] = _sentence(view.t, error)
        return None
    return True if done is None else done


def tell(place: str) -> None:
    """Show why the last attempt at `place` failed; nothing after a success."""
    if sentence := st.session_state.get(REFUSED + place):
        st.error(sentence)


def forget(place: str) -> None:
    """Delete the reason of the last attempt at `place`."""
    st.session_state.pop(REFUSED + place, None)


def say(sentence: str) -> None:
    """Have the next run say what was done."""
    st.session_state[DONE] = sentence


@part
def done() -> None:
    """What was done in the last run, once."""
    if sentence := st.session_state.pop(DONE, None):
        st.success(sentence)


def name(view: ScreenView, account: Account) -> str:
    """The name as plain text, in the reader's language where it was erased."""
    return origins.person(view.t, account.name)


def rights(view: ScreenView, account: Account) -> str:
    """The role, its limits and its last day in one line of plain text; "" without a role."""
    t = view.t
    if not account.role:
        return ""
    limits = {"pillar": account.pillars, "partner": account.partners}
    parts = [t(f"method-role-{account.role}"), *narrowed(limits, {"partner": view.shorts}, t)]
    if account.until:
        parts.append(t("people-until", day=t.day(day(account.until))))
    return " · ".join(parts)


def day(moment: datetime) -> date:
    """The day of a moment in the programme's time zone."""
    return store.local(moment).date()


def end_of(day: date) -> datetime:
    """The end of a day in the programme's time zone."""
    return days.moment(day.isoformat(), store.timezone())


def seen(view: ScreenView, moment: datetime | None) -> str:
    """When somebody was last seen, in Markdown."""
    t = view.t
    if moment is None:
        return t("people-never")
    return t("people-seen", moment=literal(view.words.moment(moment)))


def _sentence(t: Translator, error: Exception) -> str:
    if isinstance(error, AccountError):
        values = {name: literal(value) for name, value in error.values.items()}
        return t(f"people-refused-{error.reason}", **values)
    if isinstance(error, UnavailableError):
        return t(f"update-outage-{error.reason}")
    return t("people-not-allowed")
