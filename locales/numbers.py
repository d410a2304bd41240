"""Numbers as each language writes them and as people type them; a dash where there is nothing."""

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from babel.numbers import NumberPattern, get_decimal_symbol, get_group_symbol, parse_pattern

from locales.languages import CONVENTIONS

MISSING = "–"


def is_missing(value: object) -> bool:
    """Whether `value` is None, NaN or pandas' NaT or NA."""
    try:
        return value is None or bool(value != value)
    except TypeError:  # NA has no truth value, not even in a comparison with itself
        return True


MINUS = "−"


def number(language: str, value: float | None, decimals: int = 0) -> str:
    """`value` with at most that many decimals: 1.234,5."""
    return _written(language, "plain", value, decimals)


def percent(language: str, value: float | None, decimals: int = 1) -> str:
    """A value of 0 to 100 with the per cent sign, after a space where the language has one."""
    return _written(language, "percent", value, decimals)


def points(language: str, value: float | None, decimals: int = 1) -> str:
    """A difference with + or −: +0,1 or −24,9; 0 has neither."""
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
    return _formatted(language, style, value, decimals)


# A page writes the same few hundred percentages at each of its runs.
@lru_cache(maxsize=20_000)
def _formatted(language: str, style: str, value: float, decimals: int) -> str:
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


LONGEST = 40
# A space that groups digits in any language, and the minus signs that keyboards and charts have.
SPACES = re.compile("[\u00a0\u2009\u202f]")
MINUS_SIGNS = re.compile("[\u2212\u2013]")
MARKS = ((",", "."), (".", ","), (",", " "), (".", " "))


def typed_number(language: str, text: str) -> float | None:
    """7.5 of "7,5" and of "7.5", with or without a per cent sign; None where nothing is typed.

    What the language's own rules can read is read by them, anything else as other languages
    write it, where that can only be one number. Raises ValueError for what is none, or more.
    """
    plain = MINUS_SIGNS.sub("-", SPACES.sub(" ", text)).strip()
    plain = plain.removesuffix("%").rstrip() if plain != "%" else plain
    if not plain:
        return None
    own = _readings(plain, _own(language))
    found = own or _readings(plain, MARKS)
    if len(plain) > LONGEST or len(found) != 1:
        raise ValueError(text[:LONGEST])
    return float(found.pop())


def _readings(text: str, marks: tuple[tuple[str, str], ...]) -> set[Decimal]:
    """The numbers that `text` can be, by pairs of the marks for decimals and for groups."""
    return {
        Decimal(text.replace(group, "").replace(decimal, "."))
        for decimal, group in marks
        if _typed_pattern(decimal, group).fullmatch(text)
    }


def _own(language: str) -> tuple[tuple[str, str], ...]:
    locale = CONVENTIONS[language]
    decimal = get_decimal_symbol(locale)
    group = SPACES.sub(" ", get_group_symbol(locale))
    return (decimal, group), (decimal, " ")


@cache
def _typed_pattern(decimal: str, group: str) -> re.Pattern[str]:
    whole = rf"(?:[0-9]+|[1-9][0-9]{{0,2}}(?:{re.escape(group)}[0-9]{{3}})+)"
    part = rf"{re.escape(decimal)}[0-9]+"
    return re.compile(rf"-?(?:{whole}(?:{part})?|{part})")
