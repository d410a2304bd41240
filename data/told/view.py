"""One look at a programme: on a day, as known then, and within limits that no question widens."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import pandas as pd

from data import figures
from data.filters import LEVELS, Filters, narrow
from data.load import Record


@dataclass(frozen=True, eq=False)
class View:
    """What is looked at. `limits` are those of whoever asks, `filters` lie within them.

    `assessed` are all actions of the record on `day` (data.schedule.assess). `names_people` says
    whether owners, authors and comments may be told.
    """

    record: Record
    assessed: pd.DataFrame
    day: date
    filters: Filters
    limits: Filters
    language: str
    names_people: bool

    @cached_property
    def actions(self) -> pd.DataFrame:
        """The actions or measures asked for."""
        return narrow(self.assessed, self.filters)

    @property
    def is_limited(self) -> bool:
        """Whether anything of the programme is none of the asker's business."""
        return self.limits.narrows

    @cached_property
    def codes(self) -> frozenset[str]:
        """The actions and measures within the limits, asked for or not."""
        return frozenset(self._within["code"])

    @cached_property
    def partners(self) -> frozenset[str]:
        """The partners that may be named: all, or those asked of and those that an action names."""
        return self._known(self.record.partners, "partners")

    @cached_property
    def pillars(self) -> frozenset[str]:
        """The pillars that may be named."""
        return self._known(self.record.pillars, "pillar_code")

    @cached_property
    def _within(self) -> pd.DataFrame:
        if not self.is_limited:
            return self.assessed
        levels = [narrow(self.assessed, replace(self.limits, level=level)) for level in LEVELS]
        return pd.concat(levels)

    def _known(self, things: pd.DataFrame, column: str) -> frozenset[str]:
        found = figures.in_scope(things, column, self._within, self.limits)
        return frozenset(found["code"])
