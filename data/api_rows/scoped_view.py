"""One look at a programme for a program: on a day, as known then, within limits; and its cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

import pandas as pd

from data.figures import figure_table
from data.filters import LEVELS, Filters, narrow
from data.record.load import Record
from db.record.decimals import rounded


@dataclass(frozen=True, eq=False)
class ScopedView:
    """What is looked at. `limits` are those of whoever asks, `filters` lie within them.

    `assessed` are all actions of the record on `day` (data.figures.schedule.assess).
    `names_people` says whether owners, authors and comments may be told.
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
        found = figure_table.in_scope(things, column, self._within, self.limits)
        return frozenset(found["code"])


def cell_rows(frame: pd.DataFrame, columns: Sequence[str]) -> list[dict[str, Any]]:
    """One per row of `frame`, with these columns alone."""
    return [
        {name: cell(row[name]) for name in columns}
        for row in frame[list(columns)].to_dict("records")
    ]


def cell(value: Any) -> Any:
    """One value: a list of codes stays a list."""
    if isinstance(value, tuple | list | frozenset):
        return list(value)
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, datetime):
        return moment(value) if value.tzinfo else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return figure_table.plain(rounded(value))
    return value.item() if hasattr(value, "item") else value


def moment(value: datetime) -> str:
    """A moment in UTC, to the microsecond."""
    return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def flat(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The same for CSV: codes with spaces between them, true and false in small letters."""
    return [{name: _flat(value) for name, value in row.items()} for row in rows]


def _flat(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(map(str, value)) if isinstance(value, list) else value
