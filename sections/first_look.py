"""What a page of the dashboard shows first: its answer, its tiles, and the rows of its cards.

The words and figures are those of the page itself, out of the same sections. A page is here
if it has figures; a renderer needs no knowledge of one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from data.view import View
from sections import attention, head, partners, pillars, scope, tiles, trend
from sections.tiles import SectionTile
from sections.words import SectionWords

# rows: of progress_rows, worst: of attention, lines: the part of a chart of lines.
Kind = Literal["rows", "worst", "lines"]


@dataclass(frozen=True)
class LookCard:
    """A card: its finding as `title`, its `caption`, and `content` of a kind; `name` is unique."""

    name: str
    kind: Kind
    title: str
    caption: str
    content: Any


@dataclass(frozen=True)
class FirstLook:
    """The answer, the words below it, the tiles, and the cards in columns side by side.

    `origin` is what is said of the source of the figures, after `trust`.
    """

    answer: str
    trust: str = ""
    origin: str = ""
    tiles: Sequence[SectionTile] = ()
    columns: Sequence[Sequence[LookCard]] = ()


def overview(words: SectionWords) -> FirstLook:
    """The page Overview."""
    view = _view(words)
    change = view.change if view.total["members"] else None
    left = [_pillars(words), _trend(words)]
    right = [_partners(words), _attention(words)]
    shown = [*tiles.tiles(words, change).values()]
    return FirstLook(head.answer(words), tiles=shown, columns=[left, right])


LOOKS: Mapping[str, Callable[[SectionWords], FirstLook]] = {"overview": overview}


def _view(words: SectionWords) -> View:
    """The view of `words`, which is none of a link here."""
    if not isinstance(words.view, View):
        raise TypeError("a first look is made of a view")
    return words.view


def _pillars(words: SectionWords) -> LookCard:
    """The pillars side by side; a filter by pillar chooses one among them."""
    told = pillars.compared(replace(words, view=_view(words).beside("pillar")))
    return LookCard("pillars", "rows", told.section.title, told.section.caption, told.rows)


def _partners(words: SectionWords) -> LookCard:
    """The partners side by side; a filter by partner chooses one among them."""
    told = partners.compared(replace(words, view=_view(words).beside("partner")))
    return LookCard("partners", "rows", told.section.title, told.section.caption, told.rows)


def _trend(words: SectionWords) -> LookCard:
    told = trend.section(words, None)
    return LookCard("trend", "lines", told["title"], trend.extent(words), told)


def _attention(words: SectionWords) -> LookCard:
    view = _view(words)
    found = attention.worst(words, view)
    caption = scope.captioned(view, found.caption)
    return LookCard("attention", "worst", found.title, caption, found)
