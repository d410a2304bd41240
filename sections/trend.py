"""Average, planned and floor month by month: as points, in words, and as a table."""

from typing import Any

import pandas as pd

from charts import trend_lines as chart
from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import LIGHT
from data import findings
from data.figures import monthly as trends
from data.view import View
from sections.tables import Chart, Column, Table, table_rows
from sections.timeline import Axis, years
from sections.words import SectionWords

COLUMNS = ("day", "average", "floor", "planned", "reported", "actions")


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The lines as points in per cent from the left and of the progress, and the table."""
    view, t, level = words.view, words.t, words.level
    months, programme = view.trend, view.programme
    since = findings.behind_since(months)
    axis = Axis(programme.starts_on, max(programme.ends_on, view.day))
    known = months[months["average"].notna()]
    ahead = pd.concat([months[["day", "planned"]], view.outlook])
    return {
        "title": findings.say(findings.trend(months), t, level),
        "caption": t("overview-trend-caption", zero=t.percent(0), level=level),
        "alt": chart.alt(months, t, since),
        "average": _points(known, "average", axis),
        "floor": _points(known, "floor", axis),
        "planned": _points(ahead, "planned", axis),
        "words": _words(known, words),
        "years": list(years(axis)),
        "table": _table(months, words),
    }


def _points(months: pd.DataFrame, name: str, axis: Axis) -> list[tuple[float, float]]:
    known = months[["day", name]].dropna().to_numpy()
    return [(axis.at(day.date()), value) for day, value in known]


def _words(known: pd.DataFrame, words: SectionWords) -> list[tuple[str, str]]:
    """The three lines by name, with where they stand on the day."""
    if known.empty:
        return []
    last = known.iloc[-1]
    return [
        ("average", words.t("chart-trend-average", value=words.t.percent(last["average"]))),
        ("planned", words.t("chart-trend-planned", value=words.t.percent(last["planned"]))),
        ("floor", words.t("chart-trend-floor", value=words.t.percent(last["floor"]))),
    ]


def _table(months: pd.DataFrame, words: SectionWords) -> list[list[str]]:
    """One row per month, the latest first."""
    t = words.t
    return [
        [
            t.day(row["day"]),
            t.percent(row["average"]),
            t.percent(row["planned"]),
            t.percent(row["floor"]),
            share(row["reported"], row["actions"], t),
        ]
        for row in rows(months.iloc[::-1], *COLUMNS)
    ]


COLOURS = {"average": LIGHT.primary, "planned": LIGHT.axis, "floor": LIGHT.in_progress}


def table(view: View) -> Table:
    """One row per month end, and one for the day."""
    t = view.t
    columns = [
        Column.of(view, "day", "day", "column-happened_on"),
        *(Column.of(view, name, "percent") for name in COLOURS),
        Column.of(view, "reported", "whole"),
        Column.of(view, "actions", "whole", "views-actions"),
    ]
    months = trends.trend(view.record, view.filters, view.day)
    chart = Chart("lines", t("column-average"), "day", tuple(COLOURS), COLOURS)
    note = t("overview-trend-caption", level=view.filters.level, zero=t.percent(0))
    return Table("trend", t("views-trend"), columns, table_rows(months, columns), [chart], note)
