"""`python -m db backup`, `restore`, and the copy before a migration, of both kinds of database."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select

from db import checks
from db.__main__ import main
from db.backup.backups import at
from db.commands import progress
from db.engine import migrate, schema
from db.engine.database import open_engine, opened, path_of
from db.links.link_writing import revoke
from db.tables import Action, Base, Batch, Revision, ShareLink
from tests.databases import Shelf
from tests.db.links import EDITOR, NOW, made
from tests.db.saying import say
from tests.db.test_migrate import AT_0008

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    def command(url: str, *arguments: object) -> tuple[int, str, str]:
        monkeypatch.setenv("DATABASE_URL", url)
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return command


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "it's 100% ours?.sqlite"


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine takes long enough to tell how far it is, which is no error."""
    monkeypatch.setattr(progress, "AFTER_SECONDS", 600)


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands beside a PostgreSQL goes into the test's own folder."""
    (tmp_path / "kept").mkdir()
    monkeypatch.setattr("settings.ROOT", tmp_path)


def rows(engine: Engine) -> dict[str, list[Any]]:
    with engine.connect() as connection:
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(table.select().order_by(*table.primary_key))
            ]
            for table in Base.metadata.sorted_tables
        }


def content(engine: Engine, up_to: int) -> dict[str, list[Any]]:
    """Everything but what a restoration adds of its own: its batch, and the revision."""
    found = rows(engine)
    found["batches"] = [row for row in found["batches"] if row[0] <= up_to]
    return {name: of for name, of in found.items() if name != "revision"}


def test_a_backup_holds_every_row_for_its_owner_alone(
    url: str, file: Path, command: Command
) -> None:
    with opened(url) as engine:
        say(engine, "1.1", {"progress": 61.7})
        code, out, err = command(url, "backup", file)
        assert (code, err) == (0, "")
        assert out.startswith(f"All of the database is in {file} (")
        with at(file) as copied:
            assert rows(copied) == rows(engine)
            assert checks.check(copied) == []
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_file_that_is_there_is_replaced_only_when_that_is_asked(
    sqlite_url: str, file: Path, command: Command
) -> None:
    file.write_text("mine")
    assert command(sqlite_url, "backup", file) == (
        *(1, "", f"{file} is there already; --overwrite replaces it.\n"),
    )
    assert file.read_text() == "mine"
    assert command(sqlite_url, "backup", file, "--overwrite")[0] == 0
    assert command(sqlite_url, "backup", file)[0] == 1
    path = path_of(sqlite_url)
    assert command(sqlite_url, "backup", "--overwrite", path)[2] == (
        f"{path} is the database itself.\n"
    )


def test_a_backup_of_nothing_is_none(empty_url: str, file: Path, command: Command) -> None:
    open_engine(empty_url, create=True).dispose()
    code, out, err = command(empty_url, "backup", file)
    assert (code, out) == (1, "")
    assert err == "There is nothing to back up: `python -m db upgrade` begins.\n"
    assert not file.exists()


@pytest.mark.parametrize("source", ["sqlite", "postgresql"])
def test_what_is_restored_into_either_kind_is_what_was_there(
    source: str, request: pytest.FixtureRequest, url: str, file: Path, command: Command
) -> None:
    shelf: Shelf = request.getfixturevalue(source)
    with shelf.loaded() as other, opened(other) as theirs, opened(url) as engine:
        say(theirs, "1.1", {"progress": 61.7, "owner": "Ångström"})
        for progress in (10, 20, 30):
            say(engine, "1.2", {"progress": progress})
        assert command(other, "backup", file)[0] == 0
        before, wanted = rows(engine), content(theirs, 2)
        code, out, err = command(url, "restore", "--yes", file)
        assert (code, err) == (0, "")
        assert content(engine, 2) == wanted
        assert checks.check(engine) == []
        assert out.splitlines()[-1] == "The backup is restored, as revision 5."
        (kept,) = (path_of(url) or file.parents[1] / "var" / "postgresql").parent.glob(
            f"{(path_of(url) or Path('postgresql')).stem}-replaced-*.sqlite"
        )
        assert str(kept) in out
        with at(kept) as replaced:
            assert rows(replaced) == before
        with engine.connect() as connection:  # no number ever means two things
            assert connection.scalar(select(func.max(Batch.id))) == 5
            assert connection.scalar(select(Revision.number)) == 5
        say(engine, "1.1", {"progress": 70})
        with engine.connect() as connection:
            assert connection.scalar(select(func.max(Batch.id))) == 6
        assert checks.check(engine) == []
        assert command(url, "restore", "--yes", kept)[0] == 0
        assert rows(engine)["updates"] == before["updates"]


def test_restore_asks_and_no_answer_is_no(
    sqlite_url: str, file: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    command(sqlite_url, "backup", file)
    with opened(sqlite_url) as engine:
        say(engine, "1.1", {"progress": 12})
        before = rows(engine)
        for answer in ("n", "", None):
            monkeypatch.setattr("builtins.input", _says(answer))
            code, _, err = command(sqlite_url, "restore", file)
            assert (code, err) == (1, "Nothing was changed.\n")
        assert rows(engine) == before
        monkeypatch.setattr("builtins.input", _says("y"))
        assert command(sqlite_url, "restore", file)[0] == 0
        assert rows(engine)["updates"] != before["updates"]


def _says(answer: str | None) -> Callable[[str], str]:
    def said(_question: str) -> str:
        if answer is None:
            raise EOFError
        return answer

    return said


def test_what_is_no_backup_is_refused_in_a_sentence(
    url: str, file: Path, command: Command, tmp_path: Path
) -> None:
    command(url, "backup", file)
    whole = file.read_bytes()
    noise, zeroes = random.Random(4).randbytes(4096), bytes(4096)  # noqa: S311
    bad = {
        "is damaged": [
            zeroes + whole[4096:],
            whole[:4096] + noise + whole[8192:],
            whole[: len(whole) // 2],
            b"no database, but a text " * 900,
        ],
        "no backup of this program's": [b"", *_other(tmp_path)],
    }
    with opened(url) as engine:
        before = rows(engine)
        for reason, contents in bad.items():
            for content in contents:
                file.write_bytes(content)
                code, out, err = command(url, "restore", "--yes", file)
                assert (code, out) == (1, "")
                assert reason in err
                assert str(file) in err
                assert len(err.splitlines()) == 1
        file.write_bytes(whole)
        with at(file) as newer, newer.begin() as connection:
            connection.exec_driver_sql("update alembic_version set version_num = '9999'")
        code, _, err = command(url, "restore", "--yes", file)
        assert (code, err.splitlines()) == (
            1,
            [
                f"{file} was made by a newer program (schema 9999, this one has "
                f"{schema.version_wanted()}): update this one."
            ],
        )
        with at(file) as older, older.begin() as connection:
            connection.exec_driver_sql("update alembic_version set version_num = '0007'")
        code, _, err = command(url, "restore", "--yes", file)
        assert (code, err.splitlines()) == (
            1,
            [
                f"{file} was made by an older program (schema 0007, this one has "
                f"{schema.version_wanted()}): restore it with the version at commit "
                f"{schema.KNOWS_OLDER} first."
            ],
        )
        file.write_bytes(whole)
        with at(file) as tampered, tampered.begin() as connection:
            connection.exec_driver_sql("update updates set progress = 99 where sequence = 1")
        assert "Batch 1 is not as it was recorded" in command(url, "restore", "--yes", file)[2]
        assert "There is no backup at" in command(url, "restore", "--yes", tmp_path)[2]
        assert rows(engine) == before


def _other(folder: Path) -> Iterator[bytes]:
    """A sound database of somebody else."""
    path = folder / "other.sqlite"
    with at(path, create=True) as engine, engine.begin() as connection:
        connection.exec_driver_sql("create table revision (number)")
    yield path.read_bytes()


def test_a_damaged_database_makes_way(sqlite_url: str, file: Path, command: Command) -> None:
    path = path_of(sqlite_url)
    assert path is not None
    command(sqlite_url, "backup", file)
    with opened(sqlite_url) as session:
        wanted = rows(session)["updates"]
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
        code, out, err = command(sqlite_url, "restore", "--yes", file)
        assert (code, err) == (0, "")
        told = re.fullmatch(r"The backup is restored, as revision (\d+)\.", out.splitlines()[-1])
        assert told
        assert 1_000_000 < int(told[1]) < 2**31
        assert rows(session)["updates"] == wanted  # an open session goes on
        assert say(session, "1.1", {"progress": 33})
        assert checks.check(session) == []
    (away,) = path.parent.glob(f"{path.stem}-damaged-*.sqlite")
    assert away.read_bytes()[:4096] == bytes(4096)


def test_nobody_knows_which_links_a_damaged_database_had_closed(
    sqlite_url: str, file: Path, command: Command
) -> None:
    path = path_of(sqlite_url)
    assert path is not None
    with opened(sqlite_url) as engine:
        made(engine, name="A")
        ended = made(engine, name="B").link.id
        command(sqlite_url, "backup", file)
        revoke(engine, EDITOR, ended, now=NOW)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    out = command(sqlite_url, "restore", "--yes", file)[1]
    assert "Shared pages that are paused now: 2." in out  # the backup has both open
    with opened(sqlite_url) as engine, engine.connect() as connection:
        assert None not in connection.scalars(select(ShareLink.paused_at)).all()


def test_restore_makes_no_database(tmp_path: Path, file: Path, command: Command) -> None:
    code, out, err = command(f"sqlite:///{tmp_path}/none.sqlite", "restore", "--yes", file)
    assert (code, out) == (1, "")
    assert "`python -m db upgrade` creates it" in err


def test_an_older_backup_is_migrated_on_its_way(url: str, file: Path, command: Command) -> None:
    old = file.with_name("old.sqlite")
    _at_version_0008(f"sqlite:///{old}")
    with opened(url) as engine:
        code, out, _ = command(url, "restore", "--yes", old)
        assert code == 0
        assert "schema 0008" in out
        with engine.connect() as connection:
            assert connection.scalars(select(Action.code)).all() == ["1.1"]
        assert checks.check(engine) == []
    with at(old) as still:
        assert schema.version_found(still) == "0008"


def _at_version_0008(url: str) -> None:
    with opened(url, create=True) as engine:
        migrate.build(engine, "0008")
        with engine.begin() as connection:
            for statement in AT_0008.split(";"):
                connection.exec_driver_sql(statement)


def test_a_migration_leaves_a_dated_copy_of_what_was_before(
    empty_url: str, tmp_path: Path, command: Command
) -> None:
    _at_version_0008(empty_url)
    code, out, err = command(empty_url, "upgrade")
    assert (code, err) == (0, "")
    folder = (path_of(empty_url) or tmp_path / "var" / "x").parent
    stem = (path_of(empty_url) or Path("postgresql")).stem
    (kept,) = folder.glob(f"{stem}-before-{schema.version_wanted()}-*.sqlite")
    assert out.splitlines()[0] == f"A copy as it was before, in version 0008, is {kept}."
    with at(kept) as copied:
        assert schema.version_found(copied) == "0008"
    assert command(empty_url, "upgrade")[0] == 0
    assert len([*folder.glob(f"{stem}-before-*")]) == 1
    assert command(empty_url, "restore", "--yes", kept)[0] == 0


def test_a_migration_without_its_copy_does_not_begin(
    empty_url: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    _at_version_0008(empty_url)
    with monkeypatch.context() as patched:
        patched.setattr("db.backup.whole_files._force", full)
        code, out, err = command(empty_url, "upgrade")
    assert (code, out) == (1, "")
    assert "No space left on device" in err
    assert len(err.splitlines()) == 1
    with opened(empty_url) as engine:
        assert schema.version_found(engine) == "0008"
    assert command(empty_url, "upgrade", "--no-backup")[0] == 0
