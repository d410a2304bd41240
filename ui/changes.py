"""What changed between two days under the filters: the page's answer, and what its pieces share."""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from charts import changed
from data import changes, news
from data.causes import Change
from data.news import News
from ui import past
from ui.view import View


@dataclass(frozen=True)
class Window:
    """The two days and what lies between them: `earlier` and `later` actions under the filters.

    `told` is what changed, action by action and worst first.
    """

    since: date
    earlier: pd.DataFrame
    later: pd.DataFrame
    told: tuple[News, ...]

    @property
    def actions(self) -> int:
        """How many there were on one of the days."""
        return len({*self.earlier["code"], *self.later["code"]})

    @property
    def changes(self) -> list[Change]:
        """All that changed, but for the evidence that was added."""
        return [c for one in self.told for c in one.changes if c.kind != "evidence"]

    @property
    def events(self) -> list[Change]:
        """The evidence that was added."""
        return [c for one in self.told for c in one.changes if c.kind == "evidence"]


def window(view: View) -> Window:
    """What changed up to the day looked at, from the chosen day or the last reporting day."""
    since = chosen_since(view)
    earlier = changes.then(view.assessed_on(since), view.filters, view.actions)
    found = view.snapshot.changes(view.record, since, view.day)
    either = pd.concat([view.actions, earlier])
    shown = news.about(found, either, view.record.evidence, view.filters)
    told = news.news(shown, view.assessed, view.record.statuses)
    return Window(since, earlier, view.actions, tuple(told))


def chosen_since(view: View) -> date:
    """The day compared with: the chosen one if it is earlier, else the last reporting day."""
    return view.since if view.since and view.since < view.day else default_since(view)


def default_since(view: View) -> date:
    """The last reporting day; before the first one, the day on which the programme began."""
    reported = changes.reporting_day(view.record.reporting_days, view.day)
    if reported is None and view.record.programme.starts_on < view.day:
        return view.record.programme.starts_on
    return reported or view.day - timedelta(days=1)


def reporting_days(view: View) -> list[date]:
    """The reporting days before the day looked at, the last one first."""
    return sorted((day for day in view.record.reporting_days if day < view.day), reverse=True)


def answer(view: View, window: Window) -> str:
    """What changed, in one sentence: how many actions came to what."""
    t, level = view.t, view.filters.level
    if not window.actions:
        empty = view.assessed.empty
        return past.nothing(view) if empty else t("overview-answer-nothing", level=level)
    counts, events = news.counts(window.told), len(window.events)
    return changed.answer(counts, events, t.day(window.since), t, level)


def trust(view: View, window: Window) -> str:
    """How much changed in all, of how many actions, and how many public events there were."""
    t, told = view.t, window.told
    said = []
    if window.changes:
        actions = sum(one.group != "evidence" for one in told)
        of = {"count": actions, "all": window.actions, "level": view.filters.level}
        said.append(t("changes-total", changes=len(window.changes), **of))
    if window.events and window.changes:
        said.append(t("changes-events", count=len(window.events)))
    return " ".join(said)
