"""The shared page that stands in the form, whatever was typed or forged there."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from data import days
from db.links import NewLink
from db.shown import LIMITS, SECTIONS, Shown
from ui import share_access, sharing, store
from ui.view import View


def asked(view: View) -> NewLink:
    """Read from the fields' own state, so that a click knows what was typed just before it."""
    usual, _ = sharing.lives()
    shows = Shown(
        programme=view.code,
        level=_field("level"),
        sections=tuple(name for name in SECTIONS if name in (_field("sections") or ())),
        language=_field("language"),
        has_downloads=_field("downloads"),
        **_frozen(view),
    )
    return NewLink(
        name=_field("name"),
        shows=shows.limited_to({name: _field(field) or () for name, field in LIMITS.items()}),
        expires_at=sharing.ends(_day("expiry", view.today + timedelta(days=usual))),
        password=_field("password"),
        origins=share_access.origins(_field("origins")),
    )


def batch(view: View) -> int:
    """The last batch that a page knows which is frozen as this view looks at things."""
    return store.batch_known_on(days.END) if view.batch is None else view.batch


def _frozen(view: View) -> dict[str, Any]:
    """Nothing for a page that follows, else its day and the last batch that it knows."""
    if _field("time") != "freezes":
        return {}
    return {"as_of": _day("day", view.day), "batch": batch(view)}


def _day(name: str, default: date) -> date:
    """The day of a field; one that is half typed is none."""
    day = _field(name)
    return day if isinstance(day, date) else default


def _field(name: str) -> Any:
    return st.session_state.get(f"share-{name}")
