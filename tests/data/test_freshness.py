"""Silence is measured at the day looked at, over what news can still come of."""

from datetime import date

import pytest

from data import freshness
from tests.data.rows import action, table

DAY = date(2022, 6, 30)


@pytest.mark.parametrize(
    ("last", "stale"),
    [(date(2022, 1, 1), False), (date(2021, 12, 31), True), (None, True), (DAY, False)],
)
def test_an_action_is_stale_after_more_days_than_that(last: date | None, stale: bool) -> None:
    rows = table(action(last_update_on=last), on=DAY)
    assert len(freshness.stale(rows, 180)) == stale


def test_an_action_that_nobody_spoke_of_is_as_silent_as_it_is_old() -> None:
    rows = table(action(first_on=date(2022, 6, 1)), on=DAY)
    assert freshness.stale(rows, 180).empty
    assert len(freshness.stale(rows, 28)) == 1


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_of_what_is_over_nothing_is_expected(status: str) -> None:
    assert freshness.stale(table(action(status=status), on=DAY), 180).empty


def test_without_actions_nothing_is_stale() -> None:
    assert freshness.stale(table(action(), on=DAY).head(0), 180).empty
