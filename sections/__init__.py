"""The parts of shared pages and reports, with finished words and lengths."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from charts.palette import Palette
from data.view import View
from sections import actions, changes, matrix, partners, pillars, tiles, timeline, trend
from sections.section import Section
from sections.tables import Table
from sections.words import SectionWords


class Downloads(Protocol):
    """The page or report around a part: whether its files can be downloaded."""

    @property
    def has_downloads(self) -> bool:
        """Whether the files can be downloaded."""


Part = Callable[[SectionWords, Downloads], Mapping[str, Any] | None]


class Monthly(Protocol):
    """A module on a frame of data.figures.monthly.FRAMES: lines over months, drawn and told.

    Pages and reports have its `section`, files its `table`, screens its `figure`, with `extent`
    below its title. The title of the table is the message views-NAME.
    """

    @property
    def TOPICS(self) -> Sequence[str]:  # noqa: N802 - a constant of the module
        """What the explanation of its card tells, as topics of ui.kit.arithmetic."""

    def described(self, words: SectionWords) -> Section:
        """Its finding, and its rows, the latest first."""

    def extent(self, words: SectionWords) -> str:
        """What it is drawn from; "" for nothing."""

    def section(self, words: SectionWords, _: Any) -> Mapping[str, Any]:
        """The content of its part."""

    def alt(self, words: SectionWords) -> str:
        """The description of the figure."""

    def figure(self, words: SectionWords, palette: Palette, plot: float = ...) -> Any:
        """The figure; `plot` is the px from the bottom to the top of its axis."""

    def table(self, view: View) -> Table:
        """One row per month end."""


MONTHLY: Mapping[str, Monthly] = {"trend": trend}

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
