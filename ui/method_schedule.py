"""The Method page on planning: the line with an example of the programme's own, and the bounds."""

from typing import Any

import pandas as pd
import streamlit as st

from data.schedule import HEALTHS, in_force
from ui import cells, listing, marks
from ui.listing import Column
from ui.part import part
from ui.text import spoken
from ui.view import View

WHEN = {
    "on_track": "method-health-on_track",
    "at_risk": "method-health-at_risk",
    "off_track": "method-health-off_track",
    "not_assessed": "method-health-not_assessed",
}


@part
def planned(view: View) -> None:
    """How far an action should be: the formula, and one action's own numbers on this day."""
    t = view.t
    st.header(t("method-planned"), anchor=False)
    st.markdown(f"- {t('method-planned-time')}\n- {t('method-planned-measures')}")
    st.markdown(t("method-planned-formula"))
    for action in _dated(view).to_dict("records"):
        st.markdown(" ".join([_example(view, action), _gap(view, action)]))


@part
def health(view: View) -> None:
    """When an action is on track, at risk, off track or not assessed: the thresholds in force."""
    t, method = view.t, in_force(view.record.methods, pd.Timestamp(view.day))
    st.header(t("method-health"), anchor=False)
    st.markdown(t("method-health-intro", day=t.day(view.day)))
    numbers = {
        "off": t.number(-method["off_track_gap"], 1),
        "risk": t.number(-method["at_risk_gap"], 1),
        "days": t.number(method["off_track_days"]),
        "least": t.percent(method["least_planned"]),
    }
    columns = [Column(t("column-health"), "term"), Column(t("method-health-when"))]
    rows = [
        [
            cells.health(code, "one_off", t),
            listing.text(t(WHEN[code], **numbers)),
        ]
        for code in HEALTHS
    ]
    listing.draw("method-health", columns, rows, t("method-health"), view.palette)
    statuses = view.record.statuses
    without = [t(f"status-{code}") for code in statuses.loc[~statuses["has_health"], "code"]]
    st.caption(t("method-health-silence", statuses=t.list(without)))


def _dated(view: View) -> pd.DataFrame:
    """The programme's first action on a line of its own, one whose health that decides if any."""
    actions = view.assessed
    by_time = (actions["level"] == "action") & (actions["planning"] == "time")
    dated = actions[by_time & actions["planned"].notna()]
    judged = dated[dated["health"] != ""]
    return (dated if judged.empty else judged).head(1)


def _example(view: View, action: dict[str, Any]) -> str:
    t = view.t
    length = (action["due_on"] - action["starts_on"]).days
    gone = (action["day"] - action["starts_on"]).days
    return t(
        "method-planned-example",
        title=f"{action['code']} {spoken(action['title'], action['title_language'], t)}",
        start=t.day(action["starts_on"]),
        due=t.day(action["due_on"]),
        gone=t.number(min(max(gone, 0), length)),
        length=t.number(length),
        day=t.day(view.day),
        planned=t.percent(action["planned"]),
    )


def _gap(view: View, action: dict[str, Any]) -> str:
    t = view.t
    if pd.isna(action["progress"]):
        return t("method-planned-silent")
    said = t(
        "method-planned-gap", progress=t.percent(action["progress"]), gap=t.points(action["gap"])
    )
    return f"{said} {marks.health(action['health'], t)}" if action["health"] else said
