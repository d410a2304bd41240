"""Evidence as dots. One with a proper address is a link that opens its source beside the page.

plotly itself has no links on markers: an invisible text over each dot is the link.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.axes import iso
from charts.chart_text import link, literal, wrap
from charts.figure_template import Spec
from charts.frame_rows import rows
from charts.palette import Palette
from locales import Translator

SIZE = 9


@dataclass(frozen=True)
class Dot:
    """One event: its day, its height on the axis, its words and its address."""

    day: str
    height: float
    words: str
    address: str


def dots(evidence: pd.DataFrame, height: float, t: Translator) -> list[Dot]:
    """The events of `evidence` (happened_on, date_precision, title, source_url) at one height."""
    columns = ("happened_on", "date_precision", "title", "source_url")
    return [dot(row, height, t) for row in rows(evidence, *columns)]


def dot(row: Mapping[str, Any], height: float, t: Translator) -> Dot:
    """One event; the date in its words is as precise as it is known."""
    happened, exact = row["happened_on"], row["date_precision"]
    if exact == "year":
        when = str(happened.year)
    else:
        when = t.month(happened) if exact == "month" else t.day(happened)
    return Dot(iso(happened), height, f"{row['title']}, {when}", row["source_url"])


def markers(dots: list[Dot], palette: Palette, axis: str = "y") -> Spec:
    """The trace of `dots`."""
    return {
        "type": "scatter",
        "mode": "markers",
        "name": "evidence",
        "x": [dot.day for dot in dots],
        "y": [dot.height for dot in dots],
        "yaxis": axis,
        "marker": {
            "size": SIZE,
            "color": palette.background,
            "opacity": 1,
            "line": {"color": palette.text, "width": 1.5},
        },
        "hovertext": [_wrapped(dot.words) for dot in dots],
        "hoverinfo": "text",
        "cliponaxis": False,
    }


def links(dots: list[Dot], axis: str = "y") -> list[Spec]:
    """An invisible link over each dot with a proper address, with words for screen readers."""
    notes = []
    for dot in dots:
        name = f'<span style="font-size:0">{literal(dot.words)}</span>'
        over = link(dot.address, f'<span style="fill-opacity:0">●{name}</span>')
        if over:
            notes.append(
                {
                    "x": dot.day,
                    "y": dot.height,
                    "yref": axis,
                    "xanchor": "left",
                    "xshift": -8,
                    # plotly makes two links of a text that is a link as a whole: one character
                    # stays outside.
                    "text": "\u200b" + over,
                    "font": {"size": 18},
                    "hovertext": _wrapped(dot.words),
                }
            )
    return notes


def _wrapped(words: str) -> str:
    return "<br>".join(literal(line) for line in wrap(words))
