"""What each page shows, as tables for files: the one place that says which, and of what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from sections import (
    actions,
    attention,
    changes,
    evidence,
    figures,
    head,
    history,
    method,
    timeline,
    trend,
)
from sections.tables import Table, TableView
from ui.frame import store
from ui.frame.view import View
from ui.history import log as history_page
from ui.screens import change_window as changes_page
from ui.screens import freshness_screen, partner_screen, timeline_screen
from ui.screens import timeline_screen as timeline_page


@dataclass(frozen=True)
class ScreenPart:
    """One table of a page: the message that names it, and what makes it when it is asked for."""

    word: str
    made: Callable[[], Table]


@dataclass(frozen=True)
class ShownTables:
    """What a page is about, and its tables by name, the first one first."""

    look: TableView
    parts: Mapping[str, ScreenPart]

    def framed(self) -> list[Table]:
        """All tables as a workbook has them: scope first, method last."""
        tables = (part.made() for part in self.parts.values())
        return [head.scope_table(self.look), *tables, method.table(self.look)]


def look(view: View) -> TableView:
    """The same as on screen: filters, both clocks, language, level, and the day compared with."""
    since = changes_page.chosen_since(view)
    return TableView(view.record, view.filters, view.day, view.t, since, store.timezone())


def shown(view: View) -> ShownTables:
    """What the page that looks shows. What the visit says is read now: a table is made later."""
    return PAGES[view.page](view)


def _overview(view: View) -> ShownTables:
    seen = look(view)
    parts = {
        "pillars": ScreenPart("page-pillars", partial(figures.pillars, seen)),
        "attention": ScreenPart("views-attention", partial(attention.table, seen)),
        "partners": ScreenPart("page-partners", partial(figures.partners, seen)),
        "trend": ScreenPart("views-trend", partial(trend.table, seen)),
    }
    return ShownTables(seen, parts)


def _pillars(view: View) -> ShownTables:
    seen = look(view)
    parts = {
        "actions": ScreenPart(f"level-{view.filters.level}", partial(actions.table, seen)),
        "pillars": ScreenPart("page-pillars", partial(figures.pillars, seen)),
    }
    return ShownTables(seen, parts)


def _partners(view: View) -> ShownTables:
    """The page compares all partners, and lists the actions of one."""
    seen, code = look(partner_screen.compared(view)), partner_screen.chosen(view)
    parts = {
        "partners": ScreenPart("page-partners", partial(figures.partners, seen)),
        "matrix": ScreenPart("views-matrix", partial(figures.matrix, seen)),
    }
    if code is not None:
        made = partial(actions.of_partner, seen, code)
        parts["actions"] = ScreenPart(f"level-{view.filters.level}", made)
    return ShownTables(seen, parts)


def _timeline(view: View) -> ShownTables:
    seen, items, events = (
        look(view),
        timeline_page.dated_items(view),
        timeline_page.shown_events(view),
    )
    listed = timeline_screen.asked(view, events)
    parts = {
        "timeline": ScreenPart("page-timeline", partial(timeline.table, seen, items, events)),
        "evidence": ScreenPart("column-evidence", partial(evidence.listed, seen, listed)),
    }
    return ShownTables(seen, parts)


def _changes(view: View) -> ShownTables:
    seen = look(view)
    return ShownTables(seen, {"changes": ScreenPart("page-changes", partial(changes.table, seen))})


def _freshness(view: View) -> ShownTables:
    seen = look(view)
    made = partial(attention.silence_table, seen, freshness_screen.waiting(view))
    return ShownTables(seen, {"silence": ScreenPart("page-freshness", made)})


def _update(view: View) -> ShownTables:
    seen = look(view)
    made = partial(actions.table, seen)
    return ShownTables(seen, {"actions": ScreenPart(f"level-{view.filters.level}", made)})


def _history(view: View) -> ShownTables:
    seen, log = look(view), history_page.log(view)
    made = partial(history.table, seen, *history_page.said(view, log), history_page.narrowed(view))
    return ShownTables(seen, {"history": ScreenPart("page-history", made)})


PAGES: Mapping[str, Callable[[View], ShownTables]] = {
    "overview": _overview,
    "pillars": _pillars,
    "partners": _partners,
    "timeline": _timeline,
    "changes": _changes,
    "freshness": _freshness,
    "update": _update,
    "history": _history,
}
