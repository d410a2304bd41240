"""The scope of a view in words: its day, its filters, and the coverage of its figures."""

from data.filters import MANY
from data.record import reports
from sections import headline
from sections import scope as sections
from ui.frame import known_on
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.markdown import upright


def scope_line(view: ScreenView) -> str:
    """Programme, day and filters in one line of plain text."""
    return " · ".join([view.title, scope(view)])


def method_link(view: ScreenView, key: str = "method") -> None:
    """The link to the page Method."""
    page_links.link(view, "method", view.t("assessment-method"), key)


def scope(view: ScreenView) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    t, filters = view.t, view.filters
    when = [t("scope-as-of", day=t.day(view.day))]
    if view.known_on is not None:
        when.append(t("scope-known-on", moment=known_on.said(view.known_on, t)))
    everything = [] if filters.pillar or filters.partner or filters.owner else [t("scope-all")]
    return " · ".join([*when, *everything, *narrowed(view)])


def narrowed(view: ScreenView) -> list[str]:
    """The filters that are set, each in plain text."""
    t, filters = view.t, view.filters
    kept = {name: filters.kept(name) for name in MANY}
    owners = {name: upright(name) for name in filters.owners}
    parts = sections.narrowed(kept, {"partner": view.shorts, "owner": owners}, t)
    if filters.level == "measure":
        parts.append(t("scope-measures"))
    return parts


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
