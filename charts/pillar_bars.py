"""The bars by pillar: actions by status, with health, completion and average in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import canvas as titles
from charts.bars import add, status_bars
from charts.canvas import Canvas
from charts.chart_text import NARROWEST, flow, literal, way, width
from charts.count_words import health_count, pillar_summary, share, status_count
from charts.frame_rows import rows
from charts.palette import Palette
from charts.status_looks import (
    HEALTH_MARKS,
    StatusLook,
    health_mark,
    looks_by_status,
    mark,
    status_look,
)
from locales import Translator

BAR = 28
PADDING = 10
# Share of the scale between an outline and its neighbour, as between filled boxes.
_INSET = 0.004


@dataclass(frozen=True)
class Segment:
    """`count` actions in one status, `start` actions from the left; `words`: "4 in progress"."""

    status: str
    start: int
    count: int
    look: StatusLook
    words: str

    def label(self, scale: float) -> str:
        """The first of `words`, count and "" that fits; the narrowest chart has `scale` actions."""
        room = self.count / scale * NARROWEST - 2 * PADDING - 14
        fitting = (text for text in (self.words, str(self.count)) if width(text) <= room)
        return next(fitting, "")


def segments(
    counts: Mapping[str, int], looks: Mapping[str, StatusLook], canvas: Canvas, t: Translator
) -> Iterator[Segment]:
    """The segments of one bar; `counts` is status to count, in the order of the bar."""
    start = 0
    for status, count in counts.items():
        if count:
            look = looks.get(status) or status_look("", canvas.palette)
            yield Segment(status, start, count, look, status_count(status, count, t))
        start += count


Ways = Mapping[tuple[str, str], str]


def draw(
    segment: Segment, scale: float, pillar: Mapping[str, Any], canvas: Canvas, ways: Ways
) -> None:
    """Add a segment at the canvas's `y`: its box, in the trace of its status, outline and label."""
    look, palette = segment.look, canvas.palette
    trace = canvas.trace(segment.status, lambda: status_bars(look, palette, BAR, gap=2))
    hover = f"{literal(pillar['title'])}<br>{look.glyph} {segment.words}"
    add(trace, segment.count, segment.start, canvas.y, hover)
    trace.setdefault("customdata", []).append([pillar["code"], segment.status])
    if look.line:
        inset = min(_INSET * scale, segment.count / 4)  # so that a narrow box has an outline too
        left, right = segment.start + inset, segment.start + segment.count - inset
        top, bottom = canvas.y - BAR / 2, canvas.y + BAR / 2
        canvas.box(left, right, top, bottom, fill=look.fill, line=look.line, dash=look.dash)
    if label := segment.label(scale):
        plate = palette.background if look.hatched else ""
        words = mark(look.glyph) + _way(segment, pillar, label, look.ink, ways)
        canvas.write(words, segment.start, colour=look.ink, shift=PADDING, on="x", plate=plate)


def _way(segment: Segment, pillar: Mapping[str, Any], label: str, colour: str, ways: Ways) -> str:
    """`label` as a link to the actions of the segment; as it is without an address."""
    rest = "" if label == segment.words else segment.words
    return way(ways.get((pillar["code"], segment.status), ""), label, colour, rest)


BELOW = 20  # a line under the bar
APART = 20  # one pillar from the next


def pillar_bars(
    by_status: pd.DataFrame,
    by_pillar: pd.DataFrame,
    statuses: pd.DataFrame,
    t: Translator,
    palette: Palette,
    level: str = "action",
    ways: Ways | None = None,
    chosen: Collection[tuple[str, str]] = (),
) -> go.Figure:
    """One stacked bar per row of `by_pillar`, in its order, all on one scale: a box is an action.

    `ways` is pillar and status to the address of their actions, which a segment's words then link.
    `chosen` are the pairs with an outline.

    `by_status`: code (of the pillar), status, count, in the order of the segments. `statuses`:
    code, mark. `by_pillar`: code, title, done, scope, average, off_track, at_risk, on_track,
    not_assessed.
    """
    canvas = Canvas(palette)
    looks = looks_by_status(statuses, palette)
    counts = _counts(by_status)
    scale = max([1, *(sum(of_pillar.values()) for of_pillar in counts.values())])
    columns = ("code", "title", "done", "scope", "average", *HEALTH_MARKS)
    for pillar in rows(by_pillar, *columns):
        bar = list(segments(counts.get(pillar["code"], {}), looks, canvas, t))
        _pillar(pillar, bar, scale, canvas, t, level, ways or {}, chosen)
    if by_pillar.empty:
        canvas.write(t("chart-nothing"), y=20, colour=palette.muted)
    layout = {"xaxis": {"range": [0, scale], "visible": False}}
    return canvas.figure(layout, canvas.y - APART)


def alt(
    by_status: pd.DataFrame, by_pillar: pd.DataFrame, statuses: pd.DataFrame, t: Translator
) -> str:
    """All actions by status, then the completion and average of each pillar."""
    totals = by_status.groupby("status")["count"].sum()
    present = [code for code in statuses["code"] if code in totals]
    pillars = [
        t(
            "chart-pillars-alt-row",
            pillar=row["code"],
            done=share(row["done"], row["scope"], t),
            average=t.percent(row["average"]),
        )
        for row in rows(by_pillar, "code", "done", "scope", "average")
    ]
    return t(
        "chart-pillars-alt",
        count=len(pillars),
        statuses=t.list([status_count(code, int(totals[code]), t) for code in present]),
        rows="; ".join(pillars) or t.number(None),
    )


def _counts(by_status: pd.DataFrame) -> dict[str, dict[str, int]]:
    """Pillar to status to count."""
    counts: dict[str, dict[str, int]] = {}
    for row in rows(by_status, "code", "status", "count"):
        counts.setdefault(row["code"], {})[row["status"]] = int(row["count"])
    return counts


def _pillar(
    pillar: Mapping[str, Any],
    bar: Sequence[Segment],
    scale: float,
    canvas: Canvas,
    t: Translator,
    level: str,
    ways: Ways,
    chosen: Collection[tuple[str, str]],
) -> None:
    """Add title, bar and the words below at the canvas's `y`, and move it to the next pillar."""
    titles.write_title(canvas, pillar["code"], pillar["title"])
    canvas.y += 5 + BAR / 2
    for segment in bar:
        draw(segment, scale, pillar, canvas, ways)
        if (pillar["code"], segment.status) in chosen:
            edges = segment.start, segment.start + segment.count
            sides = canvas.y - BAR / 2 - 1, canvas.y + BAR / 2 + 1
            canvas.box(*edges, *sides, line=canvas.palette.link, thick=3, above=True)
    if not bar:
        canvas.write(t("chart-no-actions", level=level), colour=canvas.palette.muted)
    canvas.y += BAR / 2 + 4
    if bar:
        _below(pillar, bar, scale, canvas, t, ways)
    canvas.y += APART


def _below(
    pillar: Mapping[str, Any],
    bar: Sequence[Segment],
    scale: float,
    canvas: Canvas,
    t: Translator,
    ways: Ways,
) -> None:
    """Add the words that don't fit on the bar, health, and the summary at the right."""
    outside = [segment for segment in bar if segment.label(scale) != segment.words]
    pieces = [(mark(each.look.glyph, each.look.colour), each.words) for each in outside]
    muted = canvas.palette.muted
    linked = [_way(each, pillar, each.words, muted, ways) for each in outside]
    for health in HEALTH_MARKS:
        if count := int(pillar[health]):
            mark_of = health_mark(health, canvas.palette)
            pieces.append((mark_of, health_count(health, count, t)))
    told = [*linked, *(words for _, words in pieces[len(linked) :])]
    summary = pillar_summary(pillar, t)
    widths = [width(words) + 16 * bool(glyph) for glyph, words in pieces]
    lines = flow(widths)
    for line in lines:
        markup = "\u2003".join(pieces[place][0] + told[place] for place in line)
        canvas.write(markup, y=canvas.y + BELOW / 2, colour=muted)
        canvas.y += BELOW
    taken = sum(widths[place] + 14 for place in lines[-1]) if lines else NARROWEST
    if taken + width(summary) <= NARROWEST:
        canvas.y -= BELOW
    canvas.write(summary, 1, canvas.y + BELOW / 2, colour=muted, side="right")
    canvas.y += BELOW
