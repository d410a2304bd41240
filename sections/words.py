"""Words for more than one part: names, marks, lengths and moments."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from charts.count_words import health_word, status_word
from charts.status_looks import GLYPHS, HEALTH_MARKS
from data.sharing.link_content import LinkContent
from data.view import View
from db.links.stored_links import SECTIONS
from locales import Translator, translator
from locales.addresses import is_address


@dataclass(frozen=True)
class Text:
    """A text of the record, and its language where that isn't the reader's, else ""."""

    text: str
    language: str = ""

    @property
    def plain(self) -> str:
        """The text, followed by its language in brackets where that isn't the reader's."""
        return f"{self.text} [{self.language.upper()}]" if self.language else self.text


@dataclass(frozen=True)
class Mark:
    """A status or health: the name of the `shape` (GLYPHS, or dot) before its `word`.

    `look` is the CSS class of its colours: s-SHAPE for a status, the code of a health.
    """

    shape: str
    look: str
    word: str


@dataclass(frozen=True)
class Most:
    """Limits of lists: up to `few` actions of a pillar are all listed, of more only `listed`.

    `events` is the limit of events per action.
    """

    few: int = 40
    listed: int = 20
    events: int = 5


@dataclass(frozen=True)
class SectionWords:
    """A view, and the words for it in its language.

    `shows` are the names of the parts shown together; `most` limits long lists.
    """

    view: View | LinkContent
    timezone: str
    shows: Collection[str] = SECTIONS
    most: Most = Most()

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.view.language

    @property
    def t(self) -> Translator:
        """The words of the language."""
        return translator(self.language)

    @property
    def level(self) -> str:
        """The level of what is counted: action or measure."""
        return self.view.filters.level

    @cached_property
    def _marks(self) -> Mapping[str, str]:
        statuses = self.view.statuses
        return dict(zip(statuses["code"], statuses["mark"], strict=True))

    @cached_property
    def furthest(self) -> list[str]:
        """The codes of all statuses in the order of a bar: that of their marks in GLYPHS."""
        places = {mark: place for place, mark in enumerate(GLYPHS)}
        return sorted(self._marks, key=lambda code: places.get(self._marks[code], len(places)))

    @cached_property
    def shorts(self) -> Mapping[str, str]:
        """Code to short name of every partner that may be named."""
        partners = self.view.all_partners
        return dict(zip(partners["code"], partners["short"], strict=True))

    @cached_property
    def _statuses(self) -> dict[str, Mark]:
        return {code: self._status(code) for code in self._marks}

    @cached_property
    def _healths(self) -> dict[str, Mark]:
        t = self.t
        return {
            code: Mark(shape, code, t(f"health-{code}")) for code, shape in HEALTH_MARKS.items()
        }

    def _status(self, code: str) -> Mark:
        mark = self._marks[code]
        shape = mark if mark in GLYPHS else "dot"
        return Mark(shape, f"s-{shape}", self.t(f"status-{code}"))

    def status(self, code: str) -> Mark:
        """The mark of the status `code`. Raises KeyError."""
        return self._statuses[code]

    def health(self, code: str) -> Mark:
        """The mark of the health `code`. Raises KeyError."""
        return self._healths[code]

    def so_many(self, code: str, count: int) -> Mark:
        """The mark of a status or health, with the word that follows the number `count`."""
        if code in self._healths:
            return replace(self.health(code), word=health_word(code, count, self.t))
        return replace(self.status(code), word=status_word(code, count, self.t))

    def text(self, row: Mapping[str, Any], name: str = "title") -> Text:
        """The column `name` of `row`, with its language where that isn't the reader's."""
        language = row[f"{name}_language"]
        return Text(row[name], "" if language == self.language else language)

    def partners(self, codes: Iterable[str]) -> str:
        """The short names of those of `codes` that may be named, with commas between them."""
        return ", ".join(self.shorts[code] for code in codes if code in self.shorts)

    def day(self, value: date) -> str:
        """A day in words, such as 5 March 2024."""
        return self.t.day(value)

    def moment(self, value: datetime) -> str:
        """`value` to the minute, in `timezone`."""
        local = value.astimezone(ZoneInfo(self.timezone))
        return self.t("known-moment", day=self.t.day(local.date()), time=local.strftime("%H:%M"))


def address(text: str) -> str:
    """`text` if it may become a link, else ""."""
    return text if is_address(text) else ""


def length(value: float) -> int:
    """The length of a bar: `value` as a whole per cent from 0 to 100."""
    return min(100, max(0, round(value)))


def is_nothing(value: Any) -> bool:
    """Whether a value is missing: None or NaN, not 0."""
    return value is None or value != value
