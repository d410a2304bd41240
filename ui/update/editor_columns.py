"""The configuration of each column of the editable table.

No column has limits, so that a value out of range is refused with a sentence, not dropped silently.
"""

from typing import Any

from streamlit.column_config import (
    DateColumn,
    MultiselectColumn,
    SelectboxColumn,
    TextColumn,
)

from charts.status_looks import GLYPHS, UNKNOWN
from ui.frame.screen_view import ScreenView

# px: the most used columns fit beside the sidebar on a laptop; others are reached by scrolling.
TITLE_WIDTH = 260


def columns(view: ScreenView) -> dict[str, Any]:
    """Column name to its configuration, in the reader's language."""
    t, level = view.t, view.filters.level
    statuses = _statuses(view)
    partners = view.shorts
    return {
        "changed": TextColumn(t("column-changed"), width=105, pinned=True),
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
        "comment": TextColumn(t("column-comment"), width=110),
        "source_url": TextColumn(t("column-source_url"), width=80),
        "last_update_on": TextColumn(t("column-last_update_on")),
        "effective_on": DateColumn(t("column-effective_on"), format=t.day_format),
        "due_on": DateColumn(t("column-due_on"), format=t.day_format),
        "partners": MultiselectColumn(
            t("column-partners"),
            options=list(partners),
            format_func=partners.__getitem__,
            width=250,
        ),
    }


def _statuses(view: ScreenView) -> dict[str, str]:
    """Status code to its word after its mark."""
    pairs = zip(view.record.statuses["code"], view.record.statuses["mark"], strict=True)
    return {code: f"{GLYPHS.get(mark, UNKNOWN)} {view.t(f'status-{code}')}" for code, mark in pairs}
