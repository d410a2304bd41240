"""Days, months and quarters in words, so that nobody takes a day for a month; a dash for none."""

from collections.abc import Iterator
from datetime import date

from babel.dates import format_date, format_skeleton, get_month_names

from locales.languages import CONVENTIONS
from locales.numbers import MISSING, is_missing

# How a field writes a day. In English the year comes first: who reads it may be from where the
# month comes before the day.
DAY_FORMATS = {"nl": "DD-MM-YYYY", "fr": "DD/MM/YYYY", "de": "DD.MM.YYYY", "en": "YYYY-MM-DD"}
# The days that people can choose and addresses can name.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


def day(language: str, value: date | None) -> str:
    """5 maart 2024."""
    if value is None or is_missing(value):
        return MISSING
    return _first(language, format_date(value, "long", CONVENTIONS[language]))


def short_day(language: str, value: date | None) -> str:
    """5 mrt 2024."""
    return _first(language, _skeleton(language, "yMMMd", value))


def month(language: str, value: date | None) -> str:
    """augustus 2022."""
    return _skeleton(language, "yMMMM", value)


def short_month(language: str, value: date | None) -> str:
    """aug 2022."""
    return _skeleton(language, "yMMM", value)


def quarter(language: str, value: date | None) -> str:
    """K1 2024."""
    return _skeleton(language, "yQQQ", value)


def month_names(language: str) -> Iterator[tuple[str, int]]:
    """(name, 1 to 12) of each month, as people write it within a day: in full, then short."""
    for width in ("wide", "abbreviated"):
        for month, name in get_month_names(width, "format", CONVENTIONS[language]).items():
            yield name, month


def _skeleton(language: str, skeleton: str, value: date | None) -> str:
    if value is None or is_missing(value):
        return MISSING
    return format_skeleton(skeleton, value, locale=CONVENTIONS[language])


def _first(language: str, text: str) -> str:
    """`text` with 1er for the first of a month in French, which CLDR leaves to the program."""
    if language == "fr" and text.startswith("1 "):
        return text.replace("1 ", "1er ", 1)
    return text
