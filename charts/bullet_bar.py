"""The bar in a row of text: reported progress on its track, and a tick at planned.

It is a small picture, not a figure. Twenty-one plotly figures made the first view of the page 1.3 s
slower and each click 0.15 s; twenty-one of these pictures cost 0.02 s.
"""

from charts.palette import Palette

HEIGHT, BAR, TICK, HALO = 24, 12, 3, 1


def svg(progress: float, planned: float, palette: Palette) -> str:
    """The picture as SVG, as wide as its container. Progress and planned are 0 to 100, or NaN.

    Without progress it is a dashed empty track, never a bar of 0; without planned it has no tick.
    """
    # No width of its own: the browser then takes 300 px, or what the column has.
    parts = [_track(progress, palette), _tick(planned, palette)]
    return f'<svg xmlns="http://www.w3.org/2000/svg" height="{HEIGHT}">{"".join(parts)}</svg>'


def _track(progress: float, palette: Palette) -> str:
    top = (HEIGHT - BAR) / 2
    if progress != progress:
        box = 'x=".5" style="width:calc(100% - 1px)" fill="none" stroke-dasharray="4 3"'
        return f'<rect {box} y="{top + 0.5}" height="{BAR - 1}" stroke="{palette.not_reported}"/>'
    return _box(100, top, palette.hairline) + _box(progress, top, palette.in_progress)


def _box(share: float, top: float, colour: str) -> str:
    return f'<rect y="{top}" width="{share:.4f}%" height="{BAR}" fill="{colour}"/>'


def _tick(planned: float, palette: Palette) -> str:
    if planned != planned:
        return ""
    # The tick is inside the track at 0 and at 100: it shifts by its own width in between.
    back = planned / 100 * (TICK + 2 * HALO)
    box = f'width="{TICK}" height="{HEIGHT}" fill="{palette.text}"'
    halo = f'stroke="{palette.background}" stroke-width="{2 * HALO}" paint-order="stroke"'
    return f'<rect x="{planned:.4f}%" transform="translate({HALO - back:.3f})" {box} {halo}/>'
