"""The scope of a view in words: its day, its filters, and the coverage of its figures."""

from data.record import reports
from sections import headline
from sections import scope as sections
from ui.frame import known_on
from ui.frame.screen_view import ScreenView
from ui.kit import page_links


def scope_line(view: ScreenView) -> str:
    """Programme, day and filters in one line of plain text."""
    return sections.line(view, _known(view))


def method_link(view: ScreenView, key: str = "method") -> None:
    """The link to the page Method."""
    page_links.link(view, "method", view.t("assessment-method"), key)


def scope(view: ScreenView) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    return sections.of_view(view, _known(view))


def _known(view: ScreenView) -> str:
    return "" if view.known_on is None else known_on.said(view.known_on, view.t)


def trust_line(view: ScreenView) -> str:
    """The words of `coverage`, then of `assessment`, in Markdown."""
    muted = f":gray[{said}]" if (said := assessment(view)) else ""
    return " ".join(part for part in (coverage(view), muted) if part)


def coverage(view: ScreenView) -> str:
    """The number of actions with reported progress, and the average with the others as 0."""
    return headline.coverage(view.total, view.t, view.filters.level)


def cancelled(view: ScreenView) -> str:
    """The number of actions out of scope, which no figure counts; "" for none, and for all."""
    return headline.cancelled(view.total, view.t, view.filters.level)


def left_out(view: ScreenView) -> str:
    """The actions in none of the tiles, or in none of those about health; "" for none."""
    return " ".join(said for said in (held(view), cancelled(view)) if said)


def held(view: ScreenView) -> str:
    """The number of one-off actions without a health for now, such as on hold; "" for none."""
    return headline.held(view.actions, view.t, view.filters.level)


def assessment(view: ScreenView) -> str:
    """The origin of the statements behind the figures: people or a load; "" without actions."""
    if view.actions.empty:
        return ""
    said = reports.statements(view.record, set(view.actions["code"]), view.day)
    return headline.assessment(said.people, said.loaded, view.t.day(view.day), view.t)
