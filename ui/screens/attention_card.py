"""The card of the actions that need attention: the worst, all of them, and a table."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from charts.frame_rows import rows as as_rows
from locales.direction import upright
from sections import attention
from sections.attention import AttentionRow
from ui.assets import asset
from ui.frame import live
from ui.frame.screen_view import ScreenView
from ui.kit import arithmetic, cards, page_links, status_marks
from ui.kit.markdown import literal, plain, spoken, unbroken
from ui.kit.part import part
from ui.screens import overview_cards

_ROWS = st.components.v2.component(
    "worst_rows",
    css=asset("worst_rows.css").read_text(encoding="utf-8"),
    js=asset("worst_rows.js").read_text(encoding="utf-8"),
)
# A row of data.figures.freshness.worst_first.
Row = Mapping[str, Any]


def mark(view: ScreenView, row: Row) -> str:
    """The mark before the row: of its health, or of its status where it is silent or has none."""
    if attention.is_by_status(row):
        return status_marks.status_icon(row["status"], view.record.statuses)
    return status_marks.health_icon(row["health"])


def lines(view: ScreenView, row: Row) -> list[str]:
    """The reasons for attention, each a line of Markdown."""
    said = [_measure(view, row), *_standing(view, row), _due(view, row), _silence(view, row)]
    return [line for line in said if line]


def table(view: ScreenView, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows as words: name, health with gap, progress, and day of the last report."""
    t = view.t
    named = "column-measure" if view.filters.level == "measure" else "column-action"
    listed = as_rows(rows, *attention.COLUMNS)
    columns = {
        named: rows["code"] + " " + plain(rows, "title", t),
        "column-health": [_health(view, row) for row in listed],
        "column-progress": rows["progress"].map(t.percent),
        "column-last_update_on": [
            t("word-never")
            if pd.isna(row["last_update_on"])
            else t.short_day(row["last_update_on"])
            for row in listed
        ],
    }
    return pd.DataFrame({t(name): column for name, column in columns.items()})


def _health(view: ScreenView, row: Row) -> str:
    if attention.is_by_status(row):
        return view.t(f"status-{row['status']}")
    health = view.t(f"health-{row['health']}")
    return health if pd.isna(row["gap"]) else f"{health} {view.t.points(row['gap'])}"


def _measure(view: ScreenView, row: Row) -> str:
    if row["reason"] != "overdue":
        return ""
    parent = row["parent_code"]
    words = page_links.action(view, parent, literal(parent))
    return view.t("overview-attention-measure", action=words)


def _standing(view: ScreenView, row: Row) -> list[str]:
    t = view.t
    if row["reason"] not in ("off_track", "at_risk"):
        return []
    health = t(f"health-{row['health']}")
    if pd.isna(row["progress"]):
        return [t("overview-attention-no-progress", health=health)]
    progress = t.percent(row["progress"])
    if pd.isna(row["gap"]) or row["gap"] >= 0:
        return [t("overview-attention-progress", health=health, progress=progress)]
    points = t.number(-row["gap"], 1)
    return [t("overview-attention-gap", health=health, progress=progress, points=points)]


def _due(view: ScreenView, row: Row) -> str:
    if not row["overdue_days"]:
        return ""
    t = view.t
    due, late = unbroken(t.short_day(row["due_on"])), t.duration(row["overdue_days"])
    return t("overview-attention-overdue", due=due, late=late)


def _silence(view: ScreenView, row: Row) -> str:
    t = view.t
    if pd.isna(row["last_update_on"]):
        return t("overview-attention-never", day=unbroken(t.short_day(row["first_on"])))
    day = unbroken(t.short_day(row["last_update_on"]))
    if row["silent_days"] < attention.SILENCE:
        return t("overview-attention-last", day=day)
    return t("overview-attention-silence", silence=t.duration(row["silent_days"]), day=day)


KEY = "attention"
# The most rows of the whole list; the page of pillars and the files have every action.
LISTED = 100


@part
def card(view: ScreenView) -> None:
    """The card: the list, worst first, with links to the actions; or the table."""
    t, level = view.t, view.filters.level
    rows = view.worst_first
    worst = rows.head(attention.WORST)
    caption = t("overview-attention-caption", count=len(rows), shown=len(worst))
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{KEY}"):
        st.header(overview_cards.title(view, attention.finding(view)), anchor=False)
        st.caption(overview_cards.scoped(view, caption))
        if st.session_state.get(f"form-{KEY}") == "table":
            alt = t("overview-attention-alt", count=len(rows), level=level)
            listed = rows.head(LISTED)
            cards.text_table(
                view, KEY, table(view, listed), alt, page_links.actions(view, listed["code"])
            )
        else:
            _worst(view)
        if len(rows) > len(worst):
            _all(view, rows)
        _foot(view, rows)


def _worst(view: ScreenView) -> None:
    """An action's mark, its name as a link, and below it the reason in a few words.

    The rows are one element: as elements of Streamlit's they were a third of all on the page, which
    draws each of them anew with every run.
    """
    rows = [_told(view, row) for row in attention.worst_rows(view.words, view)]
    alt = view.t("overview-attention-alt", count=len(rows), level=view.filters.level)
    if rows:
        _ROWS(key=f"rows-{KEY}", data={"alt": alt, "rows": rows})


def _told(view: ScreenView, row: AttentionRow) -> Mapping[str, str]:
    icon, tone = status_marks.look(row.mark)
    return {
        "icon": icon,
        "tone": tone,
        "word": row.mark.word,
        "way": page_links.address(view, "action", code=row.code),
        "name": upright(f"{row.code} {row.title.text}"),
        "language": row.title.language,
        "why": row.why,
    }


def _all(view: ScreenView, rows: pd.DataFrame) -> None:
    label = view.t("overview-attention-all", count=len(rows))
    live.popover(label, f"all-{KEY}", partial(_everything, view, rows))


def _everything(view: ScreenView, rows: pd.DataFrame) -> None:
    with st.container(gap="small", key="list-all"):
        for number, row in enumerate(as_rows(rows.head(LISTED), *attention.COLUMNS)):
            if number:
                st.divider()
            _row(view, row)
    if (left := len(rows) - LISTED) > 0:
        st.caption(view.t("overview-attention-left", count=left))


def _row(view: ScreenView, row: Row) -> None:
    code, title = row["code"], spoken(row["title"], row["title_language"], view.t)
    with st.container(horizontal=True, gap="xsmall"):
        st.markdown(mark(view, row), width="content")
        with st.container(gap="xxsmall"):
            label = f"**{literal(code)} {title}**"
            page_links.link(view, "action", label, f"all-{code}", code=code)
            st.caption("  \n".join(lines(view, row)))


def _foot(view: ScreenView, rows: pd.DataFrame) -> None:
    forms = {"list": view.t("card-list"), "table": view.t("card-table")}
    listed = view.actions[view.actions["code"].isin(rows["code"])]
    explain = partial(arithmetic.explain, view, listed, "attention", "planned", "health")
    cards.foot(view, KEY, forms, explain)
