"""What a driver says becomes a reason that a person can be told."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from db.engine import outages
from db.engine.database import open_engine, path_of, writing


def test_a_locked_file_is_busy(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.sqlite.BUSY_MILLISECONDS", 50)
    engine = open_engine(sqlite_url)
    with writing(engine).begin(), pytest.raises(SQLAlchemyError) as caught:
        writing(engine).connect().begin()
    engine.dispose()
    assert outages.reason(caught.value) == "busy"


def test_a_read_only_database_says_so(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        connection.execute(text("pragma query_only = on"))
        with pytest.raises(SQLAlchemyError) as caught:
            connection.execute(text("update revision set number = number"))
    engine.dispose()
    assert outages.reason(caught.value) == "read-only"


def test_nothing_is_saved_in_a_file_that_was_moved_away(sqlite_url: str, tmp_path: Path) -> None:
    """An open connection follows the file wherever it goes; people look at its old place."""
    engine = open_engine(sqlite_url)
    path = path_of(sqlite_url)
    assert path is not None
    raise_it = text("update revision set number = number + 1")
    with writing(engine).begin() as connection:
        connection.execute(raise_it)
    away = [file.rename(tmp_path / file.name) for file in path.parent.glob(f"{path.name}*")]
    with pytest.raises(SQLAlchemyError) as caught, writing(engine).begin() as connection:
        connection.execute(raise_it)
    assert outages.reason(caught.value) == "gone"
    assert not path.exists()
    for file in away:
        file.rename(path.parent / file.name)
    with writing(engine).begin() as connection:
        connection.execute(raise_it)
        assert connection.scalar(text("select number from revision")) == 3
    engine.dispose()


class _DriverError(Exception):
    def __init__(self, sqlstate: str | None) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("sqlstate", "reason"),
    [
        ("55P03", "busy"),
        ("57014", "busy"),
        ("25006", "read-only"),
        ("53100", "full"),
        ("57P01", "gone"),
        (None, "gone"),
    ],
)
def test_postgresql_says_it_by_its_states(sqlstate: str | None, reason: str) -> None:
    assert outages.reason(OperationalError("", {}, _DriverError(sqlstate))) == reason


def test_anything_else_is_gone() -> None:
    assert outages.reason(FileNotFoundError(Path("nowhere"))) == "gone"
