"""t, which pages, charts and files speak with: t('status-completed'); and the .ftl files behind
it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from numbers import Integral
from pathlib import Path

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from locales import calendar, numbers
from locales.languages import CONVENTIONS, NAMES
from locales.numbers import MISSING, is_missing

FOLDER = Path(__file__).parent
LONGEST, SHORT = 2000, 200
Places = tuple[tuple[str, int | str], ...]


def message(language: str, message_id: str, places: Mapping[str, object]) -> str:
    """A message with its places filled. A number chooses the plural; all else comes as text.

    Raises KeyError for an id that the language lacks, ValueError for a place that was not filled,
    TypeError for a value that nobody formatted: tests meet these, readers should not.
    """
    values = tuple((name, _fit(message_id, name, value)) for name, value in places.items())
    is_short = all(isinstance(value, int) or len(value) <= SHORT for _, value in values)
    return (_said_before if is_short else _said)(language, message_id, values)


def _said(language: str, message_id: str, places: Places) -> str:
    bundle, values = _bundle(language), dict(places)
    if not bundle.has_message(message_id):
        bundle.add_resource(FluentResource(_entry(language, message_id)))
    pattern = bundle.get_message(message_id).value
    if pattern is None:
        raise KeyError(f"{message_id} in {language}.ftl says nothing")
    # Fluent refuses long places, which a list of titles can be: they are put in afterwards.
    long = {f"\ue000{n}\ue001": n for n, value in values.items() if len(str(value)) > LONGEST}
    text, errors = bundle.format_pattern(pattern, values | {n: held for held, n in long.items()})
    if errors:
        raise ValueError(f"{message_id} in {language}.ftl: {'; '.join(map(str, errors))}")
    parts = re.split("(\ue000[a-z]+\ue001)", str(text)) if long else [str(text)]
    return "".join(str(values[long[part]]) if part in long else part for part in parts)


# A page says the same sentences at each of its runs. Long texts are not held for that.
_said_before = lru_cache(maxsize=10_000)(_said)


def _fit(message_id: str, name: str, value: object) -> int | str:
    if isinstance(value, str):
        return value
    if isinstance(value, Integral):  # numpy's whole numbers too, which Fluent does not know
        return int(value)
    raise TypeError(f"{message_id}: {name} is a {type(value).__name__}, not a text or a count")


@cache
def _bundle(language: str) -> FluentBundle:
    locale = str(CONVENTIONS[language]).replace("_", "-")
    # Isolation marks would be invisible characters in files, labels and tests.
    return FluentBundle([locale], use_isolating=False)


def _entry(language: str, message_id: str) -> str:
    try:
        return _entries(language)[message_id]
    except KeyError:
        raise KeyError(f"{language}.ftl has no message {message_id}") from None


@cache
def _entries(language: str) -> Mapping[str, str]:
    """Id to message as it is written. To parse a whole file takes longer than most commands do.

    Only an id stands at the beginning of a line, apart from comments and closing braces.
    """
    written = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    entries = re.split("^(?=[a-z])", written, flags=re.MULTILINE)
    return {entry.partition(" ")[0]: entry for entry in entries}


@dataclass(frozen=True)
class Translator:
    """Words, numbers and days in one language. What is missing (None, NaN, NaT) is a dash."""

    language: str

    def __call__(self, message_id: str, /, **places: object) -> str:
        """The message, filled in. See locales.messages.message for what it raises."""
        return message(self.language, message_id, places)

    def number(self, value: float | None, decimals: int = 0) -> str:
        """1.234,5."""
        return numbers.number(self.language, value, decimals)

    def typed_number(self, text: str) -> float | None:
        """7.5 of "7,5" as typed; None for nothing. Raises ValueError: see
        locales.numbers.typed_number.
        """
        return numbers.typed_number(self.language, text)

    def percent(self, value: float | None, decimals: int = 1) -> str:
        """51,3% of a value from 0 to 100; 50% without a decimal that says nothing."""
        return numbers.percent(self.language, value, decimals)

    def points(self, value: float | None, decimals: int = 1) -> str:
        """−24,9, a difference with its sign."""
        return numbers.points(self.language, value, decimals)

    def day(self, value: date | None) -> str:
        """5 maart 2024."""
        return calendar.day(self.language, value)

    @property
    def day_format(self) -> str:
        """DD-MM-YYYY: how a field writes a day."""
        return calendar.DAY_FORMATS[self.language]

    def short_day(self, value: date | None) -> str:
        """5 mrt 2024."""
        return calendar.short_day(self.language, value)

    def month(self, value: date | None) -> str:
        """augustus 2022."""
        return calendar.month(self.language, value)

    def short_month(self, value: date | None) -> str:
        """aug 2022."""
        return calendar.short_month(self.language, value)

    def quarter(self, value: date | None) -> str:
        """K1 2024."""
        return calendar.quarter(self.language, value)

    def list(self, texts: Sequence[str]) -> str:
        """NRW, Nordics en Frankrijk."""
        return format_list(texts, locale=CONVENTIONS[self.language]) if texts else MISSING

    def duration(self, days: float | None) -> str:
        """3 jaar en 10 maanden: whole years and months, or days under a month.

        A year has 365 days and a month a twelfth of that, less the two days by which the shortest
        ones fall behind: 59 days are two months, as from 1 January to 1 March.
        """
        if days is None or is_missing(days):
            return MISSING
        years, rest = divmod(int(days), 365)
        months = min((rest + 2) * 12 // 365, 11)
        parts = [
            self(f"duration-{unit}", count=count)
            for unit, count in (("years", years), ("months", months))
            if count
        ]
        return self.list(parts) if parts else self("duration-days", count=int(days))


@cache
def translator(language: str) -> Translator:
    """The translator of one of LANGUAGES. Raises KeyError for any other."""
    if language not in NAMES:
        raise KeyError(language)
    return Translator(language)
