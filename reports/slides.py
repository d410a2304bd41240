"""The report as slides: the summary, each pillar, each partner, what changed, the method."""

from charts.rows import rows
from reports import content
from reports.content import Content
from reports.deck import Deck
from reports.slide_notes import changes, method
from reports.slide_summary import summary
from reports.slide_things import partner, pillar
from reports.template import Template
from sections import head


def slides(told: Content, template: Template) -> bytes:
    """The file. The same bytes for the same content and template."""
    words, shared = told.words, told.shared
    below = [*content.footer(told), template.footer(words.language)]
    deck = Deck(template, words.language, " · ".join(filter(None, below)))
    summary(deck, told)
    if not shared.actions.empty:
        for each in rows(shared.pillars, *shared.pillars.columns):
            pillar(deck, told, each)
        for each in rows(shared.compared, *shared.compared.columns):
            partner(deck, told, each)
    if "changes" in told.parts:
        changes(deck, told)
    method(deck, told)
    return deck.bytes(told.title, head.scope(words), told.made_at)
