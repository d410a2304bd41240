"""What was said of one action: each statement with what it changed, and the events behind it."""

from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from data.record.statements import StatementChange, events_of_action, of_action
from db.engine.database import opened
from db.record.people import LOCAL
from db.undo.undo_batch import undo
from tests.data.records import BIRTH, Said, born, event, record
from tests.db.saying import PROGRAMME, TODAY, say

START, LATER, LAST = date(2021, 1, 1), date(2021, 3, 1), date(2022, 5, 1)
END = date(2024, 12, 31)


def changes(known: Record, day: date = END, code: str = "1.1") -> list[list[tuple[str, Any, Any]]]:
    """Per statement, newest first, its changes with NaN as None."""
    rows = of_action(known, code, day)["changes"]
    return [[(c.column, _plain(c.before), _plain(c.after)) for c in row] for row in rows]


def _plain(value: Any) -> Any:
    return None if pd.api.types.is_scalar(value) and pd.isna(value) else value


def test_the_newest_stands_first_with_its_values_before_and_after() -> None:
    known = record(
        born("1.1"),
        Said("1.1", LATER, {"status": "in_progress", "progress": 25.0}),
        Said("1.1", LAST, {"status": "in_progress", "progress": 50.0}),
    )
    assert changes(known) == [
        [("status", "in_progress", "in_progress"), ("progress", 25.0, 50.0)],
        [("status", "not_reported", "in_progress"), ("progress", None, 25.0)],
        [("status", None, "not_reported"), ("progress", None, None)],
    ]


def test_the_day_it_holds_from_decides_and_not_the_order_in_which_it_was_said() -> None:
    known = record(
        born("1.1"),
        Said("1.1", LAST, {"progress": 50.0}),
        Said("1.1", LATER, {"progress": 25.0}),
    )
    assert changes(known)[:2] == [[("progress", 25.0, 50.0)], [("progress", None, 25.0)]]


def test_of_two_on_one_day_the_later_one_is_the_newer() -> None:
    known = record(
        born("1.1"), Said("1.1", LATER, {"progress": 25.0}), Said("1.1", LATER, {"progress": 30.0})
    )
    assert changes(known)[0] == [("progress", 25.0, 30.0)]


def test_only_what_was_stated_is_told_and_other_columns_keep_their_value() -> None:
    known = record(
        born("1.1"),
        Said("1.1", LATER, {"progress": 25.0}),
        Said("1.1", LAST, {"due_on": date(2025, 6, 30), "partners": ("A",)}),
    )
    moved, said, _ = changes(known)
    assert said == [("progress", None, 25.0)]
    assert moved[0][1:] == (pd.Timestamp(END), pd.Timestamp("2025-06-30"))
    assert moved[1] == ("partners", (), ("A",))
    assert of_action(known, "1.1", END)["progress"].iloc[0] == 25.0


def test_what_comes_after_the_day_and_what_is_said_of_others_is_not_told() -> None:
    known = record(born("1.1"), born("1.2"), Said("1.1", LAST, {"progress": 50.0}))
    assert len(changes(known, day=LATER)) == 1
    assert changes(known, day=date(2020, 6, 1)) == []
    assert changes(known, code="9.9") == []


def test_the_start_row_is_marked() -> None:
    known = record(born("1.1"), Said("1.1", LATER, {"status": "in_progress"}))
    assert of_action(known, "1.1", END)["is_start"].tolist() == [False, True]


def test_the_comment_on_a_whole_save_is_that_of_its_statements_but_a_loads_is_not() -> None:
    known = record(
        Said("1.1", START, BIRTH, batch_kind="load", batch_comment="the folder"),
        Said("1.1", LATER, {"progress": 25.0}, batch_comment="once"),
        Said("1.1", LATER, {"progress": 30.0}, batch_comment="for all", comment_nl="for this one"),
        Said("1.1", LAST, {"progress": 35.0}, batch_comment="the same", comment_nl="the same"),
        Said("1.1", LAST, {"progress": 30.0}, batch_kind="undo", batch_comment="too soon"),
    )
    said = of_action(known, "1.1", END)["save_comment"].tolist()
    assert said == ["too soon", "", "for all", "once", ""]


def test_saying_the_same_again_is_no_change() -> None:
    assert not StatementChange("progress", 50.0, 50.0).is_one
    assert not StatementChange("progress", float("nan"), None).is_one
    assert not StatementChange("partners", ("A",), ("A",)).is_one
    assert StatementChange("progress", float("nan"), 0.0).is_one
    assert StatementChange("progress", 50.0, float("nan")).is_one
    assert StatementChange("status", None, "not_reported").is_one


EVENTS = [
    event("E1", "1.1", date(2020, 12, 7), in_period=False),
    event("E2", "1.1", LATER),
    event("E3", "1.1", date(2021, 9, 1)),
    event("E4", "1.2", LAST),
]


def test_the_events_of_an_action_stand_with_what_they_led_to() -> None:
    known = record(
        born("1.1"),
        born("1.2"),
        Said("1.1", LATER, {"status": "in_progress", "progress": 25.0}, evidence=("E2",)),
        Said("1.1", LAST, {"status": "in_progress", "progress": 25.0}, evidence=("E3", "E4")),
        evidence=EVENTS,
    )
    found = events_of_action(known, "1.1", END)
    assert found["code"].tolist() == ["E4", "E3", "E2", "E1"]
    assert found["led"].tolist() == [False, False, True, False]
    assert found["in_period"].tolist() == [True, True, True, False]


def test_an_event_that_has_not_happened_yet_is_not_there() -> None:
    known = record(born("1.1"), evidence=EVENTS)
    assert events_of_action(known, "1.1", LATER)["code"].tolist() == ["E2", "E1"]
    assert events_of_action(known, "1.1", date(2020, 1, 1)).empty
    assert events_of_action(record(born("1.1")), "1.1", END).empty


def test_a_save_and_its_undo_are_marked_until_the_undo_is_undone(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        before = len(_marks(engine))
        save = say(engine, "4.2", {"progress": 75.0}, comment="too soon")
        undoing = undo(engine, LOCAL, PROGRAMME, save.batch_id, today=TODAY)
        assert _marks(engine) == [True, True, *[False] * before]
        undo(engine, LOCAL, PROGRAMME, undoing.batch_id, today=TODAY)
        assert _marks(engine) == [True, True, False, *[False] * before]


def _marks(engine: Engine) -> list[bool]:
    marks: list[bool] = of_action(load.record(engine, PROGRAMME), "4.2", END)["is_undone"].tolist()
    return marks
