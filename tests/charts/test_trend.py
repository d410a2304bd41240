from datetime import date
from itertools import pairwise

import pytest

from charts.trend_lines import alt, trend_lines
from tests.charts.frames import FIRST, LAST, LIGHT, NAN, T, months, texts, trace

BEHIND = months(
    ("2021-01-31", NAN, 0.0, NAN),
    ("2021-06-30", 25.0, 10.0, 12.0),
    ("2022-06-30", 25.0, 20.0, 37.0),
    ("2023-06-30", 40.0, 30.0, 62.0),
)


def test_lines_begin_where_something_was_reported() -> None:
    figure = trend_lines(BEHIND, T, LIGHT, FIRST, LAST)
    assert list(trace(figure, "average").y) == [25, 25, 40]
    assert list(trace(figure, "floor").y) == [10, 20, 30]


def test_planned_begins_at_0_and_ends_with_the_last_figure_it_is_given() -> None:
    planned = trace(trend_lines(BEHIND, T, LIGHT, FIRST, LAST), "planned")
    assert (planned.x[0], planned.y[0]) == ("2021-01-01", 0)
    assert (planned.x[-1], planned.y[-1]) == ("2023-06-30", 62)


def test_planned_of_later_days_is_used_where_it_is_given() -> None:
    later = months(("2021-06-30", 25.0, 10.0, 12.0), ("2024-12-31", NAN, NAN, 80.0))
    figure = trend_lines(later, T, LIGHT, FIRST, LAST)
    assert trace(figure, "planned").y[-1] == 80
    assert list(trace(figure, "average").y) == [25]


def test_the_axes_are_the_programmes_years_and_0_to_100() -> None:
    layout = trend_lines(BEHIND, T, LIGHT, FIRST, LAST).layout
    assert list(layout.yaxis.range) == [0, 100]
    assert list(layout.xaxis.range) == ["2021-01-01", "2024-12-31"]


def test_a_day_after_the_programme_is_on_the_axis() -> None:
    later = months(("2025-06-30", 25.0, 10.0, 100.0))
    assert trend_lines(later, T, LIGHT, FIRST, LAST).layout.xaxis.range[1] == "2025-06-30"


def test_words_stand_at_the_ends() -> None:
    said = texts(trend_lines(BEHIND, T, LIGHT, FIRST, LAST))
    assert {"40% actual", "30% minimum", "62% planned"} <= set(said)


@pytest.mark.parametrize("value", [0.0, 50.0, 100.0])
def test_words_of_lines_that_end_together_are_moved_apart(value: float) -> None:
    figure = trend_lines(months(("2024-12-31", value, value, value)), T, LIGHT, FIRST, LAST)
    heights = sorted(note.y for note in figure.layout.annotations)
    assert all(later - earlier >= 7 for earlier, later in pairwise(heights))
    assert heights[0] > 0
    assert heights[-1] <= 105


def test_the_crossing_stands_at_the_day_since_when_it_is_behind() -> None:
    figure = trend_lines(BEHIND, T, LIGHT, FIRST, LAST, date(2022, 6, 30))
    (note,) = (note for note in figure.layout.annotations if note.showarrow)
    assert (note.text, note.x, note.y) == ("Jun 2022: below plan", "2022-06-30", 25)


def test_work_that_is_not_behind_has_no_crossing() -> None:
    figure = trend_lines(BEHIND, T, LIGHT, FIRST, LAST)
    assert not [note for note in figure.layout.annotations if note.showarrow]


@pytest.mark.parametrize("frame", [BEHIND[:0], BEHIND[:1]], ids=["no rows", "nothing reported"])
def test_nothing_reported_is_an_empty_frame(frame: object) -> None:
    figure = trend_lines(frame, T, LIGHT, FIRST, LAST)
    assert texts(figure) == ["No progress has been reported yet."]
    assert not trace(figure, "average").x
    assert alt(frame, T) == "No progress has been reported yet."


def test_a_short_programme_has_its_months_named() -> None:
    axis = trend_lines(BEHIND, T, LIGHT, FIRST, date(2021, 12, 31)).layout.xaxis
    assert axis.dtick == "M12"  # the rows go on to 2023
    axis = trend_lines(BEHIND[:2], T, LIGHT, FIRST, date(2021, 12, 31)).layout.xaxis
    assert axis.dtick == "M3"


def test_it_says_where_the_lines_end_and_since_when_it_is_behind() -> None:
    said = alt(BEHIND, T, date(2022, 6, 30))
    assert "from 25% in June 2021 to 40% on 30 June 2023; 62% was planned" in said
    assert said.endswith("It has been below plan since June 2022.")
