"""How far the work with each partner is: average, who reported, what is completed."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.canvas import Canvas, paragraph
from charts.counts import share
from charts.lines import LINE, width, wrap
from charts.palette import Palette
from charts.rows import rows
from charts.text import literal, styled
from locales import Translator

ROW = 30
BAR = 12
GAP = 10  # between two columns
NAME = 14  # characters
HEAD = 66  # px
SOFT = "\u00ad"


@dataclass(frozen=True)
class _Columns:
    """px from the bars' right end to the right end of each column, and of the names left of them."""

    names: float
    average: float
    reported: float
    completed: float


def partner_bars(
    by_partner: pd.DataFrame, t: Translator, palette: Palette, first: int = 3
) -> go.Figure:
    """One row per partner, in the order given: name, bar from 0 to 100, and three columns.

    `by_partner`: short (or else title), average, reported, actions, done, scope. The `first` ones
    are bold, with a line after them. A partner without one-off actions has a dash, explained below.
    """
    canvas = Canvas(palette)
    partners = [
        {**row, "lines": wrap(row["name"], NAME, 2)} for row in _partners(by_partner)
    ]
    columns = _columns(partners, t)
    _heading(columns, canvas, t)
    for place, partner in enumerate(partners):
        _row(partner, place < first, columns, canvas, t)
        if place + 1 == first < len(partners):
            canvas.rule(canvas.y, palette.border, left=columns.names, right=columns.completed)
    if by_partner.empty:
        canvas.y += ROW
        canvas.write(t("chart-nothing"), 0, canvas.y - 8, colour=palette.muted, shift=-columns.names)
    if any(not partner["scope"] for partner in partners):
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


def _columns(partners: list[dict[str, Any]], t: Translator) -> _Columns:
    """As narrow as their words and figures allow, so that the bars keep what is left."""
    heads = {
        name: max(map(width, _head(t(f"chart-partners-{name}"))))
        for name in ("partner", "reported", "completed")
    }
    lines = [width(line, bold=True) for row in partners for line in row["lines"]]
    average = width(t.percent(88.8))
    reported = average + 2 * GAP + 4 + max(heads["reported"], width("88/88"))
    completed = reported + GAP + max(heads["completed"], width("88/88", bold=True))
    names = max([heads["partner"], *lines]) + GAP
    return _Columns(names, average + GAP, reported, completed)


def _heading(columns: _Columns, canvas: Canvas, t: Translator) -> None:
    """Four headings that stand on one line, however many lines each takes."""
    heads = {
        name: _head(t(f"chart-partners-{name}"))
        for name in ("partner", "average", "reported", "completed")
    }
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
    """A heading in lines that no column is too narrow for; soft hyphens show where words may part."""
    if width(words.replace(SOFT, "")) <= HEAD:
        return [words.replace(SOFT, "")]
    return words.replace(SOFT, "- ").split(" ")


def _row(
    partner: dict[str, Any], bold: bool, columns: _Columns, canvas: Canvas, t: Translator
) -> None:
    """One partner: a bar only where an average was reported."""
    palette = canvas.palette
    tall = max(ROW, LINE * len(partner["lines"]) + 8)
    middle = canvas.y + tall / 2
    top, bottom = middle - BAR / 2, middle + BAR / 2
    silent = partner["average"] != partner["average"]
    if silent:
        canvas.box(0, 100, top, bottom, line=palette.not_reported, dash="4px,3px")
    else:
        canvas.box(0, 100, top, bottom, fill=palette.hairline)
    average = t.percent(partner["average"])
    reported = share(partner["reported"], partner["actions"], t)
    done = share(partner["done"], partner["scope"], t)
    bars = canvas.trace("average", lambda: _bars(palette))
    bars["x"].append(None if silent else partner["average"])
    bars["y"].append(middle)
    bars["hovertext"].append(f"{literal(partner['name'])}<br>{average}, {reported}, {done}")
    muted = palette.muted
    canvas.write(paragraph(partner["lines"], bold=bold), 0, middle, shift=-columns.names)
    canvas.write(average, 1, middle, side="right", shift=columns.average)
    canvas.write(reported, 1, middle, side="right", shift=columns.reported, colour=muted)
    canvas.write(styled(done, bold=bold), 1, middle, side="right", shift=columns.completed)
    canvas.y += tall


def _bars(palette: Palette) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "width": BAR,
        "marker": {"color": palette.in_progress, "line": {"width": 0}},
        "hoverinfo": "text",
        **{key: [] for key in ("x", "y", "hovertext")},
    }
