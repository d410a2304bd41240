"""PostgreSQL drops connections: the next question opens another, and no save is half there."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.exc import SQLAlchemyError

from data.record import load
from db.checks import check
from db.engine import outages
from db.engine.database import opened
from tests.databases import Shelf
from tests.db.saying import row, say, written
from tests.faults.lines import count

LINE = "PostgreSQL connections terminated"
EVERYBODY = text(
    "select pg_terminate_backend(pid) from pg_stat_activity "
    "where datname = current_database() and pid <> pg_backend_pid()"
)


@pytest.fixture
def url(postgresql: Shelf) -> Iterator[str]:
    with postgresql.loaded() as url:
        yield url


def terminate(url: str) -> None:
    """End every connection to the database but one's own."""
    other = create_engine(url)
    with other.connect() as connection:
        connection.execute(EVERYBODY)
    other.dispose()


@pytest.mark.faults("PostgreSQL connections terminated")
def test_the_next_question_opens_another_connection(url: str) -> None:
    with opened(url) as engine:
        for turn in range(count(LINE)):
            with engine.connect(), engine.connect():
                pass  # two that rest in the pool
            terminate(url)
            assert load.revision(engine) == 1 + turn
            terminate(url)
            say(engine, "1.1", {"owner": f"{turn}"})
        assert check(engine) == []


@pytest.mark.faults("PostgreSQL connections terminated")
def test_a_save_that_is_cut_off_is_not_half_there_and_the_same_one_works_later(url: str) -> None:
    cuts: list[str] = []

    def cut(_: Connection) -> None:
        if cuts:
            terminate(cuts.pop())

    with opened(url) as engine:
        event.listen(engine, "commit", cut)
        for turn in range(count(LINE)):
            before = written(engine)
            cuts.append(url)
            with pytest.raises(SQLAlchemyError) as caught:
                say(engine, "1.1", {"owner": f"{turn}"})
            assert outages.reason(caught.value) == "gone"
            assert written(engine) == before
            say(engine, "1.1", {"owner": f"{turn}"})
            assert row(engine, "1.1")["owner"] == f"{turn}"
        assert check(engine) == []


@pytest.mark.faults("PostgreSQL connections terminated")
def test_a_statement_that_takes_too_long_is_told_as_busy(url: str) -> None:
    with opened(url) as engine, engine.connect() as connection:
        connection.execute(text("set local statement_timeout = 50"))
        with pytest.raises(SQLAlchemyError) as caught:
            connection.execute(text("select pg_sleep(5)"))
        connection.rollback()
        assert outages.reason(caught.value) == "busy"
        assert load.revision(engine) == 1


@pytest.mark.faults("PostgreSQL connections terminated")
def test_a_commit_whose_answer_was_lost_is_looked_up_and_told_as_saved(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(url) as engine:
        commit = engine.dialect.do_commit

        def lost(connection: Any) -> None:
            patched.setattr(engine.dialect, "do_commit", commit)  # once is enough
            commit(connection)
            terminate(url)
            connection.execute("select 1")

        for turn in range(count(LINE)):
            before = written(engine)
            with monkeypatch.context() as patched:
                patched.setattr(engine.dialect, "do_commit", lost)
                saved = say(engine, "1.1", {"owner": f"{turn}"})
            assert saved.batch_id == 2 + turn
            assert written(engine) == tuple(number + 1 for number in before)
        assert check(engine) == []


@pytest.mark.faults("PostgreSQL connections terminated")
def test_what_cannot_be_looked_up_is_told_as_uncertain(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.record.recording.PATIENCE_SECONDS", 0)
    with opened(url) as engine:
        commit = engine.dialect.do_commit

        def away(*_: Any, **__: Any) -> Any:
            raise connect_error

        def lost(connection: Any) -> None:
            commit(connection)
            terminate(url)
            patched.setattr(engine.dialect, "connect", away)
            connection.execute("select 1")

        connect_error = engine.dialect.loaded_dbapi.OperationalError("nobody there")
        with monkeypatch.context() as patched:
            patched.setattr(engine.dialect, "do_commit", lost)
            with pytest.raises(outages.UncertainError) as caught:
                say(engine, "1.1", {"owner": "x"})
        assert outages.reason(caught.value) == "uncertain"
        assert row(engine, "1.1")["owner"] == "x"
