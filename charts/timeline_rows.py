"""A row of the timeline: title and status, and under them the bar with its due day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from charts import titles
from charts.axes import iso
from charts.bars import add, status_bars
from charts.canvas import Canvas
from charts.lines import NARROWEST
from charts.marks import Look, mark
from charts.palette import Palette
from charts.template import Spec
from charts.text import literal
from locales import Translator

BAR = 12
TICK = 20
EDGE = 6  # px beside the axis, for ticks and dots at its ends
INSET = 16  # px of a measure's title under its action's
DAY = 86_400_000  # plotly counts a length on an axis of days in milliseconds


def draw(
    item: Mapping[str, Any], look: Look, axis: tuple[date, date], canvas: Canvas, t: Translator
) -> float:
    """The row where the canvas is, then down to the next; the middle of its bar."""
    _title(item, look, canvas, t)
    canvas.y += 8 + BAR / 2
    middle = canvas.y
    _bar(item, look, axis, canvas, t)
    canvas.y += BAR / 2 + 14
    return middle


def _title(item: Mapping[str, Any], look: Look, canvas: Canvas, t: Translator) -> None:
    """Number and title, and at the right the status in words with its mark."""
    action = item["level"] == "action"
    word = t(f"status-{item['status']}")
    titles.write(
        canvas,
        item["code"] if action else "",
        item["title"],
        aside=f"{look.glyph}  {word}",
        markup=mark(look.glyph, look.colour) + word,
        bold=action,
        struck=not item["in_scope"],
        inset=0 if action else INSET,
        room=NARROWEST - 2 * EDGE,
    )


def _bar(
    item: Mapping[str, Any], look: Look, axis: tuple[date, date], canvas: Canvas, t: Translator
) -> None:
    """From the start to the due day, or as far as they are known, and the due day's tick."""
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


def _hover(item: Mapping[str, Any], look: Look, t: Translator) -> str:
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
