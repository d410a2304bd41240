"""The parts of a stacked bar: how many actions of one pillar are in each status."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from charts.bars import add, status_bars
from charts.canvas import Canvas
from charts.counts import status_count
from charts.lines import NARROWEST, width
from charts.marks import Look, mark, status_look
from charts.text import literal
from locales import Translator

BAR = 28
PADDING = 10
# Of the scale: an outline keeps as much from its neighbour as a filled box does.
_INSET = 0.004


@dataclass(frozen=True)
class Segment:
    """`count` actions in one status, `start` actions from the left; `words`: "4 in progress"."""

    status: str
    start: int
    count: int
    look: Look
    words: str

    def label(self, scale: float) -> str:
        """What fits on it beside its mark where the chart is narrowest: words, count or nothing."""
        room = self.count / scale * NARROWEST - 2 * PADDING - 14
        fitting = (text for text in (self.words, str(self.count)) if width(text) <= room)
        return next(fitting, "")


def segments(
    counts: Mapping[str, int], looks: Mapping[str, Look], canvas: Canvas, t: Translator
) -> Iterator[Segment]:
    """The segments of one bar, from status to count."""
    start = 0
    for status, count in counts.items():
        if count:
            look = looks.get(status) or status_look("", canvas.palette)
            yield Segment(status, start, count, look, status_count(status, count, t))
        start += count


def draw(segment: Segment, scale: float, title: str, canvas: Canvas) -> None:
    """One segment where the canvas is: its box, in the trace of its status, outline and label."""
    look, palette = segment.look, canvas.palette
    trace = canvas.trace(segment.status, lambda: status_bars(look, palette, BAR, gap=2))
    hover = f"{literal(title)}<br>{look.glyph} {segment.words}"
    add(trace, segment.count, segment.start, canvas.y, hover)
    if look.line:
        inset = min(_INSET * scale, segment.count / 4)  # a narrow box is still drawn, within itself
        left, right = segment.start + inset, segment.start + segment.count - inset
        top, bottom = canvas.y - BAR / 2, canvas.y + BAR / 2
        canvas.box(left, right, top, bottom, fill=look.fill, line=look.line, dash=look.dash)
    if label := segment.label(scale):
        plate = palette.background if look.hatched else ""
        words = mark(look.glyph) + label
        canvas.write(words, segment.start, colour=look.ink, shift=PADDING, on="x", plate=plate)
