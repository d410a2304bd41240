"""A programme on one day, with filters and limits, for one reader: the source of what is shown.

Screens, files, commands and the API read a View; shared pages and reports read what a link may show
of one (data.sharing.link_content).
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, cached_property
from typing import Any, Self, TypeVar
from zoneinfo import ZoneInfo

import pandas as pd

from data.distinct_values import among
from data.figures import (
    comparison,
    completion,
    figure_table,
    freshness,
    grounds,
    schedule,
)
from data.figures.completion import Figures
from data.filters import LEVELS, Filters, narrow, only_action
from data.frame_source import ANEW, FrameSource, shared, shared_by
from data.record import localised, moments, public_events, reports
from data.record.load import KnownProgramme, Record
from data.record.reports import Statements
from db.record.decimals import DECIMALS
from locales import Translator, translator

Made = TypeVar("Made")


@dataclass(frozen=True, eq=False)
class Counts:
    """The figures of a view, which are the same in every language.

    `by_pillar` and `by_partner` are of data.figures.completion.by, for the pillars and partners of
    the view in their order, with `change`, that of the average since the last reporting day;
    `by_status` is of status_counts, `cells` of matrix. `memberships` is pillar code, or "" for all,
    to completion.memberships.
    """

    by_pillar: pd.DataFrame
    by_partner: pd.DataFrame
    by_status: pd.DataFrame
    cells: pd.DataFrame
    memberships: Mapping[str, tuple[int, int]]


UNLIMITED = Filters()


@dataclass(frozen=True, eq=False)
class View:
    """The frames and figures of a record on one day; computed when they are first needed.

    What is computed is shared with all views that ask the same of the same record, and never
    changed.

    `limits` are those of the reader, and `filters` are within them. `names_people` is whether
    owners, authors and comments may be shown. `chosen_since` is an earlier day chosen to compare
    with. `timezone` is the programme's. `names_behind` is whether sentences may say of named
    partners that they are behind. `known_on` is the moment of the second clock as an address has
    it, None for now.
    """

    record: Record
    filters: Filters
    day: date
    language: str
    limits: Filters = UNLIMITED
    names_people: bool = True
    names_behind: bool = False
    chosen_since: date | None = None
    timezone: str = "Europe/Brussels"
    known_on: str | None = None
    frames: FrameSource = ANEW

    @property
    def asked(self) -> Hashable:
        """All that decides, beside the record, what is computed here."""
        return (
            *(self.filters, self.limits, self.day, self.language, self.chosen_since),
            *(self.names_people, self.names_behind, self.timezone, self.known_on),
        )

    def once(self, kind: str, make: Callable[[], Made], *of: Hashable) -> Made:
        """The result of `make` about this view, computed once for all views that ask the same.

        `make` uses nothing but this view and the values in `of`.
        """
        return self.frames.of_record(kind, self.record, (self.asked, *of), make)

    @property
    def t(self) -> Translator:
        """The words of the reader's language."""
        return translator(self.language)

    @property
    def code(self) -> str:
        """The programme's code."""
        return self.record.programme.code

    @shared_by("language")
    def _titled(self) -> tuple[str, str]:
        """The programme's title in the nearest available language, and that language."""
        programme = self.record.programme
        return localised.choose(programme.titles, self.language, programme.source_language)

    @property
    def title(self) -> str:
        """The programme's title in the nearest available language; its code without a title."""
        return self._titled[0] or self.code

    @property
    def title_language(self) -> str:
        """The language of the programme's title, "" without one."""
        return self._titled[1]

    @property
    def known_at(self) -> datetime | None:
        """The moment of the last batch included; None before the first one."""
        return self.record.known_at

    @property
    def last_batch(self) -> int:
        """The number of the last batch included; 0 before the first one."""
        return self.record.last_batch

    @property
    def saves(self) -> int | None:
        """The number of the programme's own batches included (data.record.load.Record)."""
        return self.record.saves

    @property
    def made_at(self) -> datetime:
        """The moment in files: that of the last batch, so that equal content gives equal files.

        Before the first batch it is midnight in UTC of the viewed day.
        """
        known = self.record.known_at
        return known or datetime.combine(self.day, datetime.min.time(), UTC)

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter has a value."""
        return self.filters.narrows

    @property
    def is_limited(self) -> bool:
        """Whether anything of the programme is outside the reader's limits."""
        return self.limits.narrows

    @property
    def since(self) -> date | None:
        """The day from whose end changes are counted; None where there is none before the view's.

        It is `chosen_since` where this is earlier, else the last reporting day before, else the day
        on which the programme began.
        """
        if self.chosen_since is not None and self.chosen_since < self.day:
            return self.chosen_since
        reported = comparison.reporting_day(self.record.reporting_days, self.day)
        begins = self.record.programme.starts_on
        return reported or (begins if begins < self.day else None)

    def assessed_on(self, day: date) -> pd.DataFrame:
        """`assessed` on another day, as known in this view; titles are not localised."""
        return self.frames.assessed(self.record, day)

    @shared_by("day", "language")
    def assessed(self) -> pd.DataFrame:
        """Every action and measure on the day; title in the reader's language.

        Columns as of data.record.moments.actions_on and data.figures.schedule.assess.
        """
        return self.localised(self.assessed_on(self.day), "title")

    @shared_by("day", "filters", "language")
    def actions(self) -> pd.DataFrame:
        """The rows of `assessed` that match the filters, of the chosen level."""
        # Titles come last: to have them of all is slow where few are kept.
        kept = narrow(self.assessed_on(self.day), self.filters)
        return self.localised(kept, "title")

    @shared_by("day", "filters", "language")
    def worst_first(self) -> pd.DataFrame:
        """The actions under the filters that need attention (data.figures.freshness)."""
        return freshness.worst_first(self.assessed, self.filters)

    @shared_by("day", "filters")
    def ranked(self) -> list[str]:
        """The codes of the actions under the filters, worst first (data.figures.freshness)."""
        return freshness.ranked(self.assessed, self.filters)

    @shared
    def pillars(self) -> pd.DataFrame:
        """The pillars of the filter, else all, in order; title in the reader's language.

        For a limited reader those of the filter, else of the filtered actions.
        """
        known = self._met(self.record.pillars, "pillar_code")
        return _asked(self.localised(known, "title"), self.filters.pillar)

    @shared
    def all_partners(self) -> pd.DataFrame:
        """Every partner, in order; name and short in the reader's language.

        For a limited reader those of the filter and of the filtered actions.
        """
        return self.localised(self._met(self.record.partners, "partners"), "name", "short")

    @shared
    def partners(self) -> pd.DataFrame:
        """The partners of the filter, else all, with the columns of `all_partners`."""
        return _asked(self.all_partners, self.filters.partner)

    def _met(self, things: pd.DataFrame, column: str) -> pd.DataFrame:
        if not self.is_limited:
            return things
        return figure_table.in_scope(things, column, self.actions, self.filters)

    @property
    def programme(self) -> KnownProgramme:
        """The programme of the record."""
        return self.record.programme

    @property
    def has_begun(self) -> bool:
        """Whether the programme has any action on the day."""
        return not self.assessed.empty

    @property
    def statements(self) -> Statements:
        """The numbers of statements on the actions, loaded and by people (reports.statements)."""
        return reports.statements(self.record, self.actions["code"], self.day)

    @shared
    def evidence(self) -> pd.DataFrame:
        """The public events by the day about the filtered actions, newest first.

        They are those of public_events.shown; their title is in the reader's language.
        """
        events = moments.events(self.record, self.day)
        return self.localised(public_events.shown(events, self.actions, self.filters), "title")

    @property
    def late(self) -> int:
        """The days that the latest measure of the one action of the filters is overdue; else 0."""
        found = only_action(self.filters, self.actions)
        return 0 if found is None else grounds.latest_measure(found, self.assessed)

    @property
    def statuses(self) -> pd.DataFrame:
        """The programme's statuses, in order."""
        return self.record.statuses

    @shared_by("day")
    def method(self) -> "pd.Series[Any]":
        """The thresholds in force on the day (data.figures.schedule.in_force)."""
        return schedule.in_force(self.record.methods, pd.Timestamp(self.day))

    @shared_by("day", "filters", "limits")
    def counts(self) -> Counts:
        """The figures of the filtered actions."""
        actions = self.actions
        pillars, partners = list(self.pillars["code"]), list(self.partners["code"])
        joint = self.joint[["pillar_code", "partners", "in_scope"]]
        by_pillar = {
            code: completion.memberships(joint[joint["pillar_code"] == code]) for code in pillars
        }
        return Counts(
            by_pillar=self._changed("pillar_code", pillars),
            by_partner=self._changed("partners", partners),
            by_status=completion.status_counts(actions, pillars, list(self.statuses["code"])),
            cells=completion.matrix(actions, pillars, partners),
            memberships={**by_pillar, "": completion.memberships(joint)},
        )

    def _changed(self, column: str, codes: list[str]) -> pd.DataFrame:
        """The figures by `column` (completion.by), with the change of each average."""
        figures = completion.by(self.actions, column, codes)
        if self._earlier is None:
            return figures.assign(change=float("nan"))
        before = completion.by(self._earlier, column, codes)
        return figures.assign(change=comparison.averages(figures, before))

    @shared_by("day", "filters")
    def _earlier(self) -> pd.DataFrame | None:
        """The actions of `compared_on` to compare with; None without such a day."""
        if self.compared_on is None:
            return None
        return comparison.then(self.assessed_on(self.compared_on), self.filters, self.actions)

    @shared_by("day", "filters")
    def total(self) -> Figures:
        """The figures over the filtered actions."""
        return completion.total(self.actions)

    @property
    def by_status(self) -> pd.DataFrame:
        """The number of actions by pillar and status (data.figures.completion.status_counts)."""
        return self.counts.by_status

    @property
    def cells(self) -> pd.DataFrame:
        """One row of figures per pillar and partner (data.figures.completion.matrix)."""
        return self.counts.cells

    @property
    def memberships(self) -> Mapping[str, tuple[int, int]]:
        """Pillar code, or "" for all, to data.figures.completion.memberships."""
        return self.counts.memberships

    @shared
    def joint(self) -> pd.DataFrame:
        """The filtered actions with at least one of the view's partners; these partners alone."""
        return completion.joint(self.actions, set(self.partners["code"]))

    @shared
    def pillar_figures(self) -> pd.DataFrame:
        """`pillars` with the figures of each."""
        return _beside(self.pillars, self.counts.by_pillar)

    @shared
    def partner_figures(self) -> pd.DataFrame:
        """`partners` with the figures of each; rows overlap, so they have no sum."""
        return _beside(self.partners, self.counts.by_partner)

    @property
    def compared_on(self) -> date | None:
        """The last reporting day before the view's, with which figures are compared.

        None before the first one, and where the programme has no actions yet.
        """
        if self.assessed.empty:
            return None
        return comparison.reporting_day(self.record.reporting_days, self.day)

    @shared_by("day", "filters")
    def change(self) -> "pd.Series[float] | None":
        """The change of each figure since `compared_on`, None without it (comparison.total)."""
        return None if self._earlier is None else comparison.total(self.actions, self._earlier)

    @shared_by("day", "limits", "language")
    def shorts(self) -> Mapping[str, str]:
        """Code to short name of `partners_within`."""
        named = self.localised(self.record.partners, "short")
        named = named[named["code"].isin(self.partners_within)] if self.is_limited else named
        return dict(zip(named["code"], named["short"], strict=True))

    @shared_by("day", "language")
    def titles(self) -> Mapping[str, str]:
        """Code to title of every action and measure; where not there on the day, the first one."""
        updates = self.record.updates
        others = updates[~among(updates["action_code"], self.assessed["code"])]
        first = others.drop_duplicates("action_code").rename(columns={"action_code": "code"})
        named = [self.localised(first, "title"), self.assessed]
        return {code: title for each in named for code, title in _pairs(each, "code", "title")}

    @shared_by("language")
    def events(self) -> Mapping[str, str]:
        """Code to title of every public event, whatever the day, the filters and the limits."""
        titled = self.localised(self.record.evidence, "title")
        return dict(zip(titled["code"], titled["title"], strict=True))

    @cached_property
    def monthly(self) -> Callable[[str], pd.DataFrame]:
        """A name in data.figures.monthly.FRAMES to that frame, over the filtered actions."""
        return cache(lambda name: self.frames.monthly(name, self.record, self.filters, self.day))

    @shared_by("day", "limits")
    def codes_within(self) -> frozenset[str]:
        """The codes of actions and measures within the limits, whatever the filters."""
        return frozenset(self._within["code"])

    @shared_by("day", "limits")
    def partners_within(self) -> frozenset[str]:
        """Codes of partners that may be named: all, or of the limits and the actions within."""
        return self._named_within(self.record.partners, "partners")

    @shared_by("day", "limits")
    def pillars_within(self) -> frozenset[str]:
        """Codes of pillars that may be named: all, or of the limits, else of the actions within."""
        return self._named_within(self.record.pillars, "pillar_code")

    @shared_by("day", "limits")
    def _within(self) -> pd.DataFrame:
        assessed = self.assessed_on(self.day)
        if not self.is_limited:
            return assessed
        levels = [narrow(assessed, replace(self.limits, level=level)) for level in LEVELS]
        return pd.concat(levels)

    def _named_within(self, things: pd.DataFrame, column: str) -> frozenset[str]:
        found = figure_table.in_scope(things, column, self._within, self.limits)
        return frozenset(found["code"])

    def beside(self, *names: str) -> Self:
        """The view without its filters `names`: to compare a chosen thing with the others."""
        open_ones: dict[str, Any] = dict.fromkeys(names, ())
        return replace(self, filters=replace(self.filters, **open_ones))

    def figures_by(self, kind: str, *, in_scope: bool = False) -> pd.DataFrame:
        """One row per programme, pillar, partner or action, in the programme's order.

        The columns are those of data.figures.figure_table: completion is 0 to 1, progress 0 to 100,
        six decimals at most; a share of nothing is missing. `in_scope` leaves out pillars and
        partners outside the filters (figure_table.in_scope).
        """
        if kind == "programme":
            figures = completion.overall(self.actions).assign(code=self.code)
            return figures.assign(title=self._titled[0])[list(figure_table.COLUMNS)].round(DECIMALS)
        column, things, name = {
            "pillar": ("pillar_code", self.record.pillars, "title"),
            "partner": ("partners", self.record.partners, "name"),
            "action": ("code", self.actions, "title"),
        }[kind]
        if in_scope:
            things = figure_table.in_scope(things, column, self.actions, self.filters)
        named = self.localised(things, name).reset_index(drop=True)
        figures = completion.by(self.actions, column, list(named["code"]))
        return figures.assign(title=named[name])[list(figure_table.COLUMNS)].round(DECIMALS)

    @shared
    def check_code(self) -> str:
        """The code that `python -m data figures --by pillar ... --check` prints for this view."""
        rows = figure_table.as_json(self.figures_by("pillar", in_scope=True))
        return figure_table.check_code(rows)

    def localised(self, frame: pd.DataFrame, *columns: str) -> pd.DataFrame:
        """`frame` with `columns` in the reader's language, and each one's _language."""
        for column in columns:
            source = self.record.programme.source_language
            frame = localised.localise(frame, column, self.language, source)
        return frame

    def named(self, codes: Iterable[str]) -> str:
        """The short names of partners, with commas between them."""
        return ", ".join(self.shorts.get(code, code) for code in codes)

    def listed(self, codes: Iterable[str]) -> str:
        """The short names of partners, as a list in the reader's language."""
        return self.t.list([self.shorts.get(code, str(code)) for code in codes])

    def moment(self, at: datetime) -> str:
        """`at` as day, in the reader's language, and time (HH:MM) in `timezone`."""
        there = at.astimezone(ZoneInfo(self.timezone))
        return f"{self.t.day(there.date())} {there:%H:%M}"


def _pairs(frame: pd.DataFrame, key: str, value: str) -> Iterable[tuple[Any, Any]]:
    """The cells of two columns; as lists they are taken out much faster."""
    return zip(frame[key].tolist(), frame[value].tolist(), strict=True)


def _beside(things: pd.DataFrame, counts: pd.DataFrame) -> pd.DataFrame:
    """`things` with their figures, in the order of `things`."""
    figures = counts.drop(columns="code")
    return pd.concat([things.reset_index(drop=True), figures], axis="columns")


def _asked(things: pd.DataFrame, codes: Collection[str]) -> pd.DataFrame:
    return things[things["code"].isin(codes)] if codes else things
