"""What each page shows, as tables for files: the one place that says which, and of what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from reports.views import (
    actions,
    attention,
    changes,
    evidence,
    figures,
    history,
    method,
    scope,
    silence,
    timeline,
    trend,
)
from reports.views.look import Look
from reports.views.parts import Table
from ui import changes as changes_page
from ui import freshness, partners, store, timeline_evidence
from ui import history as history_page
from ui import timeline as timeline_page
from ui.view import View


@dataclass(frozen=True)
class Part:
    """One table of a page: the message that names it, and what makes it when it is asked for."""

    word: str
    made: Callable[[], Table]


@dataclass(frozen=True)
class Shown:
    """What a page is about, and its tables by name, the first one first."""

    look: Look
    parts: Mapping[str, Part]

    def framed(self) -> list[Table]:
        """All tables as a workbook has them: scope first, method last."""
        tables = (part.made() for part in self.parts.values())
        return [scope.table(self.look), *tables, method.table(self.look)]


def look(view: View) -> Look:
    """The same as on screen: filters, both clocks, language, level, and the day compared with."""
    since = changes_page.chosen_since(view)
    return Look(view.record, view.filters, view.day, view.t, since, store.timezone())


def shown(view: View) -> Shown:
    """What the page that looks shows. What the visit says is read now: a table is made later."""
    return PAGES[view.page](view)


def _overview(view: View) -> Shown:
    seen = look(view)
    parts = {
        "pillars": Part("page-pillars", partial(figures.pillars, seen)),
        "attention": Part("views-attention", partial(attention.table, seen)),
        "partners": Part("page-partners", partial(figures.partners, seen)),
        "trend": Part("views-trend", partial(trend.table, seen)),
    }
    return Shown(seen, parts)


def _pillars(view: View) -> Shown:
    seen = look(view)
    parts = {
        "actions": Part(f"level-{view.filters.level}", partial(actions.table, seen)),
        "pillars": Part("page-pillars", partial(figures.pillars, seen)),
    }
    return Shown(seen, parts)


def _partners(view: View) -> Shown:
    """The page compares all partners, and lists the actions of one."""
    seen, code = look(partners.compared(view)), partners.chosen(view)
    parts = {
        "partners": Part("page-partners", partial(figures.partners, seen)),
        "matrix": Part("views-matrix", partial(figures.matrix, seen)),
    }
    if code is not None:
        made = partial(actions.of_partner, seen, code)
        parts["actions"] = Part(f"level-{view.filters.level}", made)
    return Shown(seen, parts)


def _timeline(view: View) -> Shown:
    seen, items, events = look(view), timeline_page.items(view), timeline_page.events(view)
    listed = timeline_evidence.asked(view, events)
    parts = {
        "timeline": Part("page-timeline", partial(timeline.table, seen, items, events)),
        "evidence": Part("column-evidence", partial(evidence.listed, seen, listed)),
    }
    return Shown(seen, parts)


def _changes(view: View) -> Shown:
    seen = look(view)
    return Shown(seen, {"changes": Part("page-changes", partial(changes.table, seen))})


def _freshness(view: View) -> Shown:
    seen = look(view)
    made = partial(silence.table, seen, freshness.waiting(view))
    return Shown(seen, {"silence": Part("page-freshness", made)})


def _update(view: View) -> Shown:
    seen = look(view)
    made = partial(actions.table, seen)
    return Shown(seen, {"actions": Part(f"level-{view.filters.level}", made)})


def _history(view: View) -> Shown:
    seen, log = look(view), history_page.log(view)
    made = partial(history.table, seen, *history_page.said(view, log), history_page.narrowed(view))
    return Shown(seen, {"history": Part("page-history", made)})


PAGES: Mapping[str, Callable[[View], Shown]] = {
    "overview": _overview,
    "pillars": _pillars,
    "partners": _partners,
    "timeline": _timeline,
    "changes": _changes,
    "freshness": _freshness,
    "update": _update,
    "history": _history,
}
