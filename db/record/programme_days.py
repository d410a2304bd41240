"""The days that a programme may have: those that can be chosen, for some decades at most."""

from datetime import date, timedelta

from db.problems import Problem, problem
from locales.calendar import FIRST_DAY, LAST_DAY

LONGEST = 50  # years


def fits(starts_on: date, ends_on: date) -> bool:
    """Whether a programme may begin and end so; the order of the two is checked elsewhere."""
    return FIRST_DAY <= starts_on <= LAST_DAY and ends_on <= _last(starts_on)


def against(starts_on: date, ends_on: date) -> Problem | None:
    """The reason against such a beginning and end; None without one."""
    if fits(starts_on, ends_on):
        return None
    return problem("period", first=str(FIRST_DAY.year), last=str(LAST_DAY.year), years=LONGEST)


def reached(starts_on: date, ends_on: date) -> tuple[date, date]:
    """The days of a programme as far as it may go: some were recorded before there was a rule."""
    first = min(max(starts_on, FIRST_DAY), LAST_DAY)
    return first, min(max(ends_on, first), _last(first))


def _last(starts_on: date) -> date:
    month = date(starts_on.year + LONGEST, starts_on.month, 1)
    return min(month + timedelta(days=starts_on.day - 2), LAST_DAY)
