"""Where the frames of a view come from: computed anew, or cached for all (data.snapshots)."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import cached_property, partial, wraps
from typing import Any, TypeVar

import pandas as pd

from data import brought_up
from data.brought_up import Assessed, ComparedDays, Months
from data.figures.causes import CausedChange
from data.filters import Filters
from data.record.load import Record

Made = TypeVar("Made")
ASSESSED, CHANGES = "assessed", "changes"


class FrameSource:
    """The frames computed from a record, anew at each call; data.snapshots.Snapshot caches them."""

    def of_record(
        self,
        kind: str,  # noqa: ARG002 - for those that cache
        record: Record,  # noqa: ARG002
        question: Hashable,  # noqa: ARG002
        make: Callable[[], Made],
    ) -> Made:
        """The result of `make`, which depends on nothing but the record and the question."""
        return make()

    def assessed(self, record: Record, day: date) -> pd.DataFrame:
        """Actions and measures on `day`, with planned, gap and health (schedule.assess)."""
        return self._assessed(record, day).rows

    def _assessed(self, record: Record, day: date) -> Assessed:
        def assess() -> Assessed:
            return brought_up.assessed(record, day, self.earlier(ASSESSED, record, day))

        return self.of_record(ASSESSED, record, day, assess)

    def changes(self, record: Record, since: date, day: date) -> Sequence[CausedChange]:
        """The changes from the end of `since` to the end of `day` (comparison.between)."""
        asked = since, day

        def compare() -> ComparedDays:
            days = self._assessed(record, since), self._assessed(record, day)
            known = self.earlier(CHANGES, record, asked)
            return brought_up.compared(record, since, day, days, known)

        return self.of_record(CHANGES, record, asked, compare).changes

    def monthly(self, name: str, record: Record, filters: Filters, day: date) -> pd.DataFrame:
        """The frame `name` of data.figures.monthly.FRAMES, over the filtered actions."""
        kind, asked = f"monthly.{name}", (filters, day)

        def compute() -> Months:
            return brought_up.months(name, record, *asked, self.earlier(kind, record, asked))

        return self.of_record(kind, record, asked, compute).rows

    def earlier(self, kind: str, record: Record, question: Hashable) -> Any:  # noqa: ARG002
        """The value of an earlier record, from which that of `record` can be made; None here."""
        return None


def shared(compute: Callable[[Any], Made]) -> "cached_property[Made]":
    """A decorator: a property of a view, computed once for all views that ask the same.

    It depends on nothing but the record, and what `asked` of the view says. Each run of a page has
    a view of its own, so that nothing would otherwise outlive a run.
    """
    return shared_by("asked")(compute)


def shared_by(*names: str) -> "Callable[[Callable[[Any], Made]], cached_property[Made]]":
    """`shared` for a property that depends on nothing but the record and `names` of the view.

    Under other filters it isn't computed again.
    """

    def kept(compute: Callable[[Any], Made]) -> "cached_property[Made]":
        @wraps(compute)
        def found(view: Any) -> Made:
            question = tuple(getattr(view, name) for name in names)
            make = partial(compute, view)
            kind = f"view.{compute.__name__}"
            made: Made = view.frames.of_record(kind, view.record, question, make)
            return made

        return cached_property(found)

    return kept


ANEW = FrameSource()
