"""A record brought up to date by the batches since is the one that a fresh process reads."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event, update

from data.files import whole_file
from data.record import catch_up, load
from data.record.load import Record
from data.record.moments import SHOWN, on_days
from data.snapshots import Snapshot
from db.backup import backups, restoring
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.record import saving
from db.record.people import LOCAL
from db.tables import Programme, Update
from tests.data.told_values import KEPT_FOR_ITSELF
from tests.databases import Shelf
from tests.db.histories import History
from tests.db.saying import PROGRAMME, say
from tests.db.steps import STEPS, Save, Show, Step, Undo

NOW = datetime(2024, 7, 1, tzinfo=UTC)
DAYS_ON = (date(2023, 4, 1), date(2024, 6, 30))
# A step of one of two programmes, and which of two processes look at it then.
LIVES = st.lists(
    st.tuples(st.sampled_from([0, 0, 0, 1]), STEPS, st.sets(st.integers(0, 1))), max_size=10
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One database for all histories: each is a programme of its own."""
    shelf: Shelf = request.getfixturevalue(request.param)
    with shelf.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        yield engine


@settings(max_examples=6, phases=(Phase.explicit, Phase.generate))
@given(life=LIVES)
def test_after_any_history_it_is_what_a_fresh_process_reads(
    shared: Engine, life: list[tuple[int, Step, set[int]]]
) -> None:
    histories = [History(shared), History(shared)]
    code = histories[0].code
    processes = [load.record(shared, code)] * 2
    for hours, (which, step, lookers) in enumerate(life):
        histories[which].take(step, hours)
        for looker in lookers:
            processes[looker] = _caught_up(shared, processes[looker])
    for known in processes:
        _caught_up(shared, known)


def test_of_a_save_its_own_rows_alone_are_read(engine: Engine) -> None:
    known = load.record(engine, PROGRAMME)
    with _rows_read(engine) as before:
        load.record(engine, PROGRAMME)
    say(engine, "1.1", {"progress": 42.0})
    with _rows_read(engine) as after:
        known = _now(engine, known)
    assert known.updates["progress"].iloc[-1] == 42.0
    assert sum(before) > len(known.updates)
    assert sum(after) < len(known.updates)
    with _by_hand(engine) as connection:
        connection.execute(update(Update).values(progress=7.0))
    # Nobody's save: the next fresh process sees it, and until then `db check` alone.
    assert (_now(engine, known).updates["progress"] != 7.0).all()
    assert (load.record(engine, PROGRAMME).updates["progress"] == 7.0).all()


def test_a_programme_from_a_file_changes_nothing_of_another_one(engine: Engine) -> None:
    known = load.record(engine, PROGRAMME)
    whole = whole_file.written(engine, PROGRAMME, ".zip")
    found = whole_file.texts(whole, "a.zip")
    with _by_hand(engine) as connection:  # so that the one in the file is not there yet
        connection.execute(update(Programme).values(code="before"))
    known = replace(known, programme=replace(known.programme, code="before"))
    whole_file.bring_in(engine, LOCAL, found, "a")
    known = _caught_up(engine, known)
    assert len(known.updates) == len(load.record(engine, PROGRAMME).updates)


def test_a_title_of_the_programme_and_thresholds_are_those_of_now(engine: Engine) -> None:
    known = load.record(engine, PROGRAMME)
    saving.set_thresholds(
        engine,
        LOCAL,
        effective_on=date(2024, 1, 1),
        off_track_gap=-30,
        at_risk_gap=-20,
        off_track_days=30,
        least_planned=0,
    )
    with _by_hand(engine) as connection:
        connection.execute(update(Programme).values(title_fr="Autre"))
    known = _caught_up(engine, known)
    assert known.programme.titles["fr"] == "Autre"
    assert known.methods["off_track_gap"].iloc[-1] == -30


def test_the_frames_of_a_record_are_its_own_while_nothing_is_added(engine: Engine) -> None:
    known = load.record(engine, PROGRAMME)
    assert _caught_up(engine, known).updates is known.updates


@pytest.mark.parametrize("is_saved_since", [False, True])
def test_after_a_restore_it_is_the_restored_one(
    engine: Engine, tmp_path: Path, is_saved_since: bool
) -> None:
    backups.backup(engine, tmp_path / "a.sqlite")
    if is_saved_since:
        say(engine, "1.1", {"progress": 42.0})
    known = load.record(engine, PROGRAMME)
    with restoring.opened_backup(tmp_path / "a.sqlite") as backup:
        restoring.restore(engine, backup, LOCAL, kept=tmp_path / "b.sqlite", now=NOW)
    known = _caught_up(engine, known)
    assert (42.0 in {*known.updates["progress"]}) is False
    say(engine, "1.1", {"progress": 43.0})
    assert _caught_up(engine, known).updates["progress"].iloc[-1] == 43.0


def test_another_past_with_as_many_batches_is_read_anew(database: Shelf) -> None:
    with database.loaded() as here, database.loaded() as there:
        records = []
        for url, progress in ((here, 41.0), (there, 42.0)):
            with opened(url) as engine:
                say(engine, "1.1", {"progress": progress})
                records.append(load.record(engine, PROGRAMME))
        assert records[0].last_batch == records[1].last_batch
        with opened(there) as engine:
            assert _caught_up(engine, records[0]).updates["progress"].iloc[-1] == 42.0


def test_a_snapshot_reads_anew_for_no_save_whoever_wrote_it(url: str) -> None:
    with opened(url) as engine, opened(url) as other:
        first = Snapshot(url, engine, load.revision(engine)).record(PROGRAMME)
        for progress in (41.0, 42.0):
            say(other, "1.1", {"progress": progress})
            with _rows_read(engine) as rows:
                now = Snapshot(url, engine, load.revision(engine)).record(PROGRAMME)
            assert now.updates["progress"].iloc[-1] == progress
            assert sum(rows) < len(first.updates)
        _same(now, load.record(other, PROGRAMME))


STEPS_WITH_EVENTS: list[Step] = [
    Save("1", date(2023, 6, 15), {"status": "in_progress"}),
    Show("2", date(2023, 10, 15)),
    Show("1", date(2023, 3, 15)),
    Undo(1),
    Undo(3),
    Show("2", date(2023, 10, 15)),
]


def test_events_come_withdrawn_and_back(shared: Engine) -> None:
    history = History(shared)
    known, counts = load.record(shared, history.code), []
    for hours, step in enumerate(STEPS_WITH_EVENTS):
        history.take(step, hours)
        known = _caught_up(shared, known)
        counts.append(len(known.evidence))
    assert counts == [0, 1, 2, 1, 2, 3]


def _now(engine: Engine, known: Record) -> Record:
    return catch_up.record(engine, known)


def _caught_up(engine: Engine, known: Record) -> Record:
    found = _now(engine, known)
    _same(found, load.record(engine, known.programme.code))
    return found


def _same(found: Record, fresh: Record) -> None:
    for name, value in vars(fresh).items():
        mine: Any = vars(found)[name]
        if isinstance(value, pd.DataFrame):
            pd.testing.assert_frame_equal(mine, value, obj=name)
            kinds = [
                [type(cell) for cell in frame.to_numpy(object).flat] for frame in (mine, value)
            ]
            assert kinds[0] == kinds[1]
        elif name not in KEPT_FOR_ITSELF:
            assert mine == value, name
    for day in DAYS_ON:
        stood = [on_days(record, [day], SHOWN, coded=True) for record in (found, fresh)]
        pd.testing.assert_frame_equal(*stood, obj=f"{day}")


@contextmanager
def _by_hand(engine: Engine) -> Iterator[Any]:
    with engine.execution_options(writes=True).begin() as connection:
        yield connection


@contextmanager
def _rows_read(engine: Engine) -> Iterator[list[int]]:
    """How many rows each query returns, counted by the database's own answer to its text."""
    texts: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        texts.append((statement, parameters))

    counts: list[int] = []
    event.listen(engine, "before_cursor_execute", note)
    yield counts
    event.remove(engine, "before_cursor_execute", note)
    with engine.connect() as connection:
        for statement, parameters in texts:
            if statement.lower().startswith(("select", "with")):
                counted = f"select count(*) from ({statement}) as found"  # noqa: S608
                counts += connection.exec_driver_sql(counted, parameters).scalars()
