"""The last slides: what changed since the last reporting date, and how it is counted."""

from collections.abc import Iterator

from charts.palette import LIGHT
from reports.content import Content, known
from reports.deck import Deck
from reports.deck_text import Line, Place, Run, paragraphs
from reports.texts import short
from reports.things import said
from sections import head

LISTED = 17  # lines of a slide
BODY = Place(0.52, 1.5, 12.2, 5.3)


def changes(deck: Deck, told: Content) -> None:
    """What changed, by what it comes to; the PDF has it all."""
    part, t = told.parts["changes"], told.words.t
    slide = deck.add(part["title"])
    shown = list(_changed(told))[:LISTED]
    while shown and shown[-1][0].bold:  # a group of which nothing follows
        shown.pop()
    count = part["left"] + sum(len(items) for _, items in part["groups"])
    count -= sum(not line[0].bold for line in shown)
    if count:
        more = t("shared-changes-left", count=count, shown=t.number(count), level=told.words.level)
        shown.append([Run(more, LIGHT.muted)])
    paragraphs(slide, BODY, shown, 13)


def _changed(told: Content) -> Iterator[Line]:
    for title, items in told.parts["changes"]["groups"]:
        yield [Run(title, bold=True)]
        for item in items:
            yield [Run(f"{item.code}  "), *said(item.title, short(item.title.text, 100))]


def method(deck: Deck, told: Content) -> None:
    """The rules in short, and how anyone gets the same check number."""
    words, shared = told.words, told.shared
    t, day = words.t, words.t.day(shared.day)
    slide = deck.add(t("report-version", version=t.number(told.version), day=day))
    lines: list[Line] = [[Run(known(told), LIGHT.muted)], [Run(t("report-nobody"))]]
    lines += [[Run(sentence)] for sentence in head.formulas(words)]
    lines.append([Run(t("report-check", number=shared.check), bold=True)])
    lines.append([Run(t("shared-check-command"))])
    lines.append([Run(" ".join(head.command(words)), LIGHT.muted)])
    paragraphs(slide, BODY, lines, 13)
