"""Years over and under a tall chart, a hairline where each begins, and the line of the day."""

from datetime import date, timedelta

from charts.axes import YEARS, iso
from charts.canvas import Canvas
from locales import Translator


def years(axis: tuple[date, date], top: float, canvas: Canvas) -> None:
    """From `top` down to where the canvas is, and then down past the years' second row."""
    first, last = axis
    step = -(-(last.year - first.year + 1) // (YEARS + 2))
    bottom = canvas.y
    for year in range(first.year, last.year + 1, step):
        begin, end = max(date(year, 1, 1), first), min(date(year, 12, 31), last)
        if begin == date(year, 1, 1):
            day = iso(begin)
            canvas.box(day, day, top - 6, bottom + 4, line=canvas.palette.hairline)
        wide = (end - begin).days / max((last - first).days, 1)
        if wide * step > 0.08:
            middle = iso(begin + timedelta(days=(end - begin).days // 2))
            for y in (top - 16, bottom + 12):
                _name(str(year), middle, y, canvas)
    canvas.y += 24


def _name(year: str, day: str, y: float, canvas: Canvas) -> None:
    muted, plate = canvas.palette.muted, canvas.palette.background
    canvas.write(year, day, y, colour=muted, side="center", on="x", plate=plate)


def now(as_of: date, axis: tuple[date, date], canvas: Canvas, t: Translator) -> None:
    """The line of the viewed day from its name at the top to the bottom, behind words only."""
    first, last = axis
    day = iso(as_of)
    canvas.box(day, day, 16, canvas.y - 22, line=canvas.palette.text, above=True)
    share = (as_of - first).days / max((last - first).days, 1)
    side = "left" if share < 0.33 else "right" if share > 0.67 else "center"
    canvas.write(t.day(as_of), day, 8, side=side, on="x")
