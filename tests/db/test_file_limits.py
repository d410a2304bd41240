"""Where no file may grow larger it is told as a full disk is, and nothing is lost."""

from pathlib import Path

import pytest

from db import checks
from db.__main__ import main
from db.engine import outages
from db.engine.database import opened, path_of
from db.engine.outages import NoRoomError
from tests.db.saying import say, version
from tests.faults.disk import no_file_beyond

pytestmark = pytest.mark.faults("disk full")
COMMENT = "x" * 4000


def test_a_save_waits_for_room(sqlite_url: str) -> None:
    path = path_of(sqlite_url) or Path()
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"progress": 60.0})
        before, log = version(engine, "1.1"), Path(f"{path}-wal")
        with no_file_beyond(log.stat().st_size), pytest.raises(NoRoomError) as refused:
            say(engine, "1.1", {"progress": 70.0}, comment=COMMENT)
        assert outages.reason(refused.value) == "full"
        assert (version(engine, "1.1"), checks.check(engine)) == (before, [])
        say(engine, "1.1", {"progress": 70.0}, comment=COMMENT)
        assert (version(engine, "1.1"), checks.check(engine)) == (before + 1, [])


@pytest.mark.parametrize("command", ["backup", "load", "upgrade"])
def test_a_command_says_it_in_a_sentence(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:
    path = path_of(sqlite_url) or Path()
    if command != "backup":
        path = tmp_path / "new.sqlite"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")
    given = {"backup": [str(tmp_path / "b.sqlite")], "upgrade": [], "load": []}[command]
    if command == "load":
        assert main(["upgrade"]) == 0
        given = ["data/programme/benelux-2021-2024"]
        capsys.readouterr()
    with no_file_beyond(40_000):
        assert main([command, *given]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert "no room left" in said
    assert not (tmp_path / "b.sqlite").exists()
    assert main([command, *given]) == 0
