"""Which day is meant: by the calendar of the place where the programme lives."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import days

BRUSSELS = "Europe/Brussels"
ARABIC = "".join(chr(ord(c) + 0x630) if c.isdigit() else c for c in "2024-01-01")
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("timezone", "expected"),
    [
        (BRUSSELS, date(2025, 1, 1)),
        ("Pacific/Kiritimati", date(2025, 1, 1)),
        ("America/St_Johns", date(2024, 12, 31)),
        ("UTC", date(2024, 12, 31)),
    ],
)
def test_today_is_the_day_of_the_place(timezone: str, expected: date) -> None:
    assert days.today(timezone, datetime(2024, 12, 31, 23, 30, tzinfo=UTC)) == expected


def test_today_without_a_clock_given_is_the_day_of_this_moment() -> None:
    assert abs(days.today("UTC") - datetime.now(UTC).date()) <= timedelta(days=1)


def test_the_default_day_is_today_or_the_last_day_of_a_programme_that_is_over() -> None:
    ends_on = date(2024, 12, 31)
    assert days.default_day(ends_on, date(2022, 5, 5)) == date(2022, 5, 5)
    assert days.default_day(ends_on, ends_on) == ends_on
    assert days.default_day(ends_on, date(2026, 1, 1)) == ends_on


def test_month_ends_run_up_to_the_day_itself() -> None:
    assert days.month_ends(date(2023, 12, 15), date(2024, 3, 10)) == [
        date(2023, 12, 31),
        date(2024, 1, 31),
        date(2024, 2, 29),
        date(2024, 3, 10),
    ]


@given(DAYS, DAYS)
def test_month_ends_are_every_last_day_of_a_month_and_then_the_day(first: date, last: date) -> None:
    found = days.month_ends(first, last)
    every = (first + timedelta(days=n) for n in range((last - first).days))
    ends = [day for day in every if (day + timedelta(days=1)).day == 1]
    assert found == ([*ends, last] if first <= last else [])


@given(DAYS)
def test_a_day_is_read_back_as_it_was_written(day: date) -> None:
    assert days.day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", "31.02.2024", "2024-02-30", "20241231", "2024-W05-3", "45322", "2024-1-1"),
        *("10000-01-01", " 2024-01-01", "2024-01-01T00:00", ARABIC, "2024-01-01\n"),
    ],
)
def test_what_is_no_day_in_full_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        days.day(text)


def test_a_moment_without_zone_is_that_of_the_place_and_a_day_is_its_end() -> None:
    assert days.moment("2024-07-01T12:00", BRUSSELS).astimezone(UTC) == datetime(
        2024, 7, 1, 10, tzinfo=UTC
    )
    assert days.moment("2024-07-01T12:00Z", BRUSSELS) == datetime(2024, 7, 1, 12, tzinfo=UTC)
    end = days.moment("2024-12-31", BRUSSELS).astimezone(UTC)
    assert end == datetime(2024, 12, 31, 22, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00", "", "yesterday", "20241231", "2024-W05-3", "2024-02-30", "2024"]
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        days.moment(text, BRUSSELS)


def test_a_time_that_the_clocks_leave_out_is_no_moment_and_of_one_twice_it_is_the_first() -> None:
    with pytest.raises(days.SkippedError, match="2026-03-29T02:30"):
        days.moment("2026-03-29T02:30", BRUSSELS)
    assert days.moment("2026-03-29T02:30", "UTC") == datetime(2026, 3, 29, 2, 30, tzinfo=UTC)
    assert days.moment("2026-03-29T02:30Z", BRUSSELS) == datetime(2026, 3, 29, 2, 30, tzinfo=UTC)
    assert days.moment("2026-10-25T02:30", BRUSSELS) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert days.moment("2026-10-25T02:30+01:00", BRUSSELS).hour == 1


def test_a_day_begins_at_midnight_and_a_moment_with_itself() -> None:
    midnight = datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert days.begins("2026-03-29", BRUSSELS).astimezone(UTC) == midnight
    assert days.begins("2026-03-29T00:00", BRUSSELS) == midnight


def test_what_is_up_to_the_last_batch_is_recorded() -> None:
    last = datetime(2026, 3, 1, tzinfo=UTC)
    for steps, expected in ((-1, True), (0, True), (1, False)):
        moment = last + steps * timedelta.resolution
        assert days.is_recorded(moment, lambda by: int(by >= last)) == expected
    assert not days.is_recorded(last, lambda _: 0)
