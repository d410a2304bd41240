"""Since when the work is behind its planning, and the words that say so on the trend."""

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
HIGHEST = 106  # just above the line of 100


def behind_since(known: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The first point of the last run in which average is below planned; None if it isn't now."""
    since = None
    for point in known:
        if not point["average"] < point["planned"]:
            since = None
        elif since is None:
            since = point
    return since


def crossing(
    known: list[dict[str, Any]],
    planned: list[dict[str, Any]],
    t: Translator,
    palette: Palette,
    starts_on: date,
    ends_on: date,
) -> list[Spec]:
    """One annotation where the average falls below planned and stays there, clear of both lines."""
    since = behind_since(known)
    if since is None:
        return []
    words = t("chart-trend-behind", month=t.short_month(since["day"]))
    days = max((ends_on - starts_on).days, 1)
    at = _share(since["day"], starts_on, days)
    wide = width(words) / NARROW
    side = "left" if at < wide / 2 else "right" if at > 1 - wide / 2 else "center"
    left = at - {"left": 0, "center": wide / 2, "right": wide}[side]
    heights = [since["average"], _planned_at(left + wide, planned, starts_on, days)]
    heights += [
        point["average"]
        for point in known
        if left <= _share(point["day"], starts_on, days) <= left + wide
    ]
    above = max(heights) + ABOVE
    return [
        {
            "x": iso(since["day"]),
            "y": since["average"],
            "ax": 0,
            "ay": above if above < 93 else HIGHEST,
            "ayref": "y",
            "text": words[:1].upper() + words[1:],
            "xanchor": side,
            "yanchor": "bottom" if above < 93 else "middle",
            "showarrow": True,
            "arrowhead": 0,
            "arrowwidth": 1,
            "arrowcolor": palette.text,
            "standoff": 5,
        }
    ]


def _planned_at(share: float, planned: list[dict[str, Any]], starts_on: date, days: int) -> float:
    """Planned at a share of the programme, on the straight line between two points."""
    for earlier, later in pairwise(planned):
        begin, end = (_share(point["day"], starts_on, days) for point in (earlier, later))
        if begin <= share < end:
            slope = (later["planned"] - earlier["planned"]) / (end - begin)
            return float(earlier["planned"] + slope * (share - begin))
    return float(planned[-1]["planned"])


def _share(day: Any, starts_on: date, days: int) -> float:
    return (date.fromisoformat(iso(day)) - starts_on).days / days
