"""What a table in a file is made of: columns that know what they hold, rows, charts; and its
view.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pandas as pd

from data.figures import comparison, figure_table, schedule
from data.filters import Filters, narrow
from data.record import localised, moments
from data.record.load import Record
from locales import Translator

# A share is 0 to 1; a percentage is 0 to 100, as progress is kept.
Kind = Literal["text", "code", "day", "share", "percent", "points", "number", "whole", "address"]
Shape = Literal["bars", "stacked", "lines"]


@dataclass(frozen=True)
class Column:
    """`name` is for programs, `title` for people."""

    name: str
    title: str
    kind: Kind = "text"


@dataclass(frozen=True)
class Chart:
    """Some columns of a table, drawn over another one; `colours` as the pages have them."""

    shape: Shape
    title: str
    over: str
    series: Sequence[str]
    colours: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """One row per thing, in the programme's order; what isn't there is None.

    `name` is short and plain, `title` what a sheet is called; `note` says what has to be known.
    `coded` are the same rows for programs, with codes where `rows` have words; () where they have
    none.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, Any]]
    charts: Sequence[Chart] = ()
    note: str = ""
    coded: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True)
class TableView:
    """`since` is the day that changes are told from; by itself the last reporting day before."""

    record: Record
    filters: Filters
    day: date
    t: Translator
    since: date | None = None
    timezone: str = "Europe/Brussels"

    @property
    def title(self) -> str:
        """The programme's title in the reader's language."""
        programme = self.record.programme
        language, source = self.t.language, programme.source_language
        return localised.choose(programme.titles, language, source)[0] or programme.code

    @property
    def made_at(self) -> datetime:
        """The moment that a file carries: of what is known, so that the same is the same file."""
        known = self.record.known_at
        return known or datetime.combine(self.day, datetime.min.time(), UTC)

    def moment(self, at: datetime) -> str:
        """A moment as the clocks show it where the programme lives."""
        there = at.astimezone(ZoneInfo(self.timezone))
        return f"{self.t.day(there.date())} {there:%H:%M}"

    @cached_property
    def assessed(self) -> pd.DataFrame:
        """Every action and measure of the day, with health; title in the reader's language."""
        assessed = schedule.assess(moments.actions_on(self.record, self.day), self.record.methods)
        return self.localised(assessed, "title")

    @cached_property
    def actions(self) -> pd.DataFrame:
        """Those that the filters keep, of the chosen level."""
        return narrow(self.assessed, self.filters)

    @property
    def earlier(self) -> date | None:
        """The day that changes are told from; None where there is none before."""
        if self.since is not None:
            return self.since
        begins = self.record.programme.starts_on
        reported = comparison.reporting_day(self.record.reporting_days, self.day)
        return reported or (begins if begins < self.day else None)

    @cached_property
    def pillars(self) -> pd.DataFrame:
        """The pillars asked for, or all, in order; title in the reader's language."""
        return _asked(self.localised(self.record.pillars, "title"), self.filters.pillar)

    @cached_property
    def partners(self) -> pd.DataFrame:
        """The partners asked for, or all, in order; name and short in the reader's language."""
        named = self.localised(self.localised(self.record.partners, "name"), "short")
        return _asked(named, self.filters.partner)

    @cached_property
    def shorts(self) -> Mapping[str, str]:
        """Code to short name of every partner."""
        named = self.localised(self.record.partners, "short")
        return dict(zip(named["code"], named["short"], strict=True))

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Code to title of every action and measure; of what isn't there, what it began with."""
        first = self.record.updates.drop_duplicates("action_code")
        first = self.localised(first.rename(columns={"action_code": "code"}), "title")
        both = pd.concat([frame[["code", "title"]] for frame in (first, self.assessed)])
        return dict(zip(both["code"], both["title"], strict=True))

    @cached_property
    def events(self) -> Mapping[str, str]:
        """Code to title of every public event."""
        titled = self.localised(self.record.evidence, "title")
        return dict(zip(titled["code"], titled["title"], strict=True))

    @cached_property
    def check_number(self) -> str:
        """What `python -m data figures --by pillar ... --check` prints of the same scope."""
        scope = figure_table.Scope("pillar", self.filters, self.day, self.t.language, in_scope=True)
        return figure_table.check_number(
            figure_table.as_json(figure_table.table(self.record, scope))
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter leaves anything out."""
        return self.filters.narrows

    def localised(self, frame: pd.DataFrame, column: str) -> pd.DataFrame:
        """`frame` with `column` in the reader's language."""
        source = self.record.programme.source_language
        return localised.localise(frame, column, self.t.language, source)

    def named(self, codes: Iterable[str]) -> str:
        """Partners by their short names, with commas between them."""
        return ", ".join(self.shorts.get(code, code) for code in codes)

    def column(self, name: str, kind: Kind = "text", word: str = "") -> Column:
        """A column whose title is that of the pages, or the message `word`."""
        return Column(name, self.t(word or f"column-{name}"), kind)


def cell(value: Any) -> Any:
    """A value as a file has it: nothing is None, a moment of pandas is a day."""
    if isinstance(value, tuple):
        return value
    if value is None or value == "" or pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def table_rows(frame: pd.DataFrame, columns: Iterable[Column]) -> list[dict[str, Any]]:
    """The rows of `frame`, of these columns."""
    names = [column.name for column in columns]
    cells = frame[names].astype(object).to_numpy().tolist()
    return [dict(zip(names, map(cell, row), strict=True)) for row in cells]


def _asked(things: pd.DataFrame, codes: Collection[str]) -> pd.DataFrame:
    return things[things["code"].isin(codes)] if codes else things
