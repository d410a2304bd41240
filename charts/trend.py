"""Whether the work will finish in time: average, planned and floor, month by month."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import line_ends
from charts.axes import BOTTOM, LEFT, days_axis, iso, percent_axis, top_line
from charts.crossing import crossing
from charts.line_ends import End
from charts.palette import Palette
from charts.rows import rows
from charts.template import Spec, figure
from charts.text import styled
from locales import Translator

PLOT = 240  # px from 0 to 100
TOP = 28  # px above 100, for the words at the crossing
_VALUE = "{value}"
_WORDS = {
    "average": "chart-trend-average",
    "planned": "chart-trend-planned",
    "floor": "chart-trend-floor",
}


def trend(
    trend: pd.DataFrame,
    t: Translator,
    palette: Palette,
    starts_on: date,
    ends_on: date,
    behind_since: date | None = None,
) -> go.Figure:
    """Three lines over the programme's years; `trend`: day, average, floor, planned (NaN possible).

    Later rows may carry `planned` alone. Where they don't reach the programme's end, planned goes
    on straight to 100 there, the day by which its actions are due. `behind_since`: the day of the
    row from which on the average is below planned, None where it isn't.
    """
    points = rows(trend, "day", "average", "floor", "planned")
    known = [point for point in points if point["average"] == point["average"]]
    planned = _planned(points, starts_on)
    axis = starts_on, max([ends_on, *(point["day"].date() for point in points[-1:])])
    ends = _ends(known, planned, t, palette)
    notes = _notes(known, ends, axis, t, palette)
    notes += crossing(behind_since, known, planned, axis, t, palette)
    layout = {
        "xaxis": days_axis(*axis, palette),
        "yaxis": percent_axis(palette),
        "margin": {"l": LEFT, "r": line_ends.room(ends), "t": TOP, "b": BOTTOM},
        "hovermode": "x",
    }
    data = _lines(known, planned, t, palette)
    height = TOP + PLOT + BOTTOM
    shapes = [top_line(palette)]
    return figure(data, palette, height=height, notes=notes, shapes=shapes, layout=layout)


def alt(trend: pd.DataFrame, t: Translator, behind_since: date | None = None) -> str:
    """From where to where the average went, against planned and floor; since when it is behind."""
    known = rows(trend[trend["average"].notna()], "day", "average", "floor", "planned")
    if not known:
        return t("chart-trend-empty")
    first, last = known[0], known[-1]
    sentence = t(
        "chart-trend-alt",
        first=t.month(first["day"]),
        begin=t.percent(first["average"]),
        last=t.day(last["day"]),
        end=t.percent(last["average"]),
        planned=t.percent(last["planned"]),
        floor=t.percent(last["floor"]),
    )
    if behind_since is None:
        return sentence
    return f"{sentence} {t('chart-trend-alt-behind', month=t.month(behind_since))}"


def _planned(points: list[dict[str, Any]], starts_on: date) -> list[dict[str, Any]]:
    """The points that have a planned, from 0 at the programme's start."""
    planned = [point for point in points if point["planned"] == point["planned"]]
    if planned and iso(planned[0]["day"]) > iso(starts_on):
        planned = [{"day": starts_on, "planned": 0.0}, *planned]
    return planned


def _ends(
    known: list[dict[str, Any]], planned: list[dict[str, Any]], t: Translator, palette: Palette
) -> list[End]:
    named = (
        (planned, "planned", palette.muted, False),
        (known, "average", palette.link, True),
        (known, "floor", palette.muted, False),
    )
    return [
        End(
            points[-1]["day"],
            points[-1][name],
            t(_WORDS[name], value=t.percent(points[-1][name])),
            colour,
            bold,
        )
        for points, name, colour, bold in named
        if points
    ]


def _notes(
    known: list[dict[str, Any]],
    ends: list[End],
    axis: tuple[date, date],
    t: Translator,
    palette: Palette,
) -> list[Spec]:
    """The words at the ends of the lines, and what there is to say where nothing was reported."""
    goes_on = known and iso(known[-1]["day"]) < iso(axis[1])
    notes = line_ends.notes(ends, PLOT, palette.background if goes_on else "")
    if not known:
        words = t("chart-trend-empty")
        notes.append({"x": iso(axis[0]), "y": 75, "xshift": 8, "text": words})
    return notes


def _lines(
    known: list[dict[str, Any]], planned: list[dict[str, Any]], t: Translator, palette: Palette
) -> list[Spec]:
    """Floor and average with what lies between them, planned, and a dot where the average ends."""
    return [
        _line(known, "floor", palette.axis, 1),
        _line(known, "average", palette.link, 2.5)
        | {"fill": "tonexty", "fillcolor": palette.hairline}
        | {"hovertext": _hover(known, t), "hoverinfo": "text"},
        _line(planned, "planned", palette.muted, 1.5, "4px,3px"),
        _line(known[-1:], "end", palette.link, 0) | {"mode": "markers", "marker": {"size": 9}},
    ]


def _line(
    points: list[dict[str, Any]], name: str, colour: str, thick: float, dash: str = "solid"
) -> Spec:
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [iso(point["day"]) for point in points],
        "y": [point[name if name != "end" else "average"] for point in points],
        "line": {"color": colour, "width": thick, "dash": dash},
        "marker": {"color": colour},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _hover(points: list[dict[str, Any]], t: Translator) -> list[str]:
    """Day and values of each point. The sentences are asked once: there are many points."""
    sentences = {name: t(message, value=_VALUE) for name, message in _WORDS.items()}
    return [
        "<br>".join(
            [
                styled(t.day(point["day"]), bold=True),
                *(
                    sentence.replace(_VALUE, t.percent(point[name]))
                    for name, sentence in sentences.items()
                ),
            ]
        )
        for point in points
    ]
