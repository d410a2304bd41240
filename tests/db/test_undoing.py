"""Undo any batch of any history: exactly its cells return, or it asks. Without a database."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from db.record.recording import Statement
from db.record.replay import STATED, fold
from db.undo.action_past import Past

FIRST = date(2024, 1, 1)
BIRTH = dict.fromkeys(STATED, None) | {"status": "not_reported", "weight": 1.0, "owner": ""}
del BIRTH["removed"]
VALUES = {
    "weight": st.sampled_from([1.0, 2.0, 3.0]),
    "owner": st.sampled_from(["", "An", "Bo"]),
    "due_on": st.sampled_from([None, FIRST]),
    "status": st.sampled_from(["not_reported", "in_progress"]),
}
Told = dict[str, Any]


class Saying(NamedTuple):
    """What a batch says from so many days after the first."""

    days: int
    states: dict[str, Any]


SAID = st.builds(Saying, st.integers(0, 4), st.fixed_dictionaries({}, optional=VALUES))
BATCHES = st.lists(st.lists(SAID, min_size=1, max_size=3), min_size=1, max_size=7)


def history(batches: Iterable[Iterable[Saying]]) -> list[Told]:
    """One action's updates: born by batch 1 on the first day, and then as `batches` say."""
    told = [_update(1, 1, FIRST, BIRTH)]
    for batch, said in enumerate(batches, start=2):
        for saying in said:
            day = FIRST + timedelta(days=saying.days)
            told.append(_update(len(told) + 1, batch, day, saying.states))
    return told


def with_batch(
    told: list[Told], statements: list[Statement], undoes: int | None = None
) -> list[Told]:
    """The same with one more batch, of these statements."""
    batch, whole = told[-1]["batch_id"] + 1, list(told)
    for statement in statements:
        on, states = statement.effective_on, dict(statement.states)
        whole.append(_update(len(whole) + 1, batch, on, states, undoes))
    return whole


def _update(
    sequence: int, batch: int, day: date, states: dict[str, Any], undoes: int | None = None
) -> Told:
    return {
        "action_id": 1,
        "sequence": sequence,
        "batch_id": batch,
        "effective_on": day,
        "states": ",".join(column for column in STATED if column in states),
        "author": f"P{batch}",
        "batch_kind": "edit" if undoes is None else "undo",
        "batch_comment": "",
        "undoes_id": undoes,
        "recorded_at": datetime(2030, 1, batch, tzinfo=UTC),
        "source_url": "",
        "rule": "",
        **{f"comment_{language}": "" for language in ("nl", "fr", "en", "de")},
        **states,
    }


def on_each_day(told: list[Told]) -> dict[date, Told]:
    """The state on each day that anything was said of, and on the day after the last."""
    return {FIRST + timedelta(days=n): fold(told, FIRST + timedelta(days=n)) for n in range(6)}


def known_before(told: list[Told], batch: int) -> list[Told]:
    return [update for update in told if update["batch_id"] < batch]


@settings(max_examples=200)
@given(BATCHES, st.data())
def test_exactly_the_cells_of_the_batch_return_or_it_asks(
    batches: list[list[Saying]], data: st.DataObject
) -> None:
    told = history(batches)
    batch = data.draw(st.integers(2, len(batches) + 1))
    past = Past("1.1", told, batch)
    states = {column: past.cell(column).state for column in past.columns()}
    free = [column for column, state in states.items() if state == "free"]
    now, before = on_each_day(told), on_each_day(known_before(told, batch))
    then = on_each_day(known_before(told, batch + 1))
    undone = on_each_day(with_batch(told, past.restoring(free)))
    for day in now:
        assert {c: undone[day][c] for c in free} == {c: before[day][c] for c in free}
        others = set(BIRTH) - set(free)
        assert {c: undone[day][c] for c in others} == {c: now[day][c] for c in others}
    for column, state in states.items():
        as_said = all(now[day][column] == then[day][column] for day in now)
        as_before = all(now[day][column] == before[day][column] for day in now)
        stated = any(column in u["states"].split(",") for u in told if u["batch_id"] > batch)
        alone = as_said and not stated
        assert state == ("done" if as_before else "free" if alone else "changed")


@settings(max_examples=200)
@given(BATCHES, st.data())
def test_an_undo_of_the_undo_brings_all_of_it_back(
    batches: list[list[Saying]], data: st.DataObject
) -> None:
    told = history(batches)
    batch = data.draw(st.integers(1, len(batches) + 1))
    past = Past("1.1", told, batch)
    # Whatever was decided about the changed ones: all are taken back.
    undone = with_batch(told, past.restoring(past.columns()), undoes=batch)
    if len(undone) == len(told):
        return
    last = undone[-1]["batch_id"]
    undoing = Past("1.1", undone, last)
    assert {undoing.cell(column).state for column in undoing.columns()} <= {"free", "done"}
    again = with_batch(undone, undoing.restoring(undoing.columns()))
    assert _plain(on_each_day(again)) == _plain(on_each_day(told))
    assert again[: len(told)] == told


@settings(max_examples=50)
@given(BATCHES)
def test_a_new_action_goes_alone_or_asks_when_others_spoke_of_it(
    batches: list[list[Saying]],
) -> None:
    told = history(batches)
    past = Past("1.1", told, 1)
    (cell,) = [past.cell(column) for column in past.columns()]
    assert (cell.column, cell.state, cell.author) == ("removed", "changed", told[-1]["author"])
    alone = Past("1.1", told[:1], 1)
    assert alone.cell("removed").state == "free"
    gone = on_each_day(with_batch(told, past.restoring(["removed"])))
    assert all(state["removed"] for state in gone.values())


def test_a_cell_tells_who_stated_it_last_and_the_value_that_stands() -> None:
    told = history([[Saying(2, {"owner": "An"})], [Saying(3, {"owner": "Bo"})], [Saying(3, {})]])
    cell = Past("1.1", told, 2).cell("owner")
    assert (cell.before, cell.said, cell.now, cell.state) == ("", "An", "Bo", "changed")
    assert (cell.author, cell.batch_id) == ("P3", 3)
    assert cell.effective_on == FIRST + timedelta(days=2)


def test_who_says_the_same_again_is_asked_unless_that_was_taken_back() -> None:
    told = history([[Saying(1, {"owner": "An"})], [Saying(3, {"owner": "An"})]])
    cell = Past("1.1", told, 2).cell("owner")
    assert (cell.state, cell.now, cell.author) == ("changed", "An", "P3")
    told = history([[Saying(1, {"owner": "An"})], [Saying(3, {"owner": "Bo", "weight": 2.0})]])
    gone = with_batch(told, Past("1.1", told, 3).restoring(["owner"]), undoes=3)
    assert Past("1.1", gone, 2).cell("owner").state == "free"
    back = with_batch(gone, Past("1.1", gone, 4).restoring(["owner"]), undoes=4)
    assert Past("1.1", back, 2).cell("owner").state == "changed"
    # Only a part of it was taken back: the weight is still somebody's word about a new action.
    assert Past("1.1", gone, 1).others
    whole = with_batch(gone, Past("1.1", gone, 3).restoring(["weight"]), undoes=3)
    assert [u["batch_id"] for u in Past("1.1", whole, 1).others] == [2]


def test_a_statement_of_an_earlier_day_is_restored_without_touching_a_later_one() -> None:
    told = history([[Saying(4, {"owner": "Bo"})], [Saying(1, {"owner": "An"})]])
    (statement,) = Past("1.1", told, 3).restoring(["owner"])
    assert (statement.effective_on, statement.states) == (FIRST + timedelta(days=1), {"owner": ""})


def _plain(days: dict[date, Told]) -> dict[date, Told]:
    """Not removed, and nothing said of that, are the same."""
    return {day: {**state, "removed": bool(state.get("removed"))} for day, state in days.items()}
