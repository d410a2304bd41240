"""A finding in the reader's language: its places formatted by what they are called."""

from collections.abc import Callable, Sequence
from typing import Any

from data.findings.catalogue import Finding
from locales import Translator

PERCENTS = ("average", "planned", "progress", "high", "low")
TEXTS = ("pillar", "partner")
LISTS = ("partners", "others", "codes", "actions", "best", "last")
DAYS = ("on", "until")


def say(
    finding: Finding,
    t: Translator,
    level: str,
    shown: Callable[[object], str] = str,
    listed: Callable[[Sequence[str]], str] | None = None,
) -> str:
    """The sentence, about actions or measures (`level`); `shown` escapes what people named.

    `listed` says a list of names or codes; without it they all are named, each as `shown`.
    """

    def names(values: Sequence[object]) -> str:
        return t.list([shown(value) for value in values])

    places = {
        name: _said(name, value, t, shown, listed or names)
        for name, value in finding.places.items()
    }
    return t(finding.message, level=level, extent=extent(finding), **places)


def extent(finding: Finding) -> str:
    """Whether the finding is about all of what it counts, or some."""
    whole = finding.places.get("all", finding.places.get("total"))
    return "all" if finding.places.get("count") == whole else "some"


def _said(
    name: str,
    value: Any,
    t: Translator,
    shown: Callable[[object], str],
    listed: Callable[[Sequence[str]], str],
) -> object:
    if name in LISTS:
        return listed(value)
    if name in TEXTS:
        return shown(value)
    if name in PERCENTS:
        return t.percent(value)
    if name in DAYS:
        return t.day(value)
    if name == "points":
        return t.number(value, 1)
    return t.month(value) if name == "since" else value
