"""What a shared link shows: the stored words of its scope, and nothing a reader can change."""

from dataclasses import dataclass
from datetime import date

# The parts of a shared page, in the order in which they stand there.
SECTIONS = ("tiles", "pillars", "partners", "matrix", "actions", "timeline", "trend", "changes")


@dataclass(frozen=True)
class Shown:
    """A programme as one link shows it. Empty `pillars` or `partners` keep all of them.

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
    def is_frozen(self) -> bool:
        """Whether it shows the same for ever."""
        return self.batch is not None
