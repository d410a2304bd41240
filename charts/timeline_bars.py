"""The timeline: a bar per action and measure, its due day, and public events as dots."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import canvas as titles
from charts.axes import YEARS, iso, span
from charts.bars import add, status_bars
from charts.canvas import Canvas
from charts.chart_text import NARROWEST, literal
from charts.dots import Dot, dot, links, markers
from charts.figure_template import Spec
from charts.frame_rows import rows
from charts.palette import Palette
from charts.status_looks import StatusLook, looks_by_status, mark, status_look
from locales import Translator

BAR = 12
TICK = 20
EDGE = 6  # px beside the axis, for ticks and dots at its ends
INSET = 16  # px of a measure's title under its action's
DAY = 86_400_000  # plotly counts a length on an axis of days in milliseconds


def draw(
    item: Mapping[str, Any],
    look: StatusLook,
    axis: tuple[date, date],
    canvas: Canvas,
    t: Translator,
) -> float:
    """Add the row of an item at the canvas's `y`, and move it on; return the middle of the bar."""
    _title(item, look, canvas, t)
    canvas.y += 8 + BAR / 2
    middle = canvas.y
    _bar(item, look, axis, canvas, t)
    canvas.y += BAR / 2 + 14
    return middle


def _title(item: Mapping[str, Any], look: StatusLook, canvas: Canvas, t: Translator) -> None:
    """Add code and title, and at the right the status in words with its mark."""
    action = item["level"] == "action"
    word = t(f"status-{item['status']}")
    titles.write_title(
        canvas,
        item["code"] if action else "",
        item["title"],
        aside=f"{look.glyph}  {word}",
        markup=mark(look.glyph, look.colour) + word,
        bold=action,
        struck=not item["in_scope"],
        inset=0 if action else INSET,
        room=NARROWEST - 2 * EDGE,
        address=item["way"],
    )


def _bar(
    item: Mapping[str, Any],
    look: StatusLook,
    axis: tuple[date, date],
    canvas: Canvas,
    t: Translator,
) -> None:
    """Add the bar from the start to the due day, and the due day's tick.

    Where a day is missing, the bar goes to the end of the axis. A continuous action has no tick.
    """
    starts_on, due_on = item["starts_on"], item["due_on"]
    open_start, open_end = starts_on != starts_on, due_on != due_on
    start = axis[0] if open_start else date.fromisoformat(iso(starts_on))
    end = axis[1] if open_end else date.fromisoformat(iso(due_on))
    bars = canvas.trace(item["status"], lambda: status_bars(look, canvas.palette, BAR))
    length = max((end - start).days, 1) * DAY
    add(bars, length, iso(start), canvas.y, _hover(item, look, t))
    if look.line:
        top, bottom = canvas.y - BAR / 2, canvas.y + BAR / 2
        canvas.box(
            iso(start), iso(end), top, bottom, fill=look.fill, line=look.line, dash=look.dash
        )
    if not open_end and item["kind"] != "continuous":
        due = canvas.trace("due", lambda: _ticks(canvas.palette))
        due["x"].append(iso(due_on))
        due["y"].append(canvas.y)


def _hover(item: Mapping[str, Any], look: StatusLook, t: Translator) -> str:
    words = t(
        "chart-timeline-hover",
        status=t(f"status-{item['status']}"),
        start=t.day(item["starts_on"]),
        due=t.day(item["due_on"]),
    )
    return f"{literal(item['code'])} {literal(item['title'])}<br>{look.glyph} {words}"


def _ticks(palette: Palette) -> Spec:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [],
        "y": [],
        "marker": {
            "symbol": "line-ns",
            "size": TICK,
            "line": {"color": palette.text, "width": 2},
            "opacity": 1,
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def years(axis: tuple[date, date], top: float, canvas: Canvas) -> None:
    """Add lines and names of the years from `top` to the canvas's `y`, and move it below them."""
    first, last = axis
    step = -(-(last.year - first.year + 1) // (YEARS + 2))
    bottom = canvas.y
    for year in range(first.year, last.year + 1, step):
        begin, end = max(date(year, 1, 1), first), min(date(year, 12, 31), last)
        if begin == date(year, 1, 1):
            day = iso(begin)
            canvas.box(day, day, top - 6, bottom + 4, line=canvas.palette.hairline)
        wide = (end - begin).days / max((last - first).days, 1)
        if wide * step > 0.08:
            middle = iso(begin + timedelta(days=(end - begin).days // 2))
            for y in (top - 16, bottom + 12):
                _name(str(year), middle, y, canvas)
    canvas.y += 24


def _name(year: str, day: str, y: float, canvas: Canvas) -> None:
    muted, plate = canvas.palette.muted, canvas.palette.background
    canvas.write(year, day, y, colour=muted, side="center", on="x", plate=plate)


def now(as_of: date, axis: tuple[date, date], canvas: Canvas, t: Translator) -> None:
    """Add the line of the viewed day from its name at the top to the bottom, behind words only."""
    first, last = axis
    day = iso(as_of)
    canvas.box(day, day, 16, canvas.y - 22, line=canvas.palette.text, above=True)
    share = (as_of - first).days / max((last - first).days, 1)
    side = "left" if share < 0.33 else "right" if share > 0.67 else "center"
    canvas.write(t.day(as_of), day, 8, side=side, on="x")


HEAD = 46  # px: the day, and the years
COLUMNS = ("code", "level", "title", "status", "in_scope", "kind", "starts_on", "due_on", "way")
EVENTS = ("action_code", "happened_on", "date_precision", "title", "source_url")


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
    ways: Mapping[str, str] | None = None,
) -> go.Figure:
    """A row per item, in the order given, measures set in under their action.

    `items`: code, level, title, status, in_scope, kind, starts_on, due_on (NaT without one).
    `evidence`: action_code, happened_on, date_precision, title, source_url; a dot on its action's
    bar. `statuses`: code, mark. `ways` is code to the address of its page. The axis is the
    programme's, or longer where a day is outside. Dots and ticks have no key here, since several of
    these charts are below one another.
    """
    canvas = Canvas(palette, y=HEAD)
    days = [*_ends(items, "starts_on", "due_on"), *_ends(evidence, "happened_on")]
    axis = span([starts_on, ends_on, as_of, *days])
    titled = items.assign(way=[(ways or {}).get(code, "") for code in items["code"]])
    dots = _rows(titled, _events(evidence), looks_by_status(statuses, palette), axis, canvas, t)
    if items.empty:
        canvas.write(t("chart-nothing"), y=HEAD + 20, colour=palette.muted)
        canvas.y += 40
    years(axis, HEAD, canvas)
    now(as_of, axis, canvas, t)
    canvas.data.append(markers(dots, palette))
    canvas.notes += links(dots)
    xaxis = {"type": "date", "range": [iso(day) for day in axis], "visible": False}
    return canvas.figure({"xaxis": xaxis, "margin": {"l": EDGE, "r": EDGE, "t": 0, "b": 0}})


def alt(items: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, as_of: date) -> str:
    """The numbers of items, of those due by `as_of`, and of events."""
    due = items["due_on"].notna() & (items["due_on"] <= pd.Timestamp(as_of))
    return t(
        "chart-timeline-alt",
        items=len(items),
        day=t.day(as_of),
        due=int(due.sum()),
        events=len(evidence),
    )


def _rows(
    items: pd.DataFrame,
    events: Mapping[str, list[dict[str, Any]]],
    looks: Mapping[str, StatusLook],
    axis: tuple[date, date],
    canvas: Canvas,
    t: Translator,
) -> list[Dot]:
    """Add the rows at the canvas's `y`, and move it below them; return the dots on their bars."""
    found: list[Dot] = []
    for item in rows(items, *COLUMNS):
        look = looks.get(item["status"]) or status_look("", canvas.palette)
        middle = draw(item, look, axis, canvas, t)
        found += [dot(event, middle, t) for event in events.get(item["code"], [])]
    return found


def _events(evidence: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    events: dict[str, list[dict[str, Any]]] = {}
    for event in rows(evidence, *EVENTS):
        events.setdefault(event["action_code"], []).append(event)
    return events


def _ends(frame: pd.DataFrame, *columns: str) -> list[Any]:
    """The first and the last day of each of these columns."""
    return [end for column in columns for end in (frame[column].min(), frame[column].max())]
