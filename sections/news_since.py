"""The changes since an earlier day: for the page Changes."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import pandas as pd

from data.figures import comparison, news
from data.figures.causes import CausedChange
from data.figures.news import News
from data.view import View
from sections import changes, scope, tiles
from sections.tiles import SectionTile
from sections.words import SectionWords

OFFERED = 5  # reporting days to choose among


@dataclass(frozen=True)
class Window:
    """The changes from the day `since` to the viewed day.

    `earlier` and `later` are the actions under the filters on the two days; `told` are the changes,
    action by action and worst first.
    """

    since: date
    earlier: pd.DataFrame
    later: pd.DataFrame
    told: tuple[News, ...]

    @cached_property
    def actions(self) -> int:
        """The number of actions on either day."""
        return len({*self.earlier["code"], *self.later["code"]})

    @cached_property
    def changes(self) -> list[CausedChange]:
        """The changes other than added public events."""
        return [c for one in self.told for c in one.changes if c.kind != "evidence"]

    @cached_property
    def events(self) -> list[CausedChange]:
        """The added public events."""
        return [c for one in self.told for c in one.changes if c.kind == "evidence"]

    @cached_property
    def total(self) -> "pd.Series[float]":
        """The change of each figure (data.figures.comparison.total)."""
        return comparison.total(self.later, self.earlier)

    @cached_property
    def parts(self) -> pd.DataFrame:
        """The part of each action in them (comparison.parts), of figures known on both days."""
        return comparison.parts(self.later, self.earlier).loc[:, self.total.notna()]

    def behind(self, name: str) -> int:
        """The number of actions with a part in the change of the figure `name`."""
        return int((self.parts[name] != 0).sum()) if name in self.parts else 0


def window(view: View) -> Window:
    """The changes up to the viewed day, since the day of `chosen_since`."""
    return view.once("window", lambda: _window(view))


def _window(view: View) -> Window:
    since = chosen_since(view)
    earlier = comparison.then(view.assessed_on(since), view.filters, view.actions)
    found = view.frames.changes(view.record, since, view.day)
    either = pd.concat([view.actions, earlier])
    shown = news.about(found, either, view.record.evidence, view.filters)
    told = news.news(shown, view.assessed, view.record.statuses)
    return Window(since, earlier, view.actions, tuple(told))


def chosen_since(view: View) -> date:
    """The day compared with: `view.since`, or the day before the viewed day without one."""
    return view.since or view.day - timedelta(days=1)


def offered(view: View) -> list[date]:
    """The programme's last stored reporting days before the viewed day, newest first."""
    known = (day for day in view.record.reporting_days if day < view.day)
    return sorted(known, reverse=True)[:OFFERED]


def answer(view: View, window: Window) -> str:
    """The number of actions per kind of change, in one sentence."""
    t, level = view.t, view.filters.level
    if not window.actions:
        has_begun = view.has_begun
        return t("overview-answer-nothing", level=level) if has_begun else scope.nothing(view)
    counts, events = news.counts(window.told), len(window.events)
    return changes.answer_words(counts, events, t.day(window.since), t, level)


def trust(view: View, window: Window) -> str:
    """The numbers of changes, of actions changed, and of new public events; "" without changes."""
    t, told = view.t, window.told
    said = []
    if window.changes:
        actions = sum(one.group != "evidence" for one in told)
        of = {"count": actions, "all": window.actions, "level": view.filters.level}
        said.append(t("changes-total", changes=len(window.changes), **of))
    if window.events and window.changes:
        said.append(t("changes-events", count=len(window.events)))
    return " ".join(said)


def told_tiles(words: SectionWords, window: Window) -> dict[str, tuple[SectionTile, str]]:
    """Name of figure to its tile and to how many actions have a part in its change, "" for none."""
    counted = "count-measures" if words.level == "measure" else "count-actions"
    return {
        name: (tile, words.t(counted, count=count) if (count := window.behind(name)) else "")
        for name, tile in tiles.tiles(words, window.total).items()
    }
