"""What each column of a statement may hold, whatever was sent: a clean value or a reason."""

import math
import re
from collections.abc import Collection
from datetime import date
from numbers import Real
from typing import Any
from urllib.parse import urlsplit

from db.vocabulary import Vocabulary
from locales import CONTENT_LANGUAGES

TITLES = tuple(f"title_{language}" for language in CONTENT_LANGUAGES)
EDITABLE = (*TITLES, "starts_on", "due_on", "weight", "owner", "partners", "status", "progress")
LONGEST = {"comment": 5000, "source_url": 2000, "owner": 200} | dict.fromkeys(TITLES, 500)
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
ISO_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?", re.ASCII)


class UnfitError(ValueError):
    """A value that can't stand in its column; `.reason` is the end of a message id."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def fit(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    """`value` as its column or its place beside the columns keeps it. Raises UnfitError."""
    if column == "comment":
        return text(column, value)
    if column == "source_url":
        return _source(value)
    if column == "effective_on":
        return _day(value)
    if column not in EDITABLE:
        raise UnfitError("read-only")
    return _stated(column, value, vocabulary)


def text(column: str, value: Any) -> str:
    """A text within its longest length, without spaces around it. Raises UnfitError."""
    if not isinstance(value, str | None):
        raise UnfitError("unreadable")
    stripped = (value or "").strip()
    # PostgreSQL keeps no NUL, and half of a surrogate pair is no text anywhere.
    if "\0" in stripped or any("\ud800" <= letter <= "\udfff" for letter in stripped):
        raise UnfitError("unreadable")
    if len(stripped) > LONGEST[column]:
        raise UnfitError("too-long")
    return stripped


def is_address(text: str) -> bool:
    """Whether `text` may become a link: http or https, and nothing that ends one early."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and text.isprintable()
    return fits and not set(text) & set(" <>\"'`")


def is_day(text: str) -> bool:
    """Whether `text` is a day in full ISO 8601; Python alone also takes 20240131 and 2024-W05-3."""
    try:
        return bool(ISO_DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _stated(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    if column == "status":
        return _one_of(value, vocabulary.statuses, "unknown-status")
    if column == "partners":
        return _partners(value, vocabulary)
    if column == "progress":
        return None if value is None else _progress(value)
    if column == "weight":
        return _weight(value)
    if column in {"starts_on", "due_on"}:
        return None if value is None else _day(value)
    return text(column, value)


def _source(value: Any) -> str:
    address = text("source_url", value)
    if address and not is_address(address):
        raise UnfitError("bad-source")
    return address


def _day(value: Any) -> date:
    """A day, from a date, an ISO text of one, or the midnight that begins it."""
    if isinstance(value, str):
        midnight = ISO_MIDNIGHT.fullmatch(value)
        try:
            value = date.fromisoformat(midnight[1]) if midnight else None
        except ValueError as error:
            raise UnfitError("bad-day") from error
    if not isinstance(value, date) or not 1900 <= value.year <= 2200:
        raise UnfitError("bad-day")
    return date(value.year, value.month, value.day)


def _one_of(value: Any, known: Collection[str], reason: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise UnfitError(reason)
    return value


def _partners(value: Any, vocabulary: Vocabulary) -> tuple[str, ...]:
    if not isinstance(value, list | tuple | None):
        raise UnfitError("unknown-partner")
    chosen = [_one_of(code, vocabulary.partners, "unknown-partner") for code in value or ()]
    # In the programme's order, each once: the same partners are always the same text.
    return tuple(code for code in vocabulary.partners if code in chosen)


def _progress(value: Any) -> float:
    number = _number(value)
    if not 0 <= number <= 100:
        raise UnfitError("progress-range")
    return number


def _weight(value: Any) -> float:
    number = _number(value)
    if not 0 < number <= 1_000_000:
        raise UnfitError("bad-weight")
    return number


def _number(value: Any) -> float:
    try:
        number = float(value) if isinstance(value, Real) else math.nan
    except OverflowError:  # a whole number of hundreds of digits
        number = math.inf
    if isinstance(value, bool) or not math.isfinite(number):
        raise UnfitError("bad-number")
    return number
