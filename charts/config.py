"""How plotly behaves in the page, and the reader's own names of days and months for its dates."""

from functools import cache
from typing import Any

from babel import Locale

CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
    "typesetMath": False,
}


@cache
def locale_config(language: str) -> dict[str, Any]:
    """CONFIG in `language`, whose own words plotly's date axes then speak. Not to be changed.

    plotly carries no language but English, and `locale` alone does nothing: the words go along.
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
