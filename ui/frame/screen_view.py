"""The view of a page: a View with its visitor, the page, and the opened action or batch."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from charts.palette import Palette
from data import questions
from data.filters import Question
from data.snapshots import Snapshot
from data.view import View
from db.record.people import Person
from sections import scope
from sections.words import SectionWords
from ui.frame import store


@dataclass(frozen=True, eq=False, kw_only=True)
class ScreenView(View):
    """A view with the properties of the visit that pages need.

    `default_day` is the viewed day by default; `opened` is the code of the opened action,
    `asked_code` that of the page of an action, as in the address, and `entry` the id of the batch
    shown alone on the page History, `silence` what the page Freshness lists, both None for all.
    `batch` is the id of the last batch recorded by `known_on`, None for now. `is_arrival` is
    whether the run before drew another page.
    """

    default_day: date
    today: date
    palette: Palette
    person: Person
    revision: int
    opened: str | None = None
    asked_code: str | None = None
    batch: int | None = None
    entry: str | None = None
    silence: str | None = None
    page: str = ""
    is_arrival: bool = False

    @cached_property
    def asked_action(self) -> "pd.Series[Any] | None":
        """The action of `asked_code` on the viewed day; None where it isn't there."""
        found = self.assessed[self.assessed["code"] == self.asked_code]
        return None if found.empty else found.iloc[0]

    @property
    def is_past(self) -> bool:
        """Whether either clock is set to the past; then editing is off."""
        return scope.is_past(self, self.default_day)

    @property
    def snapshot(self) -> Snapshot:
        """The database at the revision of this run."""
        return store.snapshot(self.revision, self.person)

    @cached_property
    def words(self) -> SectionWords:
        """The words for the sections of the view."""
        return SectionWords(self, self.timezone)

    @property
    def scope(self) -> object:
        """A key of the rows of lists; for a new one a list returns to its first page."""
        return self.code, self.filters, self.day, self.batch

    def question(self, **changes: object) -> Question:
        """The view as the parameters of an address, with `changes` of some of them."""
        return questions.of_view(self, self.default_day).asking(**changes)
