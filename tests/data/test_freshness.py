"""Silence is measured at the day looked at, over what news can still come of."""

from datetime import date

import pandas as pd
import pytest

from data.figures import freshness
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


def _waiting() -> pd.DataFrame:
    actions = pd.DataFrame(
        {
            "code": ["1", "2", "3", "4"],
            "owner": ["Ann", "Ann", "", "Ann"],
            "in_scope": True,
            "done": [False, False, False, True],
            "day": pd.Timestamp("2024-12-31"),
            "first_on": pd.Timestamp("2021-01-01"),
            "last_update_on": pd.to_datetime(["2024-12-01", "2024-01-01", None, "2021-01-01"]),
        }
    )
    return freshness.waiting(actions, after_days=180)


def test_the_longest_silent_come_first_and_no_news_is_expected_of_what_is_done() -> None:
    rows = _waiting()
    assert list(rows["code"]) == ["3", "2", "1"]
    assert list(rows["silent_days"]) == [1460, 365, 30]
    assert list(rows["is_never"]) == [True, False, False]


def test_groups_count_their_own_and_add_up() -> None:
    rows = _waiting()
    groups = freshness.by(rows, "owner")
    assert groups.to_dict("index") == {
        "": {"stale": 1, "never": 1, "open": 1, "longest": 1460},
        "Ann": {"stale": 1, "never": 0, "open": 2, "longest": 365},
    }
    assert groups["stale"].sum() == rows["is_stale"].sum()
