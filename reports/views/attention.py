"""What needs somebody, worst first."""

from data import attention, own
from reports.views.look import Look, rows
from reports.views.parts import Table


def table(look: Look) -> Table:
    """One row each of data.attention.worst_first."""
    t, worst = look.t, own.told(attention.worst_first(look.assessed, look.filters))
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
    in_words, in_codes = rows(shown, columns), rows(worst, columns)
    return Table("attention", t("views-attention"), columns, in_words, coded=in_codes)
