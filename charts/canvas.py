"""A chart under construction: plotly's traces, annotations and shapes, and the titles of rows.

The vertical axis is px from the top; `Canvas.y` is the next free px.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go

from charts.chart_text import AVERAGE, LINE, NARROWEST, literal, styled, way, width, wrap
from charts.figure_template import Spec, figure
from charts.palette import Palette


@dataclass
class Canvas:
    """The traces, annotations (`notes`) and shapes added so far; `y` is the next free px."""

    palette: Palette
    y: float = 0
    data: list[Spec] = field(default_factory=list)
    named: dict[str, Spec] = field(default_factory=dict)
    notes: list[Spec] = field(default_factory=list)
    shapes: list[Spec] = field(default_factory=list)

    def trace(self, name: str, make: Callable[[], Spec]) -> Spec:
        """The trace `name`, made by `make` when it is first requested."""
        if name not in self.named:
            self.named[name] = {"name": name, **make()}
            self.data.append(self.named[name])
        return self.named[name]

    def write(
        self,
        markup: str,
        x: object = 0,
        y: float | None = None,
        *,
        colour: str = "",
        size: int = 0,
        side: str = "left",
        valign: str = "middle",
        shift: float = 0,
        on: str = "paper",
        plate: str = "",
    ) -> None:
        """Add text (escaped already), its `side` `shift` px from `x`, at `y` or the canvas's `y`.

        `x` is a share of the width, or with on="x" a value of the axis; `plate` is a background
        colour.
        """
        if not markup:
            return
        note: Spec = {
            "text": markup,
            "x": x,
            "y": self.y if y is None else y,
            "xref": on,
            "yanchor": valign,
            "xanchor": side,
            "align": side,
            "xshift": shift,
        }
        if colour or size:
            font = {"color": colour or self.palette.text, "size": size or 14}
            note["font"] = font
        if plate:
            note |= {"bgcolor": plate, "borderpad": 1}
        self.notes.append(note)

    def box(
        self,
        x0: object,
        x1: object,
        y0: float,
        y1: float,
        *,
        fill: str = "rgba(0,0,0,0)",
        line: str = "",
        dash: str = "solid",
        thick: float = 1,
        anchor: float | None = None,
        above: bool = False,
    ) -> None:
        """Add a rectangle, x in values of the axis, or in px from the share `anchor` of the width.

        With y0 = y1 it is a line. `above` puts it before bars and lines instead of behind them.
        """
        shape: Spec = {"type": "rect", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "fillcolor": fill}
        if line:
            shape["line"] = {"color": line, "width": thick, "dash": dash}
        if anchor is not None:
            shape |= {"xref": "paper", "xsizemode": "pixel", "xanchor": anchor}
        if above:
            shape["layer"] = "above"
        self.shapes.append(shape)

    def across(self, y0: float, y1: float, **look: Any) -> None:
        """Add a rectangle over the whole width; `look` are keywords of `box`."""
        self.box(0, 1, y0, y1, **look)
        self.shapes[-1]["xref"] = "paper"

    def rule(self, y: float, colour: str) -> None:
        """Add a line across the chart."""
        self.across(y, y, line=colour)

    def figure(self, layout: Spec, height: float | None = None, above: float = 0) -> go.Figure:
        """The figure, `height` px high, by default `y`, and `above` px more for the axes."""
        tall = max(self.y if height is None else height, 40)
        axis = {"range": [tall, 0], "visible": False}
        return figure(
            self.data,
            self.palette,
            height=tall + above,
            notes=self.notes,
            shapes=self.shapes,
            layout={"yaxis": axis, **layout},
        )


def paragraph(lines: Sequence[str], *, bold: bool = False) -> str:
    """`lines` from `wrap` as markup, escaped, with breaks between them."""
    return "<br>".join(styled(literal(line), bold=bold) for line in lines)


HARD = "\u00a0"


def write_title(
    canvas: Canvas, code: str, title: str, *, aside: str = "", aside_way: str = ""
) -> None:
    """Add `code` and `title` at the canvas's `y`, and move it below them.

    `aside` is at the right of the last line, or alone on one where there is no room; `aside_way` is
    the address that it links, "" without one.
    """
    indent = max(16, width(code, bold=True) + 8) if code else 0
    lines, down = _lines(title, aside, (NARROWEST - indent) / AVERAGE)
    palette = canvas.palette
    plate = palette.background
    canvas.write(styled(literal(code), bold=True) if code else "", valign="top", plate=plate)
    canvas.write(paragraph(lines, bold=True), shift=indent, valign="top", plate=plate)
    canvas.y += LINE * (down - 1)
    muted = palette.muted
    linked = way(aside_way if aside else "", literal(aside), muted, title)
    canvas.write(linked, 1, colour=muted, side="right", valign="top", plate=plate)
    canvas.y += LINE


def _lines(title: str, aside: str, limit: float) -> tuple[Sequence[str], int]:
    """The title's own lines, and the number, from 1, of the line with the aside."""
    alone = wrap(title, limit)
    # As one word at the end of the title, the aside is wrapped with it.
    word = aside.replace(" ", HARD)
    together = wrap(f"{title} {word}", limit, 5) if word else alone
    if len(together) > len(alone):
        return alone, len(together)
    return [*together[:-1], together[-1].removesuffix(word).strip()], len(together)
