"""Two clocks, the first one: what an action was on a day, and nothing that came later."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest

from data.record.load import Record
from data.record.moments import actions_on, events
from tests.data.records import BIRTH, STARTS_ON, Said, born, event, record

MARCH = date(2022, 3, 1)
A_DAY = timedelta(days=1)


def on(known: Record, day: date, code: str = "1.1") -> pd.Series:
    return actions_on(known, day).set_index("code").loc[code]


def test_before_the_first_statement_an_action_does_not_exist() -> None:
    known = record(born("1.1"), born("1.2", MARCH))
    assert actions_on(known, STARTS_ON - A_DAY).empty
    assert actions_on(known, MARCH - A_DAY)["code"].tolist() == ["1.1"]
    assert actions_on(known, MARCH)["code"].tolist() == ["1.1", "1.2"]


def test_a_day_without_actions_has_all_the_columns() -> None:
    known = record(born("1.1"))
    empty, full = actions_on(known, date(2020, 1, 1)), actions_on(known, MARCH)
    assert list(empty.columns) == list(full.columns)


def test_a_statement_holds_from_its_day_to_its_end() -> None:
    known = record(born("1.1"), Said("1.1", MARCH, {"progress": 40.0}))
    assert pd.isna(on(known, MARCH - A_DAY)["progress"])
    assert on(known, MARCH)["progress"] == 40
    assert on(known, MARCH + 1000 * A_DAY)["progress"] == 40


def test_on_one_day_the_sequence_decides() -> None:
    known = record(
        born("1.1"), Said("1.1", MARCH, {"progress": 40.0}), Said("1.1", MARCH, {"progress": 30.0})
    )
    assert on(known, MARCH)["progress"] == 30


def test_what_is_said_late_about_an_earlier_day_does_not_undo_a_later_one() -> None:
    known = record(
        born("1.1"),
        Said("1.1", MARCH, {"progress": 40.0}),
        Said("1.1", MARCH - 10 * A_DAY, {"progress": 20.0}),
    )
    assert on(known, MARCH - A_DAY)["progress"] == 20
    assert on(known, MARCH)["progress"] == 40


def test_a_statement_leaves_the_columns_it_does_not_speak_of() -> None:
    known = record(
        born("1.1", status="in_progress", progress=10.0), Said("1.1", MARCH, {"weight": 2.0})
    )
    row = on(known, MARCH)
    assert (row["status"], row["progress"], row["weight"]) == ("in_progress", 10, 2)


def test_a_figure_can_be_taken_back() -> None:
    known = record(born("1.1", progress=10.0), Said("1.1", MARCH, {"progress": None}))
    assert pd.isna(on(known, MARCH)["progress"])


@pytest.mark.parametrize(
    ("column", "before", "after"),
    [
        ("title_en", "Old", "New"),
        ("weight", 1.0, 3.0),
        ("partners", ("A",), ("A", "B")),
        ("due_on", date(2024, 12, 31), date(2025, 6, 30)),
        ("starts_on", date(2021, 1, 1), date(2021, 6, 1)),
        ("status", "in_progress", "on_hold"),
        ("owner", "", "someone"),
    ],
)
def test_everything_is_that_of_the_day_and_not_todays(column: str, before: Any, after: Any) -> None:
    known = record(born("1.1", **{column: before}), Said("1.1", MARCH, {column: after}))
    seen = [on(known, day)[column] for day in (MARCH - A_DAY, MARCH)]
    assert [cell.date() if isinstance(cell, pd.Timestamp) else cell for cell in seen] == [
        before,
        after,
    ]


def test_the_flags_are_those_of_the_status_of_the_day() -> None:
    known = record(born("1.1"), Said("1.1", MARCH, {"status": "completed", "progress": 100.0}))
    flags = ["start", "done", "in_scope", "has_health"]
    assert on(known, MARCH - A_DAY)[flags].tolist() == [True, False, True, True]
    assert on(known, MARCH)[flags].tolist() == [False, True, True, False]


def test_the_start_row_is_nobodys_statement() -> None:
    row = on(record(born("1.1")), MARCH)
    assert row["updates"] == 0
    assert pd.isna(row["last_update_on"])


def test_a_silence_begins_with_the_first_day_unless_the_programme_was_made_later() -> None:
    """The statements of these records were recorded in 2026."""
    alone, later = record(born("1.1")), date(2026, 3, 1)
    assert on(alone, MARCH)["first_on"] == pd.Timestamp(MARCH)
    assert on(alone, later)["first_on"] == pd.Timestamp("2026-01-01")
    said = {"status": "in_progress", "progress": 5.0}
    reported = Said("1.2", MARCH, {**BIRTH, **said}, batch_kind="load", batch_id=1)
    with_reports = record(replace(born("1.1"), batch_id=1), reported)
    assert on(with_reports, later)["first_on"] == pd.Timestamp(STARTS_ON)
    by_hand = record(replace(born("1.1"), batch_kind="edit"))
    assert on(by_hand, later)["first_on"] == pd.Timestamp(STARTS_ON)


def test_an_action_that_begins_with_a_report_has_one() -> None:
    row = on(record(born("1.1", status="in_progress")), MARCH)
    assert (row["updates"], row["last_update_on"]) == (1, pd.Timestamp(STARTS_ON))


def test_the_last_update_is_measured_at_the_day() -> None:
    known = record(
        born("1.1"),
        Said("1.1", MARCH, {"progress": 1.0}),
        Said("1.1", date(2023, 1, 1), {}, comment_nl="Zoals eerder"),
    )
    assert on(known, MARCH)["last_update_on"] == pd.Timestamp(MARCH)
    assert on(known, MARCH)["updates"] == 1
    assert on(known, date(2023, 1, 1))["last_update_on"] == pd.Timestamp(2023, 1, 1)
    assert on(known, date(2023, 1, 1))["updates"] == 2


@pytest.mark.parametrize(
    ("statement", "is_report"),
    [
        ({"states": {"owner": "Ann", "title_nl": "Anders"}}, False),
        ({"states": {"due_on": date(2024, 6, 30)}}, False),
        ({"states": {"owner": "Ann"}, "comment_nl": "Zij neemt het over"}, True),
        ({"states": {"owner": "Ann"}, "source_url": "https://example.org"}, True),
        ({"states": {"owner": "Ann"}, "evidence": ("E1",)}, True),
        ({"states": {"status": "not_reported"}}, True),
    ],
)
def test_a_change_of_the_plan_alone_ends_no_silence(
    statement: dict[str, Any], is_report: bool
) -> None:
    known = record(born("1.1"), born("1.2"), Said("1.1", MARCH, **statement))
    row = on(known, MARCH)
    assert pd.notna(row["last_update_on"]) == is_report
    # Figures may rest on it all the same.
    assert row["updates"] == 1


def test_an_undo_gives_silence_back_for_the_actions_that_it_touches() -> None:
    """And an undo of it brings the report back; each as it was known with its batch."""
    known = record(
        *(born("1.1"), born("1.2")),
        *(Said(code, MARCH, {"progress": 1.0}, batch_id=3) for code in ("1.1", "1.2")),
        Said("1.1", MARCH, {"progress": None}, batch_id=4, undoes=3, batch_kind="undo"),
    )
    assert on(known, MARCH)["updates"] == 0
    assert pd.isna(on(known, MARCH)["last_update_on"])
    assert on(known, MARCH, "1.2")["updates"] == 1
    known = record(
        born("1.1"),
        Said("1.1", MARCH, {"progress": 1.0}),
        Said("1.1", MARCH, {"progress": None}, undoes=2, batch_kind="undo"),
        Said("1.1", MARCH, {"progress": 1.0}, undoes=3, batch_kind="undo"),
    )
    assert on(known, MARCH)["updates"] == 1
    assert on(known, MARCH)["last_update_on"] == pd.Timestamp(MARCH)


def test_a_status_is_sourced_when_its_own_statement_has_a_source_or_evidence() -> None:
    link = Said("1.1", MARCH, {"status": "in_progress"}, source_url="https://example.org")
    later = Said("1.1", MARCH + A_DAY, {"status": "on_hold"})
    unrelated = Said("1.1", MARCH + A_DAY, {"weight": 2.0})
    rests = Said("1.1", MARCH, {"status": "in_progress"}, evidence=("E1",))
    assert not on(record(born("1.1")), MARCH)["sourced"]
    assert on(record(born("1.1"), link), MARCH)["sourced"]
    assert on(record(born("1.1"), rests), MARCH)["sourced"]
    assert on(record(born("1.1"), link, unrelated), MARCH + A_DAY)["sourced"]
    assert not on(record(born("1.1"), link, later), MARCH + A_DAY)["sourced"]


def test_a_measure_has_the_pillar_of_its_action() -> None:
    known = record(
        born("1.1", pillar_code="2"), born("m", pillar_code="", parent_code="1.1", position=1)
    )
    assert on(known, MARCH, "m")[["level", "pillar_code"]].tolist() == ["measure", "2"]
    assert on(known, MARCH)["level"] == "action"


def test_a_measure_that_begins_before_its_action_has_its_pillar_all_the_same() -> None:
    known = record(
        born("m", pillar_code="", parent_code="1.1"), born("1.1", MARCH, pillar_code="2")
    )
    assert actions_on(known, MARCH - A_DAY)[["code", "pillar_code"]].to_numpy().tolist() == [
        ["m", "2"]
    ]


def test_what_is_removed_is_not_there_until_it_is_brought_back() -> None:
    known = record(
        born("1.1", pillar_code="2"),
        born("m", pillar_code="", parent_code="1.1"),
        Said("1.1", MARCH, {"removed": True}),
        Said("1.1", MARCH + 9 * A_DAY, {"removed": False}),
    )
    assert actions_on(known, MARCH - A_DAY)["code"].tolist() == ["1.1", "m"]
    back = on(known, MARCH + 9 * A_DAY)
    assert (back["pillar_code"], back["updates"]) == ("2", 0)
    assert pd.isna(back["last_update_on"])
    # A measure that outlives its action keeps its pillar.
    alone = actions_on(known, MARCH)
    assert alone[["code", "pillar_code"]].to_numpy().tolist() == [["m", "2"]]


def test_actions_stand_in_the_programmes_order_each_with_its_measures_below() -> None:
    known = record(
        born("b", pillar_code="2", position=1),
        born("m2", pillar_code="", parent_code="a", position=2),
        born("c", pillar_code="1", position=2),
        born("m1", pillar_code="", parent_code="a", position=1),
        born("a", pillar_code="1", position=1),
    )
    assert actions_on(known, MARCH)["code"].tolist() == ["a", "m1", "m2", "c", "b"]


def test_events_that_count_are_counted_up_to_the_day() -> None:
    known = record(
        born("1.1"),
        evidence=[
            event("E1", "1.1", MARCH),
            event("E2", "1.1", MARCH + A_DAY),
            event("E3", "1.1", MARCH, in_period=False),
        ],
    )
    assert on(known, MARCH - A_DAY)["evidence"] == 0
    assert on(known, MARCH)["evidence"] == 1
    assert events(known, MARCH)["code"].tolist() == ["E1", "E3"]


@pytest.mark.parametrize(
    ("precision", "counts_from"),
    [("day", date(2022, 2, 1)), ("month", date(2022, 2, 28)), ("year", date(2022, 12, 31))],
)
def test_an_event_of_which_the_day_is_unknown_counts_from_the_last_it_can_be(
    precision: str, counts_from: date
) -> None:
    known = record(born("1.1"), evidence=[event("E1", "1.1", date(2022, 2, 1), precision)])
    seen = {day: on(known, day)["evidence"] for day in (counts_from - A_DAY, counts_from)}
    assert seen == {counts_from - A_DAY: 0, counts_from: 1}
    assert events(known, counts_from - A_DAY).empty
    assert events(known, counts_from)["happened_on"].tolist() == [pd.Timestamp(2022, 2, 1)]


def test_the_columns_of_an_action_are_those_of_its_first_statement() -> None:
    assert set(BIRTH) <= set(actions_on(record(born("1.1")), MARCH).columns)
