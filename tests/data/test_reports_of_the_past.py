"""For any history of edits: the state and all figures as of t as known on k are those of then."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.figures import comparison, completion, freshness, schedule
from data.figures import monthly as trends
from data.filters import LEVELS, Filters, narrow
from data.record import load, moments, reports, statements
from data.record.load import Record
from data.view import View
from db.checks import check
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.db.histories import History
from tests.db.steps import DAYS, STEPS, Step

# A history is short as it is, and to make it shorter takes minutes.
PHASES = (Phase.explicit, Phase.generate)
PILLARS, PARTNERS = ["a", "b"], ["A", "B"]


class Life(NamedTuple):
    """Steps, each with the hours that the clock stands off then; a report is made after some."""

    steps: list[tuple[Step, int]]
    reported: int


@st.composite
def lives(draw: st.DrawFn) -> Life:
    steps = draw(st.lists(st.tuples(STEPS, st.integers(-40, 40)), min_size=2, max_size=6))
    return Life(steps, draw(st.integers(0, len(steps) - 1)))


@pytest.fixture(scope="module")
def sqlite_engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One database for all histories: each is a programme of its own."""
    yield from _shared(request, "sqlite")


@pytest.fixture(scope="module")
def postgresql_engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    yield from _shared(request, "postgresql")


def _shared(request: pytest.FixtureRequest, kind: str) -> Iterator[Engine]:
    shelf = request.getfixturevalue(kind)
    with shelf.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        yield engine
        assert check(engine) == []


@settings(max_examples=50, phases=PHASES)
@given(lives())
def test_what_was_known_is_to_the_letter_what_there_was(sqlite_engine: Engine, life: Life) -> None:
    """Of what is read, all but the newest version of each action, which is there for writing."""
    then, now = lived(sqlite_engine, life)
    same(read(now), read(then))


@settings(max_examples=8, phases=PHASES)
@given(lives())
def test_the_same_on_the_other_database(postgresql_engine: Engine, life: Life) -> None:
    then, now = lived(postgresql_engine, life)
    same(read(now), read(then))


@settings(max_examples=4, phases=PHASES)
@given(lives(), DAYS)
def test_every_figure_of_then_is_the_one_of_now(
    sqlite_engine: Engine, life: Life, day: date
) -> None:
    then, now = lived(sqlite_engine, life)
    same(report(now, day), report(then, day))


def lived(engine: Engine, life: Life) -> tuple[Record, Record]:
    """What there was after some of the steps, and what was known then, asked after all of them."""
    history = History(engine)
    for step, hours in life.steps[: life.reported]:
        history.take(step, hours)
    batch = history.batches[-1]
    then = load.record(engine, history.code)
    for step, hours in life.steps[life.reported :]:
        history.take(step, hours)
    assert load.batch_known_on(engine, history.moment(batch)) == batch
    return then, load.record(engine, history.code, batch)


def read(record: Record) -> Mapping[str, Any]:
    """All that a record holds of what was said."""
    frames = {name: value for name, value in vars(record).items() if name != "batch"}
    known = set(record.updates["action_code"])
    actions = record.actions[record.actions["code"].isin(known)].drop(columns="version")
    return {**frames, "actions": actions.reset_index(drop=True)}


def report(record: Record, day: date) -> Mapping[str, Any]:
    """The state, and every figure that a page or a file can show of a day."""
    assessed = _assessed(record, day)
    since = comparison.reporting_day(record.reporting_days, day) or record.programme.starts_on
    before = _assessed(record, since)
    codes = list(assessed["code"])
    told: dict[str, Any] = {
        "state": assessed,
        "events": moments.events(record, day),
        "between": comparison.between(record, before, assessed, since, day),
        "provenance": reports.statements(record, codes, day),
        "history": [statements.of_action(record, code, day).to_dict("list") for code in codes[:2]],
        "table": View(record, Filters(), day, "fr").figures_by("partner"),
    }
    for level in LEVELS:
        filters = Filters(level=level)
        shown, earlier = narrow(assessed, filters), narrow(before, filters)
        of_level = {
            "all": completion.overall(shown),
            "pillars": completion.by(shown, "pillar_code", PILLARS),
            "partners": completion.by(shown, "partners", PARTNERS),
            "matrix": completion.matrix(shown, PILLARS, PARTNERS),
            "statuses": completion.status_counts(shown, PILLARS, list(record.statuses["code"])),
            "parts": comparison.parts(shown, earlier),
            "stale": list(freshness.stale(shown, 60)["code"]),
            "trend": trends.trend(record, filters, day),
            "worst": freshness.worst_first(assessed, filters),
        }
        told |= {f"{level} {name}": figure for name, figure in of_level.items()}
    return told


def _assessed(record: Record, day: date) -> pd.DataFrame:
    return schedule.assess(moments.actions_on(record, day), record.methods).drop(columns="version")


def same(now: Mapping[str, Any], then: Mapping[str, Any]) -> None:
    assert now.keys() == then.keys()
    for name, found in now.items():
        if isinstance(found, pd.DataFrame):
            pd.testing.assert_frame_equal(found, then[name], obj=name)
        else:
            assert str(found) == str(then[name]), name
