"""The Method page on planning: the line with an example of the programme's own, and the bounds."""

import pandas as pd
import streamlit as st

from data.schedule import HEALTHS, in_force
from ui import cards
from ui.text import literal
from ui.view import View


def planned(view: View) -> None:
    """How far an action should be: the formula, and one action's own numbers on this day."""
    t = view.t
    st.header(t("method-planned"), anchor=False)
    st.markdown(f"- {t('method-planned-time')}\n- {t('method-planned-measures')}")
    dated = view.assessed[view.assessed["planned"].notna()].head(1)
    for action in dated.to_dict("records"):
        st.markdown(
            t(
                "method-planned-example",
                title=f"{action['code']} {literal(action['title'])}",
                start=t.day(action["starts_on"]),
                due=t.day(action["due_on"]),
                gone=t.number((action["day"] - action["starts_on"]).days),
                length=t.number((action["due_on"] - action["starts_on"]).days),
                day=t.day(view.day),
                planned=t.percent(action["planned"]),
            )
        )


def health(view: View) -> None:
    """When an action is on track, at risk, off track or not assessed: the thresholds in force."""
    t, method = view.t, in_force(view.record.methods, pd.Timestamp(view.day))
    st.header(t("method-health"), anchor=False)
    st.markdown(t("method-health-intro"))
    numbers = {
        "off": t.number(-method["off_track_gap"], 1),
        "risk": t.number(-method["at_risk_gap"], 1),
        "days": t.number(method["off_track_days"]),
        "least": t.percent(method["least_planned"]),
    }
    rows = pd.DataFrame(
        {
            t("column-health"): [t(f"health-{code}") for code in HEALTHS],
            t("method-health-when"): [t(f"method-health-{code}", **numbers) for code in HEALTHS],
        }
    )
    cards.table(view, "health", rows, t("method-health"))
    st.caption(t("method-health-silence"))
