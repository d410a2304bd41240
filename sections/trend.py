"""Average, planned and floor month by month: as lines, in words, and as a table."""

from collections.abc import Mapping
from typing import Any

from charts import trend_lines as chart
from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import LIGHT, Palette
from data import findings
from data.view import View
from sections import month_lines
from sections.month_lines import Look, Scale
from sections.section import Section, TableLine
from sections.tables import Chart, Column, Table, table_rows
from sections.timeline import Axis
from sections.words import SectionWords, Text

LOOKS: Mapping[str, Look] = {"average": "main", "planned": "plan", "floor": "base"}
# What the explanation of the card tells.
TOPICS = ("average", "floor", "planned", "trend")
COLUMNS = ("day", "average", "floor", "planned", "reported", "actions")


def described(words: SectionWords) -> Section:
    """The finding on the trend, and the figures of each month, the latest first."""
    t, months = words.t, month_lines.until(words.view, "trend")
    heads = ("chart-partners-average", "column-planned", "column-floor", "column-reported")
    return Section(
        words,
        words.view.once("trend-finding", lambda: findings.trend(months)),
        t("overview-trend-caption", zero=t.percent(0), level=words.level),
        t("column-happened_on"),
        [t(head) for head in heads],
        [_line(row, words) for row in rows(months.iloc[::-1], *COLUMNS)],
    )


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The three lines, planned up to the programme's end, and the table."""
    view, t = words.view, words.t
    months, programme, scale = month_lines.until(view, "trend"), view.programme, Scale()
    axis = Axis(programme.starts_on, max(programme.ends_on, view.day))
    # Before the first report there is no average, and the floor of 0 isn't drawn either.
    known = months.assign(floor=months["floor"].where(months["average"].notna())).set_index("day")
    ahead = view.monthly("trend").set_index("day")["planned"]
    drawn = {"average": known["average"], "planned": ahead, "floor": known["floor"]}
    lines = [
        month_lines.line(
            look, (t(f"column-{name}"), _end(words, name)), known[name], drawn[name], axis, scale
        )
        for name, look in LOOKS.items()
    ]
    days = [day.date() for day in months["day"]]
    part = month_lines.part(described(words), alt(words), days, lines, axis, scale, shaded=True)
    # The headline has the finding on a single action, and an average of one is its progress.
    return {**part, "title": t("action-paper-line"), "caption": ""} if view.filters.only else part


def extent(words: SectionWords) -> str:
    """The number of actions behind the lines, in the first and the last month; "" without one."""
    months, t, level = month_lines.until(words.view, "trend"), words.t, words.level
    counts = months.loc[months["actions"] > 0, "actions"]
    if counts.empty:
        return ""
    first, last = int(counts.iloc[0]), int(counts.iloc[-1])
    if (counts == last).all():
        return t("overview-extent-same", count=last, level=level)
    return t("overview-extent", count=last, first=t.number(first), level=level)


def alt(words: SectionWords) -> str:
    """The description of the chart."""
    months = month_lines.until(words.view, "trend")
    return chart.alt(months, words.t, findings.behind_since(months))


def figure(words: SectionWords, palette: Palette, plot: float = chart.PLOT) -> Any:
    """The chart for a screen, in the colours of `palette`; `plot` is the px from 0 to 100."""
    view = words.view
    since = findings.behind_since(month_lines.until(view, "trend"))
    days = view.programme.starts_on, view.programme.ends_on
    return chart.trend_lines(view.monthly("trend"), words.t, palette, *days, since, plot)


def _end(words: SectionWords, name: str) -> str:
    """The value of a line on the day in words; empty before the first report."""
    months, t = month_lines.until(words.view, "trend"), words.t
    known = months.loc[months["average"].notna(), name]
    return "" if known.empty else t(chart.WORDS[name], value=t.percent(known.iloc[-1]))


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
    lines = table_rows(month_lines.until(view, "trend"), columns)
    return Table("trend", t("views-trend"), columns, lines, [chart], note)
