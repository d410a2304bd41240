"""Numbers as people type them: by the rules of their language, else by the only other reading."""

import re
from decimal import Decimal
from functools import cache

from babel.numbers import get_decimal_symbol, get_group_symbol

from locales.languages import CONVENTIONS

LONGEST = 40
# A space that groups digits in any language, and the minus signs that keyboards and charts have.
SPACES = re.compile("[\u00a0\u2009\u202f]")
MINUS = re.compile("[\u2212\u2013]")
MARKS = ((",", "."), (".", ","), (",", " "), (".", " "))


def number(language: str, text: str) -> float | None:
    """7.5 of "7,5" and of "7.5", with or without a per cent sign; None where nothing is typed.

    What the language's own rules read so is meant so. Anything else is read as other languages
    write it, where that can only be one number. Raises ValueError for what is none, or more.
    """
    plain = MINUS.sub("-", SPACES.sub(" ", text)).strip()
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
        if _pattern(decimal, group).fullmatch(text)
    }


def _own(language: str) -> tuple[tuple[str, str], ...]:
    locale = CONVENTIONS[language]
    decimal = get_decimal_symbol(locale)
    group = SPACES.sub(" ", get_group_symbol(locale))
    return (decimal, group), (decimal, " ")


@cache
def _pattern(decimal: str, group: str) -> re.Pattern[str]:
    whole = rf"(?:[0-9]+|[1-9][0-9]{{0,2}}(?:{re.escape(group)}[0-9]{{3}})+)"
    part = rf"{re.escape(decimal)}[0-9]+"
    return re.compile(rf"-?(?:{whole}(?:{part})?|{part})")
