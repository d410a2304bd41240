"""The average, what was planned, and the floor, month by month up to the day looked at."""

from charts.palette import LIGHT
from data import trend as trends
from reports.views.look import Look, rows
from reports.views.parts import Chart, Table

COLOURS = {"average": LIGHT.primary, "planned": LIGHT.axis, "floor": LIGHT.in_progress}


def table(look: Look) -> Table:
    """One row per month end, and one for the day."""
    t = look.t
    columns = [
        look.column("day", "day", "column-happened_on"),
        *(look.column(name, "percent") for name in COLOURS),
        look.column("reported", "whole"),
        look.column("actions", "whole", "views-actions"),
    ]
    months = trends.trend(look.record, look.filters, look.day)
    chart = Chart("lines", t("column-average"), "day", tuple(COLOURS), COLOURS)
    note = t("overview-trend-caption", level=look.filters.level, zero=t.percent(0))
    return Table("trend", t("views-trend"), columns, rows(months, columns), [chart], note)
