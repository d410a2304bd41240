"""The scope of a view in words: its day, its filters, and the coverage of its figures."""

from sections import head
from sections import scope as sections
from ui.frame.screen_view import ScreenView
from ui.kit import page_links


def scope_line(view: ScreenView) -> str:
    """Programme, day and level in one line of plain text (sections.scope.line)."""
    return sections.line(view)


def method_link(view: ScreenView, key: str = "method") -> None:
    """The link to the page Method."""
    page_links.link(view, "method", view.t("assessment-method"), key)


def scope(view: ScreenView) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    return sections.of_view(view)


def trust_line(view: ScreenView) -> str:
    """The coverage of the figures, then the source of the statements, in Markdown."""
    muted = f":gray[{said}]" if (said := head.assessment(view.words)) else ""
    return " ".join(part for part in (head.coverage(view.words), muted) if part)
