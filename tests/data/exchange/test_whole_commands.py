"""`python -m data export` and `import` of a whole programme, as people type them."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from data.__main__ import main
from data.commands import import_command
from data.files import bounded_reading
from data.files.file_limits import COMMAND
from data.record import load
from db.__main__ import main as db
from db.engine.database import opened
from tests.data.exchange.test_new_programmes import SHEETS, fill
from tests.databases import Shelf
from tests.db.saying import PROGRAMME


def test_out_and_into_an_empty_database_and_again(
    sqlite: Shelf,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "all.ZIP"
    with sqlite.loaded() as url:
        monkeypatch.setenv("DATABASE_URL", url)
        assert main(["export", str(file)]) == 0
        assert PROGRAMME in capsys.readouterr().out
    with sqlite.empty() as url:
        monkeypatch.setenv("DATABASE_URL", url)
        assert db(["upgrade"]) == 0
        capsys.readouterr()
        assert main(["import", str(file)]) == 0
        assert "50 actions, 107 statements" in capsys.readouterr().out
        assert main(["import", str(file)]) == 0
        assert capsys.readouterr().out == "Nothing new: no change.\n"
        assert db(["check"]) == 0


def test_what_cannot_be_done_is_said_in_a_sentence(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    text = tmp_path / "bad.zip"
    text.write_bytes(b"no zip")
    for asked, code, told in (
        (["export", str(tmp_path / "a.doc")], 2, "must end in"),
        (["export", str(tmp_path / "no" / "a.zip")], 1, "No such file"),
        (["export", str(tmp_path / "a.zip"), "--programme", "none"], 2, "no programme 'none'"),
        (["import", str(text)], 1, "bad.zip: The file is damaged"),
        (["import", str(tmp_path / "none.zip")], 1, "No such file"),
    ):
        assert main(asked) == code, asked
        said = capsys.readouterr()
        assert told in said.err
        assert said.err.count("\n") == 1
        assert not said.out


@pytest.mark.parametrize(
    ("limit", "told"), [("bytes", "larger than 0 MB"), ("work", "more computing than expected")]
)
def test_a_workbook_beyond_what_a_command_takes_hears_of_a_backup(
    sqlite_url: str,
    limit: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    file = tmp_path / "big.xlsx"
    assert main(["export", str(file)]) == 0
    if limit == "bytes":
        monkeypatch.setattr(import_command, "COMMAND", replace(COMMAND, bytes=10_000))
    else:
        monkeypatch.setattr(bounded_reading, "LEAST", 0)
    assert main(["import", str(file)]) == 1
    said = capsys.readouterr().err
    assert f"big.xlsx: {'the' if limit == 'bytes' else 'The'} file" in said
    assert told in said
    assert "python -m db backup and python -m db restore" in said


@pytest.mark.parametrize("name", ["whole.zip", "whole.xlsx", "filled-in.xlsx"])
def test_what_is_only_tried_is_not_written(
    sqlite: Shelf,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / name
    with sqlite.loaded() as url:
        monkeypatch.setenv("DATABASE_URL", url)
        assert main(["export", str(file)]) == 0
    if name == "filled-in.xlsx":
        file.write_bytes(fill(SHEETS))
    with sqlite.empty() as url:
        monkeypatch.setenv("DATABASE_URL", url)
        assert db(["upgrade"]) == 0
        capsys.readouterr()
        assert main(["import", str(file), "--dry-run"]) == 0
        assert "nothing was written" in capsys.readouterr().out
        with opened(url) as engine:
            assert load.programmes(engine) == []
        assert main(["import", str(file)]) == 0
        assert "written" not in capsys.readouterr().out
        assert db(["check"]) == 0


def test_what_was_changed_in_the_file_of_a_programme_comes_in_by_command(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    file = tmp_path / "all.xlsx"
    assert main(["export", str(file)]) == 0
    book = openpyxl.load_workbook(file)
    book["actions"]["D2"] = "Another title"
    book.save(file)
    capsys.readouterr()
    for asked, told in (
        (["--dry-run"], "Would be 0 added, 1 changed, 0 same.\n"),
        ([], "its history stays as it is.\nSave 2: 0 added, 1 changed, 0 same.\n"),
        ([], "Nothing to save: 0 added, 0 changed, 1 same.\n"),
    ):
        assert main(["import", str(file), *asked]) == 0
        assert capsys.readouterr().out.endswith(told)
    book["actions"]["C2"] = 9
    book.save(file)
    assert main(["import", str(file)]) == 1
    assert "Row actions:2, position" in capsys.readouterr().err
    book["status_history"]["D2"] = 7
    book.save(file)
    assert main(["import", str(file)]) == 1
    assert "status_history, row 2: what is recorded here" in capsys.readouterr().err
