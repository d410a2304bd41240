"""How the figures of one action were computed: each formula with its numbers, and what decided."""

import pandas as pd
import streamlit as st

from data import grounds
from data.schedule import in_force
from ui import head
from ui.view import View


def draw(view: View, action: pd.Series) -> None:
    """Folded: planned, gap, and the threshold that gave the health."""
    with st.expander(view.t("card-how"), key=f"sums-{action['code']}"):
        gap = [_gap(view, action)] if action["health"] else []
        sentences = [_planned(view, action), *gap, _ground(view, action)]
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))
        head.method_link(view)


def _planned(view: View, action: pd.Series) -> str:
    t, plan = view.t, grounds.plan(action, view.assessed)
    if pd.isna(action["planned"]):
        return t("sum-planned-none")
    if action["kind"] != "one_off":
        return t("sum-planned-ongoing", planned=t.percent(action["planned"]))
    decimals = 2 if plan.measures else 0
    places = {
        "day": t.day(view.day),
        "gone": t.number(plan.reached, decimals),
        "whole": t.number(plan.whole, decimals),
        "planned": t.percent(action["planned"]),
    }
    if plan.measures:
        return t("sum-planned-measures", **places)
    days = {"start": t.day(action["starts_on"]), "due": t.day(action["due_on"])}
    return t("sum-planned-time", **places, **days)


def _gap(view: View, action: pd.Series) -> str:
    t = view.t
    if pd.isna(action["gap"]):
        return t("sum-gap-none")
    shown = {name: t.percent(action[name]) for name in ("progress", "planned")}
    return t("sum-gap", gap=t.points(action["gap"]), **shown)


def _ground(view: View, action: pd.Series) -> str:
    t, method = view.t, in_force(view.record.methods, pd.Timestamp(view.day))
    late = grounds.latest_measure(action, view.assessed)
    places = {
        "gap": t.points(action["gap"]),
        "off": t.points(method["off_track_gap"]),
        "risk": t.points(method["at_risk_gap"]),
        "least": t.percent(method["least_planned"]),
        "limit": t("duration-days", count=int(method["off_track_days"])),
        "late": t("duration-days", count=late),
        "days": t("duration-days", count=int(action["overdue_days"])),
        "start": t.day(action["starts_on"]),
        "due": t.day(action["due_on"]),
    }
    return t(f"ground-{grounds.ground(action, late, method)}", **places)
