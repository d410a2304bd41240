"""Lines over the months of a programme, alike on shared pages, on paper and on slides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pandas as pd

from data.sharing.link_content import LinkContent
from data.view import View
from sections.section import Section
from sections.timeline import Axis, years

# main is the measured value, thick, with a dot at its end; plan the planned one; base a reference.
Look = Literal["main", "plan", "base"]


@dataclass(frozen=True)
class Scale:
    """The vertical axis: 0 to `top`, with marks at 0, half and `top`; in per cent, or in counts."""

    top: float = 100
    is_percent: bool = True


# px from the bottom to the top of the lines in a strip below rows, at least beside a list, and of
# their axis and the words above them. A list is measured by sections.attention.room.
STRIP, LEAST, AROUND = 84, 140, 56


def beside(room: int) -> int:
    """The px from the bottom to the top of lines that stand beside a list of `room` px."""
    return max(LEAST, room - AROUND)


@dataclass(frozen=True)
class MonthLine:
    """A line: its title, and its value on the viewed day in words (`end`), "" without one.

    `values` are those on the days of its section, None without one; `points` are (x, y) in per cent
    from the left and the bottom, and may go on after the last of these days.
    """

    look: Look
    title: str
    end: str
    values: Sequence[float | None]
    points: Sequence[tuple[float, float]]


def until(view: View | LinkContent, name: str) -> pd.DataFrame:
    """The rows of a monthly frame of `view` up to its day; what is planned after it is left out."""
    months = view.monthly(name)
    return months[months["day"] <= pd.Timestamp(view.day)]


def line(
    look: Look,
    words: tuple[str, str],
    values: Iterable[float],
    drawn: "pd.Series[float]",
    axis: Axis,
    scale: Scale,
) -> MonthLine:
    """A line whose title and end are `words`; `drawn` has days as its index, NaN draws nothing."""
    known = drawn.dropna()
    points = [
        (axis.at(day.date()), float(value) / (scale.top / 100)) for day, value in known.items()
    ]
    stated = [None if pd.isna(value) else float(value) for value in values]
    return MonthLine(look, *words, stated, points)


def part(
    told: Section,
    alt: str,
    days: Sequence[date],
    lines: Sequence[MonthLine],
    axis: Axis,
    scale: Scale,
    *,
    shaded: bool = False,
) -> dict[str, Any]:
    """The content of a part with lines.

    The first of `lines` is drawn last, above the others; `shaded` fills the area between it and the
    last one.
    """
    number = told.words.t.number
    return {
        "title": told.title,
        "caption": told.caption,
        "alt": alt,
        "days": days,
        "months": lines,
        "scale": scale,
        "ticks": [(y, number(scale.top * y / 100)) for y in (0, 50, 100)],
        "shaded": shaded,
        "years": list(years(axis)),
        "lead": told.lead,
        "heads": told.heads,
        "table": [[line.name.text, *line.cells] for line in told.lines],
    }
