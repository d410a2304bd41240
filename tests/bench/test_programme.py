"""The made-up programme of the benchmarks is a sound one, and the same each time."""

from pathlib import Path

from bench import programme
from data.record import load
from data.record.moments import actions_on
from db.checks import check
from db.engine.database import opened
from db.engine.migrate import upgrade


def _built(path: Path) -> load.Record:
    with opened(f"sqlite:///{path}", create=True) as engine:
        upgrade(engine)
        programme.build(engine, actions=12, updates=60)
        assert check(engine) == []
        return load.record(engine, programme.CODE)


def test_it_has_the_size_that_was_asked_for_and_passes_the_check(tmp_path: Path) -> None:
    record = _built(tmp_path / "one.sqlite")
    assert (len(record.actions), len(record.updates)) == (12, 60)
    assert len(actions_on(record, programme.ENDS_ON)) == 12


def test_the_same_seed_makes_the_same_one(tmp_path: Path) -> None:
    one, other = (_built(tmp_path / name).updates for name in ("one.sqlite", "other.sqlite"))
    assert one.equals(other)
