"""The bars by partner: average, coverage and completion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.bars import add, progress_bars
from charts.canvas import Canvas, paragraph
from charts.chart_text import LINE, literal, styled, width, wrap
from charts.count_words import share
from charts.frame_rows import rows
from charts.palette import Palette
from locales import Translator

GAP = 10  # between two columns
HEAD = 66  # px of a heading, above which it has a second line
SOFT = "\u00ad"
HEADS = {
    "partner": "chart-partners-partner",
    "average": "chart-partners-average",
    "reported": "chart-partners-reported",
    "completed": "chart-partners-completed",
}


@dataclass(frozen=True)
class Columns:
    """px from the bars to the right end of each column; `names` is the room left of the bars."""

    names: float
    average: float
    reported: float
    completed: float


def widths(names: Sequence[str], t: Translator) -> Columns:
    """The columns, as narrow as their headings and figures allow; the bars get the rest."""
    heads = {name: max(map(width, _head(t(message)))) for name, message in HEADS.items()}
    average = width(t.percent(88.8))
    reported = average + 2 * GAP + 4 + max(heads["reported"], width("88/88"))
    completed = reported + GAP + max(heads["completed"], width("88/88", bold=True))
    left = max([heads["partner"], *(width(name, bold=True) for name in names)]) + GAP
    return Columns(left, average + GAP, reported, completed)


def heading(columns: Columns, canvas: Canvas, t: Translator) -> None:
    """Add the four headings, aligned at the bottom, and move the canvas's `y` below them."""
    heads = {name: _head(t(message)) for name, message in HEADS.items()}
    canvas.y += LINE * max(map(len, heads.values())) + 4
    for name, x, side, shift in (
        ("partner", 0, "left", -columns.names),
        ("average", 0, "left", 0.0),
        ("reported", 1, "right", columns.reported),
        ("completed", 1, "right", columns.completed),
    ):
        words = "<br>".join(heads[name])
        muted = canvas.palette.muted
        canvas.write(words, x, canvas.y - 4, colour=muted, side=side, valign="bottom", shift=shift)


def _head(words: str) -> list[str]:
    """A heading in short lines; a soft hyphen shows where a word may part."""
    if width(words.replace(SOFT, "")) <= HEAD:
        return [words.replace(SOFT, "")]
    return words.replace(SOFT, "- ").split(" ")


ROW = 30
BAR = 12
NAME = 14  # characters


def partner_bars(
    by_partner: pd.DataFrame, t: Translator, palette: Palette, first: int = 3
) -> go.Figure:
    """One row per partner, in the order given: name, bar from 0 to 100, and three columns.

    `by_partner`: short (or else title), average, reported, actions, done, scope. The `first` ones
    are bold, with a line after them. A partner without one-off actions has a dash, explained below.
    """
    canvas = Canvas(palette)
    partners = [{**row, "lines": wrap(row["name"], NAME, 2)} for row in _partners(by_partner)]
    columns = widths([line for partner in partners for line in partner["lines"]], t)
    heading(columns, canvas, t)
    for place, partner in enumerate(partners):
        _row(partner, place < first, columns, canvas, t)
        if place + 1 == first < len(partners):
            canvas.rule(canvas.y, palette.border, left=columns.names, right=columns.completed)
    if by_partner.empty:
        canvas.y += ROW
        words = t("chart-nothing")
        canvas.write(words, 0, canvas.y - 8, colour=palette.muted, shift=-columns.names)
    if any(partner["actions"] and not partner["scope"] for partner in partners):
        canvas.y += 18
        words = t("chart-partners-dash")
        canvas.write(words, 0, canvas.y - 8, colour=palette.muted, size=12, shift=-columns.names)
    layout = {
        "xaxis": {"range": [0, 100], "visible": False},
        "margin": {"l": columns.names, "r": columns.completed, "t": 0, "b": 0},
    }
    return canvas.figure(layout)


def alt(by_partner: pd.DataFrame, t: Translator) -> str:
    """Average, coverage and completion of each partner, in the order given."""
    partners = [
        t(
            "chart-partners-alt-row",
            partner=row["name"],
            average=t.percent(row["average"]),
            reported=share(row["reported"], row["actions"], t),
            done=share(row["done"], row["scope"], t),
        )
        for row in _partners(by_partner)
    ]
    return t("chart-partners-alt", rows="; ".join(partners) or t.number(None))


def _partners(by_partner: pd.DataFrame) -> list[dict[str, Any]]:
    name = "short" if "short" in by_partner else "title"
    columns = ("average", "reported", "actions", "done", "scope")
    return [{**row, "name": row[name]} for row in rows(by_partner, name, *columns)]


def _row(
    partner: dict[str, Any], bold: bool, columns: Columns, canvas: Canvas, t: Translator
) -> None:
    """Add the row of a partner; with a bar only where it has an average."""
    palette = canvas.palette
    tall = max(ROW, LINE * len(partner["lines"]) + 8)
    middle = canvas.y + tall / 2
    top, bottom = middle - BAR / 2, middle + BAR / 2
    silent = partner["average"] != partner["average"]
    if partner["actions"]:
        canvas.track(top, bottom, silent=silent)
    average = t.percent(partner["average"])
    reported = share(partner["reported"], partner["actions"], t)
    done = share(partner["done"], partner["scope"], t)
    bars = canvas.trace("average", lambda: progress_bars(palette, BAR))
    hover = f"{literal(partner['name'])}<br>{average}, {reported}, {done}"
    add(bars, None if silent else partner["average"], 0, middle, hover)
    muted = palette.muted
    canvas.write(paragraph(partner["lines"], bold=bold), 0, middle, shift=-columns.names)
    canvas.write(average, 1, middle, side="right", shift=columns.average)
    canvas.write(reported, 1, middle, side="right", shift=columns.reported, colour=muted)
    canvas.write(styled(done, bold=bold), 1, middle, side="right", shift=columns.completed)
    canvas.y += tall
