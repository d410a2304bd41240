"""What a page of the dashboard shows first, in parts: its answer, tiles, cards, facts and text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from data.filters import Question
from data.snapshots import Snapshot
from data.view import View
from db.record.people import Person
from sections.one_action import ActionFact, Neighbours
from sections.tiles import SectionTile
from sections.timeline import TimelineItem
from sections.words import Mark, SectionWords, Text

# rows: of progress_rows, worst: of attention, chart: a LookChart, table: groups of silence,
# items: LookItems, save: a comment.
Kind = Literal["rows", "worst", "chart", "table", "items", "save"]
NO_QUESTION = Question()


@dataclass(frozen=True)
class LookChart:
    """A chart: `figure` draws it in named colours (charts.palette.NAMED), `alt` describes it."""

    figure: Callable[[], Any]
    alt: Callable[[], str]


@dataclass(frozen=True)
class LookItems:
    """The rows of the timeline, and the chart of their bars; no chart without rows."""

    rows: Sequence[TimelineItem]
    chart: LookChart | None


@dataclass(frozen=True)
class LookCard:
    """A card: its finding as `title`, its `caption`, and `content` of a kind; `name` is unique."""

    name: str
    kind: Kind
    title: str
    caption: str
    content: Any


@dataclass(frozen=True)
class LookSince:
    """The choice of an earlier day: reporting days in words, and the chosen one of them.

    `counts` are how many actions have a part in the change of each tile, "" for none.
    """

    days: Sequence[tuple[date, str]]
    chosen: date
    counts: Sequence[str]


@dataclass(frozen=True)
class LookAction:
    """One action: what of the answer stands `before` and `after` its `name`, its pillar and facts.

    `place` is its pillar and its partners, for the rights to it, and `measure_of` the code of its
    action, "" for an action. `line_title` is the title of its `line`.
    """

    before: str
    name: Text
    after: str
    place: tuple[str, Sequence[str]]
    pillar: Text
    measure_of: str
    level: str
    neighbours: Neighbours | None
    line_title: str
    line: LookChart
    progress: float
    planned: float
    marks: Mapping[str, Mark]
    facts: Sequence[ActionFact]


@dataclass(frozen=True)
class LookText:
    """A part of a page of text: its title, sentences, a table of `rows`, and a note.

    `looks` are the classes of its columns (listing.css), `named` those that repeat their heading.
    """

    title: str
    sentences: Sequence[str]
    heads: Sequence[str]
    looks: Sequence[str]
    named: Sequence[bool]
    rows: Sequence[Sequence[str]]
    note: str


@dataclass(frozen=True)
class LookPlace:
    """A card of a phone: its place among all of them, and its action, both in words."""

    place: str
    row: str


@dataclass(frozen=True)
class LookTable:
    """The table of the page Update: its headings and cells, each with the class of its column.

    `lines` and `small_lines` are those of a row, in a wide and in a small window. `is_open` is
    whether its cells can be changed, and `has_tools` whether columns and actions can be added.
    `card` is the first one where a window is too narrow for a table.
    """

    name: str
    heads: Mapping[str, str]
    rows: Sequence[Mapping[str, str]]
    lines: int
    small_lines: int
    is_open: bool
    has_tools: bool
    card: LookPlace


@dataclass(frozen=True)
class FirstLook:
    """The answer, the words below it, the tiles, and the cards in columns side by side.

    `view` is what the scope line says, `origin` what is said of the source of the figures after
    `trust`. `has_method` is whether a link to the page Method follows. `pillars` are the codes to
    choose among, and `chosen` the title of the chosen one. `left_out` stands below the tiles, and
    `note` below the cards. `is_ahead` is whether the number of later statements follows. `contents`
    are the anchors and titles of a page of text, of which `texts` are the first parts. `action` is
    that of the page of one, `since` the choice on the page Changes, and `fields` the
    labels of those on the page History. `table` is that of the page Update, and `card_answer` the
    answer there where a window is too narrow for a table. `is_list_first` is whether a list will
    stand before the cards: they are shown then only where no script will draw it.
    """

    view: View
    answer: str
    trust: str = ""
    origin: str = ""
    has_method: bool = False
    pillars: Sequence[str] = ()
    chosen: Text | None = None
    tiles: Sequence[SectionTile] = ()
    left_out: str = ""
    columns: Sequence[Sequence[LookCard]] = ()
    note: str = ""
    is_ahead: bool = True
    contents: Sequence[tuple[str, str]] = ()
    texts: Sequence[LookText] = ()
    action: LookAction | None = None
    since: LookSince | None = None
    fields: Sequence[str] = ()
    is_list_first: bool = False
    table: LookTable | None = None
    card_answer: str = ""


@dataclass(frozen=True)
class LookWords(SectionWords):
    """The words of a view of the dashboard; an action without a report for `silence` days is
    silent. `asked` is what the address asks beside the view. `person` is the reader, who changes
    nothing where the view `is_past`. `address` is that of a page with this view, with parameters
    changed.
    """

    silence: int = 0
    asked: Question = NO_QUESTION
    snapshot: Snapshot | None = None
    person: Person | None = None
    is_past: bool = False
    address: Callable[..., str] = "/{}".format

    @property
    def whole(self) -> View:
        """The view, which is none of a link."""
        if not isinstance(self.view, View):
            raise TypeError("a first look is made of a view")
        return self.view

    def beside(self, *names: str) -> "LookWords":
        """The words of the view without its filters `names`."""
        return replace(self, view=self.whole.beside(*names))
