"""The catalogue of conditions of a card, and a finding as a sentence in the reader's language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from locales import Translator

Facts = TypeVar("Facts")
Places = Mapping[str, Any]
Catalogue = Mapping[str, Callable[[Facts], Places | None]]


@dataclass(frozen=True)
class Finding:
    """A message and what fills it: counts, figures, days and codes, none of them formatted yet."""

    message: str
    places: Places = field(default_factory=dict)


class NothingFoundError(LookupError):
    """A catalogue without a last condition that always holds."""


def strongest(catalogue: Catalogue[Facts], facts: Facts) -> Finding:
    """The finding of the first condition that holds for `facts`. Raises NothingFoundError."""
    for message, condition in catalogue.items():
        if (places := condition(facts)) is not None:
            return Finding(message, places)
    raise NothingFoundError(", ".join(catalogue))


def when(holds: object, **places: Any) -> Places | None:
    """`places` where `holds` is true, else None."""
    return places if holds else None


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
    """The sentence of `finding`, about actions or measures (`level`).

    `shown` escapes names and titles of the record. `listed` writes a list of names or codes;
    without it all of them are written, each by `shown`.
    """

    def names(values: Sequence[object]) -> str:
        return t.list([shown(value) for value in values])

    places = {
        name: _said(name, value, t, shown, listed or names)
        for name, value in finding.places.items()
    }
    return t(finding.message, level=level, extent=extent(finding), **places)


def extent(finding: Finding) -> str:
    """The word all where the finding counts all there are (or has no count), else some."""
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
