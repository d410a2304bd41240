"""A view on a screen: with its visitor, the page, and what the address opens besides."""

from dataclasses import dataclass
from datetime import date

from charts.palette import Palette
from data.filters import Question
from data.snapshots import Snapshot
from data.view import View
from db.record.people import Person
from sections.words import SectionWords
from ui.frame import store


@dataclass(frozen=True, eq=False, kw_only=True)
class ScreenView(View):
    """A view with all else that a page needs to know of the visit.

    `default_day` is the day shown when none is asked for; `opened` is the code of the action that
    is open, and `entry` the number of the batch that is looked up. `known_on` is the moment of the
    second clock as an address writes it, `batch` the last one recorded by then; None: all that is
    known now.
    `page` is the name of the page that looks.
    """

    default_day: date
    today: date
    palette: Palette
    person: Person
    revision: int
    opened: str | None = None
    known_on: str | None = None
    batch: int | None = None
    entry: str | None = None
    page: str = ""

    @property
    def is_past(self) -> bool:
        """Whether this is a look back by either clock: editing is off then."""
        return self.day < self.default_day or self.known_on is not None

    @property
    def snapshot(self) -> Snapshot:
        """The database at the revision of this run."""
        return store.snapshot(self.revision)

    @property
    def words(self) -> SectionWords:
        """The words for what is looked at."""
        return SectionWords(self, self.timezone)

    @property
    def scope(self) -> object:
        """What a list is of: another one begins at its first row again."""
        return self.code, self.filters, self.day, self.batch

    def question(self, **changes: object) -> Question:
        """The view as an address says it; `changes` are other values of some parameters.

        What was known on a moment goes with its day, so that the link says the same tomorrow.
        """
        is_default = self.day == self.default_day and self.known_on is None
        as_of = None if is_default else self.day
        return Question(
            self.filters, self.code, as_of, known_on=self.known_on, lang=self.language
        ).asking(**changes)
