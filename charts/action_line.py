"""One action over the years: what was reported, what was planned, and the public events."""

from __future__ import annotations

from datetime import date

import pandas as pd
import plotly.graph_objects as go

from charts import action_points, action_words
from charts.action_points import Point
from charts.axes import BOTTOM, LEFT, days_axis, iso, percent_axis, span, top_line
from charts.dots import dots, links, markers
from charts.palette import Palette
from charts.template import Spec, figure
from locales import Translator

PLOT = 84  # px from 0 to 100
DOTS = 26  # px below it
RIGHT = 10
ABOVE = 1.2  # of the plot: up to the name of the day


def action_line(
    steps: pd.DataFrame,
    evidence: pd.DataFrame,
    t: Translator,
    palette: Palette,
    *,
    planned_from: date | None,
    planned_to: date | None,
    starts_on: date,
    ends_on: date,
    as_of: date,
) -> go.Figure:
    """Progress in steps up to `as_of`, planned as a straight line, evidence as dots below.

    `steps`: effective_on, progress (which holds from that day on; NaN for nothing), oldest first.
    `evidence`: happened_on, date_precision, title, source_url. Without both planned days there is
    no planned. The axis is the programme's, from `starts_on` to `ends_on`, or longer if need be.
    """
    events = dots(evidence, 0.5, t)
    days = (starts_on, ends_on, as_of, planned_from, planned_to)
    axis = span([*days, *(event.day for event in events)])
    reported = action_points.reported(steps, as_of)
    planned = action_points.planned(planned_from, planned_to, axis)
    words = action_words.words(reported, planned, axis, as_of, t, palette)
    counted = action_words.count(events, t, palette)
    bottom = BOTTOM + 20 * bool(counted)
    return figure(
        [*_lines(reported, planned, palette), markers(events, palette, "y2")],
        palette,
        height=action_words.TOP + PLOT + DOTS + bottom,
        notes=[*words, *links(events, "y2"), *counted],
        shapes=[top_line(palette), _now(as_of, palette)],
        layout=_layout(axis, bottom, palette),
    )


def alt(
    steps: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, planned: float, as_of: date
) -> str:
    """Reported and planned on the day, since when, and how much evidence there is."""
    reported = action_points.reported(steps, as_of)
    progress = reported[-1][1] if reported else float("nan")
    stated = steps["progress"].notna() & (steps["effective_on"] <= pd.Timestamp(as_of))
    return t(
        "chart-action-alt",
        day=t.day(as_of),
        progress=t.percent(progress),
        planned=t.percent(planned),
        steps=int(stated.sum()),
        count=len(evidence),
    )


def _layout(axis: tuple[date, date], bottom: float, palette: Palette) -> Spec:
    """The plot, the dots below it, and under both the years."""
    below = DOTS / (PLOT + DOTS)
    return {
        "xaxis": days_axis(*axis, palette) | {"anchor": "free", "position": 0},
        "yaxis": percent_axis(palette) | {"domain": [below, 1]},
        "yaxis2": {"range": [0, 1], "domain": [0, below], "visible": False, "anchor": "x"},
        "margin": {"l": LEFT, "r": RIGHT, "t": action_words.TOP, "b": bottom},
    }


def _lines(reported: list[Point], planned: list[Point], palette: Palette) -> list[Spec]:
    """Planned, reported, and a dot where reported stands on the day."""
    return [
        _line("planned", planned, palette.muted, 1.5, dash="4px,3px"),
        _line("progress", reported, palette.link, 2.5, shape="hv"),
        _line("now", reported[-1:], palette.link, 0, mode="markers"),
    ]


def _line(
    name: str,
    points: list[Point],
    colour: str,
    thick: float,
    *,
    mode: str = "lines",
    shape: str = "linear",
    dash: str = "solid",
) -> Spec:
    return {
        "type": "scatter",
        "mode": mode,
        "name": name,
        "x": [day for day, _ in points],
        "y": [value if value == value else None for _, value in points],
        "line": {"color": colour, "width": thick, "dash": dash, "shape": shape},
        "marker": {"color": colour, "size": 9},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _now(as_of: date, palette: Palette) -> Spec:
    """The line of the viewed day, through the dots too."""
    day = iso(as_of)
    line = {"color": palette.text, "width": 1}
    return {
        "type": "line",
        "x0": day,
        "x1": day,
        "yref": "paper",
        "y0": 0,
        "y1": ABOVE,
        "line": line,
    }
