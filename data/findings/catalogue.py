"""What a card has found: the catalogue of conditions, from the strongest to the dull one.

A catalogue is a dict from a message of the locales to its condition, and its order is the ranking.
A condition gives the places of its message, or None where it doesn't hold; the last always holds.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

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
    """The first of the catalogue that holds. Raises NothingFoundError."""
    for message, condition in catalogue.items():
        if (places := condition(facts)) is not None:
            return Finding(message, places)
    raise NothingFoundError(", ".join(catalogue))


def when(holds: object, **places: Any) -> Places | None:
    """The places where something holds."""
    return places if holds else None
