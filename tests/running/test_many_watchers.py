"""However many ask whether a process is well, it asks the database once a second; and its end."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

import pytest
from sqlalchemy import create_engine, text

from public.http import health
from tests.browser.server import Server, serving
from tests.databases import Shelf
from tests.running.asking import ask

pytestmark = pytest.mark.faults("health asked by many at once")
CLIENTS, TIMES = 80, 10
COUNT = text(
    "select count(*) from pg_stat_activity where datname = current_database() "
    "and pid <> pg_backend_pid() and backend_type = 'client backend'"
)


def _watch(server: Server) -> list[int]:
    """The statuses that one client is told, over one connection."""
    at = urlsplit(server.address)
    with closing(HTTPConnection(at.hostname or "", at.port, timeout=30)) as connection:
        statuses = []
        for _ in range(TIMES):
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        return statuses


def _most(url: str, over: Event) -> int:
    """The most connections that others had to the database of `url` until it is `over`."""
    engine, most = create_engine(url), 0
    with engine.connect() as connection:
        while not over.wait(0.01):
            most = max(most, connection.execute(COUNT).scalar_one())
            connection.rollback()
    engine.dispose()
    return most


def test_eighty_watchers_take_one_connection_of_the_database(
    postgresql: Shelf, tmp_path: Path
) -> None:
    over = Event()
    with (
        postgresql.loaded() as url,
        serving(url, tmp_path / "log.txt") as server,
        ThreadPoolExecutor(CLIENTS + 1) as clients,
    ):
        counting = clients.submit(_most, url, over)
        watching = [clients.submit(_watch, server) for _ in range(CLIENTS)]
        statuses = [status for one in watching for status in one.result()]
        over.set()
        assert statuses == [200] * CLIENTS * TIMES
        assert 1 <= counting.result() <= 2  # the other one is that of the pages
        assert ask(server, "/readyz").status == 200
        assert server.troubles() == []


def test_pages_that_wait_for_a_save_do_not_hold_up_the_end(sqlite: Shelf, tmp_path: Path) -> None:
    with sqlite.loaded() as url, ThreadPoolExecutor(1) as clients:
        with serving(url, tmp_path / "log.txt") as server:
            shown = ask(server, "/revision").said.split()[-1]
            waits = clients.submit(ask, server, f"/revision?after={shown}")
            with pytest.raises(TimeoutError):
                waits.result(1)
            told_to_end = time.monotonic()
        assert time.monotonic() - told_to_end < health.HELD / 4
        with pytest.raises((ConnectionError, HTTPException)):
            waits.result()
        assert server.troubles() == []
