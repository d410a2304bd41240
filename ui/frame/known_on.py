"""As known on: the field of the second clock, and the moment that a link may have to the second.

A day in the field means its end. A moment from a link stays as written until another day is chosen;
the field shows the day of the moment.
"""

from datetime import date

import streamlit as st

from data.filters import FIRST_DAY
from data.known_moments import KnownMoments
from locales import Translator
from ui.frame import store
from ui.kit import day_field

TEXT = "known_on.text"
# The latest day of any address of the visit, which can be after today where the clock was set back.
LATEST = "known_on.latest"


def arrive(text: str | None) -> None:
    """Set the field to the moment of an address; None for now."""
    st.session_state[TEXT] = text
    day = moments().moment(text).date() if text else None
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
    elif text is None or moments().moment(text).date() != day:
        text = day.isoformat()
    st.session_state[TEXT] = text
    return text


def moments() -> KnownMoments:
    """The moments that an address may have."""
    return KnownMoments(store.timezone(), store.batch_known_on)
