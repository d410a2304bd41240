"""The measures of the annual plans that an action has, folded under it."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from data import completion
from ui import cells, listing
from ui.listing import Cell, Column
from ui.text import host
from ui.view import View

BASES = (
    "annual_plan",
    "draft_annual_plan",
    "presidency_priorities",
    "theme_page_2021",
    "planned_in_meeting",
)


def draw(view: View, code: str) -> None:
    """How many there are and how many are completed; opened, a row for each."""
    t = view.t
    measures = view.assessed[view.assessed["parent_code"] == code]
    if measures.empty:
        st.caption(t("opened-no-measures"))
        return
    done = int(completion.overall(measures)["done"].iloc[0])
    heading = t("opened-measures", count=len(measures), done=t.number(done))
    with st.expander(heading, key=f"measures-{code}"):
        rows = [_row(view, measure) for measure in measures.to_dict("records")]
        listing.draw(f"measures-{code}", _columns(view), rows, heading, view.palette)


def _columns(view: View) -> list[Column]:
    t = view.t
    return [
        Column(t("column-code"), "whole"),
        Column(t("column-measure"), "wide"),
        Column(t("column-status"), "whole"),
        Column(t("column-due_on"), "whole", named=True),
        Column(t("column-health"), "whole"),
        Column(t("column-basis"), "whole", named=True),
    ]


def _row(view: View, measure: Mapping[str, Any]) -> list[Cell]:
    t, basis, url = view.t, measure["basis"], measure["plan_url"]
    unsourced = t("word-no-source") if measure["done"] and not measure["sourced"] else ""
    words = t(f"basis-{basis}") if basis in BASES else host(url) or t.number(None)
    return [
        listing.text(measure["code"]),
        cells.title(measure["title"], measure["title_language"], t, note=unsourced),
        cells.status(measure["status"], view.record.statuses, t),
        listing.text(t.short_day(measure["due_on"])),
        cells.health(measure["health"], measure["kind"], t),
        listing.link(words, url, note=host(url) if basis in BASES else ""),
    ]
