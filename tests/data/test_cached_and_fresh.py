"""Cached content and figures are those of the database, after a write of any kind."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
from sqlalchemy import Engine

from data.figures import comparison, monthly, schedule
from data.filters import Filters
from data.record import load, moments, partner_moves
from data.record.load import Record
from data.sharing.link_content import of_link
from data.snapshots import Snapshot
from data.view import View
from db.backup import backups, putting_aside, restoring
from db.engine.database import opened
from db.links.stored_links import StoredQuestion
from tests.data.told_values import KEPT_FOR_ITSELF
from tests.databases import Shelf
from tests.db.histories import History
from tests.db.saying import PROGRAMME, say
from tests.db.steps import Add, Call, Judge, Save, Show, Step, Undo

SINCE, DAY = date(2023, 6, 30), date(2023, 12, 31)
TODAY = date(2024, 6, 30)
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


# A write of every kind, one upon the other.
STEPS: list[Step] = [
    Save("1", date(2023, 6, 15), {"status": "in_progress", "progress": 60.0, "partners": ("B",)}),
    Add("1a", date(2023, 3, 15)),
    Show("2", date(2023, 10, 15)),
    Call("C", "North"),
    Judge(date(2023, 1, 15), -5.0),
    Undo(0),
]


def test_after_every_write_it_is_what_a_fresh_process_reads(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        history = History(engine)
        _agree(sqlite_url, engine, history)
        for hours, step in enumerate(STEPS):
            history.take(step, hours)
            assert len(history.batches) == hours + 2
            _agree(sqlite_url, engine, history)
        _agree(sqlite_url, engine, history, history.batches[0])


def test_the_scope_of_a_link_is_what_a_fresh_process_reads(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        history = History(engine)
        for batch, step in ((None, STEPS[0]), (history.batches[0], STEPS[3])):
            history.take(step, 0)
            snapshot = Snapshot(sqlite_url, engine, load.revision(engine))
            shows = StoredQuestion(history.code, batch=batch, as_of=DAY)
            fresh = vars(of_link(load.record(engine, history.code, batch), shows, DAY, "fr"))
            for _ in range(2):
                _same({**vars(snapshot.link_content(shows, TODAY, "fr"))}, dict(fresh), batch)


def test_two_databases_of_the_same_revision_share_nothing(sqlite: Shelf) -> None:
    titles = []
    for title in ("Here", "There"):
        with sqlite.loaded() as url, opened(url) as engine:
            say(engine, "1.1", {"title_en": title})
            record = Snapshot(url, engine, load.revision(engine)).record(PROGRAMME)
            titles.append(record.updates["title_en"])
    assert [column.iloc[-1] for column in titles] == ["Here", "There"]


def _agree(url: str, engine: Engine, history: History, batch: int | None = None) -> None:
    """All that a snapshot tells, asked for twice, as it is now or as a batch left it."""
    snapshot = Snapshot(url, engine, load.revision(engine))
    assert snapshot.programmes() == load.programmes(engine)
    fresh = _computed(engine, load.record(engine, history.code, batch))
    for _ in range(2):
        _same(_told(snapshot, history.code, batch), dict(fresh), batch)
    assert snapshot.record(history.code, batch) is snapshot.record(history.code, batch)


def _told(snapshot: Snapshot, code: str, batch: int | None) -> dict[str, Any]:
    record = snapshot.record(code, batch)
    return {
        **vars(record),
        "assessed": snapshot.assessed(record, DAY),
        **{
            f"{name} on {day}": View(record, Filters(), day, "fr", frames=snapshot).monthly(name)
            for name in monthly.FRAMES
            for day in (DAY, SINCE)
        },
        "changes": snapshot.changes(record, SINCE, DAY),
        "evidence log": snapshot.evidence_log(code, batch),
        "partner log": snapshot.partner_log(code, batch),
    }


def _computed(engine: Engine, record: Record) -> dict[str, Any]:
    code, batch = record.programme.code, record.batch
    earlier, later = (
        schedule.assess(moments.actions_on(record, day), record.methods) for day in (SINCE, DAY)
    )
    return {
        **vars(record),
        "assessed": later,
        **{
            f"{name} on {day}": compute(record, Filters(), day)
            for name, compute in monthly.FRAMES.items()
            for day in (DAY, SINCE)
        },
        "changes": comparison.between(record, earlier, later, SINCE, DAY),
        "evidence log": load.evidence_log(engine, code, batch),
        "partner log": partner_moves.log(engine, code, batch),
    }


def _same(told: dict[str, Any], fresh: dict[str, Any], batch: int | None) -> None:
    for kept in KEPT_FOR_ITSELF:
        told.pop(kept, None), fresh.pop(kept, None)
    assert told.keys() == fresh.keys()
    for name, value in fresh.items():
        if isinstance(value, pd.DataFrame):
            was, now = (_unversioned(frame, batch) for frame in (told[name], value))
            pd.testing.assert_frame_equal(was, now, obj=name)
        elif isinstance(value, pd.Series):
            pd.testing.assert_series_equal(told[name], value, obj=name)
        else:
            assert repr(told[name]) == repr(value), name


def _unversioned(frame: pd.DataFrame, batch: int | None) -> pd.DataFrame:
    """Without the version, which is that of now for every batch: the past is never edited."""
    return frame.drop(columns="version", errors="ignore") if batch else frame


def test_after_a_damaged_file_was_replaced_its_batches_are_forgotten(
    sqlite_url: str, tmp_path: Path
) -> None:
    """A batch that a process read of the damaged file isn't the one that later has its number."""
    path, backup = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.sqlite"
    with opened(sqlite_url) as engine:
        backups.backup(engine, backup)
    found = []
    for turn, progress in enumerate((41.0, 42.0, 43.0)):
        with opened(sqlite_url) as engine:
            batch = say(engine, "1.1", {"progress": progress}).batch_id
            for known in (batch, None):
                record = Snapshot(sqlite_url, engine, load.revision(engine)).record(
                    PROGRAMME, known
                )
                found.append((batch, record.updates["progress"].iloc[-1]))
        with restoring.opened_backup(backup) as there:
            putting_aside.put_in_its_place(path, there, NOON + timedelta(minutes=turn))
    assert {number for number, _ in found} == {found[0][0]}
    assert [told for _, told in found] == [41.0, 41.0, 42.0, 42.0, 43.0, 43.0]
