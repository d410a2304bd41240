"""Words at the ends of lines, moved apart where the lines end close together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from charts.axes import iso
from charts.lines import width
from charts.template import Spec
from charts.text import styled

APART = 18  # px


@dataclass(frozen=True)
class End:
    """The last point of a line and what stands beside it."""

    day: Any
    value: float
    words: str
    colour: str
    bold: bool = False


def notes(ends: Sequence[End], plot: float, plate: str = "") -> list[Spec]:
    """Each end's words at the right of its point; `plot` is the px from 0 to 100, `plate` a colour
    behind them where lines go on below."""
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
