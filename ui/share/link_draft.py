"""The new shared page in the form; its values may be forged, and are checked when it is saved."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import streamlit as st

from data import days
from data.filters import Filters
from db.links.link_rules import LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_PASSWORD
from db.links.stored_links import LIMITS, SECTIONS, Audience, NewLink, StoredQuestion
from locales import Translator
from sections import OF_MANY
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.share import link_store

FIRST: dict[str, object] = {"downloads": True, "password": "", "origins": ""}


def ask(t: Translator) -> None:
    """Draw the fields for password and, folded, framing sites."""
    # Legible, since it is to be passed on. A masked field has an eye button, and loses its text
    # when Tab moves to the button, so that the page would be made without a password.
    st.text_input(
        t("share-password"),
        key="share-password",
        max_chars=LONGEST_PASSWORD,
        autocomplete="off",
        help=t("share-password-help", count=SHORTEST_PASSWORD),
    )
    with st.expander(t("share-more"), key="share-more"):
        st.text_area(
            t("share-origins"), key="share-origins", placeholder=t("share-origins-example")
        )


def origins(text: str) -> tuple[str, ...]:
    """One origin per line of `text`, as browsers write it: in lower case, without a last slash."""
    lines = (line.strip().lower().rstrip("/") for line in (text or "").splitlines())
    return tuple(line for line in lines if line)


def asked(view: ScreenView) -> NewLink:
    """The page in the fields, read from session state, so that a click has the last text typed."""
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
    """The id of the last batch in a page frozen from this view."""
    return store.batch_known_on(days.END) if view.batch is None else view.batch


def _frozen(view: ScreenView) -> dict[str, Any]:
    """as_of and batch of a frozen page; {} for a page that follows the record."""
    if _field("time") != "freezes":
        return {}
    return {"as_of": _day("day", view.day), "batch": batch(view)}


def _day(name: str, default: date) -> date:
    """The day of a field, or `default` where it has no complete day."""
    day = _field(name)
    return day if isinstance(day, date) else default


def _field(name: str) -> Any:
    return st.session_state.get(f"share-{name}")


OPEN = "share.open"
SCOPE = ("name", *LIMITS.values(), "level", "sections")
FIELDS = (*SCOPE, "time", "day", "language", "expiry", *FIRST)


def is_open() -> bool:
    """Whether the form is open."""
    return bool(st.session_state.get(OPEN))


def begin(view: ScreenView) -> None:
    """Open the form with the filters and day of the view; a past view begins frozen."""
    _begin(view, view.filters)


def begin_action(view: ScreenView, action: "pd.Series[Any]") -> None:
    """Open the form for one action of `view.assessed`, with its title as the name of the page.

    A sharer with limits shares it as one of their pillars and partners.
    """
    limits = view.person.pillars, view.person.partners
    of_it = {action["pillar_code"]}, {*action["partners"]}
    pillars, partners = (tuple(sorted(own & its)) for own, its in zip(limits, of_it, strict=True))
    only = Filters(pillars, partners, level=action["level"], action=(action["code"],))
    name = f"{action['code']} {action['title']}"[:LONGEST_NAME]
    _begin(view, only, name, [part for part in SECTIONS if part not in OF_MANY])


def _begin(
    view: ScreenView, asked: Filters, name: str = "", sections: Sequence[str] = SECTIONS
) -> None:
    first = {
        "name": name,
        **{field: list(asked.kept(name)) for name, field in LIMITS.items()},
        "level": asked.level,
        "sections": list(sections),
        "time": "freezes" if view.is_past or view.day != view.default_day else "follows",
        "day": view.day,
        "language": "",
        "expiry": view.today + timedelta(days=link_store.lives()[0]),
    }
    st.session_state[OPEN] = {"of": view.code, **first, **FIRST}
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def end() -> None:
    """Close the form and delete its values."""
    st.session_state.pop(OPEN, None)
    for name in FIELDS:
        st.session_state.pop(f"share-{name}", None)


def remember(view: ScreenView) -> None:
    """Copy the form's values to session state and back: Streamlit drops them on other pages."""
    kept: dict[str, Any] = st.session_state[OPEN]
    if kept["of"] != view.code:
        begin(view)
        kept = st.session_state[OPEN]
    for name in FIELDS:
        kept[name] = st.session_state.setdefault(f"share-{name}", kept[name])
