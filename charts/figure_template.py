"""The template of all figures, and the configuration of plotly in the page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import plotly.graph_objects as go
from babel import Locale

from charts.palette import Palette

# A trace, an annotation, a shape or a layout, as plotly's schema has it.
Spec = dict[str, Any]

FONT = (
    '"Source Sans", "Source Sans 3", "Source Sans Pro", system-ui, "Segoe UI", Roboto, Arial, '
    "sans-serif"
)


def figure(
    data: list[Spec],
    palette: Palette,
    *,
    height: float,
    notes: Iterable[Spec] = (),
    shapes: Iterable[Spec] = (),
    layout: Spec | None = None,
) -> go.Figure:
    """A figure of `height` px from plain dicts; `notes` are its annotations.

    plotly's own checks cost ten times as much as the figure; the tests run them instead.
    """
    whole = {
        "height": max(round(height), 10),
        "template": _template(palette),
        "annotations": list(notes),
        "shapes": list(shapes),
        **(layout or {}),
    }
    return go.Figure(data, whole, _validate=False)


@cache
def _template(palette: Palette) -> go.layout.Template:
    axis = {"fixedrange": True, "showgrid": False, "zeroline": False, "automargin": False}
    text = {"family": FONT, "size": 14, "color": palette.text}
    note = {"showarrow": False, "borderpad": 0, "align": "left", "xanchor": "left"}
    hover = {
        "align": "left",
        "bgcolor": palette.background,
        "bordercolor": palette.border,
        "font": text,
    }
    return go.layout.Template(
        layout={
            "font": text,
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
            "showlegend": False,
            "dragmode": False,
            "hovermode": "closest",
            "hoverlabel": hover,
            "barmode": "overlay",
            "xaxis": axis,
            "yaxis": axis,
            "annotationdefaults": note,
            "shapedefaults": {"line": {"width": 0}, "layer": "below"},
        }
    )


CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
    "typesetMath": False,
}


@cache
def locale_config(language: str) -> dict[str, Any]:
    """CONFIG in `language`, with its names of days and months for date axes; don't change it.

    plotly contains English alone, and `locale` has no effect without these names.
    """
    return {
        **CONFIG,
        "locale": language,
        "locales": {language: {"dictionary": {}, "format": _format(language)}},
    }


def _format(language: str) -> dict[str, Any]:
    locale = Locale.parse("en_GB" if language == "en" else language)
    week = (6, 0, 1, 2, 3, 4, 5)  # plotly begins on Sunday, Babel counts from Monday
    days, months = locale.days["format"], locale.months["format"]
    signs = locale.number_symbols["latn"]
    return {
        "days": [days["wide"][day] for day in week],
        "shortDays": [days["abbreviated"][day] for day in week],
        "months": [months["wide"][month] for month in range(1, 13)],
        "shortMonths": [months["abbreviated"][month] for month in range(1, 13)],
        "periods": ["AM", "PM"],
        "dateTime": "%-d %B %Y %H:%M",
        "date": "%-d %B %Y",
        "time": "%H:%M",
        "decimal": signs["decimal"],
        "thousands": signs["group"],
        "grouping": [3],
        "currency": ["", "\u00a0€"],
        "year": "%Y",
        "month": "%b %Y",
        "dayMonth": "%-d %b",
        "dayMonthYear": "%-d %b %Y",
    }
