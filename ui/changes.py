"""What changed between two days under the filters: the page's answer, and what its pieces share."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from charts import changed
from data import changes, evidence, news
from data.causes import Change
from data.news import News
from ui import ledger, past
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
    since = view.since if view.since and view.since < view.day else default_since(view)
    earlier = changes.then(view.assessed_on(since), view.filters, view.actions)
    found = ledger.changes(view.revision, view.code, since, view.day, view.batch)
    shown = _shown(view, found, pd.concat([view.actions, earlier]))
    told = news.news(shown, view.assessed, view.record.statuses)
    return Window(since, earlier, view.actions, tuple(told))


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


def _shown(view: View, found: Iterable[Change], actions: pd.DataFrame) -> Iterator[Change]:
    """What is about `actions`; of the evidence, what names the partners that are asked for."""
    codes = set(actions["code"])
    about = actions.assign(parent_code="")  # what is tied to them, not to what they are part of
    events = set(evidence.shown(view.record.evidence, about, view.filters)["code"])
    for change in found:
        wanted = change.after in events if change.kind == "evidence" else change.code in codes
        if wanted:
            yield change
