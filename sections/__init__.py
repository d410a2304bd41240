"""What shared pages and reports say of a scope: its parts, in finished words and lengths."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from sections import actions, changes, matrix, partners, pillars, tiles, timeline, trend
from sections.words import SectionWords


class Downloads(Protocol):
    """What a part asks of what it stands in: whether the files may be had."""

    @property
    def has_downloads(self) -> bool:
        """Whether they may."""


Part = Callable[[SectionWords, Downloads], Mapping[str, Any] | None]

PARTS: Mapping[str, Part] = {
    "tiles": tiles.section,
    "pillars": pillars.section,
    "partners": partners.section,
    "matrix": matrix.section,
    "actions": actions.section,
    "timeline": timeline.section,
    "trend": trend.section,
    "changes": changes.section,
}


def of(words: SectionWords, frame: Downloads) -> list[tuple[str, Mapping[str, Any]]]:
    """The parts that are shown, by name in their order, with what each says."""
    chosen = [name for name in PARTS if name in words.shows]
    if words.view.actions.empty:
        # Nothing is there that day, which the answer says; tiles with dashes show it.
        chosen = [name for name in chosen if name == "tiles"]
    parts = ((name, PARTS[name](words, frame)) for name in chosen)
    return [(name, part) for name, part in parts if part is not None]
