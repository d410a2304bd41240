"""The configuration of each column of the editable table.

No column has limits, so that a value out of range is refused with a sentence, not dropped silently.
"""

from typing import Any

import streamlit as st
from streamlit.column_config import (
    DateColumn,
    MultiselectColumn,
    SelectboxColumn,
    TextColumn,
)

from sections import updating
from ui.frame.screen_view import ScreenView
from ui.update import editor_rows

# px: the most used columns fit beside the sidebar on a laptop; others are reached by scrolling.
TITLE_WIDTH = 278
CHANGED_WIDTH = 127  # the longest name of a column is whole in it, in each language
# In a small window those that one edits are in sight, and what changed stands at the end.
SMALL_WIDTHS = {"title": 195, "progress": 140, "comment": 120}

# The columns that are shown when they are chosen, in the order of the table.
OPTIONAL = ("owner", "due_on", "partners", "planned", "last_update_on", "effective_on")
ORDER = (
    *("changed", "code", "title", "status", "progress", "planned", "comment", "source_url"),
    *("owner", "due_on", "partners", "last_update_on", "effective_on"),
)
CHOSEN = "update-columns"


def choose(view: ScreenView) -> None:
    """The choice of columns beside those that are always shown, and of the order of few rows."""
    t = view.t
    words = {name: _columns(view)[name]["label"] for name in OPTIONAL}
    with st.popover(t("update-columns"), icon=":material/view_column:", key="update-more-columns"):
        st.pills(
            t("update-columns-more"),
            list(words),
            format_func=words.__getitem__,
            selection_mode="multi",
            key=CHOSEN,
            persist_state="session",
        )
        if len(view.actions) <= updating.MOST:  # of more there is a list above the table
            editor_rows.ask_order(view)


def may_change(view: ScreenView) -> bool:
    """Whether the person may change more of the view's actions than what a report states."""
    return updating.may_edit(view, view.person, is_past=view.is_past)


def shown(view: ScreenView, *, is_small: bool = False) -> list[str]:
    """The columns of the table, in their order; without optional ones for those who report."""
    chosen = (st.session_state.get(CHOSEN) or ()) if may_change(view) else ()
    order = (*ORDER[1:], ORDER[0]) if is_small else ORDER
    return [name for name in order if name not in OPTIONAL or name in chosen]


def fitted(view: ScreenView, *, is_small: bool) -> dict[str, Any]:
    """The configuration of each column, those that one edits in sight in a small window, too."""
    known = columns(view)
    if not is_small:
        return known
    known["changed"] = known["changed"] | {"pinned": False}
    return known | {name: known[name] | {"width": wide} for name, wide in SMALL_WIDTHS.items()}


def columns(view: ScreenView) -> dict[str, Any]:
    """Column name to its configuration, in the reader's language; an arrow tells the order."""
    known = _columns(view)
    name, falls = editor_rows.order()
    if editor_rows.is_sorted():
        known[name] = known[name] | {"label": f"{editor_rows.ARROWS[falls]} {known[name]['label']}"}
    return known


def labels(view: ScreenView) -> dict[str, str]:
    """Column name to its heading without an arrow, for those that sort the rows."""
    known = _columns(view)
    return {name: known[name]["label"] for name in editor_rows.SORTED}


def _columns(view: ScreenView) -> dict[str, Any]:
    t, level = view.t, view.filters.level
    statuses = updating.statuses(view)
    partners = view.shorts
    return {
        "changed": TextColumn(t("column-changed"), width=CHANGED_WIDTH, pinned=True),
        "code": TextColumn(t("column-code"), pinned=True),
        "title": TextColumn(t(f"column-{level}"), width=TITLE_WIDTH),
        "status": SelectboxColumn(
            t("column-status"),
            options=list(statuses),
            format_func=lambda code: statuses[str(code)],
            required=True,
            width=145,
        ),
        # Text, since a column of numbers reads "7,5" as 75.
        "progress": TextColumn(t("update-progress"), alignment="right"),
        "owner": TextColumn(t("column-owner"), width=140),
        "planned": TextColumn(t("column-planned"), alignment="right"),
        "comment": TextColumn(t("column-comment"), help=t("update-comment-own"), width=150),
        "source_url": TextColumn(t("column-source_url"), width=80),
        "last_update_on": TextColumn(t("column-last_update_on")),
        "effective_on": DateColumn(
            t("update-effective-own"), help=t("update-effective-own-help"), format=t.day_format
        ),
        "due_on": DateColumn(t("column-due_on"), format=t.day_format),
        "partners": MultiselectColumn(
            t("column-partners"),
            options=list(partners),
            format_func=partners.__getitem__,
            width=250,
        ),
    }
