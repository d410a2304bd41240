"""The words on the line of an action: the day, what was reported by then, what is planned."""

from collections.abc import Sequence
from datetime import date

from charts.axes import BOTTOM, iso
from charts.dots import Dot
from charts.palette import Palette
from charts.template import Spec
from charts.text import styled
from locales import Translator

TOP = 44  # px above 100: the day, and under it the word at the end of planned
LOW, HIGH = 30, 70  # under and over these, words have their place above and below the line


def words(
    reported: Sequence[tuple[str, float]],
    planned: Sequence[tuple[str, float]],
    axis: tuple[date, date],
    as_of: date,
    t: Translator,
    palette: Palette,
) -> list[Spec]:
    """Day and reported beside the line of the day, on the side that has room, and planned."""
    first, last = axis
    late = (as_of - first).days * 2 > (last - first).days
    side = {"xanchor": "right", "xshift": -8} if late else {"xanchor": "left", "xshift": 8}
    day = {"x": iso(as_of), **side}
    over = {"y": 1, "yref": "paper", "yanchor": "bottom"}
    notes = [{**day, **over, "yshift": 24, "text": t.day(as_of)}]
    if planned:
        text = t("chart-action-planned")
        place = {"x": 1, "xref": "paper", "xanchor": "right", **over, "yshift": 5}
        notes.append(place | {"text": text, "font": {"color": palette.muted}} | _plate(palette))
    if reported and reported[-1][1] == reported[-1][1]:
        value = reported[-1][1]
        text = styled(t("chart-action-reported", value=t.percent(value)), bold=True)
        shift = 14 if (value < HIGH if late else value < LOW) else -14
        place = {**day, "y": value, "yshift": shift}
        notes.append(place | {"text": text, "font": {"color": palette.link}} | _plate(palette))
    return notes


def count(events: Sequence[Dot], t: Translator, palette: Palette) -> list[Spec]:
    """What the dots are, under the years."""
    if not events:
        return []
    text = t("chart-action-evidence", count=len(events))
    place = {"x": 0, "xref": "paper", "y": 0, "yref": "paper", "yanchor": "top", "yshift": -BOTTOM}
    return [place | {"text": text, "font": {"color": palette.muted}}]


def _plate(palette: Palette) -> Spec:
    return {"bgcolor": palette.background}
