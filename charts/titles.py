"""Titles above bars: a number, as many lines as a phone needs, and at the right what is short."""

from collections.abc import Sequence

from charts.canvas import Canvas, paragraph
from charts.lines import AVERAGE, LINE, NARROWEST, width, wrap
from charts.text import literal, styled

HARD = "\u00a0"


def write(
    canvas: Canvas,
    code: str,
    title: str,
    *,
    aside: str = "",
    markup: str = "",
    bold: bool = True,
    struck: bool = False,
    inset: float = 0,
    room: float = NARROWEST,
) -> None:
    """`code` and `title` where the canvas is, then down to under them.

    `aside` stands at the right of the last line, or alone on one where there is no room; `markup`
    is how it is written. `inset` px at the left of `room` px belong to something else.
    """
    indent = inset + (max(16, width(code, bold=bold) + 8) if code else 0)
    lines, down = _lines(title, aside, (room - indent) / AVERAGE)
    words = paragraph(lines, bold=bold)
    palette = canvas.palette
    plate = palette.background
    number = styled(literal(code), bold=bold)
    canvas.write(number, shift=inset, valign="top", plate=plate)
    text = f"<s>{words}</s>" if struck else words
    canvas.write(text, shift=indent, valign="top", plate=plate)
    canvas.y += LINE * (down - 1)
    short = markup or literal(aside)
    canvas.write(short, 1, colour=palette.muted, side="right", valign="top", plate=plate)
    canvas.y += LINE


def _lines(title: str, aside: str, limit: float) -> tuple[Sequence[str], int]:
    """The title's own lines, and on which line, from 1, the aside stands."""
    alone = wrap(title, limit)
    # As one word at the end of the title the aside gets its room like any other.
    word = aside.replace(" ", HARD)
    together = wrap(f"{title} {word}", limit, 5) if word else alone
    if len(together) > len(alone):
        return alone, len(together)
    return [*together[:-1], together[-1].removesuffix(word).strip()], len(together)
