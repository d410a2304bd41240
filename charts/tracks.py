"""The bar on a track from 0 to 100, with a tick where the planning is."""

from charts.bars import add, progress_bars
from charts.canvas import Canvas
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
    canvas.track(y - BAR / 2, y + BAR / 2, silent=silent)
    bars = canvas.trace("progress", lambda: progress_bars(palette, BAR))
    words = t("chart-bullet-hover", progress=t.percent(progress), planned=t.percent(planned))
    add(bars, None if silent else progress, 0, y, f"{literal(title)}<br>{words}")
    if planned == planned:
        top, bottom = y - TICK / 2, y + TICK / 2
        fill, halo = canvas.palette.text, canvas.palette.background
        canvas.box(-2, 2, top, bottom, anchor=planned / 100, fill=fill, line=halo, above=True)
