"""A figure of charts/ as a picture: SVG of any width and height, without script.

plotly draws the figure itself in a browser, at the size that it finds. Until it is there, and where
no script runs, this picture stands in its place: places within the plot are in per cent, and what
plotly sets in px around it are px here. It draws what the trend, the bars of statuses, the timeline
and the line of an action consist of: lines, dots, ticks, bars, shapes, annotations, and their axes.

The colours are those of the figure, so that a palette of names (charts.palette.NAMED) leaves them
to a style sheet. Texts are the markup of charts.chart_text; a tag that is not from there is text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go
from markupsafe import Markup, escape

from charts.bars import NOTHING
from charts.chart_text import LINE, TAG
from charts.figure_template import Spec, locale_config

SIZE = 14  # px of the letters
UP, DOWN = 0.984, 0.273  # the reach of the font above and below its line, in letters
MIDDLE = 0.35  # from the middle of a label of an axis to the line it stands on, in letters
YEAR, MONTH = 365.25, 365.25 / 12  # days
PAD = 3.7  # px between a tick and its label
EDGE = 1  # px around an annotation


def picture(figure: go.Figure, language: str) -> Markup:
    """`figure` as HTML that fills the box around it; the names of its months in `language`."""
    whole = figure.to_plotly_json()
    plane = _Plane(whole["layout"])
    parts = [
        *_shapes(plane, "below"),
        *_grid(plane),
        *(
            part
            for before, trace in pairwise([{}, *whole["data"]])
            for part in _drawn(plane, trace, before)
        ),
        *_ticks(plane, language),
        *_shapes(plane, "above"),
        *(_note(plane, note) for note in plane.layout["annotations"]),
    ]
    left, right, top, bottom = (plane.margin[side] for side in "lrtb")
    place = f"left:{left}px;top:{top}px;width:calc(100% - {left + right}px)"
    tall = f"height:calc(100% - {top + bottom}px)"
    return Markup('<svg class="picture" style="{};{}" font-size="{}">{}</svg>').format(
        place, tall, SIZE, Markup("").join(parts)
    )


@dataclass(frozen=True)
class _Plane:
    """The plot of a figure; places in it are in per cent from its left and its top."""

    layout: Mapping[str, Any]

    @property
    def margin(self) -> Mapping[str, float]:
        """The px at each side of the plot: l, r, t, b."""
        return {"l": 0, "r": 0, "t": 0, "b": 0, **self.layout.get("margin", {})}

    @property
    def height(self) -> float:
        """The px of the plot at the height of the figure."""
        return float(self.layout["height"] - self.margin["t"] - self.margin["b"])

    @property
    def is_dated(self) -> bool:
        """Whether the horizontal axis has days."""
        return bool(self.layout["xaxis"].get("type") == "date")

    def value(self, x: Any) -> float:
        """`x` as a number of its axis: of days, or itself."""
        return float(date.fromisoformat(str(x)[:10]).toordinal()) if self.is_dated else float(x)

    def x(self, x: Any, on: str = "x") -> float:
        """The place of a value of the axis, or with on="paper" of a share of the plot."""
        if on == "paper":
            return 100 * float(x)
        first, last = map(self.value, self.layout["xaxis"]["range"])
        return 100 * (self.value(x) - first) / ((last - first) or 1)

    def y(self, y: float, on: str = "y") -> float:
        """The place of a value of the axis y or y2, or with on="paper" of a share of the plot."""
        if on == "paper":
            return 100 * (1 - y)
        axis = self.layout[on.replace("y", "yaxis")]
        (first, last), (low, high) = axis["range"], axis.get("domain", (0, 1))
        return float(100 * (1 - low - (high - low) * (y - first) / (last - first)))


def _n(number: float) -> str:
    """A number with as few digits as it needs, at most two behind the point."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _p(share: float) -> str:
    return f"{_n(share)}%"


def _dash(look: Mapping[str, Any]) -> Markup:
    """The attributes of a line by its plotly look."""
    dashes = look.get("dash", "solid")
    dashed = "" if dashes == "solid" else Markup(' stroke-dasharray="{}"').format(dashes)
    width = _n(look.get("width", 1))
    return Markup(' stroke="{}" stroke-width="{}"{}').format(look["color"], width, dashed)


def _line(x: tuple[float, float], y: tuple[float, float], look: Mapping[str, Any]) -> Markup:
    places = (_p(each) for pair in (x, y) for each in pair)
    return Markup('<line x1="{}" x2="{}" y1="{}" y2="{}"{}/>').format(*places, _dash(look))


def _rect(
    x: tuple[str, str], y: tuple[str, str], paint: Markup, move: tuple[float, float] = (0, 0)
) -> Markup:
    """A rectangle from `x[0]`, `x[1]` wide, from `y[0]`, `y[1]` high, moved by px."""
    rect = Markup('<rect x="{}" width="{}" y="{}" height="{}"{}{}/>')
    return rect.format(*x, *y, paint, _moved(*move))


def _span(ends: tuple[float, float]) -> tuple[str, str]:
    """The lesser of two places, and the way to the other."""
    return _p(min(ends)), _p(abs(ends[1] - ends[0]))


def _moved(right: float, down: float) -> Markup:
    """The attribute that moves something by px, or nothing."""
    if not right and not down:
        return Markup("")
    return Markup(' transform="translate({} {})"').format(_n(right), _n(down))


def _shapes(plane: _Plane, layer: str) -> Iterator[Markup]:
    for shape in plane.layout["shapes"]:
        if shape.get("layer", "below") == layer:
            yield _shape(plane, shape)


def _shape(plane: _Plane, shape: Spec) -> Markup:
    """A line or a rectangle; its width or its height may be in px from a place."""
    look = {"width": 0, **shape.get("line", {})}
    fill = _fill(shape.get("fillcolor", NOTHING))
    paint = Markup(' fill="{}"{}').format(fill, _dash(look) if look["width"] else "")
    x0, x1, y0, y1 = (shape[name] for name in ("x0", "x1", "y0", "y1"))
    on_x, on_y = shape.get("xref", "x"), shape.get("yref", "y")
    if shape.get("xsizemode") == "pixel":
        x = _p(plane.x(shape["xanchor"], on_x)), _n(x1 - x0)
        return _rect(x, _span((plane.y(y0, on_y), plane.y(y1, on_y))), paint, (x0, 0))
    across = plane.x(x0, on_x), plane.x(x1, on_x)
    if shape.get("ysizemode") == "pixel":
        y = _p(plane.y(shape["yanchor"], on_y)), _n(y1 - y0)
        return _rect(_span(across), y, paint, (0, y0))
    down = plane.y(y0, on_y), plane.y(y1, on_y)
    if shape["type"] == "line" or down[0] == down[1]:
        return _line(across, down, look)
    return _rect(_span(across), _span(down), paint)


def _fill(colour: str) -> str:
    return "none" if colour == NOTHING else colour


def _grid(plane: _Plane) -> Iterator[Markup]:
    """The line at 0, and those at the other marks of the vertical axis but its ends."""
    axis = plane.layout["yaxis"]
    if not axis.get("showgrid"):
        return
    for value in axis["tickvals"]:
        if value == 0:
            yield _line((0, 100), (plane.y(0),) * 2, {"color": axis["zerolinecolor"]})
        elif value not in axis["range"]:
            yield _line((0, 100), (plane.y(value),) * 2, {"color": axis["gridcolor"]})


def _drawn(plane: _Plane, trace: Spec, before: Spec) -> Iterator[Markup]:
    if trace["type"] == "bar":
        return _bars(plane, trace)
    if trace["mode"] == "markers":
        return _dots(plane, trace)
    return _lines(plane, trace, before)


def _bars(plane: _Plane, trace: Spec) -> Iterator[Markup]:
    look = trace["marker"]
    pattern, edge = look.get("pattern"), look["line"]
    if look["color"] == NOTHING:
        return
    fill = _fill(look["color"])
    if pattern:
        yield _stripes(pattern["fgcolor"], fill)
        fill = "url(#stripes)"
    paint = Markup(' fill="{}"{}').format(fill, _dash(edge) if edge["width"] else "")
    half = trace["width"] / 2
    for base, length, y in zip(trace["base"], trace["x"], trace["y"], strict=True):
        if length is not None:
            across = plane.x(base), plane.x(base + length)
            yield _rect(_span(across), _span((plane.y(y - half), plane.y(y + half))), paint)


def _stripes(colour: str, ground: str) -> Markup:
    return Markup(
        '<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse"'
        ' patternTransform="rotate(45)"><rect width="6" height="6" fill="{}"/>'
        '<line x1="1" x2="1" y2="6" stroke="{}" stroke-width="1.7"/></pattern>'
    ).format(ground, colour)


def _dots(plane: _Plane, trace: Spec) -> Iterator[Markup]:
    """Round dots, or ticks from above to below their places."""
    look, on = trace["marker"], trace.get("yaxis", "y")
    edge = _dash(look["line"]) if look.get("line", {}).get("width") else Markup("")
    if look.get("symbol") == "line-ns":
        reach = _n(look["size"] * 0.7)
        mark = Markup('<path d="M0 -{0}V{0}"{1}/>').format(reach, edge)
    else:
        colour = look.get("color") or trace["line"]["color"]
        mark = Markup('<circle r="{}" fill="{}"{}/>').format(_n(look["size"] / 2), colour, edge)
    for x, y in zip(trace["x"], trace["y"], strict=True):
        if y is not None and y == y:
            at = _p(plane.x(x)), _p(plane.y(y, on))
            yield Markup('<svg x="{}" y="{}">{}</svg>').format(*at, mark)


def _lines(plane: _Plane, trace: Spec, before: Spec) -> Iterator[Markup]:
    """The pieces of a line, between its gaps, and the area down to the line before it."""
    pieces = [*_pieces(plane, trace)]
    if trace.get("fill") == "tonexty":
        below = [point for piece in _pieces(plane, before) for point in piece]
        above = [point for piece in pieces for point in piece]
        area = Markup('<polygon points="{}" fill="{}"/>')
        yield _stretched([area.format(_points([*above, *below[::-1]]), trace["fillcolor"])])
    polyline = Markup('<polyline points="{}" fill="none"{}/>')
    look = _dash(trace["line"])
    if pieces and trace["line"]["width"]:
        yield _stretched([polyline.format(_points(piece), look) for piece in pieces])


def _pieces(plane: _Plane, trace: Spec) -> Iterator[list[tuple[float, float]]]:
    piece: list[tuple[float, float]] = []
    is_stepped = trace["line"].get("shape") == "hv"
    for x, y in zip(trace["x"], trace["y"], strict=True):
        if y is None or y != y:
            if piece:
                yield piece
            piece = []
            continue
        point = plane.x(x), plane.y(y)
        if piece and is_stepped:
            piece.append((point[0], piece[-1][1]))
        piece.append(point)
    if piece:
        yield piece


def _points(points: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{_n(10 * x)},{_n(10 * y)}" for x, y in points)


def _stretched(parts: Iterable[Markup]) -> Markup:
    """`parts` in thousandths of the plot, whose lines keep their width."""
    whole = Markup(
        '<svg viewBox="0 0 {0} {0}" preserveAspectRatio="none" width="{1}" height="{1}">'
    )
    return whole.format(1000, "100%") + Markup("").join(parts) + Markup("</svg>")


def _ticks(plane: _Plane, language: str) -> Iterator[Markup]:
    """The labels of both axes, and the ticks between periods."""
    across, up = plane.layout["xaxis"], plane.layout["yaxis"]
    if up.get("visible", True):
        move = -up["ticklen"] - PAD, MIDDLE * SIZE
        for value in up["tickvals"]:
            yield _label("end", (0, plane.y(value)), move, value, up["tickfont"])
    if across.get("visible", True):
        parts = [
            part
            for first, half, name in _periods(across, language)
            for part in _period(plane, first, plane.x(first + timedelta(days=half)), name)
        ]
        yield Markup('<g class="periods">{}</g>').format(Markup("").join(parts))


def _period(plane: _Plane, first: date, middle: float, name: str) -> Iterator[Markup]:
    """The tick at the beginning of a period, and its name at `middle`, each within the plot."""
    axis, start = plane.layout["xaxis"], plane.x(first.isoformat())
    if 0 <= start <= 100:
        tick = _dash({"color": axis["tickcolor"]})
        mark = Markup('<svg x="{}" y="100%"><path d="M0 0V{}"{}/></svg>')
        yield mark.format(_p(start), axis["ticklen"], tick)
    if 0 <= middle <= 100:
        move = 0, axis["ticklen"] + PAD + SIZE
        yield _label("middle", (middle, 100), move, name, axis["tickfont"])


def _label(
    anchor: str,
    at: tuple[float, float],
    move: tuple[float, float],
    words: object,
    font: Mapping[str, str],
) -> Markup:
    text = Markup('<text x="{}" y="{}" dx="{}" dy="{}" text-anchor="{}" fill="{}">{}</text>')
    return text.format(*map(_p, at), *map(_n, move), anchor, font["color"], words)


def _periods(axis: Mapping[str, Any], language: str) -> Iterator[tuple[date, int, str]]:
    """The first day of each period, the days to the middle of its name, and the name.

    plotly puts the name of a month or a year into the middle of that month or year, however many
    of them are one step.
    """
    step, day = int(axis["dtick"].removeprefix("M")), date.fromisoformat(axis["tick0"])
    months = locale_config(language)["locales"][language]["format"]["shortMonths"]
    is_short, until = "%b" in axis["tickformat"], date.fromisoformat(axis["range"][1])
    while day <= until:
        short = f"{months[day.month - 1]} {day.year % 100:02}"
        yield day, round(MONTH / 2 if is_short else YEAR / 2), short if is_short else str(day.year)
        count = day.month - 1 + step
        day = date(day.year + count // 12, count % 12 + 1, 1)


ANCHORS = {"left": "start", "center": "middle", "right": "end"}


def _note(plane: _Plane, note: Spec) -> Markup:
    """An annotation: its words, and the line from them to its point."""
    x = plane.x(note["x"], note.get("xref", "x"))
    y = plane.y(note["y"], note.get("yref", "y"))
    if not note.get("showarrow"):
        return _words(note, x, y)
    at = plane.y(note["ay"], note["ayref"])
    away = 100 * note["standoff"] / plane.height
    look = {"color": note["arrowcolor"], "width": note["arrowwidth"]}
    stem = _line((x, x), (at, y - away if at < y else y + away), look)
    return Markup('<g class="pointed">{}{}</g>').format(stem, _words(note, x, at))


def _words(note: Spec, x: float, y: float) -> Markup:
    """The lines of an annotation, by its anchors and shifts from a place."""
    lines, font = note["text"].split("<br>"), note.get("font", {})
    size = font.get("size", SIZE)
    step = LINE * size / SIZE
    up, down = max(size, *(_highest(line) for line in lines)) * UP, size * DOWN
    tall = up + down + (len(lines) - 1) * step
    plate, anchor = note.get("bgcolor"), note.get("xanchor", "left")
    edge = EDGE + note.get("borderpad", 0)
    reach = {"top": -edge, "middle": tall / 2 + EDGE * 0.7, "bottom": tall + edge + 1.2}
    right = note.get("xshift", 0) + {"left": edge, "right": -edge}.get(anchor, 0)
    rows = [
        Markup('<tspan x="{}" dx="{}"{}>{}</tspan>').format(
            _p(x),
            _n(right),
            Markup(' dy="{}"').format(_n(step)) if place else "",
            _markup(line),
        )
        for place, line in enumerate(lines)
    ]
    return Markup('<text y="{}" dy="{}" text-anchor="{}" fill="{}"{}{}>{}</text>').format(
        _p(y),
        _n(up - reach[note.get("yanchor", "middle")] - note.get("yshift", 0)),
        ANCHORS[anchor],
        font.get("color", "currentcolor"),
        Markup(' font-size="{}"').format(size) if size != SIZE else "",
        Markup(' class="plate" stroke="{}"').format(plate) if plate else "",
        Markup("").join(rows),
    )


def _highest(line: str) -> float:
    """The px of the largest letters of a line that says so; 0 for none."""
    return max(map(float, re.findall(r"font-size:([\d.]+)px", line)), default=0)


def _markup(line: str) -> Markup:
    """The markup of charts.chart_text as that of SVG; what isn't a tag of it is text."""
    parts: list[Markup] = []
    inside: list[str] = []  # the tags that are open
    for place, part in enumerate(TAG.split(line)):
        name = part.strip("</>").split(" ")[0]
        if place % 2 == 0 or (part.startswith("</") and inside[-1:] != [name]):
            parts.append(escape(html.unescape(part)))
        elif part.startswith("</"):
            parts.append(ENDS[inside.pop()])
        else:
            inside.append(name)
            parts.append(_tag(part))
    return Markup("").join([*parts, *(ENDS[name] for name in reversed(inside))])


ENDS = {"span": Markup("</tspan>"), "a": Markup("</a>")}


def _tag(tag: str) -> Markup:
    """A tag that begins: its style, or its address and where that opens."""
    if tag.startswith("<span"):
        style = tag[len('<span style="') : -2].replace("color:", "fill:")
        return Markup('<tspan style="{}">').format(style)
    address, target = tag[len('<a href="') : -2].split('" target="')
    rel = Markup(' rel="noopener noreferrer"') if target == "_blank" else ""
    return Markup('<a href="{}" target="{}"{}>').format(html.unescape(address), target, rel)
