"""Validation and cleaning of texts, web addresses and days before they are stored."""

import re
from datetime import date
from typing import Any

from locales import CONTENT_LANGUAGES
from locales.addresses import asks_as_somebody, is_address

# Letters that a font may ignore (selectors, joiners, fillers), and the empty pattern of Braille.
FILLERS = frozenset(
    chr(number)
    for first, last in (
        *((0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
        *((0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0)),
        (0xE0100, 0xE01EF),
    )
    for number in range(first, last + 1)
)


def is_unseen(letter: str) -> bool:
    """Whether a letter is invisible and no space."""
    return letter in FILLERS or not (letter.isprintable() or letter.isspace())


def seen(text: str) -> str:
    """`text` on one line, without invisible letters."""
    return " ".join("".join(letter for letter in text if not is_unseen(letter)).split())


TITLES = tuple(f"title_{language}" for language in CONTENT_LANGUAGES)
LONGEST = {
    **{"comment": 5000, "source_url": 2000, "owner": 200, "stage": 60},
    **dict.fromkeys(TITLES, 500),
}
NAMES = {*TITLES, "owner", "stage"}  # a text of these is empty or has a visible letter
ME = "@me"  # an owner in the address of a page: the reader
YEARS = range(1900, 2201)
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
ISO_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?", re.ASCII)


class UnfitError(ValueError):
    """A value that can't stand in its column; `.reason` is the end of a message id, refusal-...

    `.part` is the unfit part of a text, "" for the whole text.
    """

    def __init__(self, reason: str, part: str = "") -> None:
        super().__init__(reason)
        self.reason, self.part = reason, part


def letters(column: str, text: str) -> int:
    """How many letters a text of `column` has as it is stored."""
    return len(seen(text) if column == "owner" else text.strip())


def text(column: str, value: Any) -> str:
    """`value` without spaces around it, "" for None; an owner is on one line.

    Raises UnfitError, also for more letters than the LONGEST of `column`.
    """
    if not isinstance(value, str | None):
        raise UnfitError("unreadable")
    stripped = (value or "").strip()
    # PostgreSQL stores no NUL, and half of a surrogate pair is no text anywhere.
    if "\0" in stripped or any("\ud800" <= letter <= "\udfff" for letter in stripped):
        raise UnfitError("unreadable")
    if column in NAMES and stripped and not seen(stripped):
        raise UnfitError("unreadable")
    if column == "owner":
        stripped = seen(stripped)
        if stripped.casefold() == ME:
            raise UnfitError("reserved-owner")
    if letters(column, stripped) > LONGEST[column]:
        raise UnfitError("too-long")
    return stripped


def source(value: Any) -> str:
    """A web address without a secret in it, or "". Raises UnfitError."""
    address = text("source_url", value)
    if address and not is_address(address):
        raise UnfitError("bad-source")
    if asks_as_somebody(address):
        raise UnfitError("secret-source")
    return address


def is_day(text: str) -> bool:
    """Whether `text` is a day in full ISO 8601; Python alone also takes 20240131 and 2024-W05-3."""
    try:
        return bool(ISO_DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def day(value: Any) -> date:
    """A day, from a date, its ISO text or the ISO text of its first moment. Raises UnfitError."""
    if isinstance(value, str):
        midnight = ISO_MIDNIGHT.fullmatch(value)
        try:
            value = date.fromisoformat(midnight[1]) if midnight else None
        except ValueError as error:
            raise UnfitError("bad-day") from error
    if not isinstance(value, date) or value.year not in YEARS:
        raise UnfitError("bad-day")
    return date(value.year, value.month, value.day)
