"""A change is the sum of what each action did, over the same filters."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.figures import comparison, completion
from data.figures.schedule import HEALTHS
from data.filters import Filters
from tests.data.rows import action, assessed

DAYS = [date(year, 12, 31) for year in (2023, 2021, 2022, 2024)]
THEN, NOW = date(2021, 12, 31), date(2022, 6, 30)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2020, 6, 1), None),
        (date(2021, 12, 31), None),
        (date(2022, 1, 1), date(2021, 12, 31)),
        (date(2024, 12, 31), date(2023, 12, 31)),
        (date(2025, 1, 1), date(2024, 12, 31)),
        (date(2026, 11, 24), date(2024, 12, 31)),
    ],
)
def test_the_reporting_day_is_the_last_one_before(day: date, expected: date | None) -> None:
    assert comparison.reporting_day(DAYS, day) == expected


CELLS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["one_off", "continuous"]),
        "status": st.sampled_from(["not_reported", "in_progress", "completed", "cancelled"]),
        "progress": st.none() | st.floats(0, 100),
        "weight": st.sampled_from([0.5, 1.0, 3.0]),
    }
)


def on(day: date, rows: list[dict[str, Any]]) -> pd.DataFrame:
    return assessed(*(action(str(n), **row) for n, row in enumerate(rows)), on=day)


@settings(max_examples=25)
@given(st.lists(CELLS, max_size=5), st.lists(CELLS, max_size=5))
def test_the_parts_add_up_to_the_difference_of_the_figures(
    before: list[dict[str, Any]], after: list[dict[str, Any]]
) -> None:
    earlier, later = on(THEN, before), on(NOW, after)
    total = comparison.total(later, earlier)
    then, now = completion.overall(earlier).iloc[0], completion.overall(later).iloc[0]
    for name in ("done", *HEALTHS):
        assert total[name] == now[name] - then[name]
    expected = now["average"] - then["average"]
    assert total["average"] == pytest.approx(expected, abs=1e-9, nan_ok=True)


def test_an_action_that_came_later_is_all_change() -> None:
    parts = comparison.parts(on(NOW, [{"progress": 40.0}]), on(THEN, []))
    assert parts.loc["0", ["on_track", "average"]].tolist() == [1, 40.0]


def test_the_earlier_day_is_narrowed_by_the_same_filters() -> None:
    rows = [action("1.1", pillar_code="1"), action("2.1", pillar_code="2")]
    filters = Filters(pillar=("2",))
    now = assessed(*rows, on=NOW).query("pillar_code == '2'")
    assert comparison.then(assessed(*rows, on=THEN), filters, now)["code"].tolist() == ["2.1"]


def test_a_status_filter_keeps_the_actions_that_have_it_now() -> None:
    earlier = assessed(action("1.1", progress=10.0), action("1.2", progress=10.0), on=THEN)
    done = assessed(action("1.1", status="completed", progress=100.0), on=NOW)
    kept = comparison.then(earlier, Filters(status=("completed",)), done)
    assert kept["code"].tolist() == ["1.1"]


@settings(max_examples=40)
@given(st.lists(st.floats(-100, 100, allow_nan=False), min_size=1, max_size=12), st.integers(0, 2))
def test_rounded_parts_add_up_to_their_rounded_sum_and_none_is_off_by_a_whole_digit(
    parts: list[float], decimals: int
) -> None:
    given_ = pd.Series(parts, index=[f"1.{n}" for n in range(len(parts))])
    shown = comparison.rounded(given_, decimals)
    unit = 10.0**-decimals
    assert shown.sum() == pytest.approx(given_.sum(), abs=unit * 0.51)
    assert (shown - given_).abs().max() < unit * 1.01
    assert ((shown / unit) - (shown / unit).round()).abs().max() < 1e-6
