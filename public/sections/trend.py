"""Average, planned and floor month by month: drawn without a script, and by plotly where it can."""

from typing import Any

import pandas as pd

from charts import trend as chart
from charts.config import locale_config
from charts.counts import share
from charts.palette import LIGHT
from charts.rows import rows
from data import findings
from public import drawn
from public.sections.timeline import Axis, years
from public.words import Words

COLUMNS = ("day", "average", "floor", "planned", "reported", "actions")


def part(words: Words, _: Any) -> dict[str, Any]:
    """The lines as points of a picture 1000 wide and 100 high, the figure for plotly, the table."""
    shared, t, level = words.shared, words.t, words.level
    months, programme = shared.months, shared.programme
    since = findings.behind_since(months)
    axis = Axis(programme.starts_on, max(programme.ends_on, shared.day))
    known = months[months["average"].notna()]
    ahead = pd.concat([months[["day", "planned"]], shared.outlook])
    figure = chart.trend(
        pd.concat([months, shared.outlook]), t, LIGHT, programme.starts_on, programme.ends_on, since
    )
    # The reader's own font may be wider than the one that the chart reckons with.
    figure.layout.margin.r *= 1.25
    return {
        "title": findings.say(findings.trend(months), t, level),
        "caption": t("overview-trend-caption", zero=t.percent(0), level=level),
        "alt": chart.alt(months, t, since),
        "average": _points(known, "average", axis),
        "floor": _points(known, "floor", axis),
        "planned": _points(ahead, "planned", axis),
        "end": _end(known, axis),
        "words": _words(known, words),
        "years": list(years(axis)),
        "json": drawn.block(figure, locale_config(words.language)),
        "table": _table(months, words),
    }


def _points(months: pd.DataFrame, name: str, axis: Axis) -> str:
    """The points of an SVG line; "" for none."""
    at = [(axis.at(day.date()), value) for day, value in months[["day", name]].dropna().to_numpy()]
    return " ".join(f"{10 * x:.4g},{100 - y:.4g}" for x, y in at)


def _end(known: pd.DataFrame, axis: Axis) -> tuple[float, float] | None:
    if known.empty:
        return None
    last = known.iloc[-1]
    return axis.at(last["day"].date()), round(100 - last["average"], 2)


def _words(known: pd.DataFrame, words: Words) -> list[tuple[str, str]]:
    """The three lines by their class of page.css, with where they stand on the day."""
    if known.empty:
        return []
    last = known.iloc[-1]
    return [
        ("average", words.t("chart-trend-average", value=words.t.percent(last["average"]))),
        ("planned", words.t("chart-trend-planned", value=words.t.percent(last["planned"]))),
        ("floor", words.t("chart-trend-floor", value=words.t.percent(last["floor"]))),
    ]


def _table(months: pd.DataFrame, words: Words) -> list[list[str]]:
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
