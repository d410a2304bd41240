"""The second clock: the moments that an address may have, and the last batch by each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from data import days
from data.filters import FIRST_DAY


@dataclass(frozen=True)
class KnownMoments:
    """The moments of a database; `batch_by` is moment to the id of the last batch recorded by it.

    A moment is written as an address has it; a day alone is its end in `timezone`.
    """

    timezone: str
    batch_by: Callable[[datetime], int]

    def moment(self, text: str) -> datetime:
        """The moment `text`, in the time zone. Raises ValueError."""
        return days.moment(text, self.timezone).astimezone(ZoneInfo(self.timezone))

    def batch(self, text: str | None) -> int | None:
        """The id of the last batch recorded by `text`, 0 before the first; None for now."""
        return None if text is None else self.batch_by(self.moment(text))

    def last_possible(self, texts: Iterable[str], today: date) -> str | None:
        """The last of `texts` that is possible; None without one."""
        return next((text for text in reversed([*texts]) if self.is_possible(text, today)), None)

    def is_possible(self, text: str, today: date) -> bool:
        """Whether a moment isn't in the future, or has a batch, and a field can show its day."""
        try:
            day = self.moment(text).date()
            is_day = days.ISO_DAY.fullmatch(text) is not None
            has_come = day <= today and (is_day or self.is_over(text))
            return day >= FIRST_DAY and (has_come or self._is_recorded(text))
        except (ValueError, OverflowError):
            return False

    def is_over(self, text: str) -> bool:
        """Whether no batch recorded from now on can be known by the moment `text`."""
        moment = self.moment(text)
        return moment < datetime.now(UTC) or days.is_recorded(moment, self.batch_by)

    def _is_recorded(self, text: str) -> bool:
        """Whether a batch was recorded from `text` on, also where the clock was set back since."""
        return days.is_recorded(days.begins(text, self.timezone), self.batch_by)
