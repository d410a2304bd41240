"""The sections of the page Method on days, writing, roles, planning and health."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd
import streamlit as st

from data.figures import freshness
from data.filters import MANY, Filters, narrow
from db.record.people import Role, local_person
from sections import method
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import action_row, cell_words, listing, page_links, status_marks
from ui.kit.listing import ListingColumn
from ui.kit.part import part

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
    "contributor": ("method-role-contributor", "method-may-contributor"),
    "editor": ("method-role-editor", "method-may-editor"),
    "admin": ("method-role-admin", "method-may-admin"),
}
NOTHING: Mapping[str, object] = MappingProxyType({})
NO_WAYS: Mapping[str, str] = MappingProxyType({})


@part
def days(view: ScreenView) -> None:
    """The section on days: the day of a figure, and the number of actions long silent."""
    t = view.t
    actions = narrow(view.assessed, Filters())
    after = store.stale_after_days()
    places = {
        "timezone": store.timezone(),
        "days": t.number(after),
        "day": t.day(view.day),
        "count": len(freshness.stale(actions, after)),
        "total": t.number(len(freshness.waiting(actions, after))),
    }
    everyone: dict[str, object] = dict.fromkeys(MANY, ())
    there = page_links.address(view, "freshness", **everyone, level="action", silence="stale")
    ways = {"method-days-silence": f" {page_links.way(t('page-freshness'), there)}"}
    _section(view, "method-days", DAYS, places, ways)


@part
def writing(view: ScreenView) -> None:
    """The section on writing: how entries are stored, and which are refused."""
    _section(view, "method-writing", WRITING)


@part
def roles(view: ScreenView) -> None:
    """The section on roles and their rights."""
    t = view.t
    st.header(t("method-roles"), anchor="method-roles")
    # There is a contact of a partner only where people sign in.
    known = [role for role in ROLES if role != "contributor" or view.person.number is not None]
    rows = [[listing.text(t(word)) for word in ROLES[role]] for role in known]
    columns = [ListingColumn(t("method-role"), "term"), ListingColumn(t("method-may"))]
    listing.draw("method-roles", columns, rows, t("method-roles"), view.palette)
    alone = [t("method-roles-local")] if view.person == local_person(view.person.name) else []
    st.caption(" ".join([t("method-roles-checked"), *alone]))


def _section(
    view: ScreenView,
    title: str,
    sentences: tuple[str, ...],
    places: Mapping[str, object] = NOTHING,
    ways: Mapping[str, str] = NO_WAYS,
) -> None:
    """A section; `ways` is a sentence to the link after it, as Markdown."""
    t = view.t
    st.header(t(title), anchor=title)
    said = (t(sentence, **places) + ways.get(sentence, "") for sentence in sentences)
    st.markdown("\n".join(f"- {sentence}" for sentence in said))


@part
def planned(view: ScreenView) -> None:
    """The section on planned progress: the formula, and an example from the programme."""
    t = view.t
    st.header(t("method-planned"), anchor="method-planned")
    st.markdown(f"- {t('method-planned-time')}\n- {t('method-planned-measures')}")
    st.markdown(t("method-planned-formula"))
    for action in _dated(view).to_dict("records"):
        st.markdown(" ".join([_example(view, action), _gap(view, action)]))


@part
def health(view: ScreenView) -> None:
    """The section on health: the rule of each, with the thresholds in force on the viewed day."""
    t = view.t
    st.header(t("method-health"), anchor="method-health")
    st.markdown(t("method-health-intro", day=t.day(view.day)))
    columns = [ListingColumn(t("column-health"), "term"), ListingColumn(t("method-health-when"))]
    rows = [
        [cell_words.health(mark.look, "one_off", t), listing.text(rule)]
        for mark, rule in method.healths(view.words)
    ]
    listing.draw("method-health", columns, rows, t("method-health"), view.palette)
    statuses = view.record.statuses
    without = [t(f"status-{code}") for code in statuses.loc[~statuses["has_health"], "code"]]
    st.caption(t("method-health-silence", statuses=t.list(without)))


def _dated(view: ScreenView) -> pd.DataFrame:
    """The first action planned by time, with a health if any has one; no row without one."""
    actions = view.assessed
    by_time = (actions["level"] == "action") & (actions["planning"] == "time")
    dated = actions[by_time & actions["planned"].notna()]
    judged = dated[dated["health"] != ""]
    return (dated if judged.empty else judged).head(1)


def _example(view: ScreenView, action: dict[str, Any]) -> str:
    t = view.t
    length = (action["due_on"] - action["starts_on"]).days
    gone = (action["day"] - action["starts_on"]).days
    return t(
        "method-planned-example",
        title=page_links.action(view, action["code"], action_row.name(action, t)),
        start=t.day(action["starts_on"]),
        due=t.day(action["due_on"]),
        gone=t.number(min(max(gone, 0), length)),
        length=t.number(length),
        day=t.day(view.day),
        planned=t.percent(action["planned"]),
    )


def _gap(view: ScreenView, action: dict[str, Any]) -> str:
    t = view.t
    if pd.isna(action["progress"]):
        return t("method-planned-silent")
    said = t(
        "method-planned-gap", progress=t.percent(action["progress"]), gap=t.points(action["gap"])
    )
    return f"{said} {status_marks.health(action['health'], t)}" if action["health"] else said
