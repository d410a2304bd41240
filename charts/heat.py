"""Averages as shades, in equal steps from 0 to 100, and the key that says so."""

from charts.canvas import Canvas
from charts.palette import Palette

STEP = 20  # px of one shade in the key


def colour_scale(palette: Palette) -> list[list[object]]:
    """plotly's colour scale for 0 to 100: steps, not a gradient, so that a shade can be named."""
    steps = len(palette.heat)
    edges = [edge / steps for edge in range(steps + 1)]
    return [
        [edge, colour]
        for colour, low, high in zip(palette.heat, edges, edges[1:], strict=False)
        for edge in (low, high)
    ]


def key(words: str, canvas: Canvas) -> None:
    """The shades from low to high, with words beside them."""
    for place, colour in enumerate(canvas.palette.heat):
        start = place * (STEP + 1)
        canvas.box(start, start + STEP, canvas.y + 4, canvas.y + 16, fill=colour, anchor=0)
    after = len(canvas.palette.heat) * (STEP + 1) + 8
    canvas.write(words, 0, canvas.y + 10, colour=canvas.palette.muted, shift=after)
    canvas.y += 20
