"""The actions that need attention, worst first, and the open ones by days without a report."""

import pandas as pd

from data.figures import freshness, schedule
from data.view import View
from sections.tables import Column, Table, table_rows


def table(view: View) -> Table:
    """The table of data.figures.freshness.worst_first."""
    t, worst = view.t, schedule.told(freshness.worst_first(view.assessed, view.filters))
    worst = worst.assign(overdue_days=worst["overdue_days"].where(worst["overdue_days"] > 0))
    shown = worst.assign(
        status=[t(f"status-{code}") for code in worst["status"]],
        health=[t(f"health-{health}") if health else "" for health in worst["health"]],
    )
    columns = [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "parent_code", "action"),
        Column.of(view, "status"),
        Column.of(view, "health", word="views-health"),
        Column.of(view, "progress", "percent"),
        Column.of(view, "planned", "percent"),
        Column.of(view, "gap", "points"),
        Column.of(view, "due_on", "day"),
        Column.of(view, "overdue_days", "whole", "views-overdue_days"),
        Column.of(view, "last_update_on", "day"),
        Column.of(view, "silent_days", "whole", "views-silent_days"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(worst, columns)
    return Table("attention", t("views-attention"), columns, in_words, coded=in_codes)


def silence_table(view: View, waiting: pd.DataFrame) -> Table:
    """The table of `waiting` (data.figures.freshness.waiting), the longest silent first."""
    t = view.t
    shown = waiting.assign(
        status=[t(f"status-{code}") for code in waiting["status"]],
        is_stale=[t("word-yes" if each else "word-no") for each in waiting["is_stale"]],
    )
    columns = [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "owner"),
        Column.of(view, "status"),
        Column.of(view, "last_update_on", "day"),
        Column.of(view, "silent_days", "whole", "views-silent_days"),
        Column.of(view, "is_stale", word="freshness-stale"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(waiting, columns)
    return Table("silence", t("page-freshness"), columns, in_words, coded=in_codes)
