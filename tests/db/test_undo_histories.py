"""Random histories in a database, undone in part: the record only grows, and stays sound."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select

from db.checks import check
from db.record import saving
from db.record.people import LOCAL, Person
from db.record.recording import updates_of
from db.record.replay import STATED, fold
from db.record.saving import ChangeRequest, ConflictError, NewAction, RefusedError, save
from db.tables import Action
from db.undo.undo_batch import Choices, UndonePart, preview, undo
from tests.db.saying import PROGRAMME, TODAY, version, written

FIRST = date(2024, 1, 1)
NUMBERS = count()
STATES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "progress": st.integers(0, 9),
        "partners": st.sampled_from([("NRW",), ("FRANCE",)]),
        "status": st.sampled_from(["on_hold", "not_started"]),
    },
).filter(bool)
# Which of the two actions a batch speaks of, from which day, and what it says.
SAID = st.tuples(st.integers(0, 1), st.integers(0, 3), STATES)
SAVES = st.tuples(st.just("save"), st.lists(SAID, min_size=1, max_size=3))
UNDOES = st.tuples(
    st.just("undo"),
    st.tuples(
        st.integers(0, 3),
        st.sampled_from(["restore", "", "keep"]),
        st.sampled_from([(), (), (0,), (1,)]),
    ),
)
Told = dict[str, list[dict[str, Any]]]


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.lists(SAVES, min_size=2, max_size=3),
    then=st.lists(UNDOES | SAVES, min_size=3, max_size=6),
)
def test_whatever_is_saved_and_undone(
    engine: Engine, first: list[tuple[str, Any]], then: list[tuple[str, Any]]
) -> None:
    codes = [f"1.{next(NUMBERS)}x" for _ in range(2)]
    batches = [_add(engine, code) for code in codes]
    batches += _save(engine, codes, [(n, 0, {"status": "in_progress"}) for n in (0, 1)])
    for step, asked in [*first, *then]:
        before = _told(engine, codes)
        if step == "save":
            batches += _save(engine, codes, asked)
        else:
            which, choice, among = asked
            batch, actions = batches[-1 - which % len(batches)], [codes[n] for n in among]
            batches += _undo(engine, before, batch, choice, actions)
        now = _told(engine, codes)
        assert all(now[code][: len(before[code])] == before[code] for code in codes)
    assert check(engine) == []


def _add(engine: Engine, code: str) -> int:
    new = NewAction(code=code, pillar_code="1", effective_on=FIRST, states={"title_en": "x"})
    return saving.add(engine, LOCAL, PROGRAMME, new, today=TODAY).batch_id


def _save(engine: Engine, codes: list[str], said: list[Any]) -> Iterator[int]:
    changes = [
        ChangeRequest(codes[n], version(engine, codes[n]), FIRST + timedelta(days=days), states)
        for n, days, states in said
    ]
    with _nothing_written_if(engine, RefusedError):
        yield save(engine, Person("An", "admin"), PROGRAMME, changes, today=TODAY).batch_id


def _undo(
    engine: Engine, before: Told, batch: int, choice: Any, actions: list[str]
) -> Iterator[int]:
    cells = preview(engine, PROGRAMME, batch, UndonePart(tuple(actions)))
    changed = {(c.action_code, c.column) for c in cells if c.state == "changed"}
    choices: Choices = dict.fromkeys(changed, choice) if choice else {}
    expected = (RefusedError,) if choices or not changed else (ConflictError, RefusedError)
    with _nothing_written_if(engine, *expected):
        undone = undo(
            engine,
            LOCAL,
            PROGRAMME,
            batch,
            today=TODAY,
            part=UndonePart(tuple(actions)),
            choices=choices,
        )
        assert choice or not changed
        yield undone.batch_id
        returned = {(c.action_code, c.column) for c in cells if c.state == "free"}
        returned |= changed if choice == "restore" else set()
        firsts = {(c.action_code, c.column): c.effective_on for c in cells}
        now = _told(engine, list(before))
        for code in before:
            earlier = [update for update in before[code] if update["batch_id"] < batch]
            for day in {update["effective_on"] for update in before[code]}:
                states = [fold(told, day) for told in (now[code], earlier, before[code])]
                for column in STATED:
                    is_back = (code, column) in returned and day >= firsts[code, column]
                    after, was, stood = (_value(state, column) for state in states)
                    assert after == (was if is_back else stood), (code, column, day)


@contextmanager
def _nothing_written_if(engine: Engine, *errors: type[Exception]) -> Iterator[None]:
    before = written(engine)
    try:
        yield
    except errors:
        assert written(engine) == before


def _told(engine: Engine, codes: list[str]) -> Told:
    with engine.connect() as connection:
        query = select(Action.code, Action.id).where(Action.code.in_(codes))
        return {code: updates_of(connection, number) for code, number in connection.execute(query)}


def _value(state: dict[str, Any], column: str) -> Any:
    """An action that isn't there yet is as good as removed."""
    if column == "removed":
        return not state or bool(state.get("removed"))
    return state.get(column)
