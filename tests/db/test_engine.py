"""Opening a database: safe on SQLite, polite on PostgreSQL, and never made by accident."""

import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from db.engine import outages
from db.engine.database import (
    BadUrlError,
    DamagedDatabaseError,
    NoDatabaseError,
    ShutInDatabaseError,
    open_engine,
    opened,
    path_of,
    writing,
)
from db.engine.migrate import upgrade
from db.engine.schema import check_version
from db.engine.sqlite import SQLITE, SQLITE_IS_SAFE
from tests.databases import Shelf
from tests.faults.disk import unprivileged


def ask(engine: Engine, question: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(question).scalar()


def test_sqlite_runs_as_it_must(sqlite_engine: Engine) -> None:
    assert ask(sqlite_engine, "pragma foreign_keys") == 1
    assert ask(sqlite_engine, "pragma synchronous") == 2  # full
    assert ask(sqlite_engine, "pragma busy_timeout") == 8000
    assert ask(sqlite_engine, "pragma journal_mode") == "wal"


def test_a_newer_sqlite_is_in_use(sqlite_engine: Engine) -> None:
    pytest.importorskip("pysqlite3", reason="there is no wheel for this machine")
    assert SQLITE.__name__.startswith("pysqlite3")
    assert SQLITE_IS_SAFE
    assert ask(sqlite_engine, "select sqlite_version()") == SQLITE.sqlite_version


def test_a_copy_that_lost_its_log_gets_one_again(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        raw = engine.raw_connection()
        raw.driver_connection.execute("pragma journal_mode = delete")  # type: ignore[union-attr]
        raw.close()
    with opened(sqlite_url) as engine:
        upgrade(engine)
        assert ask(engine, "pragma journal_mode") == "wal"


def test_rows_that_point_nowhere_are_refused(engine: Engine) -> None:
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("insert into update_evidence values (999, 999)"))


@pytest.mark.parametrize(
    ("column", "value"),
    [("progress", 101), ("progress", -1), ("weight", 0), ("kind", "'x'"), ("planning", "'x'")],
)
def test_the_database_itself_refuses_what_cannot_be(
    engine: Engine, column: str, value: object
) -> None:
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(f"update updates set {column} = {value}"))  # noqa: S608


def test_a_writer_waits_for_another_and_a_reader_does_not(engine: Engine, url: str) -> None:
    with opened(url) as other, writing(engine).begin() as connection:
        connection.execute(text("update revision set number = number + 1"))
        assert ask(other, "select number from revision") == 1


def test_postgresql_is_asked_in_utc_with_a_patience_of_eight_seconds(postgresql: Shelf) -> None:
    with postgresql.loaded() as url, opened(url) as engine:
        assert str(ask(engine, "show timezone")).lower() == "utc"
        assert ask(engine, "show lock_timeout") == "8s"


def test_options_of_the_url_win_over_ours(postgresql: Shelf) -> None:
    with postgresql.loaded() as url:
        options = "-c lock_timeout=250 -c application_name=mine"
        own = make_url(url).update_query_dict({"options": options})
        with opened(own.render_as_string(hide_password=False)) as engine:
            assert ask(engine, "show lock_timeout") == "250ms"
            assert ask(engine, "show application_name") == "mine"
            assert str(ask(engine, "show timezone")).lower() == "utc"


@pytest.mark.parametrize(
    "url",
    [
        *("", "nonsense", "mysql://me:secret@host/db", "sqlite://", "sqlite:///:memory:"),
        *("postgres://me:secret@host/db", "postgresql+asyncpg://me:secret@host/db"),
    ],
)
def test_an_address_it_cannot_use_is_refused_without_showing_it(url: str) -> None:
    for use in (open_engine, path_of):
        with pytest.raises(BadUrlError) as caught:
            use(url)
        assert "DATABASE_URL must be" in str(caught.value)
        assert "secret" not in str(caught.value)


def test_a_missing_file_is_named_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "none.sqlite"
    with pytest.raises(NoDatabaseError, match="python -m db upgrade") as caught:
        open_engine(f"sqlite:///{path}")
    assert caught.value.path == path
    assert str(path) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.faults("read-only file or folder")
def test_where_nothing_can_be_written_it_is_read_without_a_log(
    sqlite_url: str, tmp_path: Path
) -> None:
    path = Path(shutil.copy(path_of(sqlite_url) or "", tmp_path))
    tmp_path.chmod(0o555)
    with opened(f"sqlite:///{path}") as engine:
        with unprivileged():
            check_version(engine)
            assert ask(engine, "select number from revision") == 1
            assert [*tmp_path.iterdir()] == [path]
            with pytest.raises(DBAPIError) as caught, writing(engine).begin() as connection:
                connection.execute(text("update revision set number = 5"))
            assert outages.reason(caught.value) == "read-only"
        # Elsewhere somebody writes there after all, then leaves, then comes again.
        for number in (7, 8):
            tmp_path.chmod(0o755)
            other = SQLITE.connect(path)
            other.execute("update revision set number = ?", (number,))
            other.commit()
            tmp_path.chmod(0o555)
            with unprivileged():
                assert ask(engine, "select number from revision") == number
            tmp_path.chmod(0o755)
            other.close()
            tmp_path.chmod(0o555)
            with unprivileged():
                assert ask(engine, "select number from revision") == number
    tmp_path.chmod(0o755)


def test_where_no_log_can_be_kept_it_says_what_helps(sqlite_url: str) -> None:
    path = path_of(sqlite_url) or Path()
    Path(f"{path}-wal").mkdir()
    with opened(sqlite_url) as engine, pytest.raises(ShutInDatabaseError) as caught:
        ask(engine, "select number from revision")
    Path(f"{path}-wal").rmdir()
    assert caught.value.path == path
    assert "python -m db backup" in str(caught.value)


def test_a_file_that_goes_missing_under_a_running_app_is_not_made_anew(sqlite_url: str) -> None:
    path = path_of(sqlite_url) or Path()
    with opened(sqlite_url) as engine:
        assert ask(engine, "select 1") == 1
        engine.dispose()
        path.unlink()
        with pytest.raises(DBAPIError):
            ask(engine, "select 1")
    assert not path.exists()


@pytest.mark.parametrize("name", ["with space", "50%", "quest?ion", "ha#sh", "é"])
def test_any_name_of_a_file_works(tmp_path: Path, name: str) -> None:
    url = make_url("sqlite://").set(database=str(tmp_path / f"{name}.sqlite"))
    with opened(url.render_as_string(), create=True) as engine:
        upgrade(engine)
        check_version(engine)
    assert path_of(url.render_as_string()) == tmp_path / f"{name}.sqlite"
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.sqlite"]


def test_a_database_is_made_with_its_folders_and_never_over_another(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a' / 'b' / 'new.sqlite'}"
    for _ in range(2):
        with opened(url, create=True) as engine:
            upgrade(engine)
            assert ask(engine, "pragma journal_mode") == "wal"


def test_a_database_whose_log_alone_is_left_is_not_made_anew(tmp_path: Path) -> None:
    """The log may hold the last commits; a new file beside it would swallow it."""
    (tmp_path / "new.sqlite-wal").write_bytes(b"commits")
    with pytest.raises(DamagedDatabaseError, match=r"new\.sqlite-wal"):
        open_engine(f"sqlite:///{tmp_path / 'new.sqlite'}", create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["new.sqlite-wal"]


DAMAGE = {
    "empty": lambda _: b"",
    "of one byte": lambda content: content[:1],
    "of another's one byte": lambda _: b"x",
    "shorter than its header": lambda content: content[:99],
    "not SQLite": lambda _: b"Dear reader, this is a letter.\n" * 400,
    "its first page zeroed": lambda content: bytes(4096) + content[4096:],
    "its first page random": lambda content: os.urandom(4096) + content[4096:],
    "cut within the first page": lambda content: content[:50],
    "cut after a few pages": lambda content: content[: 3 * 4096],
    "cut in the middle": lambda content: content[: len(content) // 2],
    "cut within a page": lambda content: content[: len(content) // 2 + 100],
}


@pytest.mark.faults("a damaged, empty or missing file")
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_named_with_what_to_do(sqlite_url: str, damage: str) -> None:
    path = path_of(sqlite_url) or Path()
    damaged = DAMAGE[damage](path.read_bytes())  # type: ignore[no-untyped-call]
    path.write_bytes(damaged)
    for create in (False, True):
        with (
            pytest.raises(DamagedDatabaseError, match="backup") as caught,
            opened(sqlite_url, create=create) as engine,
        ):
            upgrade(engine) if create else check_version(engine)
        assert str(path) in str(caught.value)
        assert caught.value.path == path
    assert path.read_bytes() == damaged
