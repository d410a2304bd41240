"""A whole programme out and in: the same figures, the same history, and the same file again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.figures import figure_table
from data.files import whole_file
from data.filters import Filters
from data.record import load
from data.view import View
from db.checks import check
from db.imports.whole_writing import Brought
from db.record.people import LOCAL
from tests.data.exchange.conftest import Bare
from tests.db.histories import History
from tests.db.steps import DAYS, STEPS

NEVER_OVER = datetime(2200, 1, 1, tzinfo=UTC)
PHASES = (Phase.explicit, Phase.generate)
LIVES = st.lists(st.tuples(STEPS, st.integers(-40, 40)), min_size=3, max_size=8)


@pytest.fixture(scope="module")
def source(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One database for all histories: each is a programme of its own among the others."""
    bare: Bare = request.getfixturevalue("bare")
    with bare() as engine:
        yield engine


@settings(max_examples=5, phases=PHASES)
@given(life=LIVES, ending=st.sampled_from(whole_file.ENDINGS), day=DAYS, which=st.integers(0, 7))
def test_what_is_exported_comes_back_with_its_figures_and_its_history(
    source: Engine, bare: Bare, life: list[Any], ending: str, day: date, which: int
) -> None:
    history = History(source)
    for step, hours in life:
        history.take(step, hours)
    file = whole_file.written(source, history.code, ending)
    with bare() as target:
        brought = whole_file.bring_in(
            target, LOCAL, whole_file.texts(file, f"a{ending}"), f"a{ending}"
        )
        assert isinstance(brought, Brought)
        assert brought.keeps_moments
        assert told(target, history.code) == told(source, history.code)
        moment = history.moment(history.batches[which % len(history.batches)])
        for asked in ((moment, day), (NEVER_OVER, day)):
            assert known(target, history.code, *asked) == known(source, history.code, *asked)
        assert check(target) == []
        assert whole_file.written(target, history.code, ending) == file
        assert (
            whole_file.bring_in(target, LOCAL, whole_file.texts(file, f"a{ending}"), "again")
            is None
        )


def told(engine: Engine, code: str) -> list[Any]:
    """The history: batches and statements in order, by nothing that a database numbers."""
    record = load.record(engine, code)
    order = {number: at for at, number in enumerate(record.batches["id"])}
    batches = record.batches.assign(
        id=record.batches["id"].map(order), undoes_id=record.batches["undoes_id"].map(order)
    )
    updates = record.updates.assign(batch_id=record.updates["batch_id"].map(order))
    log = load.evidence_log(engine, code).drop(columns="batch_id")
    return [
        batches.astype(str).to_dict("records"),
        updates.drop(columns="sequence").astype(str).to_dict("records"),
        log.astype(str).to_dict("records"),
        record.reporting_days,
        record.programme,
    ]


def known(engine: Engine, code: str, moment: datetime, day: date) -> list[Any]:
    """What figures say on a day, of what was known at a moment."""
    record = load.record(engine, code, load.batch_known_on(engine, moment))
    return [record.partners.to_dict("records")] + [
        figure_table.as_json(View(record, Filters(), day, "en").figures_by(by))
        for by in ("programme", "action")
    ]
