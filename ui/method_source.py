"""The Method page on its sources: whose assessment was loaded, and by which ladder."""

import streamlit as st

from data import rubric
from ui import listing
from ui.listing import Column
from ui.part import part
from ui.view import View

RUNGS = {
    "A": "method-rung-a",
    "B": "method-rung-b",
    "C": "method-rung-c",
    "D": "method-rung-d",
    "F": "method-rung-f",
}


@part
def draw(view: View) -> None:
    """Where the loaded statements come from; nothing for a programme that says nothing of it."""
    t = view.t
    assessed_on = rubric.assessed_on(view.code)
    rungs = rubric.rungs(view.record, view.day, list(RUNGS))
    if assessed_on is None or rungs.empty:
        return
    st.header(t("method-source"), anchor=False)
    st.markdown(t("method-source-assessed", day=t.day(assessed_on)))
    st.markdown(t("method-source-ladder"))
    columns = [
        Column(t("method-source-rung"), "whole", named=True),
        Column(t("column-progress"), "end whole", named=True),
        Column(t("method-source-needs"), "alone"),
        Column(t("method-source-count"), "end whole", named=True),
    ]
    rows = [
        [
            listing.text(rung["rule"]),
            listing.text(t.percent(rung["progress"])),
            listing.text(t(RUNGS[rung["rule"]])),
            listing.text(t.number(rung["count"])),
        ]
        for rung in rungs.to_dict("records")
    ]
    listing.draw("method-rungs", columns, rows, t("method-source"), view.palette)
    st.caption(t("method-source-measures"))
