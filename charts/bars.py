"""Traces of horizontal bars, empty at first: rows are added as a chart is laid out."""

from charts.figure_template import Spec
from charts.palette import Palette
from charts.status_looks import StatusLook

NOTHING = "rgba(0,0,0,0)"


def status_bars(look: StatusLook, palette: Palette, thick: float, gap: float = 0) -> Spec:
    """Bars of one status, `thick` px high, `gap` px of background between two in a row.

    plotly's bars have no dashed outline: a status with an outline is drawn as a shape, and its
    transparent bar is for hovering alone.
    """
    marker: Spec = {
        "color": NOTHING if look.line else look.fill,
        # Half of the line lies within the bar.
        "line": {"color": palette.background, "width": 0 if look.line else gap},
    }
    if look.hatched:
        pattern = {"shape": "/", "size": 6, "solidity": 0.4, "fgcolor": look.fill}
        marker |= {"color": palette.background, "pattern": pattern}
    return _bars(marker, thick + gap)


def _bars(marker: Spec, thick: float) -> Spec:
    rows: Spec = {name: [] for name in ("x", "base", "y", "hovertext")}
    return {
        "type": "bar",
        "orientation": "h",
        "width": thick,
        "marker": marker,
        "hoverinfo": "text",
        **rows,
    }


def add(bars: Spec, length: float | None, base: object, y: float, hover: str) -> None:
    """Add a bar, `length` long from `base`; None draws none and keeps the row."""
    for name, value in (("x", length), ("base", base), ("y", y), ("hovertext", hover)):
        bars[name].append(value)
