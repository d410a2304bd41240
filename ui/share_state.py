"""Whether somebody is about to make a shared page, and what stands in the form so far."""

from datetime import timedelta
from typing import Any

import streamlit as st

from db.shown import LIMITS, SECTIONS
from ui import share_access, sharing
from ui.view import View

OPEN = "share.open"
SCOPE = ("name", *LIMITS.values(), "level", "sections")
FIELDS = (*SCOPE, "time", "day", "language", "expiry", *share_access.FIRST)


def is_open() -> bool:
    """Whether somebody is about to make a page."""
    return bool(st.session_state.get(OPEN))


def begin(view: View) -> None:
    """Open the form on what the view looks at: a look back stays one."""
    asked = view.filters
    first = {
        "name": "",
        **{field: list(asked.kept(name)) for name, field in LIMITS.items()},
        "level": asked.level,
        "sections": list(SECTIONS),
        "time": "freezes" if view.is_past or view.day != view.default_day else "follows",
        "day": view.day,
        "language": "",
        "expiry": view.today + timedelta(days=sharing.lives()[0]),
    }
    st.session_state[OPEN] = {"of": view.code, **first, **share_access.FIRST}
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def end() -> None:
    """Close it, and forget what was typed."""
    st.session_state.pop(OPEN, None)
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def remember(view: View) -> None:
    """Streamlit forgets what stands in a form as soon as somebody looks at another page."""
    kept: dict[str, Any] = st.session_state[OPEN]
    if kept["of"] != view.code:
        begin(view)
        kept = st.session_state[OPEN]
    for name in FIELDS:
        kept[name] = st.session_state.setdefault(f"share-{name}", kept[name])
