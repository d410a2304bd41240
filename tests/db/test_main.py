"""`python -m db`: what it says, what it exits with, and that it never shows a traceback."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.__main__ import main
from db.commands.command_line import run, sentence
from db.engine.database import opened, path_of, writing
from db.engine.schema import version_wanted
from settings import VERSION
from tests.databases import PROGRAMME as FOLDER
from tests.databases import ROOT
from tests.db import folders
from tests.db.saying import say

Command = Callable[..., tuple[int, str, str]]
WANTED = version_wanted()


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command on the database of a URL: exit code, standard output, standard error."""

    def command(url: str, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setenv("DATABASE_URL", url)
        code = main(list(arguments))
        return code, *capsys.readouterr()

    return command


def test_upgrade_makes_the_database_and_says_so(empty_url: str, command: Command) -> None:
    path = path_of(empty_url)
    code, out, err = command(empty_url, "upgrade")
    created = [f"Created the database {path}."] if path else []
    assert (code, err) == (0, "")
    assert out.splitlines() == [*created, f"The schema went from version none to {WANTED}."]
    assert command(empty_url, "upgrade") == (
        *(0, f"The schema is up to date (version {WANTED}).\n", ""),
    )


@pytest.mark.faults("a damaged, empty or missing file")
@pytest.mark.parametrize("arguments", [("load", str(FOLDER)), ("check",), ("info",)])
def test_nothing_else_makes_one(tmp_path: Path, command: Command, arguments: list[str]) -> None:
    path = tmp_path / "none.sqlite"
    code, out, err = command(f"sqlite:///{path}", *arguments)
    assert (code, out) == (1, "")
    assert err == f"There is no database at {path}. `python -m db upgrade` creates it.\n"
    assert not path.exists()


@pytest.mark.faults("a damaged, empty or missing file")
@pytest.mark.parametrize("arguments", [("upgrade",), ("check",), ("info",)])
def test_an_empty_file_is_named_and_left_alone(
    tmp_path: Path, command: Command, arguments: list[str]
) -> None:
    path = tmp_path / "empty.sqlite"
    path.touch()
    code, out, err = command(f"sqlite:///{path}", *arguments)
    assert (code, out) == (1, "")
    assert err.startswith(f"{path} is empty.")
    assert path.stat().st_size == 0


def test_load_tells_what_it_added_and_then_that_nothing_is_new(
    empty_url: str, command: Command
) -> None:
    command(empty_url, "upgrade")
    code, out, err = command(empty_url, "load", str(FOLDER))
    assert (code, err) == (0, "")
    assert out == (
        "benelux-2021-2024: added 1 programme, 4 reporting dates, 5 pillars, 8 partners, "
        "21 actions, 29 measures, 122 evidence, 107 statements.\n"
    )
    assert command(empty_url, "load", str(FOLDER)) == (0, "Nothing new: no change.\n", "")


def test_load_lists_what_people_changed(url: str, command: Command) -> None:
    with opened(url) as engine:
        say(engine, "1.1", {"progress": 60})
    assert command(url, "load", str(FOLDER)) == (
        0,
        "Nothing new: no change.\n"
        "actions, 1.1: progress is '60.0' here and '50.0' in the folder; left as it is.\n",
        "",
    )


def test_load_if_empty_leaves_a_database_with_a_programme_alone(
    sqlite_url: str, tmp_path: Path, command: Command
) -> None:
    nowhere = str(tmp_path / "nowhere")
    code, out, _ = command(sqlite_url, "load", "--if-empty", nowhere)
    assert (code, out) == (0, "A programme is there already: nothing was loaded.\n")


def test_load_tells_every_fault_of_a_folder(
    sqlite_url: str, tmp_path: Path, command: Command
) -> None:
    folder = folders.copy(tmp_path)
    folders.put(folder, "actions", 2, pillar="9", weight="0")
    folders.put(folder, "evidence", 3, date="31.02.")
    assert command(sqlite_url, "load", str(folder)) == (
        1,
        "",
        "actions, row 2, weight: \u20180\u2019 is not a number above 0 and up to 1000000, "
        "with a point for decimals.\n"
        "actions, row 2, pillar: \u20189\u2019 is not a code of the sheet pillars.\n"
        "evidence, row 3, date: \u201831.02.\u2019 is not a date such as 2025-01-31, 31/01/2025 "
        "or 31 January 2025.\n",
    )


def test_info_tells_versions_revision_and_counts(url: str, command: Command) -> None:
    code, out, err = command(url, "info")
    facts = dict(line.split(": ") for line in out.splitlines())
    assert out.startswith(f"version: {VERSION}\n")
    assert (code, err) == (0, "")
    assert facts["database"].split()[0] == ("sqlite" if path_of(url) else "postgresql")
    expected = {"schema": WANTED, "revision": "1", "actions": "50", "evidence": "122"}
    assert facts.items() >= expected.items()


@pytest.mark.faults("schema newer than the program")
def test_a_newer_schema_is_told_with_both_versions(url: str, command: Command) -> None:
    with opened(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    for name in ("upgrade", "check", "info"):
        code, out, err = command(url, name)
        assert (code, out) == (1, "")
        assert "9999" in err
        assert WANTED in err
        assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DATABASE_URL", "mysql://me:secret@host/db"), ("PORT", "many"), ("TIMEZONE", "Mars/Base")],
)
def test_a_setting_that_cannot_be_is_named(
    variable: str,
    value: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(variable, value)
    assert main(["info"]) == 1
    err = capsys.readouterr().err
    assert variable in err
    assert "secret" not in err
    assert len(err.splitlines()) == 1


def test_a_server_that_is_not_there_is_one_sentence(tmp_path: Path, command: Command) -> None:
    code, out, err = command(f"postgresql+psycopg://x@/none?host={tmp_path}", "info")
    assert (code, out) == (1, "")
    assert err.startswith("The database could not do that: ")
    assert len(err.splitlines()) == 1


@pytest.mark.faults("locked by another process")
def test_a_lock_that_nobody_lets_go_of_is_one_sentence(
    url: str, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folders.copy(tmp_path)
    folders.add(folder, "pillars", code="6")
    monkeypatch.setattr("db.engine.sqlite.BUSY_MILLISECONDS", 100)
    monkeypatch.setattr("db.engine.database.BUSY_MILLISECONDS", 100)
    with opened(url) as engine, writing(engine).begin() as connection:
        connection.exec_driver_sql("update revision set number = number + 1")
        said = command(url, "load", str(folder))
    assert said == (1, "", "Somebody else is writing to the database; please try again.\n")
    assert command(url, "load", str(folder))[0] == 0


@pytest.mark.parametrize(
    "arguments", [[], ["upgrade", "x"], ["load"], ["drop"], ["backup"], ["restore"]]
)
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


COMMANDS = ["upgrade", "load", "check", "info", "backup", "restore"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([name, "--help"])
    assert stopped.value.code == 0
    assert f"python -m db {name}" in capsys.readouterr().out


def test_a_reader_that_stops_early_gets_no_traceback(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    with subprocess.Popen(
        [sys.executable, "-m", "db", "info"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_a_mistake_of_ours_is_not_hidden() -> None:
    def mistake() -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(mistake)


def test_a_full_disk_is_a_sentence() -> None:
    assert sentence(OSError(28, "No space left on device", "x.csv")) == (
        "x.csv: No space left on device."
    )
