"""The period that a programme may have: within FIRST_DAY to LAST_DAY, at most LONGEST years."""

from datetime import date, timedelta

from db.problems import Problem, problem
from locales.calendar import FIRST_DAY, LAST_DAY

LONGEST = 50  # years


def fits(starts_on: date, ends_on: date) -> bool:
    """Whether a programme may have this first and last day; their order is checked elsewhere."""
    return FIRST_DAY <= starts_on <= LAST_DAY and ends_on <= _last(starts_on)


def against(starts_on: date, ends_on: date) -> Problem | None:
    """The problem with a first and last day that `fits` refuses; None where they fit."""
    if fits(starts_on, ends_on):
        return None
    return problem("period", first=str(FIRST_DAY.year), last=str(LAST_DAY.year), years=LONGEST)


def reached(starts_on: date, ends_on: date) -> tuple[date, date]:
    """First and last day, cut to a period that fits: some were recorded before this rule."""
    first = min(max(starts_on, FIRST_DAY), LAST_DAY)
    return first, min(max(ends_on, first), _last(first))


def _last(starts_on: date) -> date:
    month = date(starts_on.year + LONGEST, starts_on.month, 1)
    return min(month + timedelta(days=starts_on.day - 2), LAST_DAY)
