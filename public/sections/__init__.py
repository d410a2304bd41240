"""The parts of a shared page in their order, each with the template that shows it."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from public.sections import actions, changes, matrix, partners, pillars, tiles, timeline, trend
from public.words import Words


class Downloads(Protocol):
    """What a part asks of the frame: whether the files may be had."""

    @property
    def has_downloads(self) -> bool:
        """Whether they may."""


Part = Callable[[Words, Downloads], Mapping[str, Any] | None]

PARTS: Mapping[str, Part] = {
    "tiles": tiles.part,
    "pillars": pillars.part,
    "partners": partners.part,
    "matrix": matrix.part,
    "actions": actions.part,
    "timeline": timeline.part,
    "trend": trend.part,
    "changes": changes.part,
}


def of(words: Words, frame: Downloads) -> list[tuple[str, Mapping[str, Any]]]:
    """The parts that the link shows, by name, with what their templates need."""
    chosen = [name for name in PARTS if name in words.shared.shows.sections]
    if words.shared.actions.empty:
        # Nothing is there that day, which the answer says; tiles with dashes show it.
        chosen = [name for name in chosen if name == "tiles"]
    parts = ((name, PARTS[name](words, frame)) for name in chosen)
    return [(name, part) for name, part in parts if part is not None]
