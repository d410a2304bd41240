"""Average, planned and floor month by month: as points, in words, and as a table."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from charts import trend_lines as chart
from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import LIGHT
from data import findings
from data.view import View
from sections.section import Section, TableLine
from sections.tables import Chart, Column, Table, table_rows
from sections.timeline import Axis, years
from sections.words import SectionWords, Text

COLUMNS = ("day", "average", "floor", "planned", "reported", "actions")


def described(words: SectionWords) -> Section:
    """How the average went, and month by month the three lines, the latest month first."""
    t, months = words.t, words.view.trend
    heads = ("chart-partners-average", "column-planned", "column-floor", "column-reported")
    return Section(
        words,
        findings.trend(months),
        t("overview-trend-caption", zero=t.percent(0), level=words.level),
        t("column-happened_on"),
        [t(head) for head in heads],
        [_line(row, words) for row in rows(months.iloc[::-1], *COLUMNS)],
    )


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The lines as points in per cent from the left and of the progress, and the table."""
    view, t, told = words.view, words.t, described(words)
    months, programme = view.trend, view.programme
    since = findings.behind_since(months)
    axis = Axis(programme.starts_on, max(programme.ends_on, view.day))
    known = months[months["average"].notna()]
    ahead = pd.concat([months[["day", "planned"]], view.outlook])
    return {
        "title": told.title,
        "caption": told.caption,
        "alt": chart.alt(months, t, since),
        "average": _points(known, "average", axis),
        "floor": _points(known, "floor", axis),
        "planned": _points(ahead, "planned", axis),
        "words": _words(known, words),
        "years": list(years(axis)),
        "lead": told.lead,
        "heads": told.heads,
        "table": [[line.name.text, *line.cells] for line in told.lines],
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


def _line(row: Mapping[str, Any], words: SectionWords) -> TableLine:
    t = words.t
    percents = [t.percent(row[name]) for name in ("average", "planned", "floor")]
    cells = [*percents, share(row["reported"], row["actions"], t)]
    return TableLine("", Text(t.day(row["day"])), cells)


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
    chart = Chart("lines", t("column-average"), "day", tuple(COLOURS), COLOURS)
    note = t("overview-trend-caption", level=view.filters.level, zero=t.percent(0))
    return Table("trend", t("views-trend"), columns, table_rows(view.trend, columns), [chart], note)
