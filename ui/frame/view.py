"""What a page looks at: one programme, one day, one set of filters, one language."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

from charts.palette import Palette
from data.figures import completion
from data.figures.completion import Figures
from data.filters import Filters, Question, narrow
from data.record import localised
from data.record.load import Record
from data.snapshots import Snapshot
from db.record.people import Person
from locales import Translator
from ui.frame import store


@dataclass(frozen=True)
class View:
    """Everything a page needs to know of the visit; frames are computed when asked for.

    `day` is the day looked at, `default_day` the one shown when none is asked for; `opened` is the
    code of the action that is open, `since` the other day that somebody chose to compare with, and
    `entry` the number of the batch that is looked up. `known_on` is the moment of the second clock
    as an address writes it, `batch` the last one recorded by then; None: all that is known now.
    `page` is the name of the page that looks.
    """

    t: Translator
    record: Record
    filters: Filters
    day: date
    default_day: date
    today: date
    palette: Palette
    person: Person
    revision: int
    opened: str | None = None
    known_on: str | None = None
    batch: int | None = None
    since: date | None = None
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
    def code(self) -> str:
        """The programme's code."""
        return self.record.programme.code

    @property
    def scope(self) -> object:
        """What a list is of: another one begins at its first row again."""
        return self.code, self.filters, self.day, self.batch

    @cached_property
    def title(self) -> str:
        """The programme's title in the reader's language."""
        programme = self.record.programme
        titles = programme.titles
        return localised.choose(titles, self.t.language, programme.source_language)[0]

    @cached_property
    def assessed(self) -> pd.DataFrame:
        """Every action and measure of the day, with health; title in the reader's language."""
        return self.localise(self.assessed_on(self.day), "title")

    def assessed_on(self, day: date) -> pd.DataFrame:
        """The same on another day, by what is known in this view; titles are not localised."""
        return self.snapshot.assessed(self.record, day)

    @cached_property
    def actions(self) -> pd.DataFrame:
        """The rows of `assessed` that pass the filters (of the chosen level)."""
        return narrow(self.assessed, self.filters)

    @cached_property
    def figures(self) -> Figures:
        """The figures over everything that the filters keep."""
        return completion.total(self.actions)

    @cached_property
    def pillars(self) -> pd.DataFrame:
        """The pillars in order, title in the reader's language; only those asked for."""
        pillars = self.localise(self.record.pillars, "title")
        wanted = self.filters.pillar
        return pillars[pillars["code"].isin(wanted)] if wanted else pillars

    @cached_property
    def partners(self) -> pd.DataFrame:
        """Every partner in order, name and short in the reader's language."""
        return self.localise(self.localise(self.record.partners, "name"), "short")

    @cached_property
    def shorts(self) -> dict[str, str]:
        """Code to short name of every partner, in the reader's language."""
        return dict(zip(self.partners["code"], self.partners["short"], strict=True))

    @cached_property
    def trend(self) -> pd.DataFrame:
        """The filtered actions month by month (data.figures.monthly.trend)."""
        return self.snapshot.trend(self.record, self.filters, self.day)

    @cached_property
    def outlook(self) -> pd.DataFrame:
        """What is planned for them after the day looked at (data.figures.monthly.outlook)."""
        return self.snapshot.outlook(self.record, self.filters, self.day)

    def localise(self, frame: pd.DataFrame, column: str) -> pd.DataFrame:
        """`frame` with `column` in the reader's language, and `column`_language."""
        source = self.record.programme.source_language
        return localised.localise(frame, column, self.t.language, source)

    def question(self, **changes: object) -> Question:
        """The view as an address says it; `changes` are other values of some parameters.

        What was known on a moment goes with its day, so that the link says the same tomorrow.
        """
        is_default = self.day == self.default_day and self.known_on is None
        as_of = None if is_default else self.day
        return Question(
            self.filters, self.code, as_of, known_on=self.known_on, lang=self.t.language
        ).asking(**changes)
