"""The default day of a view, month ends, and days and moments read from ISO 8601 texts."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# Later than all that can be recorded.
END = datetime(9999, 1, 1, tzinfo=UTC)


class SkippedError(ValueError):
    """A local time that doesn't exist: clocks went forward past it."""


def today(timezone: str, now: datetime | None = None) -> date:
    """The calendar day in `timezone` at the moment `now` (this one, if left out)."""
    return (now or datetime.now(UTC)).astimezone(ZoneInfo(timezone)).date()


def default_day(ends_on: date, today: date) -> date:
    """The viewed day where none is requested: `today`, or `ends_on` once it is past."""
    return min(today, ends_on)


def month_ends(first: date, last: date) -> list[date]:
    """The last day of each month from that of `first` on, before that of `last`; then `last`.

    [] for a `last` before `first`.
    """
    if last < first:
        return []
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month - 1)
    return [*(_month_end(*divmod(month, 12)) for month in months), last]


def day(text: str) -> date:
    """`text`, YYYY-MM-DD, as a day; Python alone would also accept 20240131 and 2024-W05-3.

    Raises ValueError for any other text.
    """
    if not ISO_DAY.fullmatch(text):
        raise ValueError(f"{text!r} isn't a day such as 2024-12-31")
    return date.fromisoformat(text)


def moment(text: str, timezone: str) -> datetime:
    """`text` in ISO 8601 as a moment: a day alone is its end, a time without a zone is in
    `timezone`.

    Of a time that comes twice when clocks go back it is the first. Raises ValueError for another
    text, SkippedError for a time that is left out when clocks go forward.
    """
    if ISO_DAY.fullmatch(text):
        return datetime.combine(day(text), time.max, ZoneInfo(timezone))
    if not ISO_DAY.match(text):
        raise ValueError(f"{text!r} isn't a moment such as 2024-12-31T18:00")
    parsed = datetime.fromisoformat(text)
    local = parsed if parsed.tzinfo else parsed.replace(tzinfo=ZoneInfo(timezone))
    try:
        found = local.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{text!r} lies outside the calendar") from error
    if found.astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise SkippedError(f"{text!r} never was: clocks went forward past it in {timezone}")
    return found


def begins(text: str, timezone: str) -> datetime:
    """`text` as `moment` reads it, but for a day alone its first instant. Raises ValueError."""
    if ISO_DAY.fullmatch(text):
        return datetime.combine(day(text), time.min, ZoneInfo(timezone))
    return moment(text, timezone)


def is_recorded(moment: datetime, batch_by: Callable[[datetime], int]) -> bool:
    """Whether a batch was recorded at `moment` or later; `batch_by` is moment to last batch by it.

    What was recorded isn't in the future, even when the clock was set back since.
    """
    return batch_by(moment - timedelta.resolution) < batch_by(END)


def _month_end(year: int, before: int) -> date:
    """The last day of the month that follows `before` months of its year."""
    return date(year, before + 1, monthrange(year, before + 1)[1])
