"""Planned progress: a straight line, or the weight of the measures that are due."""

from datetime import date, timedelta

import pandas as pd
import pytest

from data.figures import completion, schedule
from tests.data.rows import action, assessed, measure, table

MIDDLE = date(2022, 6, 30)


def planned(*rows: dict[str, object], on: date = MIDDLE) -> list[float | None]:
    values = schedule.planned(table(*rows, on=on))
    return [None if pd.isna(value) else float(value) for value in values]


def test_four_years_seen_after_eighteen_months_are_planned_at_37_3_percent() -> None:
    (value,) = planned(action())
    assert value == pytest.approx(37.3, abs=0.05)


@pytest.mark.parametrize(
    ("day", "per_cent"),
    [
        (date(2020, 12, 31), 0),
        (date(2021, 1, 1), 0),
        (date(2021, 4, 11), 100 * 100 / 1460),
        (date(2024, 12, 30), 100 * 1459 / 1460),
        (date(2024, 12, 31), 100),
        (date(2030, 1, 1), 100),
    ],
)
def test_the_line_runs_from_the_start_to_the_due_day(day: date, per_cent: float) -> None:
    assert planned(action(), on=day) == [pytest.approx(per_cent)]


def test_without_both_days_there_is_no_plan() -> None:
    rows = [action(starts_on=None), action(due_on=None), action(starts_on=None, due_on=None)]
    assert planned(*rows) == [None, None, None]


@pytest.mark.parametrize(("days", "per_cent"), [(-1, 0), (0, 100), (1, 100)])
def test_due_on_the_day_it_starts_is_nothing_before_and_all_from_then_on(
    days: int, per_cent: float
) -> None:
    at_once = action(starts_on=MIDDLE, due_on=MIDDLE)
    assert planned(at_once, on=MIDDLE + timedelta(days)) == [per_cent]


def test_by_measures_it_is_the_share_of_their_weight_that_is_due() -> None:
    rows = [
        action("1.1", planning="measures"),
        measure("a", "1.1", due_on=MIDDLE, weight=3.0),
        measure("b", "1.1", due_on=MIDDLE + timedelta(1), weight=1.0),
    ]
    assert planned(*rows)[0] == 75


def test_a_measure_without_due_day_is_never_due_and_a_cancelled_one_weighs_nothing() -> None:
    rows = [
        action("1.1", planning="measures"),
        measure("a", "1.1", due_on=MIDDLE),
        measure("b", "1.1", due_on=None),
        measure("c", "1.1", due_on=MIDDLE, status="cancelled"),
    ]
    assert planned(*rows)[0] == 50


def test_by_measures_without_measures_there_is_no_plan() -> None:
    assert planned(action(planning="measures"), action("2", planning="time"))[0] is None


def test_a_measure_counts_for_its_own_action_alone() -> None:
    rows = [
        action("1.1", planning="measures"),
        action("1.2", planning="measures"),
        measure("a", "1.1", due_on=MIDDLE),
        measure("b", "1.2", due_on=MIDDLE + timedelta(1)),
    ]
    assert planned(*rows)[:2] == [100, 0]


def test_a_continuous_action_is_planned_by_time_whatever_was_chosen() -> None:
    rows = [
        action("1.1", kind="continuous", planning="measures"),
        measure("a", "1.1", due_on=MIDDLE),
    ]
    assert planned(*rows)[0] == pytest.approx(37.3, abs=0.05)


def test_over_a_group_it_is_the_weighted_mean_of_those_in_the_average() -> None:
    short = action("1", due_on=date(2022, 6, 30), progress=10.0, weight=3.0)  # planned at 100
    late = action("2", starts_on=date(2022, 6, 30), progress=0.0)  # planned at 0
    silent = action("3", due_on=date(2022, 6, 30))
    gone = action("4", due_on=date(2022, 6, 30), progress=5.0, status="cancelled")
    dateless = action("5", due_on=None, progress=50.0, weight=9.0)
    (figures,) = completion.overall(assessed(short, late, silent, gone, dateless)).to_dict(
        "records"
    )
    assert figures["planned"] == 75


def test_a_group_without_anything_planned_has_no_plan() -> None:
    assert completion.overall(assessed(action(due_on=None, progress=5.0)))["planned"].isna().all()
