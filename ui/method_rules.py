"""The Method page on statements: which day they speak of, how they are made, and by whom."""

from collections.abc import Mapping
from types import MappingProxyType

import streamlit as st

from data import freshness
from data.filters import Filters, narrow
from db.people import Role, local_person
from ui import listing, store
from ui.listing import Column
from ui.part import part
from ui.view import View

DAYS = (
    "method-days-as-of",
    "method-days-default",
    "method-days-record",
    "method-days-thresholds",
    "method-days-silence",
    "method-days-report",
)
WRITING = ("method-writing-append", "method-writing-together", "method-writing-rules")
ROLES: Mapping[Role, tuple[str, str]] = {
    "viewer": ("method-role-viewer", "method-may-viewer"),
    "editor": ("method-role-editor", "method-may-editor"),
    "admin": ("method-role-admin", "method-may-admin"),
}
NOTHING: Mapping[str, object] = MappingProxyType({})


@part
def days(view: View) -> None:
    """Which day a figure speaks of, and how many actions have been silent for long."""
    t = view.t
    actions = narrow(view.assessed, Filters())
    after = store.stale_after_days()
    places = {
        "timezone": store.timezone(),
        "days": t.number(after),
        "day": t.day(view.day),
        "count": len(freshness.stale(actions, after)),
        "total": t.number(len(actions[actions["in_scope"]])),
    }
    _section(view, "method-days", DAYS, places)


@part
def writing(view: View) -> None:
    """What becomes of what people enter, and what is refused."""
    _section(view, "method-writing", WRITING)


@part
def roles(view: View) -> None:
    """Who may do what."""
    t = view.t
    st.header(t("method-roles"), anchor=False)
    rows = [[listing.text(t(role)), listing.text(t(may))] for role, may in ROLES.values()]
    columns = [Column(t("method-role"), "term"), Column(t("method-may"))]
    listing.draw("method-roles", columns, rows, t("method-roles"), view.palette)
    alone = [t("method-roles-local")] if view.person == local_person(view.person.name) else []
    st.caption(" ".join([t("method-roles-checked"), *alone]))


def _section(
    view: View, title: str, sentences: tuple[str, ...], places: Mapping[str, object] = NOTHING
) -> None:
    t = view.t
    st.header(t(title), anchor=False)
    said = (t(sentence, **places) for sentence in sentences)
    st.markdown("\n".join(f"- {sentence}" for sentence in said))
