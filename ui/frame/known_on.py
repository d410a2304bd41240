"""As known on: the control for the second clock, and the moment that a link may hold to the second.

A day in the control means its end. A moment is kept as its link wrote it until another day is
chosen; the control shows the day it lies on.
"""

from datetime import UTC, date, datetime

import streamlit as st

from data import days
from data.days import ISO_DAY
from data.filters import FIRST_DAY
from locales import Translator
from ui.frame import store
from ui.kit import day_field

TEXT = "known_on.text"
# The last day that an address came with, which a clock that was set back may not have reached.
LATEST = "known_on.latest"


def arrive(text: str | None) -> None:
    """Take over what an address asks for; None is what is known now."""
    st.session_state[TEXT] = text
    day = store.moment(text).date() if text else None
    st.session_state["known_on"] = day
    st.session_state[LATEST] = max(day or FIRST_DAY, st.session_state.get(LATEST, FIRST_DAY))


def ask(today: date, t: Translator) -> str | None:
    """The moment looked at, as an address writes it; None for now, which is an empty control."""
    st.session_state.setdefault("known_on", None)
    day = day_field.ask(
        t,
        t("filter-known-on"),
        value=None,
        min_value=FIRST_DAY,
        max_value=max(today, st.session_state.get(LATEST, today)),
        key="known_on",
        help=t("known-help"),
    )
    text: str | None = st.session_state.get(TEXT)
    if day is None:
        text = None
    elif text is None or store.moment(text).date() != day:
        text = day.isoformat()
    st.session_state[TEXT] = text
    return text


def asked(today: date) -> str | None:
    """The last one in the address that is possible."""
    texts = reversed(st.query_params.get_all("known_on"))
    return next((text for text in texts if is_possible(text, today)), None)


def batch(text: str | None) -> int | None:
    """The last batch recorded by then, 0 before the first; None, for now, is all of them."""
    return None if text is None else store.batch_known_on(store.moment(text))


def is_possible(text: str, today: date) -> bool:
    """Whether that moment has come, and the control can show it; today counts up to now."""
    try:
        day = store.moment(text).date()
        has_come = day <= today and (is_day(text) or is_over(text))
        return day >= FIRST_DAY and (has_come or _is_recorded(text))
    except (ValueError, OverflowError):
        return False


def is_over(text: str) -> bool:
    """Whether nothing that will be recorded can be known by then."""
    moment = store.moment(text)
    return moment < datetime.now(UTC) or days.is_recorded(moment, store.batch_known_on)


def _is_recorded(text: str) -> bool:
    """Whether something was recorded then or later: it has come, whatever the clock says now."""
    begins = days.begins(text, store.timezone())
    return days.is_recorded(begins, store.batch_known_on)


def is_day(text: str) -> bool:
    """Whether it names a day, not a moment within one."""
    return ISO_DAY.fullmatch(text) is not None


def said(text: str, t: Translator) -> str:
    """The moment in words, to the minute, on the clocks where the programme lives."""
    moment = store.moment(text)
    day = t.day(moment.date())
    if is_day(text):
        return day
    return t("known-moment", day=day, time=moment.strftime("%H:%M"))
