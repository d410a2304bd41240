"""The trend: average, planned and floor, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.axes import BOTTOM, LEFT, days_axis, iso, percent_axis, top_line
from charts.chart_text import styled, width
from charts.figure_template import Spec, figure
from charts.frame_rows import rows
from charts.palette import Palette
from locales import Translator

NARROW = 170  # px of plot on a phone
ABOVE = 8  # points between the lines and the words
FULL = 93  # above this there is no room under the line of 100
HIGHEST = 106  # just above the line of 100

Point = dict[str, Any]
Axis = tuple[date, date]


def crossing(
    since: date | None,
    known: list[Point],
    planned: list[Point],
    axis: Axis,
    t: Translator,
    palette: Palette,
    plot: float,
) -> list[Spec]:
    """An annotation at the point of `known` on the day `since`, clear of both lines; else none."""
    found = [point for point in known if since is not None and iso(point["day"]) == iso(since)]
    return [_note(point, known, planned, axis, t, palette, plot) for point in found]


def _note(
    point: Point,
    known: list[Point],
    planned: list[Point],
    axis: Axis,
    t: Translator,
    palette: Palette,
    plot: float,
) -> Spec:
    scale = PLOT / plot  # the words are as high in a strip
    words = t("chart-trend-behind", month=t.short_month(point["day"]))
    left, right, side = _reach(_share(point["day"], axis), width(words) / NARROW)
    heights = [point["average"], _planned_at(right, planned, axis)]
    heights += [each["average"] for each in known if left <= _share(each["day"], axis) <= right]
    above = max(heights) + ABOVE * scale
    fits = above < 100 - (100 - FULL) * scale
    words = words[:1].upper() + words[1:]
    if not fits:  # the line goes up beside the words
        words = {"left": f"\u00a0{words}", "right": f"{words}\u00a0"}.get(side, words)
    return {
        "x": iso(point["day"]),
        "y": point["average"],
        "ax": 0,
        "ay": above if fits else 100 + (HIGHEST - 100) * scale,
        "ayref": "y",
        "text": words,
        "xanchor": side,
        "yanchor": "bottom" if fits else "middle",
        "showarrow": True,
        "arrowhead": 0,
        "arrowwidth": 1,
        "arrowcolor": palette.text,
        "standoff": 5,
    }


def _reach(at: float, wide: float) -> tuple[float, float, str]:
    """The left and right end of words over `at`, and their anchor; all in shares of the axis.

    They are centred over `at`, except near the ends of the axis.
    """
    if at < wide / 2:
        return at, at + wide, "left"
    if at > 1 - wide / 2:
        return at - wide, at, "right"
    return at - wide / 2, at + wide / 2, "center"


def _planned_at(share: float, planned: list[Point], axis: Axis) -> float:
    """Planned at a share of the axis, on the straight line between two points."""
    for earlier, later in pairwise(planned):
        begin, end = (_share(point["day"], axis) for point in (earlier, later))
        if begin <= share < end:
            slope = (later["planned"] - earlier["planned"]) / (end - begin)
            return float(earlier["planned"] + slope * (share - begin))
    return float(planned[-1]["planned"])


def _share(day: Any, axis: Axis) -> float:
    first, last = axis
    return (date.fromisoformat(iso(day)) - first).days / max((last - first).days, 1)


APART = 18  # px


@dataclass(frozen=True)
class End:
    """The last point of a line and the words beside it."""

    day: Any
    value: float
    words: str
    colour: str
    bold: bool = False


def end_notes(ends: Sequence[End], plot: float, plate: str = "") -> list[Spec]:
    """Annotations: the words of each end at the right of its point.

    `plot` is the px from 0 to 100; `plate` is a background colour where lines go on behind words.
    """
    heights = _apart([end.value * plot / 100 for end in ends], plot)
    return [
        {
            "x": iso(end.day),
            "y": height * 100 / plot,
            "text": styled(end.words, bold=end.bold),
            "font": {"color": end.colour},
            "xshift": 9,
            **({"bgcolor": plate} if plate else {}),
        }
        for end, height in zip(ends, heights, strict=True)
    ]


def room(ends: Sequence[End]) -> float:
    """px that the words need at the right of the plot, should all lines end there."""
    return max((width(end.words, bold=end.bold) + 12 for end in ends), default=12)


def _apart(heights: Sequence[float], top: float) -> list[float]:
    """The heights, in px from 0, with APART between any two and all clear of the axis."""
    order = sorted(range(len(heights)), key=lambda place: -heights[place])
    placed = list(heights)
    ceiling = top
    for place in order:
        placed[place] = ceiling = min(placed[place], ceiling)
        ceiling -= APART
    floor = APART / 2 + 3  # px, so that the words stand on the axis and not in it
    for place in reversed(order):
        placed[place] = max(placed[place], floor)
        floor = placed[place] + APART
    return placed


PLOT = 240  # px from 0 to 100
TOP = 28  # px above 100, for the words at the crossing
_VALUE = "{value}"
WORDS = {
    "average": "chart-trend-average",
    "planned": "chart-trend-planned",
    "floor": "chart-trend-floor",
}


def trend_lines(
    trend: pd.DataFrame,
    t: Translator,
    palette: Palette,
    starts_on: date,
    ends_on: date,
    behind_since: date | None = None,
    plot: float = PLOT,
) -> go.Figure:
    """Three lines over the programme's years; `trend`: day, average, floor, planned (NaN possible).

    Later rows may have `planned` alone. `behind_since`: the day of the row from which on the
    average is below planned, None where it isn't. `plot` is the px from 0 to 100.
    """
    points = rows(trend, "day", "average", "floor", "planned")
    known = [point for point in points if point["average"] == point["average"]]
    planned = _planned(points, starts_on)
    axis = starts_on, max([ends_on, *(point["day"].date() for point in points[-1:])])
    ends = _ends(known, planned, t, palette)
    notes = _notes(known, ends, axis, t, palette, plot)
    notes += crossing(behind_since, known, planned, axis, t, palette, plot)
    layout = {
        "xaxis": days_axis(*axis, palette),
        "yaxis": percent_axis(palette),
        "margin": {"l": LEFT, "r": room(ends), "t": TOP, "b": BOTTOM},
        "hovermode": "x",
    }
    data = _lines(known, planned, t, palette)
    height = TOP + plot + BOTTOM
    shapes = [top_line(palette)]
    return figure(data, palette, height=height, notes=notes, shapes=shapes, layout=layout)


def alt(trend: pd.DataFrame, t: Translator, behind_since: date | None = None) -> str:
    """The average of the first and last month, planned and floor, and since when it is behind."""
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
    """The points that have planned, from 0 at the programme's start."""
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
            t(WORDS[name], value=t.percent(points[-1][name])),
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
    plot: float,
) -> list[Spec]:
    """Annotations at the ends of the lines; and the text chart-trend-empty where `known` is
    empty.
    """
    goes_on = known and iso(known[-1]["day"]) < iso(axis[1])
    notes = end_notes(ends, plot, palette.background if goes_on else "")
    if not known:
        words = t("chart-trend-empty")
        notes.append({"x": iso(axis[0]), "y": 75, "xshift": 8, "text": words})
    return notes


def _lines(
    known: list[dict[str, Any]], planned: list[dict[str, Any]], t: Translator, palette: Palette
) -> list[Spec]:
    """Traces: floor, average with the area between them, planned, and a dot on the last average."""
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
    """Day and values of each point. Each sentence is translated once: there are many points."""
    sentences = {name: t(message, value=_VALUE) for name, message in WORDS.items()}
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
