"""Two ways to the state of an action, row by row and for all at once, say the same."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.record.load import Record
from data.record.moments import SHOWN, actions_on, on_days
from data.record.standing import StatedValues
from db.record.replay import daily, fold, join, split
from tests.data.records import STARTS_ON, Said, born, record

CODES = ("1.1", "1.2", "2.1")
DAYS = st.integers(0, 9).map(lambda n: STARTS_ON + timedelta(days=n))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "title_en": st.sampled_from(["", "One", "Two"]),
    "due_on": st.none() | DAYS,
    "weight": st.sampled_from([0.5, 1.0, 2.0]),
    "partners": st.sampled_from([(), ("A",), ("A", "B")]),
    "status": st.sampled_from(["not_reported", "in_progress", "completed", "cancelled"]),
    "progress": st.none() | st.sampled_from([0.0, 25.0, 100.0]),
    "pillar_code": st.sampled_from(["1", "2"]),
    "removed": st.booleans(),
}
SAID = st.builds(Said, st.sampled_from(CODES), DAYS, st.fixed_dictionaries({}, optional=VALUES))


@st.composite
def histories(draw: st.DrawFn) -> list[Said]:
    """Statements in any order of days; the first one about an action is also its earliest."""
    births = [born(code, draw(DAYS)) for code in CODES]
    begins = {birth.action_code: birth.on for birth in births}
    later = draw(st.lists(SAID, max_size=8))
    return [*births, *(said for said in later if said.on >= begins[said.action_code])]


@settings(max_examples=15)
@given(histories(), st.lists(DAYS, min_size=1, max_size=4, unique=True))
def test_a_programme_at_once_and_action_by_action_are_the_same(
    said: list[Said], days: list[date]
) -> None:
    known = record(*said)
    at_once = {
        (row["day"].date(), row["code"]): {column: _plain(row[column]) for column in SHOWN}
        for row in on_days(known, days, SHOWN).to_dict("records")
    }
    updates = {code: _updates(known, code) for code in CODES}
    states = {(day, code): fold(updates[code], day) for day in days for code in CODES}
    assert at_once == {
        key: {column: _plain(state[column]) for column in SHOWN}
        for key, state in states.items()
        if state and not state.get("removed")
    }


@settings(max_examples=15)
@given(histories())
def test_all_days_of_an_action_at_once_and_each_alone_are_the_same(said: list[Said]) -> None:
    known = record(*said)
    for code in CODES:
        updates = _updates(known, code)
        days = {update["effective_on"] for update in updates}
        assert daily(updates) == {day: fold(updates, day) for day in days}


@settings(max_examples=7)
@given(histories(), DAYS)
def test_many_days_at_once_and_a_day_alone_are_the_same(said: list[Said], day: date) -> None:
    known = record(*said)
    days = [day + timedelta(days=1), day, day - timedelta(days=1)]
    at_once = on_days(known, days, SHOWN)
    alone = actions_on(known, day).sort_values("code")[["code", *SHOWN]]
    of_the_day = at_once[at_once["day"] == pd.Timestamp(day)].sort_values("code")[alone.columns]
    assert _rows(of_the_day) == _rows(alone)


@settings(max_examples=7)
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_never_matters(said: list[Said], random: Any) -> None:
    known = record(*said)
    shuffled = known.updates.sample(frac=1, random_state=random.randrange(1000))
    mixed = Record(**{**known.__dict__, "updates": shuffled})
    day = STARTS_ON + timedelta(days=9)
    pd.testing.assert_frame_equal(actions_on(mixed, day), actions_on(known, day))


def _updates(known: Record, code: str) -> list[dict[str, Any]]:
    updates = known.updates[known.updates["action_code"] == code]
    return [
        {**row, "effective_on": row["effective_on"].date()} for row in updates.to_dict("records")
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, str | tuple):
        return join(split(join(value))) if isinstance(value, tuple) else value
    return None if pd.isna(value) else value


def _rows(frame: pd.DataFrame) -> list[list[Any]]:
    return [[_plain(value) for value in row] for row in frame.to_numpy(object).tolist()]


def test_threads_that_ask_at_once_get_one_array(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrays are told apart by identity, so that one of another thread may not go meanwhile."""
    stated = StatedValues(record(born("1.1", STARTS_ON)).updates)
    as_ever, found = np.flatnonzero, []

    def asked_meanwhile(flags: np.ndarray) -> np.ndarray:
        with monkeypatch.context() as patched:
            patched.setattr(np, "flatnonzero", as_ever)
            found.append(stated.telling("status"))
        return as_ever(flags)

    monkeypatch.setattr(np, "flatnonzero", asked_meanwhile)
    assert stated.telling("status") is found[0]
    assert stated.telling("status") is found[0]
