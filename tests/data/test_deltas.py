"""What a browser says was edited: honest edits are taken, the rest is told apart."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.drafts import grid_edits
from data.drafts.edits import Edit

CODES = ["1.1", "1.2"]


def _state(rows: Any, **more: Any) -> dict[str, Any]:
    return {"edited_rows": rows, "added_rows": [], "deleted_rows": [], **more}


def test_cells_are_read_by_position() -> None:
    state = _state({1: {"status": "completed", "progress": "60"}, "0": {"due_on": "2024-03-05"}})
    assert grid_edits.parse(state, CODES, "nl")[::2] == (
        [
            Edit("1.2", "status", "completed"),
            Edit("1.2", "progress", 60.0),
            Edit("1.1", "due_on", date(2024, 3, 5)),
        ],
        [],
    )


def test_what_is_cleared_is_nothing() -> None:
    columns = ("progress", "due_on", "partners", "comment")
    said, *_ = grid_edits.parse(_state({0: dict.fromkeys(columns)}), CODES, "nl")
    assert [edit.value for edit in said] == [None, None, (), ""]


@pytest.mark.parametrize("state", [None, "", [], {}, {"edited_rows": None}])
def test_nothing_said_is_nothing(state: object) -> None:
    assert grid_edits.parse(state, CODES, "nl") == ([], {}, [])


@pytest.mark.parametrize(
    "state",
    [
        _state({0: {"code": "x"}}),
        _state({0: {"title": "x"}}),
        _state({0: {"_index": "x"}}),
        _state({0: {"version": 1}}),
        _state({99: {"status": "completed"}}),
        _state({-1: {"status": "completed"}}),
        _state({"x": {"status": "completed"}}),
        _state({"²": {"status": "completed"}}),
        _state({True: {"status": "completed"}}),
        _state({0: "completed"}),
        _state([1]),
        _state({}, added_rows=[{"status": "completed"}]),
        _state({}, deleted_rows=[0]),
        _state({0: {"status": ["completed"]}}),
        _state({0: {"progress": 60}}),
        _state({0: {"progress": True}}),
        _state({0: {"progress": ["60"]}}),
        _state({0: {"partners": "NRW"}}),
        _state({0: {"partners": [1]}}),
        _state({0: {"comment": {"a": 1}}}),
        _state({0: {"due_on": 20241231}}),
    ],
)
def test_what_no_honest_table_says_is_no_edit(state: object) -> None:
    said, _, strange = grid_edits.parse(state, CODES, "nl")
    assert said == []
    assert strange


def test_values_that_only_the_rules_can_judge_are_edits() -> None:
    said, _, strange = grid_edits.parse(
        _state({0: {"status": "nope", "progress": "9999"}}), CODES, "nl"
    )
    assert [edit.value for edit in said] == ["nope", 9999.0]
    assert strange == []


def test_a_number_is_read_as_the_language_writes_it_and_kept_as_text_where_it_is_none() -> None:
    state = _state({0: {"progress": "7,5 %"}, 1: {"progress": " 1e3 "}})
    said, typed, strange = grid_edits.parse(state, CODES, "nl")
    assert [edit.value for edit in said] == [7.5, "1e3"]
    assert list(typed.values()) == ["7,5 %", " 1e3 "]
    assert strange == []


@pytest.mark.parametrize("day", ["20244-01-01", "+020244-01-01", "2024-02-31", "soon"])
def test_a_day_that_is_none_is_kept_as_text_and_told(day: str) -> None:
    said, _, strange = grid_edits.parse(_state({0: {"due_on": day}}), CODES, "nl")
    assert said == [Edit("1.1", "due_on", day)]
    assert strange


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["status", "0", "edited_rows", "x"]), inner, max_size=3)
    ),
)


@given(ANYTHING, ANYTHING)
def test_no_message_whatever_raises(rows: object, more: object) -> None:
    said, *_ = grid_edits.parse({"edited_rows": rows, "added_rows": more}, CODES, "nl")
    assert all(edit.code in CODES for edit in said)
