"""PostgreSQL goes and comes back under what runs: that is told, and nothing is lost or doubled."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from bench.session import visiting
from db.checks import check
from db.engine import outages
from db.engine.database import opened as opened_database
from db.tables import Update
from locales import translator
from tests import databases, postgres
from tests.browser.server import serving
from tests.databases import IN_CI
from tests.db.saying import say, written
from tests.faults.lines import count
from tests.pages.conftest import Visit
from tests.pages.update.editing import edit, save, saved, unsaved
from tests.running.asking import ask
from ui.frame import store

LINE = "PostgreSQL restarted, or without a connection left"
pytestmark = pytest.mark.faults("PostgreSQL restarted, or without a connection left")
# What was acknowledged is the kernel's by then, and outlives a server that is killed.
KEEPING = ("-c", "synchronous_commit=on")
CONNECTIONS = 8
FEW = ("-c", f"max_connections={CONNECTIONS}", "-c", "superuser_reserved_connections=0")
t = translator("fr")
AWAY, NOT_SAVED = t("error-database"), t("update-outage-gone")


class Outage:
    """A server that stops and starts, and the URL of a database on it with the programme."""

    def __init__(self, server: postgres.Server) -> None:
        self._server = server
        self._taken = ExitStack()
        self.start()
        url = postgres.create(server.url, "outage")
        self.url = url.render_as_string(hide_password=False)
        databases.load(self.url)

    def start(self) -> None:
        self._server.start(*KEEPING, *FEW)

    def stop(self) -> None:
        self._server.stop()

    def take_all(self) -> None:
        """Start it, and take every connection before anybody else does."""
        self.start()
        engine = create_engine(self.url, poolclass=NullPool)
        for _ in range(CONNECTIONS):
            self._taken.enter_context(engine.connect())

    def give_back(self) -> None:
        self._taken.close()


@pytest.fixture(scope="module")
def outage() -> Iterator[Outage]:
    try:
        with postgres.restartable() as server:
            yield Outage(server)
    except postgres.NoPostgresError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


def test_a_running_page_says_it_once_and_goes_on_without_a_restart(
    outage: Outage, tmp_path: Path
) -> None:
    with (
        serving(outage.url, tmp_path / "log.txt") as server,
        visiting(server.address, "", "lang=fr") as visit,
    ):

        def stands() -> tuple[int, list[str]]:
            visit.run()
            return ask(server, "/readyz").status, visit.said

        well: tuple[int, list[str]] = (200, [])
        away = (503, [AWAY])
        assert stands() == well
        for _ in range(count(LINE)):
            outage.stop()
            assert stands() == away
            outage.take_all()
            assert stands() == away
            outage.give_back()
            assert stands() == well
        assert "Traceback" not in server.log.read_text()


def test_what_was_typed_waits_and_the_same_click_saves_it_once(
    outage: Outage, visit: Visit, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("DATABASE_URL", outage.url)
    request.addfinalizer(store.engine().dispose)
    with opened_database(outage.url) as engine:
        before = written(engine)
    app = edit(visit("update", lang="fr"), "4.2", progress=75, comment="a")
    outage.stop()
    app = save(app)
    assert [one.value for one in app.error] == [AWAY]
    outage.take_all()
    app.run()
    assert [one.value for one in app.error] == [AWAY]
    outage.give_back()
    app.run()
    assert [one.value for one in app.error] == [NOT_SAVED]
    assert unsaved(app).startswith("2 ")
    assert saved(save(app)) != []
    with opened_database(outage.url) as engine:
        assert written(engine)[1] == before[1] + 1
        assert check(engine) == []


def test_of_saves_without_end_none_is_lost_or_doubled(outage: Outage) -> None:
    told: dict[str, str] = {}
    done = threading.Event()

    def work(name: str) -> None:
        with opened_database(outage.url) as engine:
            for number in range(100_000):
                if done.is_set():
                    return
                owner = f"{name}-{number}"
                try:
                    say(engine, "1.1" if name == "a" else "2.1", {"owner": owner})
                    told[owner] = "saved"
                except SQLAlchemyError as error:
                    told[owner] = outages.reason(error)
                    done.wait(0.01)

    workers = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for worker in workers:
        worker.start()
    for turn in range(count(LINE)):
        done.wait(0.3 + 0.05 * (turn % 5))
        outage.stop()
        done.wait(0.1)
        outage.start()
    done.wait(0.5)
    done.set()
    for worker in workers:
        worker.join()
    with opened_database(outage.url) as engine:
        with engine.connect() as connection:
            owners = list(connection.scalars(select(Update.owner).where(Update.owner.like("_-%"))))
        assert check(engine) == []
    assert len(owners) == len(set(owners))
    # What nobody can tell yet may be either; in this test PostgreSQL is back soon enough.
    assert set(told.values()) == {"saved", "gone"}
    assert {owner for owner, what in told.items() if what == "saved"} == set(owners)
