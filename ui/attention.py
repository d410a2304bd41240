"""The card of what needs somebody: the worst six, all of them, and the same as a table."""

from functools import partial

import pandas as pd
import streamlit as st

from charts.rows import rows as as_rows
from data import attention, findings
from ui import attention_words, cards, how, links, overview_cards, popover
from ui.part import part
from ui.text import literal, spoken
from ui.view import View

KEY = "attention"
WORST = 6
# Beyond that a list helps nobody; the pillars page and the files have every action.
LISTED = 100


@part
def card(view: View) -> None:
    """The list with the worst first; each row leads to its action."""
    t, level = view.t, view.filters.level
    rows = attention.worst_first(view.assessed, view.filters)
    worst = rows.head(WORST)
    caption = t("overview-attention-caption", count=len(rows), shown=len(worst))
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{KEY}"):
        st.header(
            overview_cards.title(view, findings.attention(rows, len(view.actions))), anchor=False
        )
        st.caption(overview_cards.scoped(view, caption))
        if st.session_state.get(f"form-{KEY}") == "table":
            alt = t("overview-attention-alt", count=len(rows), level=level)
            cards.table(view, KEY, attention_words.table(view, rows.head(LISTED)), alt)
        else:
            st.space("xxsmall")
            _list(view, worst, "worst")
        if len(rows) > len(worst):
            _all(view, rows)
        _foot(view, rows)


def _list(view: View, rows: pd.DataFrame, place: str) -> None:
    with st.container(gap="small", key=f"list-{place}"):
        for number, row in enumerate(as_rows(rows, *attention_words.COLUMNS)):
            if number:
                st.divider()
            _row(view, row, place)


def _row(view: View, row: attention_words.Row, place: str) -> None:
    title = spoken(row["title"], row["title_language"], view.t)
    # An action's page shows its measures too.
    code = row["parent_code"] if row["reason"] == "overdue" else row["code"]
    with st.container(horizontal=True, gap="xsmall"):
        st.markdown(attention_words.mark(view, row), width="content")
        with st.container(gap="xxsmall"):
            label = f"**{literal(row['code'])} {title}**"
            links.link(view, "pillars", label, f"{place}-{row['code']}", action=code)
            st.caption("  \n".join(attention_words.lines(view, row)))


def _all(view: View, rows: pd.DataFrame) -> None:
    label = view.t("overview-attention-all", count=len(rows))
    popover.draw(label, f"all-{KEY}", partial(_everything, view, rows))


def _everything(view: View, rows: pd.DataFrame) -> None:
    _list(view, rows.head(LISTED), "all")
    if (left := len(rows) - LISTED) > 0:
        st.caption(view.t("overview-attention-left", count=left))


def _foot(view: View, rows: pd.DataFrame) -> None:
    forms = {"list": view.t("card-list"), "table": view.t("card-table")}
    listed = view.actions[view.actions["code"].isin(rows["code"])]
    explain = partial(how.explain, view, listed, "attention", "planned", "health")
    cards.foot(view, KEY, forms, explain)
