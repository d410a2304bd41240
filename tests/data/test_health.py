"""Health: computed from the gap and the due days, at the thresholds in force, silence never red."""

from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest

from data.figures import schedule
from data.figures.schedule import assess
from tests.data.rows import METHODS, action, assessed, health, measure, table

START = date(2021, 1, 1)
# A hundred days, so that the day after so many is planned at exactly so many per cent.
DUE = date(2021, 4, 11)
BY_MEASURES = {"planning": "measures", "due_on": date(2024, 12, 31)}


def after(days: int) -> date:
    return START + timedelta(days)


def hundred(progress: float | None, **cells: Any) -> dict[str, object]:
    return action(starts_on=START, due_on=DUE, progress=progress, **cells)


def test_the_check_of_the_model_is_on_track() -> None:
    row = assessed(action(progress=30.0), on=date(2022, 6, 30)).iloc[0]
    assert row["planned"] == pytest.approx(37.3, abs=0.05)
    assert row["gap"] == pytest.approx(-7.3, abs=0.05)
    assert row["health"] == "on_track"


def at(planned: float, gap: float) -> dict[str, object]:
    """An action of a thousand days that is planned at so many per cent today, so far from plan."""
    begun = START - timedelta(round(planned * 10))
    progress = round(planned + gap, 6)
    return action(starts_on=begun, due_on=begun + timedelta(1000), progress=progress)


# Each tenth of a per cent: 12.3 less 22.3 is not quite -10 to a computer.
TENTHS = [tenth / 10 for tenth in range(100, 1000)]


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (-25.0001, "off_track"),
        (-25.0, "at_risk"),
        (-24.9999, "at_risk"),
        (-10.0001, "at_risk"),
        (-10.0, "on_track"),
        (-9.9999, "on_track"),
    ],
)
def test_the_bounds_of_the_gap_hold_to_the_point_wherever_the_plan_stands(
    gap: float, expected: str
) -> None:
    rows = [at(planned, gap) for planned in TENTHS if planned + gap >= 0]
    assert set(assessed(*rows, on=START)["health"]) == {expected}


def test_ahead_of_plan_is_on_track() -> None:
    assert health(hundred(90.0), on=after(50)) == "on_track"
    assert health(hundred(100.0), on=after(50)) == "on_track"


def test_below_a_tenth_planned_nothing_is_assessed() -> None:
    assert health(hundred(5.0), on=after(9)) == "not_assessed"
    assert health(hundred(5.0), on=after(10)) == "on_track"
    assert health(hundred(90.0), on=after(9)) == "not_assessed"


def test_on_the_due_day_it_is_not_late_yet() -> None:
    assert health(hundred(95.0), on=DUE) == "on_track"
    assert health(hundred(95.0), on=after(101)) == "off_track"
    assert assessed(hundred(95.0), on=DUE)["overdue_days"].tolist() == [0]
    assert assessed(hundred(95.0), on=after(101))["overdue_days"].tolist() == [1]


def test_reported_past_the_due_day_is_off_track_even_at_100() -> None:
    assert health(hundred(100.0), on=after(101)) == "off_track"


def test_without_a_figure_nothing_is_assessed_until_the_due_day_is_past() -> None:
    assert health(hundred(None), on=after(50)) == "not_assessed"
    assert health(hundred(None), on=DUE) == "not_assessed"
    assert health(hundred(None), on=after(101)) == "off_track"


def test_before_its_start_nothing_is_assessed() -> None:
    assert health(hundred(0.0), on=after(-1)) == "not_assessed"


def test_without_days_nothing_is_assessed() -> None:
    assert health(action(starts_on=None, due_on=None, progress=5.0)) == "not_assessed"
    assert health(action(due_on=None, progress=5.0)) == "not_assessed"


def test_a_due_day_alone_can_still_be_missed() -> None:
    due_alone = action(starts_on=None, due_on=DUE, progress=5.0)
    assert health(due_alone, on=DUE) == "not_assessed"
    assert health(due_alone, on=after(101)) == "off_track"


@pytest.mark.parametrize("day", [50, 100, 101, 2000])
def test_silence_is_never_red(day: int) -> None:
    assert health(hundred(None, status="not_reported"), on=after(day)) == "not_assessed"
    assert assessed(hundred(None, status="not_reported"), on=after(day))["overdue_days"].item() == 0


def test_someone_who_says_not_started_has_reported() -> None:
    assert health(hundred(0.0, status="not_started"), on=after(50)) == "off_track"
    assert health(hundred(None, status="not_started"), on=after(101)) == "off_track"


@pytest.mark.parametrize("status", ["completed", "on_hold", "cancelled"])
@pytest.mark.parametrize("day", [-1, 50, 101])
def test_done_on_hold_and_cancelled_have_no_health(status: str, day: int) -> None:
    assert health(hundred(0.0, status=status), on=after(day)) == ""


def test_continuous_actions_have_no_health() -> None:
    assert health(hundred(0.0, kind="continuous"), on=after(50)) == ""
    assert health(hundred(0.0, kind="continuous"), on=after(101)) == ""


@pytest.mark.parametrize(
    ("days", "expected"), [(0, "on_track"), (1, "at_risk"), (60, "at_risk"), (61, "off_track")]
)
def test_by_measures_a_reported_one_that_is_overdue_decides(days: int, expected: str) -> None:
    rows = [action("1.1", progress=100.0, **BY_MEASURES), measure("a", "1.1", due_on=DUE)]
    assert health(*rows, on=DUE + timedelta(days)) == expected


def test_by_measures_the_latest_one_decides() -> None:
    rows = [
        action("1.1", progress=100.0, **BY_MEASURES),
        measure("a", "1.1", due_on=DUE),
        measure("b", "1.1", due_on=DUE - timedelta(30)),
    ]
    assert health(*rows, on=DUE + timedelta(31)) == "off_track"


@pytest.mark.parametrize("status", ["not_reported", "completed", "on_hold", "cancelled"])
def test_by_measures_silent_and_settled_ones_are_not_overdue(status: str) -> None:
    rows = [
        action("1.1", progress=100.0, **BY_MEASURES),
        measure("a", "1.1", due_on=DUE, status=status),
    ]
    assert health(*rows, on=DUE + timedelta(400)) != "off_track"
    assert health(*rows, on=DUE + timedelta(30)) != "at_risk"


def test_planned_by_time_measures_decide_nothing() -> None:
    rows = [action("1.1", progress=100.0), measure("a", "1.1", due_on=DUE)]
    assert health(*rows, on=DUE + timedelta(61)) == "on_track"


def test_by_measures_the_gap_decides_as_well() -> None:
    rows = [
        action("1.1", progress=74.9, **BY_MEASURES),
        measure("a", "1.1", due_on=DUE, status="completed", progress=100.0),
    ]
    assert health(*rows, on=DUE) == "off_track"


def test_an_overdue_measure_speaks_where_the_action_has_no_figure() -> None:
    rows = [action("1.1", **BY_MEASURES), measure("a", "1.1", due_on=DUE)]
    assert health(*rows, on=DUE + timedelta(1)) == "at_risk"
    assert health(*rows, on=DUE + timedelta(61)) == "off_track"


def test_a_measure_has_a_health_of_its_own() -> None:
    late = measure("a", "1.1", starts_on=START, due_on=DUE, progress=10.0)
    assert assessed(action("1.1"), late, on=after(50))["health"].tolist()[1] == "off_track"


def test_thresholds_are_those_in_force_on_the_day() -> None:
    stricter = METHODS.assign(
        effective_on=pd.Timestamp("2021-03-01"), at_risk_gap=-1.0, off_track_gap=-2.0
    )
    methods = pd.concat([METHODS, stricter], ignore_index=True)
    seen = {
        day: assess(table(hundred(day.toordinal() - START.toordinal() - 5.0), on=day), methods)
        for day in (date(2021, 2, 28), date(2021, 3, 1))
    }
    assert [frame["health"].item() for frame in seen.values()] == ["on_track", "off_track"]


def test_nothing_to_assess_is_no_error() -> None:
    nothing = assessed(on=date(2020, 1, 1))
    assert nothing.empty
    assert {"planned", "gap", "overdue_days", "health"} <= set(nothing.columns)


def test_assessing_changes_nothing_of_what_it_was_given() -> None:
    given = table(action(progress=30.0))
    before = given.copy()
    schedule.assess(given, METHODS)
    pd.testing.assert_frame_equal(given, before)
