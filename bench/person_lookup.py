"""What it costs a request to look up the session and its person, which nothing remembers.

Both databases have 500 people with 5,000 sessions. Elapsed time is what a request waits; the
processor time is that of this process, so that other work on the machine counts less.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

from sqlalchemy import Engine, insert

from db.access import sessions
from db.access.sessions import LiveSession
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.tables import PersonRow, SessionRow
from tests import postgres

PEOPLE, SESSIONS, LOOKS = 500, 5_000, 2_000
BUDGETS = {"SQLite": 0.3, "PostgreSQL": 1.0}
LIVES, IDLE = timedelta(hours=12), timedelta(hours=2)


class Lookup(NamedTuple):
    """A look-up in ms: the median, and what a tenth stays below, as on a machine at rest.

    `processor` is the median of the time of the processor; `load` is that of the machine.
    """

    database: str
    what: str
    median: float
    tenth: float
    processor: float
    load: float
    budget: float

    @property
    def fits(self) -> bool:
        """Whether the median is within the budget."""
        return self.median <= self.budget


def measure() -> Iterator[Lookup]:
    """By the cookie, as each request does, and by the number, as each run of a page does."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _looked("SQLite", f"sqlite:///{Path(folder) / 'people.sqlite'}")
    with _on_postgres() as url:
        yield from _looked("PostgreSQL", url)


@contextmanager
def _on_postgres() -> Iterator[str]:
    with postgres.running() as server:
        url = postgres.create(server, "bench_people")
        try:
            yield url.render_as_string(hide_password=False)
        finally:
            postgres.drop(url)


def _looked(database: str, url: str) -> Iterator[Lookup]:
    with opened(url, create=True) as engine:
        upgrade(engine)
        secrets = _fill(engine)
        ways: dict[str, Callable[[int], LiveSession | None]] = {
            "by the cookie": lambda n: sessions.by_secret(engine, secrets[n], _now(), IDLE),
            "by the number": lambda n: sessions.by_number(engine, n + 1, _now(), IDLE),
        }
        for what, look in ways.items():
            passed, processor = zip(*map(partial(_timed, look), range(LOOKS)), strict=True)
            tenth = sorted(passed)[LOOKS // 10]
            figures = (median(passed), tenth, median(processor), os.getloadavg()[0])
            yield Lookup(database, what, *figures, BUDGETS[database])


def _timed(look: Callable[[int], LiveSession | None], turn: int) -> tuple[float, float]:
    """Milliseconds of one look-up, each of another session: what passed, and of the processor."""
    number = turn * 7 % SESSIONS
    began, worked = time.perf_counter(), time.process_time()
    found = look(number)
    took = (time.perf_counter() - began, time.process_time() - worked)
    if found is None:
        raise LookupError(number)
    return 1_000 * took[0], 1_000 * took[1]


def _fill(engine: Engine) -> list[str]:
    """Make the people and sessions; the secrets by the number of the session, from 0 on."""
    now, secrets = _now(), [sessions.new_secret() for _ in range(SESSIONS)]
    about = {"email": "", "language": "", "role": "editor", "made_at": now}
    people = [
        {**about, "name": f"Person {n}", "pillars": ("1", "2"), "partners": ("NRW",)}
        for n in range(PEOPLE)
    ]
    begun = {"way": "invited", "started_at": now, "seen_at": now, "ends_at": now + LIVES}
    rows = [
        {
            **begun,
            **{"token_hash": sessions.secret_hash(secret), "person_id": n % PEOPLE + 1},
            **{"why": "", "agent": "Browser 1.0", "issuer": "", "sid": "", "id_token": ""},
        }
        for n, secret in enumerate(secrets)
    ]
    with engine.begin() as connection:
        connection.execute(insert(PersonRow), people)
        connection.execute(insert(SessionRow), rows)
    return secrets


def _now() -> datetime:
    return datetime.now(UTC)
