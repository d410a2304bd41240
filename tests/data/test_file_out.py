"""A command that can't write its file leaves the one that was there, and says which it was."""

from pathlib import Path

import pytest

from data.__main__ import main
from tests.faults.disk import no_file_beyond

ROOM = 40_000  # for the files beside a database, and for no export


@pytest.mark.parametrize(("command", "name"), [("export", "p.zip"), ("report", "p.pdf")])
def test_without_room_the_file_that_was_there_stays(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    name: str,
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_bytes(b"of yesterday")
    with no_file_beyond(ROOM):
        assert main([command, str(folder / name)]) == 1
    assert capsys.readouterr().err == f"{folder / name}: File too large.\n"
    assert [each.read_bytes() for each in folder.iterdir()] == [b"of yesterday"]
    assert main([command, str(folder / name)]) == 0
    assert [each.stat().st_size > ROOM for each in folder.iterdir()] == [True]
