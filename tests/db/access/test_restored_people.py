"""A backup that is restored lets nobody in who was out, and everybody has to sign in anew."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.__main__ import main
from db.access import account_changes, accounts
from db.checks import check
from db.engine.database import opened
from tests.databases import Shelf
from tests.db.access.people import NOW, accepted, invited, living, noted, person_of, signed_in
from tests.db.saying import row, say


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("settings.ROOT", tmp_path)
    return tmp_path / "kept.sqlite"


def command(monkeypatch: pytest.MonkeyPatch, url: str, *arguments: object) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert main([*map(str, arguments)]) == 0


@pytest.mark.faults("a backup from before somebody was shut out")
def test_who_was_disabled_since_the_backup_stays_so(
    url: str, engine: Engine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, eva = signed_in(engine, "Anna", "admin"), signed_in(engine, "Eva")
    waiting = invited(engine, "Bo").secret
    say(engine, "1.1", {"progress": 41})
    command(monkeypatch, url, "backup", file)
    account_changes.disable(engine, person_of(engine, eva).number or 0, NOW)
    say(engine, "1.1", {"progress": 42})
    before = noted(engine)
    command(monkeypatch, url, "restore", "--yes", file)
    assert row(engine, "1.1")["progress"] == 41
    assert (living(engine, anna), living(engine, eva)) == (None, None)
    assert accepted(engine, waiting) is None
    found = {one.name: one.disabled_at is None for one in accounts.listed(engine)}
    assert found == {"Anna": True, "Eva": False, "Bo": True}
    assert noted(engine) == before
    assert check(engine) == []
    account_changes.invite_again(engine, 1, NOW)


def test_people_come_along_into_a_database_that_knows_nobody(
    database: Shelf, sqlite_url: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(sqlite_url) as old:
        session = signed_in(old, "Anna", "admin", until=None)
        noted_before = noted(old)
        command(monkeypatch, sqlite_url, "backup", file)
    with database.loaded() as url, opened(url) as engine:
        command(monkeypatch, url, "restore", "--yes", file)
        assert [one.name for one in accounts.listed(engine)] == ["Anna"]
        assert accounts.signs_in(engine)
        assert living(engine, session) is None
        assert noted(engine) == noted_before
        assert check(engine) == []
        assert accepted(engine, invited(engine, "Bo").secret)


def test_a_damaged_file_that_makes_way_leaves_nobody_in(
    sqlite_url: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(sqlite_url) as engine:
        session = signed_in(engine, "Anna", "admin")
        waiting = invited(engine, "Bo").secret
        command(monkeypatch, sqlite_url, "backup", file)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    path.write_bytes(b"\x00" * 5000)
    command(monkeypatch, sqlite_url, "restore", "--yes", file)
    with opened(sqlite_url) as engine:
        assert living(engine, session) is None
        assert accepted(engine, waiting) is None
