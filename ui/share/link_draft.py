"""The shared page that stands in the form, whatever was typed or forged there."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from data import days
from db.links.link_rules import LONGEST_PASSWORD, SHORTEST_PASSWORD
from db.links.stored_links import LIMITS, SECTIONS, Audience, NewLink, StoredQuestion
from locales import Translator
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.share import link_store

FIRST: dict[str, object] = {"downloads": True, "password": "", "origins": ""}


def ask(t: Translator) -> None:
    """The two fields, which most pages leave empty."""
    with st.expander(t("share-more"), key="share-more"):
        # Legible: it's to be passed on. A masked field has an eye, and loses what was typed
        # when Tab moves on to that, so that the page would be made without any password.
        st.text_input(
            t("share-password"),
            key="share-password",
            max_chars=LONGEST_PASSWORD,
            autocomplete="off",
            help=t("share-password-help", count=SHORTEST_PASSWORD),
        )
        st.text_area(
            t("share-origins"), key="share-origins", placeholder=t("share-origins-example")
        )


def origins(text: str) -> tuple[str, ...]:
    """A site per line, as browsers name it: in small letters, without a last slash."""
    lines = (line.strip().lower().rstrip("/") for line in (text or "").splitlines())
    return tuple(line for line in lines if line)


def asked(view: ScreenView) -> NewLink:
    """Read from the fields' own state, so that a click knows what was typed just before it."""
    usual, _ = link_store.lives()
    shows = StoredQuestion(
        programme=view.code,
        level=_field("level"),
        sections=tuple(name for name in SECTIONS if name in (_field("sections") or ())),
        language=_field("language"),
        **_frozen(view),
    )
    return NewLink(
        name=_field("name"),
        question=shows.limited_to({name: _field(field) or () for name, field in LIMITS.items()}),
        audience=Audience(
            expires_at=link_store.ends(_day("expiry", view.today + timedelta(days=usual))),
            has_downloads=_field("downloads"),
            origins=origins(_field("origins")),
        ),
        password=_field("password"),
    )


def batch(view: ScreenView) -> int:
    """The last batch that a page knows which is frozen as this view looks at things."""
    return store.batch_known_on(days.END) if view.batch is None else view.batch


def _frozen(view: ScreenView) -> dict[str, Any]:
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


OPEN = "share.open"
SCOPE = ("name", *LIMITS.values(), "level", "sections")
FIELDS = (*SCOPE, "time", "day", "language", "expiry", *FIRST)


def is_open() -> bool:
    """Whether somebody is about to make a page."""
    return bool(st.session_state.get(OPEN))


def begin(view: ScreenView) -> None:
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
        "expiry": view.today + timedelta(days=link_store.lives()[0]),
    }
    st.session_state[OPEN] = {"of": view.code, **first, **FIRST}
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def end() -> None:
    """Close it, and forget what was typed."""
    st.session_state.pop(OPEN, None)
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def remember(view: ScreenView) -> None:
    """Streamlit forgets what stands in a form as soon as somebody looks at another page."""
    kept: dict[str, Any] = st.session_state[OPEN]
    if kept["of"] != view.code:
        begin(view)
        kept = st.session_state[OPEN]
    for name in FIELDS:
        kept[name] = st.session_state.setdefault(f"share-{name}", kept[name])
