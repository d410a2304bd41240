"""The words on the trend at the point since when the work is behind its planning."""

from datetime import date
from itertools import pairwise
from typing import Any

from charts.axes import iso
from charts.lines import width
from charts.palette import Palette
from charts.template import Spec
from locales import Translator

NARROW = 170  # px of plot on a phone
ABOVE = 8  # points between the lines and the words
FULL = 93  # above this there is no room under the line of 100
HIGHEST = 106  # just above the line of 100

Point = dict[str, Any]
Axis = tuple[date, date]


def crossing(
    since: date | None,
    known: list[Point],
    planned: list[Point],
    axis: Axis,
    t: Translator,
    palette: Palette,
) -> list[Spec]:
    """One annotation at the point of `known` on the day `since`, clear of both lines."""
    found = [point for point in known if since is not None and iso(point["day"]) == iso(since)]
    return [_note(point, known, planned, axis, t, palette) for point in found]


def _note(
    point: Point,
    known: list[Point],
    planned: list[Point],
    axis: Axis,
    t: Translator,
    palette: Palette,
) -> Spec:
    words = t("chart-trend-behind", month=t.short_month(point["day"]))
    left, right, side = _reach(_share(point["day"], axis), width(words) / NARROW)
    heights = [point["average"], _planned_at(right, planned, axis)]
    heights += [each["average"] for each in known if left <= _share(each["day"], axis) <= right]
    above = max(heights) + ABOVE
    return {
        "x": iso(point["day"]),
        "y": point["average"],
        "ax": 0,
        "ay": above if above < FULL else HIGHEST,
        "ayref": "y",
        "text": words[:1].upper() + words[1:],
        "xanchor": side,
        "yanchor": "bottom" if above < FULL else "middle",
        "showarrow": True,
        "arrowhead": 0,
        "arrowwidth": 1,
        "arrowcolor": palette.text,
        "standoff": 5,
    }


def _reach(at: float, wide: float) -> tuple[float, float, str]:
    """From where to where words of that width stand, in shares, and which side of them is at `at`.

    They are centred over it, but for the ends of the axis.
    """
    if at < wide / 2:
        return at, at + wide, "left"
    if at > 1 - wide / 2:
        return at - wide, at, "right"
    return at - wide / 2, at + wide / 2, "center"


def _planned_at(share: float, planned: list[Point], axis: Axis) -> float:
    """Planned at a share of the axis, on the straight line between two points."""
    for earlier, later in pairwise(planned):
        begin, end = (_share(point["day"], axis) for point in (earlier, later))
        if begin <= share < end:
            slope = (later["planned"] - earlier["planned"]) / (end - begin)
            return float(earlier["planned"] + slope * (share - begin))
    return float(planned[-1]["planned"])


def _share(day: Any, axis: Axis) -> float:
    first, last = axis
    return (date.fromisoformat(iso(day)) - first).days / max((last - first).days, 1)
