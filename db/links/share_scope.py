"""What a shared link shows: the stored words of its scope, and nothing a reader can change."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from db.record import queries

# The parts of a shared page, in the order in which they stand there.
SECTIONS = ("tiles", "pillars", "partners", "matrix", "actions", "timeline", "trend", "changes")
# The filters that a link can carry, and what holds each: a field of `Shown` and of share_links.
LIMITS = {"pillar": "pillars", "partner": "partners"}
# The codes that each may have, or what finds them by programme and batch.
KNOWN: Mapping[str, tuple[str, ...] | Callable[[str, int | None], queries.Rows]] = {
    "pillar": queries.pillars,
    "partner": queries.partners,
}


@dataclass(frozen=True)
class ShareScope:
    """A programme as one link shows it. Fields of LIMITS that are empty keep everything.

    `level` is action or measure. `as_of` and `batch` are both set where the link is frozen: a day,
    and the number of the last batch it knows; both None where it follows. `language` is "" where
    the reader chooses. `names_people` says whether owners, authors and comments are told: to
    programs alone, and only without limits.
    """

    programme: str
    pillars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    level: str = "action"
    sections: tuple[str, ...] = SECTIONS
    as_of: date | None = None
    batch: int | None = None
    language: str = ""
    has_downloads: bool = True
    names_people: bool = False

    @property
    def limits(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of each filter that the link carries, by its name."""
        return {name: getattr(self, field) for name, field in LIMITS.items()}

    @property
    def is_limited(self) -> bool:
        """Whether a filter leaves anything out."""
        return any(self.limits.values())

    def limited_to(self, limits: Mapping[str, Collection[str]]) -> Self:
        """The same with other codes of the filters that a link can carry, by their names."""
        values: dict[str, Any] = {LIMITS[name]: tuple(codes) for name, codes in limits.items()}
        return replace(self, **values)

    @property
    def is_frozen(self) -> bool:
        """Whether it shows the same for ever."""
        return self.batch is not None
