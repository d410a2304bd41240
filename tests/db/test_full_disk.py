"""On a full disk commands say so in a sentence and leave all as it was; with room they work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import checks
from db.__main__ import main
from db.engine import migrate, schema
from db.engine.database import opened
from tests.databases import load
from tests.db.test_migrate import AT_0008
from tests.faults.disk import Disk, small_disk

pytestmark = pytest.mark.faults("disk full")


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    with small_disk(tmp_path) as disk:
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'p.sqlite'}")
        yield disk


@pytest.fixture
def url(disk: Disk) -> str:
    return f"sqlite:///{disk.folder / 'p.sqlite'}"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one sentence that a command which could not do it says."""
    assert main(list(arguments)) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1, said
    return said[0]


def test_a_backup_waits_for_room(url: str, disk: Disk, capsys: pytest.CaptureFixture[str]) -> None:
    load(url)
    file = disk.folder / "b.sqlite"
    with opened(url) as engine:
        assert checks.check(engine) == []
        disk.fill()
        assert "no room left" in refused(capsys, "backup", str(file))
        assert not list(disk.folder.glob("*b.sqlite*"))
        assert checks.check(engine) == []
    disk.clear()
    assert main(["backup", str(file)]) == 0


def test_a_database_opened_where_there_is_no_room_says_so(
    url: str, disk: Disk, capsys: pytest.CaptureFixture[str]
) -> None:
    load(url)
    disk.fill()
    assert "no room left" in refused(capsys, "info")
    disk.clear()
    assert main(["info"]) == 0


def test_a_migration_waits_for_room(
    url: str, disk: Disk, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(url, create=True) as engine:
        migrate.build(engine, "0008")
        with engine.begin() as connection:
            for statement in AT_0008.split(";"):
                connection.exec_driver_sql(statement)
        disk.fill()
        assert "no copy of the database" in refused(capsys, "upgrade")
        assert "no room left" in refused(capsys, "upgrade", "--no-backup")
        assert schema.version_found(engine) == "0008"
        disk.clear()
        assert main(["upgrade"]) == 0
        assert checks.check(engine) == []
    assert [*disk.folder.glob("*-before-*")]
