"""What needs somebody, worst first."""

from datetime import date

import pandas as pd

from data.figures.freshness import ranked, worst_first
from data.filters import Filters
from tests.data.rows import action, assessed, measure

TODAY = date(2022, 6, 30)  # 37.3 % is planned of four years


def listed(*rows: dict[str, object], filters: Filters = Filters()) -> list[tuple[str, str]]:  # noqa: B008
    worst = worst_first(assessed(*rows, on=TODAY), filters)
    return list(zip(worst["code"], worst["reason"], strict=True))


def test_off_track_by_gap_then_at_risk_by_gap_then_overdue_measures_then_silence() -> None:
    rows = [
        action("quiet", status="not_reported"),
        action("risky", progress=20.0),
        action("far", progress=0.0),
        action("fine", progress=37.0),
        action("near", progress=10.0),
        action("worse risk", progress=15.0),
        # Overdue ones are sorted by days, whatever their gaps.
        measure("late", "fine", progress=0.0, due_on=date(2022, 6, 1), starts_on=date(2022, 1, 1)),
        measure(
            "later", "fine", progress=50.0, due_on=date(2022, 5, 1), starts_on=date(2022, 1, 1)
        ),
    ]
    assert listed(*rows) == [
        ("far", "off_track"),
        ("near", "off_track"),
        ("worse risk", "at_risk"),
        ("risky", "at_risk"),
        ("later", "overdue"),
        ("late", "overdue"),
        ("quiet", "silent"),
    ]


def test_the_longest_silence_comes_first_and_is_measured_at_the_day() -> None:
    rows = [
        action("new", status="not_reported", first_on=date(2022, 6, 1)),
        action("old", status="not_reported", first_on=date(2021, 1, 1)),
    ]
    worst = worst_first(assessed(*rows, on=TODAY), Filters())
    assert worst["code"].tolist() == ["old", "new"]
    assert worst["silent_days"].tolist() == [545, 29]


def test_silence_since_an_update_is_counted_from_it() -> None:
    row = action("1.1", progress=0.0, last_update_on=date(2022, 6, 20))
    assert worst_first(assessed(row, on=TODAY), Filters())["silent_days"].tolist() == [10]


def test_with_the_same_gap_the_longest_silence_comes_first() -> None:
    rows = [
        action("heard", progress=0.0, last_update_on=date(2022, 6, 1)),
        action("unheard", progress=0.0, last_update_on=date(2021, 6, 1)),
    ]
    assert [code for code, _ in listed(*rows)] == ["unheard", "heard"]


def test_done_on_hold_cancelled_and_fine_actions_need_nobody() -> None:
    rows = [
        action("1", status="completed", progress=100.0),
        action("2", status="on_hold", progress=0.0),
        action("3", status="cancelled"),
        action("4", progress=90.0),
        action("5"),
    ]
    assert listed(*rows) == []


def test_overdue_measures_have_partners_of_their_own() -> None:
    rows = [
        action("joint", partners=("NRW",), progress=37.0),
        measure("theirs", "joint", due_on=date(2022, 6, 1), partners=("FRANCE",)),
        measure("ours", "joint", due_on=date(2022, 6, 1), partners=("NRW",)),
    ]
    assert listed(*rows, filters=Filters(partner=("NRW",))) == [("ours", "overdue")]
    assert listed(*rows, filters=Filters(partner=("FRANCE",))) == [("theirs", "overdue")]


def test_at_the_level_of_measures_they_are_judged_themselves() -> None:
    rows = [action("a", progress=0.0), measure("of a", "a", progress=0.0)]
    assert listed(*rows, filters=Filters(level="measure")) == [("of a", "off_track")]


def test_nothing_there_is_no_error() -> None:
    assert listed() == []
    assert isinstance(worst_first(assessed(), Filters()), pd.DataFrame)


def test_all_are_ranked_those_that_need_somebody_first_each_once() -> None:
    rows = [
        action("fine", progress=37.0),
        action("late measure", progress=37.0),
        action("far", progress=0.0),
        measure("m1", "late measure", due_on=date(2022, 6, 1), starts_on=date(2022, 1, 1)),
        measure("m2", "late measure", due_on=date(2022, 5, 1), starts_on=date(2022, 1, 1)),
    ]
    shown = assessed(*rows, on=TODAY)
    assert ranked(shown, Filters()) == ["far", "late measure", "fine"]
    assert ranked(shown, Filters(level="measure")) == ["m2", "m1"]
    assert ranked(shown, Filters(pillar=("none",))) == []
