"""t, which pages, charts and files speak with: t("status-completed"), t.percent(51.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.lists import format_list

from locales import calendar, numbers, typed
from locales.languages import CONVENTIONS, NAMES
from locales.messages import message
from locales.missing import MISSING, is_missing


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
        """7.5 of "7,5" as typed; None for nothing. Raises ValueError: see locales.typed.number."""
        return typed.number(self.language, text)

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
