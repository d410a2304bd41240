"""The public events of actions: when each was, what, and where it can be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from charts.rows import rows
from locales import translator
from sections.words import Text, Words, address

COLUMNS = (
    *("action_code", "happened_on", "date_precision", "title", "title_language"),
    "source_url",
)


@dataclass(frozen=True)
class Event:
    """A public event: when, what, and where it can be read, "" for nowhere."""

    day: str
    title: Text
    address: str


def by_action(words: Words, codes: set[str]) -> Mapping[str, list[dict[str, Any]]]:
    """Code to the events of each of these actions, as rows; none: it isn't there."""
    known = words.shared.evidence
    found: dict[str, list[dict[str, Any]]] = {}
    for event in rows(known[known["action_code"].isin(codes)], *COLUMNS):
        found.setdefault(event["action_code"], []).append(event)
    return found


def said(event: Mapping[str, Any], words: Words) -> Event:
    """One of them in finished words."""
    return Event(_when(event, words), words.text(event), address(event["source_url"]))


@lru_cache(4096)
def day(language: str, value: Any) -> str:
    """A day in words; the same ones come again and again."""
    return translator(language).day(value)


def _when(event: Mapping[str, Any], words: Words) -> str:
    """The day, month or year of an event, as precisely as it is known."""
    on = event["happened_on"]
    if event["date_precision"] == "year":
        return str(on.year)
    return words.t.month(on) if event["date_precision"] == "month" else day(words.language, on)
