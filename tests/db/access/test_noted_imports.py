"""An import is in the audit once it is there, and keeps nobody from signing in while it runs."""

import logging
from threading import Event, Thread

import pytest
from sqlalchemy import Engine, select, text

from data.files import whole_file
from db.access import account_changes, sessions
from db.access.sessions import Vouched
from db.checks import check
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.imports import importing
from db.record.people import NotAllowedError
from db.record.recording import recording
from db.tables import Batch
from tests.data.exchange.bringing import asked as import_of
from tests.databases import Shelf
from tests.db.access.people import NOW, accepted, invited, living, noted, person_of, signed_in
from tests.db.saying import PROGRAMME, row


def test_it_is_noted_once_it_is_there_and_not_where_nothing_came(engine: Engine) -> None:
    anna = person_of(engine, signed_in(engine, "Anna", "admin"))
    before = len(noted(engine))
    with recording(engine, anna, "import") as writer:
        pass
    (row,) = noted(engine)[before:]
    assert (row.what, row.person, row.reason) == ("imported", anna.number, str(writer.batch_id))
    with pytest.raises(ZeroDivisionError), recording(engine, anna, "import"):
        raise ZeroDivisionError
    assert len(noted(engine)) == before + 1
    assert check(engine) == []


def test_what_came_in_stays_where_it_can_not_be_noted(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(sqlite_url) as engine:
        anna = person_of(engine, signed_in(engine, "Anna", "admin"))
        with caplog.at_level(logging.WARNING), recording(engine, anna, "import") as writer:
            writer.connection.execute(text("drop table audit"))
        with engine.connect() as connection:
            assert connection.scalar(select(Batch.id).where(Batch.id == writer.batch_id))
        assert f"'imported' of person {anna.number}" in caplog.text


@pytest.mark.faults("disabled during an import")
def test_whoever_is_disabled_during_their_import_is_out_after_it(engine: Engine) -> None:
    """It comes in whole, as it began with the right; nothing of theirs comes in later."""
    signed_in(engine, "Anna", "admin")
    session = signed_in(engine, "Eva")
    eva = person_of(engine, session)
    asked = import_of(engine, "code;owner\n1.1;Ada\n1.2;Ada\n2.1;Ada\n", person=eva)
    begun = Event()

    def disable() -> None:
        begun.wait()
        account_changes.disable(engine, eva.number or 0, NOW)

    disabling = Thread(target=disable)
    disabling.start()

    def under_way(_done: int, _total: int) -> None:
        begun.set()

    saved = importing.write(engine, asked, progress=under_way)
    begun.set()
    disabling.join()
    assert saved
    assert saved.actions == 3
    assert [row(engine, code)["owner"] for code in ("1.1", "1.2", "2.1")] == ["Ada"] * 3
    assert living(engine, session) is None
    again = import_of(engine, "code;owner\n1.1;Bea\n", person=eva)
    with pytest.raises(NotAllowedError):
        importing.write(engine, again)
    assert row(engine, "1.1")["owner"] == "Ada"
    assert check(engine) == []


def test_meanwhile_others_sign_in(postgresql: Shelf) -> None:
    with postgresql.loaded() as url, opened(url) as engine:
        secret = signed_in(engine, "Anna", "admin")
        eva = invited(engine, "Eva")
        with recording(engine, person_of(engine, secret), "import"):
            assert accepted(engine, eva.secret)
            assert sessions.leave(engine, secret, NOW) == Vouched()
        assert [one.what for one in noted(engine)][-3:] == ["in", "out", "imported"]


def test_meanwhile_others_sign_in_where_a_whole_programme_comes(
    sqlite_url: str, postgresql: Shelf
) -> None:
    with opened(sqlite_url) as source:
        file = whole_file.written(source, PROGRAMME, ".zip")
    with postgresql.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        anna = person_of(engine, signed_in(engine, "Anna", "admin"))
        eva = invited(engine, "Eva")
        came: list[str | None] = []

        def told(done: int, of: int) -> None:
            if done / of > whole_file.CHECKED / 100 and not came:
                came.append(accepted(engine, eva.secret))

        found = whole_file.texts(file, "a.zip")
        whole_file.bring_in(engine, anna, found, "a.zip", progress=told)
        assert came[0]
        rows = [(one.what, one.person, one.reason) for one in noted(engine)]
        assert rows[-1] == ("imported", anna.number, PROGRAMME)
