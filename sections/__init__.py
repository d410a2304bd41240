"""The parts of shared pages and reports, with finished words and lengths."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from charts.palette import Palette
from data.view import View
from sections import actions, changes, matrix, partners, pillars, tiles, timeline, trend
from sections.tables import Table
from sections.words import SectionWords


class Downloads(Protocol):
    """The page or report around a part: whether its files can be downloaded."""

    @property
    def has_downloads(self) -> bool:
        """Whether the files can be downloaded."""


Part = Callable[[SectionWords, Downloads], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Monthly:
    """A chart of lines over months: its section, its figure for screens, and its table for files.

    The title of the table is the message views-NAME.
    """

    section: Part
    figure: Callable[[SectionWords, Palette], Any]
    table: Callable[[View], Table]


MONTHLY: Mapping[str, Monthly] = {"trend": Monthly(trend.section, trend.figure, trend.table)}

# In the order of pages and reports, which is that of db.links.stored_links.SECTIONS.
PARTS: Mapping[str, Part] = {
    "tiles": tiles.section,
    "pillars": pillars.section,
    "partners": partners.section,
    "matrix": matrix.section,
    "actions": actions.section,
    "timeline": timeline.section,
    **{name: chart.section for name, chart in MONTHLY.items()},
    "changes": changes.section,
}


# What compares and adds up: of a single action it would repeat the one row.
OF_MANY = frozenset({"tiles", "pillars", "partners", "matrix"})


def of(words: SectionWords, frame: Downloads) -> list[tuple[str, Mapping[str, Any]]]:
    """(name, content) of the parts in `words.shows`, in the order of PARTS.

    Without actions on the day, the tiles alone. Of a single action its row, and none of OF_MANY.
    """
    if words.view.filters.only:
        words = replace(words, shows={"actions", *words.shows} - OF_MANY)
    chosen = [name for name in PARTS if name in words.shows]
    if words.view.actions.empty:
        # The answer states that there are no actions; the tiles show dashes.
        chosen = [name for name in chosen if name == "tiles"]
    parts = ((name, PARTS[name](words, frame)) for name in chosen)
    return [(name, part) for name, part in parts if part is not None]
