"""The cells of the matrix: shades in one heat map, figures and outlines on it, names over it."""

from collections.abc import Sequence
from typing import Any

from charts.canvas import Canvas
from charts.counts import share
from charts.heat import colour_scale
from charts.palette import Palette
from charts.template import Spec
from charts.text import literal, styled
from locales import Translator

CELL = 46  # px from the upper to the lower edge of a row
Row = dict[str, Any]


def fill(cells: Sequence[Row | None], hovers: Sequence[str], canvas: Canvas) -> None:
    """A row of shades where the canvas is, and an empty one between it and the row before."""
    heat = canvas.trace("average", lambda: _heat(len(cells), canvas.palette))
    if heat["z"]:
        heat["z"].append([None] * len(cells))
        heat["hovertext"].append([""] * len(cells))
    heat["y"] += [canvas.y, canvas.y + CELL]
    averages = [cell["average"] if cell else None for cell in cells]
    heat["z"].append([value if value == value else None for value in averages])
    heat["hovertext"].append(list(hovers))


def draw(cell: Row, place: int, selected: bool, canvas: Canvas, t: Translator) -> None:
    """n/N large, average small; a dashed outline where nobody reported, a firm one if selected."""
    palette = canvas.palette
    silent = cell["average"] != cell["average"]
    done = styled(share(cell["done"], cell["scope"], t), bold=True)
    small = styled(t.percent(cell["average"]), size=12)
    ink = palette.text if silent else palette.heat_ink
    middle = canvas.y + CELL / 2
    canvas.write(f"{done}<br>{small}", place, middle, colour=ink, side="center", on="x")
    edges = (place - 0.47, place + 0.47, canvas.y + 1, canvas.y + CELL - 1)
    if silent:
        canvas.box(*edges, line=palette.not_reported, dash="4px,3px")
    if selected:
        canvas.box(*edges, line=palette.link, thick=2, above=True)


def header(names: Sequence[str]) -> Spec:
    """The names over their columns, lying where there is room and upright where there is not."""
    return {
        "range": [-0.5, max(len(names), 1) - 0.5],
        "side": "top",
        "tickvals": list(range(len(names))),
        "ticktext": list(names),
        "automargin": True,
        "ticks": "",
        "autotickangles": [0, -90],
        "ticklabeloverflow": "allow",
    }


def name(
    short: str, selected: bool, total: Row | None, level: str, palette: Palette, t: Translator
) -> str:
    """A partner's name, and below it the number of its actions or measures."""
    message = "count-measures" if level == "measure" else "count-actions"
    words = t(message, count=int(total["actions"]) if total else 0)
    shown = styled(literal(short), bold=True, colour=palette.link if selected else "")
    return f"{shown}<br>{styled(words, colour=palette.muted, size=12)}"


def _heat(columns: int, palette: Palette) -> Spec:
    """The heat map, without rows yet. Its y are the upper and lower edges of each row, in px."""
    rows: Spec = {name: [] for name in ("y", "z", "hovertext")}
    return {
        "type": "heatmap",
        "x": list(range(columns)),
        "zmin": 0,
        "zmax": 100,
        "xgap": 3,
        "showscale": False,
        "colorscale": colour_scale(palette),
        "hoverinfo": "text",
        "hoverongaps": False,
        **rows,
    }
