"""One action over the years: what was reported, what was planned, and the public events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from charts.axes import BOTTOM, LEFT, days_axis, iso, percent_axis, span, top_line
from charts.chart_text import literal, styled
from charts.dots import Dot, dots, links, markers
from charts.figure_template import Spec, figure
from charts.frame_rows import rows
from charts.palette import Palette
from locales import Translator

Point = tuple[str, float]  # the day in ISO form, and per cent: NaN after a withdrawn report


def reported_points(steps: pd.DataFrame, as_of: date) -> list[Point]:
    """The `steps`, oldest first, up to `as_of`, and the last again on it; [] without a report."""
    points: list[Point] = []
    for row in rows(steps, "effective_on", "progress"):
        day, value = iso(row["effective_on"]), row["progress"]
        if day > iso(as_of) or (value != value and not points):
            continue
        if value != value:  # a figure withdrawn: the step before it ends here
            points.append((day, points[-1][1]))
        points.append((day, value))
    return [*points, (iso(as_of), points[-1][1])] if points else []


def planned_points(
    planned_from: date | None, planned_to: date | None, axis: tuple[date, date]
) -> list[Point]:
    """From 0 at `planned_from` to 100 at `planned_to`, level outside; [] without both."""
    if planned_from is None or planned_to is None:
        return []
    points = [(axis[0], 0.0), (planned_from, 0.0), (planned_to, 100.0), (axis[1], 100.0)]
    return [(iso(day), value) for day, value in points]


TOP = 44  # px above 100: the day, and below it the label of planned
LOW, HIGH = 30, 70  # per cent below which the label is above the line: LOW in the first half
LABEL, ROW = 0.5, 18  # of the axis of a phone, and px: the room that the label takes


def line_words(
    reported: Sequence[tuple[str, float]],
    planned: Sequence[tuple[str, float]],
    axis: tuple[date, date],
    as_of: date,
    t: Translator,
    palette: Palette,
    *,
    is_over: bool = False,
) -> list[Spec]:
    """Annotations: the day and the reported value beside the line of the day, and planned.

    With `is_over` the value covers what is below it.
    """
    first, last = axis
    late = (as_of - first).days * 2 > (last - first).days
    side = {"xanchor": "right", "xshift": -8} if late else {"xanchor": "left", "xshift": 8}
    day = {"x": iso(as_of), **side}
    over = {"y": 1, "yref": "paper", "yanchor": "bottom"}
    notes = [{**day, **over, "yshift": 24, "text": t.day(as_of)}]
    if planned:
        text = t("chart-action-planned")
        place = {"x": 1, "xref": "paper", "xanchor": "right", **over, "yshift": 5}
        notes.append(place | {"text": text, "font": {"color": palette.muted}})
    if reported and reported[-1][1] == reported[-1][1]:
        value = reported[-1][1]
        text = styled(t("chart-action-reported", value=t.percent(value)), bold=True)
        shift = 14 if (value < HIGH if late else value < LOW) else -14
        place = {**day, "y": value, "yshift": shift}
        if is_crossed(reported, axis, as_of):
            place = {**day, **over, "yshift": 24 + ROW}
        look = {"bgcolor": palette.background} if is_over else {}
        notes.append(place | {"text": text, "font": {"color": palette.link}} | look)
    return notes


def is_crossed(reported: Sequence[tuple[str, float]], axis: tuple[date, date], as_of: date) -> bool:
    """Whether a step would cross the label beside the last value, which then stands on top."""
    first, last = axis
    end = reported[-1][1] if reported else float("nan")
    others = [place for place, (_, value) in enumerate(reported) if value != end]
    if end != end or not others or (as_of - first).days * 2 <= (last - first).days:
        return False
    (step, _), (_, before) = reported[others[-1] + 1], reported[others[-1]]
    is_near = (as_of - date.fromisoformat(step)).days < LABEL * (last - first).days
    return is_near and (before < end if end >= HIGH else before > end)


LONGEST = 42  # letters of a comment on the line; a phone has no room for any (look.css)
CLOSE = 0.25  # of the axis: nearer to the viewed day a comment stands in the place of its value


ACROSS, VALUE = 84, 20  # letters of a comment: the axis in a wide window, and the day's value


def comments(
    said: Sequence[tuple[str, float, str]],
    axis: tuple[date, date],
    palette: Palette,
    until: date | None,
) -> list[Spec]:
    """Annotations: the comments on some steps, (day, per cent, text), above the line.

    One that goes on towards the value beside the line of the day `until` ends before it.
    """
    first, last = axis
    notes = []
    whole = max((last - first).days, 1)
    for day, value, text in said:
        part = (date.fromisoformat(day) - first).days / whole
        side = "right" if part > 1 / 2 else "left"
        shift = -6 if side == "right" else 2
        room = LONGEST
        if until and side == "left" and value == said[-1][1]:
            ahead = (until - date.fromisoformat(day)).days / whole
            room = max(1, min(LONGEST, round(ACROSS * ahead) - VALUE))
        cut = text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
        place = {"x": day, "y": value, "xanchor": side, "xshift": shift, "yshift": 13}
        font = {"color": palette.text, "size": 13}
        notes.append(place | {"text": literal(cut), "font": font} | {"bgcolor": palette.background})
    return notes


def count(events: Sequence[Dot], t: Translator, palette: Palette) -> list[Spec]:
    """The annotation below the years with the number of events; none without one."""
    if not events:
        return []
    text = t("chart-action-evidence", count=len(events))
    place = {"x": 0, "xref": "paper", "y": 0, "yref": "paper", "yanchor": "top", "yshift": -BOTTOM}
    return [place | {"text": text, "font": {"color": palette.muted}}]


def _says(
    said: Sequence[tuple[str, float, str]],
    reported: Sequence[Point],
    axis: tuple[date, date],
    as_of: date,
) -> bool:
    """Whether the last comment, which begins with its value, stands for the value of the day."""
    if not said or not reported:
        return False
    day, value, _ = said[-1]
    is_near = (as_of - date.fromisoformat(day)).days < CLOSE * (axis[1] - axis[0]).days
    return is_near and value == reported[-1][1]


PLOT = 84  # px from 0 to 100
DOTS = 26  # px below it
RIGHT = 10
ABOVE = 1.2  # of the plot: the line of the day goes up to its label


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
    said: Sequence[tuple[str, float, str]] = (),
    plot: int = PLOT,
) -> go.Figure:
    """Progress in steps up to `as_of`, planned as a straight line, evidence as dots below.

    `steps`: effective_on, progress (from that day on; NaN without one), oldest first. `evidence`:
    happened_on, date_precision, title, source_url. planned is drawn where both planned days are
    known. `said` is written on the line: (day, per cent, text); `plot` is its height in px. The
    axis is the programme's, from `starts_on` to `ends_on`, or longer where a day is outside.
    """
    events = dots(evidence, 0.5, t)
    days = (starts_on, ends_on, as_of, planned_from, planned_to)
    axis = span([*days, *(event.day for event in events)])
    reported = reported_points(steps, as_of)
    planned = planned_points(planned_from, planned_to, axis)
    shown = [] if _says(said, reported, axis, as_of) else reported
    # The value stands upon the end of a comment that comes up to it.
    words = comments(said, axis, palette, as_of if shown else None)
    words += line_words(shown, planned, axis, as_of, t, palette, is_over=bool(said))
    counted = count(events, t, palette)
    bottom = BOTTOM + 20 * bool(counted)
    top = TOP + ROW * is_crossed(shown, axis, as_of)
    return figure(
        [*_lines(reported, planned, palette), markers(events, palette, "y2")],
        palette,
        height=top + plot + DOTS + bottom,
        notes=[*words, *links(events, "y2"), *counted],
        shapes=[top_line(palette), _now(as_of, palette)],
        layout=_layout(axis, top, bottom, plot, palette),
    )


def alt(
    steps: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, planned: float, as_of: date
) -> str:
    """Progress and planned on `as_of`, the number of steps so far, and the number of events."""
    reported = reported_points(steps, as_of)
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


def _layout(axis: tuple[date, date], top: int, bottom: float, plot: int, palette: Palette) -> Spec:
    """The layout: the plot, the dots below it, and the years below both."""
    below = DOTS / (plot + DOTS)
    return {
        "xaxis": days_axis(*axis, palette) | {"anchor": "free", "position": 0},
        "yaxis": percent_axis(palette) | {"domain": [below, 1]},
        "yaxis2": {"range": [0, 1], "domain": [0, below], "visible": False, "anchor": "x"},
        "margin": {"l": LEFT, "r": RIGHT, "t": top, "b": bottom},
    }


def _lines(reported: list[Point], planned: list[Point], palette: Palette) -> list[Spec]:
    """Traces: planned, reported, and a dot at the reported value of the day."""
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
