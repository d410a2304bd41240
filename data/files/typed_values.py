"""How people write what a column holds: statuses and partners by their words, numbers, days."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from data.files.folding import folded
from db.record.stored_text import UnfitError
from locales import LANGUAGES, translator
from locales.calendar import month_names

# All four languages put the day first.
DAY = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})", re.ASCII)
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?", re.ASCII)
# 1 januari 2025, 1er janv. 2025, 1. Januar 2025.
IN_WORDS = re.compile(r"([0-9]{1,2})(?:er|\.)? +([^\W\d_]+)\.? +([0-9]{4})", re.IGNORECASE)


def status(text: str, words: Mapping[str, str]) -> str | None:
    """The code of a status, by `words` (folded word to code); None for "". Raises UnfitError."""
    return _code(text, words, "unknown-status") if text else None


def partners(text: str, words: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of the partners in a text with commas, semicolons or line breaks between them.

    `words` is folded word to code. Raises UnfitError with the word that none has.
    """
    names = [name for name in re.split("[,;\n]", text) if name.strip()]
    return tuple(dict.fromkeys(_code(name, words, "unknown-partner") for name in names))


def number(text: str, language: str) -> float | None:
    """A number as `language` writes it, or as only one other can; None for a blank text.

    Raises UnfitError.
    """
    try:
        return translator(language).typed_number(text)
    except ValueError as error:
        raise UnfitError("bad-number") from error


def day(text: str) -> date | None:
    """5/3/2024, 5-3-2024, 5.3.2024, 2024-03-05 and 5 maart 2024 are 5 March; None for "".

    Raises UnfitError.
    """
    if not text:
        return None
    try:
        if iso := ISO.fullmatch(text):
            return date(*map(int, iso.groups()))
        if found := DAY.fullmatch(text):
            return date(*map(int, reversed(found.groups())))
        if (found := IN_WORDS.fullmatch(text)) and (month := _months().get(folded(found[2]))):
            return date(int(found[3]), month, int(found[1]))
    except ValueError as error:
        raise UnfitError("bad-day") from error
    raise UnfitError("bad-day")


@cache
def _months() -> Mapping[str, int]:
    """Month by its folded name, in full and short, in every language."""
    return {folded(name): month for language in LANGUAGES for name, month in month_names(language)}


def _code(text: str, words: Mapping[str, str], reason: str) -> str:
    code = words.get(folded(text))
    if code is None:
        raise UnfitError(reason, text.strip())
    return code
