"""Numbers as each language writes them, with decimals only where they say something."""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel.numbers import NumberPattern, parse_pattern

from locales.languages import CONVENTIONS
from locales.missing import MISSING, is_missing

MINUS = "−"


def number(language: str, value: float | None, decimals: int = 0) -> str:
    """`value` with at most that many decimals: 1.234,5."""
    return _written(language, "plain", value, decimals)


def percent(language: str, value: float | None, decimals: int = 1) -> str:
    """A value of 0 to 100 with its sign, and the space before it where the language has one."""
    return _written(language, "percent", value, decimals)


def points(language: str, value: float | None, decimals: int = 1) -> str:
    """A difference with its sign: +0,1 or −24,9; no difference has none."""
    return _written(language, "signed", value, decimals)


def rounded(value: float, decimals: int) -> Decimal:
    """Rounded once, from what was computed, and never to a negative zero.

    Halves go away from zero, as in Excel and LibreOffice: their file says what the page says.
    """
    step = Decimal(1).scaleb(-decimals)
    return Decimal(str(value)).quantize(step, ROUND_HALF_UP) + 0


def _written(language: str, style: str, value: float | None, decimals: int) -> str:
    if value is None or is_missing(value):
        return MISSING
    written = rounded(value, decimals)
    if style == "signed" and not written:
        style = "plain"
    if style == "percent":  # a pattern with its sign multiplies by 100
        written /= 100
    return str(_pattern(language, style, decimals).apply(written, CONVENTIONS[language]))


@cache
def _pattern(language: str, style: str, decimals: int) -> NumberPattern:
    positive = "#,##0." + "#" * decimals if decimals else "#,##0"
    if style == "percent":
        positive = CONVENTIONS[language].percent_formats[None].pattern.replace("#,##0", positive)
    return parse_pattern(f"{'+' if style == 'signed' else ''}{positive};{MINUS}{positive}")
