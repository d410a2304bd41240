"""The tables of each page, for files: which tables, and of which view."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from data.view import View
from sections import (
    MONTHLY,
    actions,
    attention,
    changes,
    evidence,
    figures,
    head,
    history,
    method,
    news_since,
    timeline,
)
from sections.tables import Table
from ui.frame.screen_view import ScreenView
from ui.history import log as history_page
from ui.screens import freshness_screen, partner_screen, timeline_screen


@dataclass(frozen=True)
class ScreenPart:
    """One table of a page: the id of the message that names it, and the function that makes it."""

    word: str
    made: Callable[[], Table]


@dataclass(frozen=True)
class ShownTables:
    """The view of a page, and name to table in the order of the page."""

    view: View
    parts: Mapping[str, ScreenPart]

    def framed(self) -> list[Table]:
        """All tables of a workbook: the scope first, the method last."""
        tables = (part.made() for part in self.parts.values())
        return [head.scope_table(self.view), *tables, method.table(self.view)]


def shown(view: ScreenView) -> ShownTables:
    """The tables of the page of `view`; session state is read now, the tables are made later."""
    return PAGES[view.page](view)


def _overview(view: ScreenView) -> ShownTables:
    parts = {
        "pillars": ScreenPart("page-pillars", partial(_all_pillars, view)),
        "attention": ScreenPart("views-attention", partial(attention.table, view)),
        "partners": ScreenPart("page-partners", partial(_all_partners, view)),
    }
    for name, chart in MONTHLY.items():
        parts[name] = ScreenPart(f"views-{name}", partial(chart.table, view))
    return ShownTables(view, parts)


def _pillars(view: ScreenView) -> ShownTables:
    parts = {
        "actions": ScreenPart(f"level-{view.filters.level}", partial(actions.table, view)),
        "pillars": ScreenPart("page-pillars", partial(_all_pillars, view)),
    }
    return ShownTables(view, parts)


def _all_pillars(view: ScreenView) -> Table:
    """Every pillar, as on the card that compares them; its note names those of the filter."""
    chosen = view.filters.kept("pillar")
    table = figures.pillars(view.beside("pillar"))
    return _chosen(view, table, "views-beside-pillars", view.t.list(chosen)) if chosen else table


def _all_partners(view: ScreenView) -> Table:
    """Every partner, as on the card that compares them; its note names those of the filter."""
    chosen = view.filters.kept("partner")
    table = figures.partners(view.beside("partner"))
    return _chosen(view, table, "views-beside-partners", view.named(chosen)) if chosen else table


def _chosen(view: ScreenView, table: Table, message: str, names: str) -> Table:
    return replace(table, note=" ".join(filter(None, [table.note, view.t(message, names=names)])))


def _partners(view: ScreenView) -> ShownTables:
    """The tables of the page Partners: all partners, their matrix, the actions of the chosen one.

    They are of the view without its filter by partner.
    """
    all_compared, code = partner_screen.compared(view), partner_screen.chosen(view)
    parts = {
        "partners": ScreenPart("page-partners", partial(figures.partners, all_compared)),
        "matrix": ScreenPart("views-matrix", partial(figures.matrix, all_compared)),
    }
    if code is not None:
        made = partial(actions.of_partner, all_compared, code)
        parts["actions"] = ScreenPart(f"level-{view.filters.level}", made)
    return ShownTables(all_compared, parts)


def _timeline(view: ScreenView) -> ShownTables:
    items, events = timeline.dated_items(view), view.evidence
    listed = timeline_screen.asked(view, events)
    parts = {
        "timeline": ScreenPart("page-timeline", partial(timeline.table, view, items, events)),
        "evidence": ScreenPart("column-evidence", partial(evidence.listed, view, listed)),
    }
    return ShownTables(view, parts)


def _changes(view: ScreenView) -> ShownTables:
    view = replace(view, chosen_since=news_since.chosen_since(view))
    return ShownTables(view, {"changes": ScreenPart("page-changes", partial(changes.table, view))})


def _freshness(view: ScreenView) -> ShownTables:
    made = partial(attention.silence_table, view, freshness_screen.waiting(view))
    return ShownTables(view, {"silence": ScreenPart("page-freshness", made)})


def _update(view: ScreenView) -> ShownTables:
    made = partial(actions.table, view)
    return ShownTables(view, {"actions": ScreenPart(f"level-{view.filters.level}", made)})


def _history(view: ScreenView) -> ShownTables:
    log = history_page.log(view)
    made = partial(history.table, view, *history_page.said(view, log), history_page.narrowed(view))
    return ShownTables(view, {"history": ScreenPart("page-history", made)})


PAGES: Mapping[str, Callable[[ScreenView], ShownTables]] = {
    "overview": _overview,
    "pillars": _pillars,
    "partners": _partners,
    "timeline": _timeline,
    "changes": _changes,
    "freshness": _freshness,
    "update": _update,
    "history": _history,
}
