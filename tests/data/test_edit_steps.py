"""Steps of editing: taken back and repeated, they lead where they came from."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.drafts import edit_steps, edits
from data.drafts.draft import BESIDE, Pending, ReadAction
from data.drafts.edit_steps import EditSteps
from data.drafts.edits import Edit

ROWS = {code: ReadAction(1, {"progress": 50.0, **BESIDE}) for code in ("4.1", "4.2")}
VALUES = {"progress": st.sampled_from([50.0, 60.0, None]), "comment": st.sampled_from(["", "so"])}
EDITS = st.sampled_from(sorted(VALUES)).flatmap(
    lambda column: st.builds(Edit, st.sampled_from(sorted(ROWS)), st.just(column), VALUES[column])
)


def _typed(said: list[Edit], steps: EditSteps, pending: Pending) -> tuple[EditSteps, Pending]:
    for edit in said:
        before, pending = pending, edits.take(pending, [edit], ROWS)
        steps = steps.made(before, pending)
    return steps, pending


@given(st.lists(EDITS, max_size=12), st.lists(st.sampled_from(["undo", "redo"]), max_size=20))
def test_undo_then_redo_is_where_one_was(said: list[Edit], walk: list[Any]) -> None:
    steps, pending = _typed(said, EditSteps(), {})
    for step in walk:
        steps, pending = steps.go(step, pending)
    if steps.past:
        assert EditSteps.go(*_swapped(steps.go("undo", pending))) == (steps, pending)
    while steps.future:
        steps, pending = steps.go("redo", pending)
    assert pending == _typed(said, EditSteps(), {})[1]
    while steps.past:
        steps, pending = steps.go("undo", pending)
    assert pending == {}


def _swapped(gone: tuple[EditSteps, Pending]) -> tuple[EditSteps, Any, Pending]:
    return gone[0], "redo", gone[1]


def test_a_new_edit_after_an_undo_leaves_nothing_to_repeat() -> None:
    steps, pending = _typed([Edit("4.1", "comment", "so")], EditSteps(), {})
    steps, pending = steps.go("undo", pending)
    steps, pending = _typed([Edit("4.2", "comment", "so")], steps, pending)
    assert steps.go("redo", pending) == (steps, pending)


def test_a_step_that_changes_nothing_is_none() -> None:
    steps, pending = _typed([Edit("4.1", "progress", 50.0)], EditSteps(), {})
    assert (steps, pending) == (EditSteps(), {})


def test_so_many_steps_are_remembered() -> None:
    said = [Edit("4.1", "comment", str(number)) for number in range(edit_steps.MOST + 5)]
    assert len(_typed(said, EditSteps(), {})[0].past) == edit_steps.MOST


@pytest.mark.parametrize(
    ("said", "taken", "found"),
    [
        ({"steps": ["undo", "undo"], "count": 2}, 0, (["undo", "undo"], 2)),
        ({"steps": ["undo", "redo"], "count": 2}, 1, (["redo"], 2)),
        ({"steps": ["undo"], "count": 1}, 1, ([], 1)),
        ({"steps": ["undo", "drop", 7], "count": 3}, 0, (["undo"], 3)),
        ({"steps": ["undo"], "count": 10**9}, 0, ([], 0)),
        ({"steps": ["undo"], "count": -1}, 0, ([], 0)),
        ({"steps": ["undo"], "count": True}, 0, ([], 0)),
        ({"steps": "undo", "count": 1}, 0, ([], 0)),
        (["undo"], 0, ([], 0)),
        (None, 3, ([], 3)),
    ],
)
def test_what_a_browser_asks_for_is_checked(said: object, taken: int, found: object) -> None:
    assert edit_steps.parse(said, taken) == found
