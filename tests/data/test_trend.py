"""The average and the plan over time: each past day with its own actions, and what is known now."""

from datetime import date

import pandas as pd
import pytest

from data.figures import completion
from data.figures.monthly import outlook, until
from data.figures.schedule import assess
from data.filters import Filters, narrow
from data.record.load import Record
from data.record.moments import actions_on
from tests.data.records import ENDS_ON, STARTS_ON, Said, born, record

ALL = Filters()
FEBRUARY, MARCH = date(2021, 2, 10), date(2021, 3, 31)


@pytest.fixture
def known() -> Record:
    return record(
        born("1.1", partners=("A",)),
        Said("1.1", FEBRUARY, {"status": "in_progress", "progress": 50.0}),
        born("1.2", date(2021, 3, 1), partners=("B",), pillar_code="2", kind="continuous"),
        Said("1.2", MARCH, {"status": "in_progress", "progress": 0.0, "weight": 3.0}),
        born("m", pillar_code="", parent_code="1.1", status="in_progress", progress=10.0),
    )


def test_a_point_per_month_end_and_one_for_the_day(known: Record) -> None:
    days = until(known, ALL, date(2021, 4, 5))["day"]
    assert [day.date().isoformat() for day in days] == [
        *("2021-01-31", "2021-02-28", "2021-03-31", "2021-04-05")
    ]


def test_actions_that_came_later_are_not_there_before(known: Record) -> None:
    line = until(known, ALL, date(2021, 4, 5))
    assert line["actions"].tolist() == [1, 1, 2, 2]
    assert line["reported"].tolist() == [0, 1, 2, 2]
    assert line["average"].fillna(-1).tolist() == [-1, 50, 12.5, 12.5]
    assert line["floor"].tolist() == [0, 50, 12.5, 12.5]


def test_each_point_is_what_the_page_of_that_day_shows(known: Record) -> None:
    line = until(known, ALL, date(2021, 4, 5)).set_index("day")
    for day, point in line.iterrows():
        actions = narrow(assess(actions_on(known, day.date()), known.methods), ALL)
        (figures,) = completion.overall(actions)[list(line.columns)].to_dict("records")
        assert figures == pytest.approx(point.to_dict(), nan_ok=True)


def test_filters_and_level_narrow_the_line(known: Record) -> None:
    day = date(2021, 4, 5)
    assert until(known, Filters(partner=("A",)), day)["average"].iloc[-1] == 50
    assert until(known, Filters(pillar=("2",)), day)["average"].iloc[-1] == 0
    assert until(known, Filters(level="measure"), day)["average"].iloc[-1] == 10
    assert until(known, Filters(pillar=("3",)), day)["actions"].tolist() == [0, 0, 0, 0]


def test_a_status_filter_keeps_the_actions_that_have_it_on_the_day(known: Record) -> None:
    line = until(known, Filters(status=("in_progress",)), MARCH)
    assert line["actions"].tolist() == [1, 1, 2]
    line = until(known, Filters(status=("not_reported",)), date(2021, 3, 30))
    assert line["actions"].tolist() == [0, 0, 1]


def test_a_health_filter_keeps_the_actions_that_have_it_on_the_day() -> None:
    known = record(
        born("1.1"),
        Said("1.1", FEBRUARY, {"status": "in_progress", "progress": 0.0}),
        born("1.2"),
        Said("1.2", FEBRUARY, {"status": "in_progress", "progress": 90.0}),
    )
    day = date(2022, 6, 30)
    health = assess(actions_on(known, day), known.methods).set_index("code")["health"].to_dict()
    assert health == {"1.1": "off_track", "1.2": "on_track"}
    line = until(known, Filters(health=("off_track",)), day)
    assert set(line["actions"]) == {1}
    assert set(line["average"].dropna()) == {0}
    late, all_of_it = (outlook(known, Filters(health=h), day) for h in (("off_track",), ()))
    assert late["day"].tolist() == all_of_it["day"].tolist()
    none = outlook(known, Filters(health=("at_risk",)), day)
    assert none["planned"].isna().all()
    assert late["planned"].notna().all()


def test_before_the_programme_there_is_no_line_and_no_error(known: Record) -> None:
    line = until(known, ALL, date(2020, 6, 1))
    assert line.empty
    assert list(line.columns) == ["day", "average", "floor", "planned", "reported", "actions"]


def test_a_programme_of_which_nothing_is_known_on_the_day_has_dashes() -> None:
    line = until(record(born("1.1", date(2022, 1, 1))), ALL, date(2021, 2, 10))
    assert line["actions"].tolist() == [0, 0]
    assert line["average"].isna().all()
    assert line["floor"].isna().all()


def test_the_first_day_of_the_programme_is_a_point() -> None:
    line = until(record(born("1.1")), ALL, STARTS_ON)
    assert line["day"].tolist() == [pd.Timestamp(STARTS_ON)]


def test_the_last_month_end_is_told_once() -> None:
    days = until(record(born("1.1")), ALL, ENDS_ON)["day"]
    assert len(days) == 48
    assert days.is_unique


def test_what_is_planned_after_the_day_follows_the_due_days(known: Record) -> None:
    """Of what has reported on the day; 1.2 has no figure in February and is not in it."""
    ahead = outlook(known, ALL, date(2021, 2, 28))
    assert list(ahead.columns) == ["day", "planned"]
    assert ahead["day"].iloc[[0, -1]].dt.date.tolist() == [MARCH, ENDS_ON]
    on_the_last = until(known, Filters(pillar=("1",)), ENDS_ON)["planned"].iloc[-1]
    assert ahead["planned"].iloc[-1] == on_the_last


def test_a_programme_that_is_over_has_nothing_ahead(known: Record) -> None:
    assert outlook(known, ALL, ENDS_ON).empty
