"""What needs attention, worst first, and the open actions by the length of their silence."""

import pandas as pd

from data.figures import freshness, schedule
from sections.tables import Table, TableView, table_rows


def table(look: TableView) -> Table:
    """One row each of data.figures.freshness.worst_first."""
    t, worst = look.t, schedule.told(freshness.worst_first(look.assessed, look.filters))
    worst = worst.assign(overdue_days=worst["overdue_days"].where(worst["overdue_days"] > 0))
    shown = worst.assign(
        status=[t(f"status-{code}") for code in worst["status"]],
        health=[t(f"health-{health}") if health else "" for health in worst["health"]],
    )
    columns = [
        look.column("code", "code"),
        look.column("title"),
        look.column("parent_code", "code"),
        look.column("status"),
        look.column("health", word="views-health"),
        look.column("progress", "percent"),
        look.column("planned", "percent"),
        look.column("gap", "points"),
        look.column("due_on", "day"),
        look.column("overdue_days", "whole", "views-overdue_days"),
        look.column("last_update_on", "day"),
        look.column("silent_days", "whole", "views-silent_days"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(worst, columns)
    return Table("attention", t("views-attention"), columns, in_words, coded=in_codes)


def silence_table(look: TableView, waiting: pd.DataFrame) -> Table:
    """One row each of data.figures.freshness.waiting, the longest silent first."""
    t = look.t
    shown = waiting.assign(
        status=[t(f"status-{code}") for code in waiting["status"]],
        is_stale=[t("word-yes" if each else "word-no") for each in waiting["is_stale"]],
    )
    columns = [
        look.column("code", "code"),
        look.column("title"),
        look.column("owner"),
        look.column("status"),
        look.column("last_update_on", "day"),
        look.column("silent_days", "whole", "views-silent_days"),
        look.column("is_stale", word="freshness-stale"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(waiting, columns)
    return Table("silence", t("page-freshness"), columns, in_words, coded=in_codes)
