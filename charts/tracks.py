"""The bar on a track from 0 to 100, with a tick where the planning is."""

from typing import Any

from charts.canvas import Canvas
from charts.palette import Palette
from charts.template import Spec
from charts.text import literal
from locales import Translator

BAR = 12
TICK = 24
EDGE = 2  # px beside the track, so that a tick at 0 or 100 is whole

X_AXIS: Spec = {"range": [0, 100], "visible": False}


def draw(title: str, progress: float, planned: float, canvas: Canvas, t: Translator) -> None:
    """One action where the canvas is; progress and planned are 0 to 100, or NaN.

    Nothing reported is a dashed track without a bar, nothing planned has no tick.
    """
    palette, y = canvas.palette, canvas.y
    silent = progress != progress
    if silent:
        canvas.box(0, 1, y - BAR / 2, y + BAR / 2, line=palette.not_reported, dash="4px,3px", on="paper")
    else:
        canvas.box(0, 1, y - BAR / 2, y + BAR / 2, fill=palette.hairline, on="paper")
    bars = canvas.trace("progress", lambda: _bars(palette))
    bars["x"].append(None if silent else progress)
    bars["y"].append(y)
    words = t("chart-bullet-hover", progress=t.percent(progress), planned=t.percent(planned))
    bars["hovertext"].append(f"{literal(title)}<br>{words}")
    if planned == planned:
        canvas.box(-2, 2, y - TICK / 2, y + TICK / 2, fill=palette.text, line=palette.background,
                   on="paper", above=True)
        canvas.shapes[-1] |= {"xsizemode": "pixel", "xanchor": planned / 100}


def _bars(palette: Palette) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "width": BAR,
        "marker": {"color": palette.in_progress, "line": {"width": 0}},
        "hoverinfo": "text",
        **{key: [] for key in ("x", "y", "hovertext")},
    }
