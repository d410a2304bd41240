"""The two axes that charts over time share: years below, 0 to 100 % at the left."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from charts.figure_template import Spec
from charts.palette import Palette

LEFT = 34  # px for "100"
BOTTOM = 32  # px for the years
YEARS = 6  # labels that fit where a chart is narrowest


def iso(day: Any) -> str:
    """The day of a date, datetime or Timestamp as plotly reads it."""
    return str(day)[:10]


def span(days: Iterable[Any]) -> tuple[date, date]:
    """The first and the last of `days`, without None, NaT and NaN; at least one must be left."""
    found = sorted(iso(day) for day in days if day is not None and day == day)
    return date.fromisoformat(found[0]), date.fromisoformat(found[-1])


def days_axis(starts_on: date, ends_on: date, palette: Palette) -> Spec:
    """An axis over these days: a label in the middle of each year; of months below 550 days."""
    years = ends_on.year - starts_on.year + 1
    short = (ends_on - starts_on).days < 550
    return {
        "type": "date",
        "range": [iso(starts_on), iso(ends_on)],
        "tick0": f"{starts_on.year}-01-01",
        "dtick": "M3" if short else f"M{12 * -(-years // YEARS)}",
        "tickformat": "%b %y" if short else "%Y",
        "ticklabelmode": "period",
        "tickangle": 0,
        "ticks": "outside",
        "ticklen": 8,
        "tickcolor": palette.axis,
        "tickfont": {"color": palette.muted},
    }


def percent_axis(palette: Palette, *, values: Sequence[int] = (0, 50, 100)) -> Spec:
    """0 to 100, always; a line at 0 and hairlines at the other values."""
    return {
        "range": [0, 100],
        "tickvals": list(values),
        "tickfont": {"color": palette.muted},
        "showgrid": True,
        "gridcolor": palette.hairline,
        "zeroline": True,
        "zerolinecolor": palette.axis,
        "zerolinewidth": 1,
        "ticks": "outside",
        "ticklen": 6,
        "tickcolor": "rgba(0,0,0,0)",
    }


def top_line(palette: Palette) -> Spec:
    """The hairline at 100, below all lines, which plotly leaves out at the end of an axis."""
    line = {"color": palette.hairline, "width": 1}
    place = {"xref": "paper", "x0": 0, "x1": 1, "y0": 100, "y1": 100}
    return {"type": "line", **place, "line": line, "layer": "below"}
