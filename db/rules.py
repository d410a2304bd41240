"""What may be said of an action: each rule of writing, checked on the server whatever was sent."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from locales import LANGUAGES

TITLES = tuple(f"title_{language}" for language in LANGUAGES)
EDITABLE = (*TITLES, "starts_on", "due_on", "weight", "owner", "partners", "status", "progress")
LONGEST = {"comment": 5000, "source_url": 2000, "owner": 200} | dict.fromkeys(TITLES, 500)


@dataclass(frozen=True)
class Refusal:
    """One thing that can't be written; `reason` is the end of a message id, refusal-..."""

    action_code: str
    reason: str
    column: str = ""
    value: str = ""


@dataclass(frozen=True)
class StatusFlags:
    """What the rules ask of a status."""

    done: bool
    needs_comment: bool


@dataclass(frozen=True)
class Vocabulary:
    """What a statement may name: the statuses, partners and days of one programme."""

    statuses: Mapping[str, StatusFlags]
    partners: Collection[str]
    starts_on: date
    today: date


class UnfitError(ValueError):
    """A value that can't stand in its column; `.reason` is the end of a message id."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def clean(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    """`value` as the database keeps it. Raises UnfitError for what doesn't belong in `column`."""
    if column not in EDITABLE:
        raise UnfitError("read-only")
    if column == "status":
        return _one_of(value, vocabulary.statuses, "unknown-status")
    if column == "partners":
        return _partners(value, vocabulary)
    if column == "progress":
        return None if value is None else _progress(value)
    if column == "weight":
        return _weight(value)
    if column in {"starts_on", "due_on"}:
        return None if value is None else day(value)
    return text(column, value)


def text(column: str, value: Any) -> str:
    """A text within its longest length, without spaces around it."""
    if not isinstance(value, str | None):
        raise UnfitError("unreadable")
    stripped = (value or "").strip()
    # PostgreSQL keeps no NUL, and half of a surrogate pair is no text anywhere.
    if "\0" in stripped or any("\ud800" <= letter <= "\udfff" for letter in stripped):
        raise UnfitError("unreadable")
    if len(stripped) > LONGEST[column]:
        raise UnfitError("too-long")
    return stripped


def source(value: Any) -> str:
    """An http or https address, or nothing."""
    address = text("source_url", value)
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise UnfitError("bad-source") from error
    fits = (
        parts.scheme in {"http", "https"} and parts.hostname and not set(address) & set(" <>\"'`")
    )
    if address and not fits:
        raise UnfitError("bad-source")
    return address


def day(value: Any) -> date:
    """A day, from a date or an ISO text of one."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value[:10])
        except ValueError as error:
            raise UnfitError("bad-day") from error
    if not isinstance(value, date) or not 1900 <= value.year <= 2200:
        raise UnfitError("bad-day")
    return date(value.year, value.month, value.day)


def fit(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    """`value` as its column or its place beside the columns keeps it. Raises UnfitError."""
    if column == "comment":
        return text(column, value)
    if column == "source_url":
        return source(value)
    if column == "effective_on":
        return day(value)
    return clean(column, value, vocabulary)


def faults(
    before: Mapping[str, Any], states: Mapping[str, Any], vocabulary: Vocabulary
) -> list[tuple[str, str]]:
    """(reason, column) of each rule broken by an action that was `before` and now `states`."""
    broken = []
    after = {**before, **states}
    days = after.get("starts_on"), after.get("due_on")
    if {"starts_on", "due_on"} & set(states) and all(days) and days[1] < days[0]:
        broken.append(("due-before-start", "due_on"))
    if "progress" in states and vocabulary.statuses[after["status"]].done:
        if states["progress"] != 100:
            broken.append(("done-needs-100", "progress"))
    if set(TITLES) & set(states) and not any(after[title] for title in TITLES):
        broken.append(("no-title", next(title for title in TITLES if title in states)))
    return broken


def day_faults(effective_on: date, exists_from: date, vocabulary: Vocabulary) -> list[str]:
    """Why a statement can't hold from `effective_on`, about an action there from `exists_from`."""
    if effective_on > vocabulary.today:
        return ["future-day"]
    if effective_on < vocabulary.starts_on:
        return ["before-programme"]
    return ["before-existence"] if effective_on < exists_from else []


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


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise UnfitError("bad-number")
    return float(value)


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
