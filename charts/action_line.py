"""One action over the years: what was reported, what was planned, and the public events."""

from datetime import date

import pandas as pd
import plotly.graph_objects as go

from charts import action_words
from charts.axes import BOTTOM, LEFT, days_axis, iso, percent_axis, span, top_line
from charts.dots import dots, links, markers
from charts.palette import Palette
from charts.rows import rows
from charts.template import Spec, figure
from locales import Translator

PLOT = 84  # px from 0 to 100
DOTS = 26  # px below it
RIGHT = 10
ABOVE = 1.2  # of the plot: up to the name of the day
Point = tuple[str, float]


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
    first, last = span(
        [starts_on, ends_on, as_of, planned_from, planned_to, *(event.day for event in events)]
    )
    reported = _reported(steps, as_of)
    planned = _planned(planned_from, planned_to, first, last)
    counted = action_words.count(events, t, palette)
    below = DOTS / (PLOT + DOTS)
    bottom = BOTTOM + 20 * bool(counted)
    layout = {
        "xaxis": days_axis(first, last, palette) | {"anchor": "free", "position": 0},
        "yaxis": percent_axis(palette) | {"domain": [below, 1]},
        "yaxis2": {"range": [0, 1], "domain": [0, below], "visible": False, "anchor": "x"},
        "margin": {"l": LEFT, "r": RIGHT, "t": action_words.TOP, "b": bottom},
    }
    return figure(
        [
            _line("planned", planned, palette.muted, 1.5, dash="4px,3px"),
            _line("progress", reported, palette.link, 2.5, shape="hv"),
            _line("now", reported[-1:], palette.link, 0, mode="markers"),
            markers(events, palette, "y2"),
        ],
        palette,
        height=action_words.TOP + PLOT + DOTS + bottom,
        notes=[
            *action_words.words(reported, planned, (first, last), as_of, t, palette),
            *links(events, "y2"),
            *counted,
        ],
        shapes=[top_line(palette), _now(as_of, palette)],
        layout=layout,
    )


def alt(
    steps: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, planned: float, as_of: date
) -> str:
    """Reported and planned on the day, since when, and how much evidence there is."""
    reported = _reported(steps, as_of)
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


def _reported(steps: pd.DataFrame, as_of: date) -> list[Point]:
    """The steps up to `as_of`, and that day; nothing where nothing was ever reported."""
    points: list[Point] = []
    for row in rows(steps, "effective_on", "progress"):
        day, value = iso(row["effective_on"]), row["progress"]
        if day > iso(as_of) or (value != value and not points):
            continue
        if value != value:  # a figure withdrawn: the step before it ends here
            points.append((day, points[-1][1]))
        points.append((day, value))
    return [*points, (iso(as_of), points[-1][1])] if points else []


def _planned(
    planned_from: date | None, planned_to: date | None, first: date, last: date
) -> list[Point]:
    if planned_from is None or planned_to is None:
        return []
    points = [(first, 0.0), (planned_from, 0.0), (planned_to, 100.0), (last, 100.0)]
    return [(iso(day), value) for day, value in points]


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
