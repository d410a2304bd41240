"""The timeline: a bar per action and measure with its progress, its plan, and public events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.axes import YEARS, iso, span
from charts.bars import NOTHING
from charts.chart_text import literal
from charts.dots import dot, links, markers
from charts.figure_template import Spec, figure
from charts.frame_rows import rows
from charts.palette import Palette
from charts.status_looks import StatusLook, looks_by_status, status_look
from locales import Translator

ROW = 24  # px of a row where nothing else sets the height
HEAD = 46  # px above the first row: the viewed day, and below it the years
RAISED = 10  # px of the years above the first row: on a phone a name begins there
EDGE = 6  # px beside the axis, for ticks and dots at its ends
BAR, TICK = 10, 12  # px; plotly draws a tick 1.4 times as long
DAY = 86_400_000  # plotly counts a length on an axis of days in milliseconds
COLUMNS = (
    *("code", "title", "status", "done", "kind", "starts_on", "due_on", "progress", "planned"),
)
EVENTS = ("action_code", "happened_on", "date_precision", "title", "source_url")
Axis = tuple[date, date]
Row = dict[str, Any]


def timeline_bars(
    items: pd.DataFrame,
    evidence: pd.DataFrame,
    statuses: pd.DataFrame,
    t: Translator,
    palette: Palette,
    *,
    as_of: date,
    starts_on: date,
    ends_on: date,
) -> go.Figure:
    """A row per item, in the order given, without its name, which stands beside it as text.

    The track is from the start to the due day, or to the end of the axis where a day is missing;
    its filled part is the reported progress, all of it once done, and a tick is at planned. Without
    progress it is dashed. The middle of row number n, from 0, is at y = n + 0.5, at any height.
    `items`: code, title, status, done, kind, starts_on, due_on (NaT without one), progress, planned
    (0 to 100, NaN without one). `evidence`: action_code, happened_on, date_precision, title,
    source_url; a dot on its action's bar. `statuses`: code, mark. The axis is the programme's, or
    longer where a day is outside.
    """
    found = rows(items, *COLUMNS)
    days = [*_ends(items, "starts_on", "due_on"), *_ends(evidence, "happened_on")]
    axis = span([starts_on, ends_on, as_of, *days])
    looks = looks_by_status(statuses, palette)
    events = _events(evidence)
    dots = [
        dot(event, place + 0.5, t)
        for place, row in enumerate(found)
        for event in events.get(row["code"], [])
    ]
    size = max(len(found), 1)
    return figure(
        [
            *_bars(found, looks, axis, palette),
            _targets(found, looks, axis, t, palette),
            _ticks(found, axis, palette),
            markers(dots, palette),
        ],
        palette,
        height=HEAD + ROW * size,
        notes=[*_years(axis, palette), _day(as_of, axis, t), *_empty(found, t), *links(dots)],
        shapes=[*_lines(axis, size, palette), _now(as_of, size, palette)]
        + [
            _silent(place, row, axis, palette)
            for place, row in enumerate(found)
            if reported_share(row) is None
        ],
        layout={
            "xaxis": {"type": "date", "range": [iso(day) for day in axis], "visible": False},
            "yaxis": {"range": [size, 0], "visible": False},
            "margin": {"l": EDGE, "r": EDGE, "t": HEAD, "b": 0},
        },
    )


def reported_share(row: Mapping[str, Any]) -> float | None:
    """The filled share of a bar: all of it once done; None without progress."""
    if row["done"]:
        return 1.0
    return None if row["progress"] != row["progress"] else float(row["progress"]) / 100


def alt(items: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, as_of: date) -> str:
    """The numbers of items, of those due by `as_of`, and of the events about them."""
    due = items["due_on"].notna() & (items["due_on"] <= pd.Timestamp(as_of))
    return t(
        "chart-timeline-alt",
        items=len(items),
        day=t.day(as_of),
        due=int(due.sum()),
        events=int(evidence["action_code"].isin(items["code"]).sum()),
    )


def _track(row: Row, axis: Axis) -> Axis:
    starts_on, due_on = row["starts_on"], row["due_on"]
    first = axis[0] if starts_on != starts_on else date.fromisoformat(iso(starts_on))
    last = axis[1] if due_on != due_on else date.fromisoformat(iso(due_on))
    return first, max(last, first + timedelta(days=1))


def _at(row: Row, axis: Axis, share: float) -> str:
    """The day at a share of a track, as plotly reads it."""
    first, last = _track(row, axis)
    return iso(first + timedelta(days=round((last - first).days * share)))


def _bars(
    found: list[Row], looks: Mapping[str, StatusLook], axis: Axis, palette: Palette
) -> list[Spec]:
    """The tracks, and over them the progress by status: lines, as thick at any height."""
    stated = [(place, row) for place, row in enumerate(found) if reported_share(row) is not None]
    traces = {"track": _line("track", palette.hairline)}
    for place, row in stated:
        _add(traces["track"], iso(_track(row, axis)[0]), _at(row, axis, 1), place)
    for place, row in stated:
        colour = _colour(looks.get(row["status"]), palette)
        trace = traces.setdefault(row["status"], _line(row["status"], colour))
        _add(trace, _at(row, axis, 0), _at(row, axis, reported_share(row) or 0), place)
    return [*traces.values()]


def _colour(look: StatusLook | None, palette: Palette) -> str:
    """The colour of the progress in a status: its own where it is filled, else that of progress."""
    return look.fill if look and not look.line else palette.in_progress


def _line(name: str, colour: str) -> Spec:
    look = {"color": colour, "width": BAR}
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [],
        "y": [],
        "line": look,
        "hoverinfo": "skip",
    }


def _add(trace: Spec, first: str, last: str, place: int) -> None:
    trace["x"] += [first, last, None]
    trace["y"] += [place + 0.5, place + 0.5, None]


def _ticks(found: list[Row], axis: Axis, palette: Palette) -> Spec:
    """A tick at the planned share of each track that has a plan."""
    planned = [(place, row) for place, row in enumerate(found) if row["planned"] == row["planned"]]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": "planned",
        "x": [_at(row, axis, row["planned"] / 100) for _, row in planned],
        "y": [place + 0.5 for place, _ in planned],
        "marker": {
            "symbol": "line-ns",
            "size": TICK,
            "line": {"color": palette.text, "width": 2},
            "opacity": 1,
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _targets(
    found: list[Row],
    looks: Mapping[str, StatusLook],
    axis: Axis,
    t: Translator,
    palette: Palette,
) -> Spec:
    """Invisible bars over the whole rows, which take the clicks and tell days and progress."""
    known = [(row, looks.get(row["status"]) or status_look("", palette)) for row in found]
    wide = max((axis[1] - axis[0]).days, 1) * DAY
    return {
        "type": "bar",
        "orientation": "h",
        "name": "rows",
        "x": [wide] * len(found),
        "base": [iso(axis[0])] * len(found),
        "y": [place + 0.5 for place in range(len(found))],
        "width": 1,
        "customdata": [[row["code"]] for row in found],
        "marker": {"color": NOTHING, "line": {"width": 0}},
        "hovertext": [_hover(row, look, t) for row, look in known],
        "hoverinfo": "text",
    }


def _hover(row: Row, look: StatusLook, t: Translator) -> str:
    days = t(
        "chart-timeline-hover",
        status=t(f"status-{row['status']}"),
        start=t.day(row["starts_on"]),
        due=t.day(row["due_on"]),
    )
    shown = {name: t.percent(row[name]) for name in ("planned",)}
    stated = t("rows-stated", average=t.percent(row["progress"]), **shown)
    name = f"{literal(row['code'])} {literal(row['title'])}"
    return f"{name}<br>{look.glyph} {days}<br>{stated}"


def _silent(place: int, row: Row, axis: Axis, palette: Palette) -> Spec:
    """A dashed empty track."""
    first, last = _track(row, axis)
    return {
        "type": "rect",
        "x0": iso(first),
        "x1": iso(last),
        "ysizemode": "pixel",
        "yanchor": place + 0.5,
        "y0": -BAR / 2,
        "y1": BAR / 2,
        "fillcolor": NOTHING,
        "line": {"color": palette.not_reported, "width": 1, "dash": "4px,3px"},
    }


def _steps(axis: Axis) -> list[tuple[int, date, date]]:
    """Year, and its first and last day on the axis; of many years some are left out."""
    first, last = axis
    step = -(-(last.year - first.year + 1) // (YEARS + 2))
    return [
        (year, max(date(year, 1, 1), first), min(date(year, 12, 31), last))
        for year in range(first.year, last.year + 1, step)
    ]


def _years(axis: Axis, palette: Palette) -> list[Spec]:
    whole = max((axis[1] - axis[0]).days, 1)
    step = -(-(axis[1].year - axis[0].year + 1) // (YEARS + 2))
    return [
        {
            "text": str(year),
            "x": iso(begin + (end - begin) / 2),
            "y": 1,
            "yref": "paper",
            "xanchor": "center",
            "yanchor": "bottom",
            "yshift": RAISED,
            "font": {"color": palette.muted},
        }
        for year, begin, end in _steps(axis)
        if (end - begin).days * step > 0.08 * whole
    ]


def _lines(axis: Axis, size: int, palette: Palette) -> list[Spec]:
    """A hairline at the beginning of each year."""
    days = [iso(begin) for year, begin, _ in _steps(axis) if begin == date(year, 1, 1)]
    look = {"color": palette.hairline, "width": 1}
    return [
        {"type": "line", "x0": day, "x1": day, "y0": 0, "y1": size, "line": look} for day in days
    ]


def _now(as_of: date, size: int, palette: Palette) -> Spec:
    """The line of the viewed day."""
    day, look = iso(as_of), {"color": palette.text, "width": 1}
    return {"type": "line", "x0": day, "x1": day, "y0": 0, "y1": size, "line": look}


def _day(as_of: date, axis: Axis, t: Translator) -> Spec:
    """The name of the viewed day over its line and over the years."""
    share = (as_of - axis[0]).days / max((axis[1] - axis[0]).days, 1)
    side = "left" if share < 0.33 else "right" if share > 0.67 else "center"
    place = {"x": iso(as_of), "y": 1, "yref": "paper", "yshift": RAISED + 17}
    return {"text": t.day(as_of), "xanchor": side, "yanchor": "bottom", **place}


def _empty(found: list[Row], t: Translator) -> list[Spec]:
    words = t("chart-nothing")
    return [] if found else [{"text": words, "x": 0, "xref": "paper", "y": 0.5}]


def _events(evidence: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    events: dict[str, list[dict[str, Any]]] = {}
    for event in rows(evidence, *EVENTS):
        events.setdefault(event["action_code"], []).append(event)
    return events


def _ends(frame: pd.DataFrame, *columns: str) -> list[Any]:
    """The first and the last day of each of these columns."""
    return [end for column in columns for end in (frame[column].min(), frame[column].max())]
