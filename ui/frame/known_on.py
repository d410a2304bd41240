"""As known on: the field of the second clock, and the moment that a link may have to the second.

A day in the field means its end. A moment from a link stays as written until another day is chosen;
the field shows the day of the moment.
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
# The latest day of any address of the visit, which can be after today where the clock was set back.
LATEST = "known_on.latest"


def arrive(text: str | None) -> None:
    """Set the field to the moment of an address; None for now."""
    st.session_state[TEXT] = text
    day = store.moment(text).date() if text else None
    st.session_state["known_on"] = day
    st.session_state[LATEST] = max(day or FIRST_DAY, st.session_state.get(LATEST, FIRST_DAY))


def ask(today: date, t: Translator) -> str | None:
    """Draw the field; return its moment as an address has it, None for an empty field, now."""
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
    """The last possible moment in the address; None without one."""
    texts = reversed(st.query_params.get_all("known_on"))
    return next((text for text in texts if is_possible(text, today)), None)


def batch(text: str | None) -> int | None:
    """The id of the last batch recorded by the moment `text`, 0 before the first; None for now."""
    return None if text is None else store.batch_known_on(store.moment(text))


def is_possible(text: str, today: date) -> bool:
    """Whether a moment isn't in the future, or has a batch, and the field can show it."""
    try:
        day = store.moment(text).date()
        has_come = day <= today and (is_day(text) or is_over(text))
        return day >= FIRST_DAY and (has_come or _is_recorded(text))
    except (ValueError, OverflowError):
        return False


def is_over(text: str) -> bool:
    """Whether no batch recorded from now on can be known by the moment `text`."""
    moment = store.moment(text)
    return moment < datetime.now(UTC) or days.is_recorded(moment, store.batch_known_on)


def _is_recorded(text: str) -> bool:
    """Whether a batch was recorded from `text` on, also where the clock was set back since."""
    begins = days.begins(text, store.timezone())
    return days.is_recorded(begins, store.batch_known_on)


def is_day(text: str) -> bool:
    """Whether `text` is a day, not a moment within a day."""
    return ISO_DAY.fullmatch(text) is not None
