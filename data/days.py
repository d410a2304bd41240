"""Which day is looked at: today where the programme lives, or its last day once it is over."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def today(timezone: str, now: datetime | None = None) -> date:
    """The calendar day in `timezone` at the moment `now` (this one, if left out)."""
    return (now or datetime.now(UTC)).astimezone(ZoneInfo(timezone)).date()


def default_day(ends_on: date, today: date) -> date:
    """The day that is shown when none is asked for."""
    return min(today, ends_on)


def month_ends(first: date, last: date) -> list[date]:
    """The last day of each month from `first` on, then `last` itself; empty if it comes before."""
    if last < first:
        return []
    days = []
    month = first.replace(day=1)
    while (end := _next_month(month) - timedelta(days=1)) < last:
        days.append(end)
        month = _next_month(month)
    return [*days, last]


def day(text: str) -> date:
    """The day an ISO 8601 text means; Python alone also takes 20240131 and 2024-W05-3.

    Raises ValueError for a text that isn't one.
    """
    if not ISO_DAY.fullmatch(text):
        raise ValueError(f"{text!r} isn't a day such as 2024-12-31")
    return date.fromisoformat(text)


def moment(text: str, timezone: str) -> datetime:
    """The moment an ISO 8601 text means; a day alone is its end, no zone is `timezone`.

    Raises ValueError for a text that isn't one.
    """
    if ISO_DAY.fullmatch(text):
        return datetime.combine(day(text), time.max, ZoneInfo(timezone))
    if not ISO_DAY.match(text):
        raise ValueError(f"{text!r} isn't a moment such as 2024-12-31T18:00")
    parsed = datetime.fromisoformat(text)
    local = parsed if parsed.tzinfo else parsed.replace(tzinfo=ZoneInfo(timezone))
    try:
        return local.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{text!r} lies outside the calendar") from error


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
