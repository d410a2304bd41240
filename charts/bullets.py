"""Rows of bullets: the reported progress of pillars or partners as bars, and planned as ticks."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.bars import NOTHING
from charts.chart_text import styled, width
from charts.figure_template import Spec, figure
from charts.frame_rows import rows
from charts.palette import Palette
from locales import Translator

ROW = 32  # px of a row where nothing else sets the height
BAR, TICK = 14, 16  # px; plotly draws a tick 1.4 times as long
FAINT = 0.4  # opacity of a row beside a chosen one
COLUMNS = ("code", "name", "is_in", "average", "planned")
Row = dict[str, Any]


def bullets(
    figures: pd.DataFrame, t: Translator, palette: Palette, chosen: Collection[str] = ()
) -> go.Figure:
    """A row per row of `figures` (code, name, is_in, average, planned), without its name.

    The middle of row number n, from 0, is at y = n + 0.5, however high the figure is drawn: names
    and other figures stand beside it as text. Without an average a row is a dashed empty track, and
    without planned it has no tick; one that isn't `is_in`, without actions, has no track either.
    Where any are `chosen`, by code, the others are faint.
    """
    found = rows(figures, *COLUMNS)
    values = [t.percent(row["average"]) for row in found]
    right = room([row["average"] for row in found], t)
    notes = [_value(value, place, right, palette) for place, value in enumerate(values)]
    layout = {
        "xaxis": {"range": [0, 100], "visible": False},
        "yaxis": {"range": [max(len(found), 1), 0], "visible": False},
        "margin": {"l": 2, "r": right, "t": 0, "b": 0},
    }
    shapes = [
        _silent(place, palette)
        for place, row in enumerate(found)
        if row["is_in"] and _is_nothing(row)
    ]
    return figure(
        [*_bars(found, chosen, palette), _ticks(found, palette), _targets(found)],
        palette,
        height=max(ROW * len(found), 40),
        notes=notes,
        shapes=shapes,
        layout=layout,
    )


def room(averages: Iterable[float], t: Translator) -> float:
    """The px right of the tracks: the widest value, and the gap before it."""
    return max([width(t.percent(value), bold=True) for value in averages], default=0) + 10


def alt(figures: pd.DataFrame, t: Translator) -> str:
    """The reported and planned progress of each row."""
    said = [
        t(
            "chart-bullets-alt-row",
            name=row["name"],
            average=t.percent(row["average"]),
            planned=t.percent(row["planned"]),
        )
        for row in rows(figures, *COLUMNS)
    ]
    return t("chart-bullets-alt", rows="; ".join(said) or t.number(None))


def _is_nothing(row: Row) -> bool:
    return bool(row["average"] != row["average"])


def _bars(found: list[Row], chosen: Collection[str], palette: Palette) -> list[Spec]:
    """The tracks, and over them the averages: lines, as thick at any height of the figure."""
    stated = [(place, row) for place, row in enumerate(found) if not _is_nothing(row)]
    strong = [pair for pair in stated if not chosen or pair[1]["code"] in chosen]
    faint = [pair for pair in stated if pair not in strong]
    tracks = [(place, 100.0) for place, _ in stated]
    return [
        _lines("track", tracks, palette.hairline),
        _lines("average", [(place, row["average"]) for place, row in strong], palette.in_progress),
        _lines("others", [(place, row["average"]) for place, row in faint], palette.in_progress)
        | {"opacity": FAINT},
    ]


def _lines(name: str, lengths: list[tuple[int, float]], colour: str) -> Spec:
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [x for _, length in lengths for x in (0, length, None)],
        "y": [y for place, _ in lengths for y in (place + 0.5, place + 0.5, None)],
        "line": {"color": colour, "width": BAR},
        "hoverinfo": "skip",
    }


def _ticks(found: list[Row], palette: Palette) -> Spec:
    planned = [
        (place, row["planned"])
        for place, row in enumerate(found)
        if row["planned"] == row["planned"]
    ]
    look = {"color": palette.text, "width": 3}
    return {
        "type": "scatter",
        "mode": "markers",
        "name": "planned",
        "x": [value for _, value in planned],
        "y": [place + 0.5 for place, _ in planned],
        "marker": {"symbol": "line-ns", "size": TICK, "line": look, "opacity": 1},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _targets(found: list[Row]) -> Spec:
    """Invisible bars over the whole rows, which take the clicks; a label would hide the row."""
    return {
        "type": "bar",
        "orientation": "h",
        "name": "rows",
        "x": [100] * len(found),
        "y": [place + 0.5 for place in range(len(found))],
        "width": 1,
        "customdata": [[row["code"]] for row in found],
        "marker": {"color": NOTHING, "line": {"width": 0}},
        "hoverinfo": "none",
    }


def _shown(row: Row, t: Translator) -> dict[str, str]:
    return {name: t.percent(row[name]) for name in ("average", "planned")}


def _value(value: str, place: int, right: float, palette: Palette) -> Spec:
    return {
        "text": styled(value, bold=True),
        "x": 1,
        "xref": "paper",
        "xanchor": "right",
        "xshift": right,
        "y": place + 0.5,
        "yanchor": "middle",
        "font": {"color": palette.text},
    }


def _silent(place: int, palette: Palette) -> Spec:
    """A dashed empty track, BAR px high."""
    return {
        "type": "rect",
        "x0": 0,
        "x1": 100,
        "ysizemode": "pixel",
        "yanchor": place + 0.5,
        "y0": -BAR / 2,
        "y1": BAR / 2,
        "fillcolor": NOTHING,
        "line": {"color": palette.not_reported, "width": 1, "dash": "4px,3px"},
    }
