"""How much memory a server takes while it is used for long: by reruns, saves and open sessions."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import NamedTuple

from sqlalchemy import Engine

from bench import bulk
from bench.programme import CODE, EDITOR
from bench.session import Visit, visiting
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.record import saving
from db.record.saving import NewAction
from locales import CONTENT_LANGUAGES, LANGUAGES
from tests.browser.server import Server, serving

ACTIONS, UPDATES = 10_000, 20_000
VERSION = UPDATES // ACTIONS  # of each action: one statement when it was made, then one a turn
RERUNS, SAVES, SESSIONS = 10_000, 1_000, 500
LONGEST = 1_500.0  # seconds that reruns, and saves, may take each; then those done count
EACH = 40  # reruns of a page by one visitor, who then leaves
PAGES = (
    *("", "pillars", "partners", "timeline", "changes", "update", "history", "freshness"),
    "method",
)
OPEN = ("method", "freshness", "method", "", "method", "update")
DAY = date(2024, 6, 1)
# A visit is kept for two minutes in case it comes back; here it is forgotten meanwhile.
FORGETFUL = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1"}
CROWDS = 2  # after these, one leaves 2 MB for 250 sessions; these leave 17 and 6
GONE = 15.0  # seconds until what a closed session had is free
TOLD = 10.0  # seconds between two signs of life
Tell = Callable[[str], None]


class Growth(NamedTuple):
    """Megabytes of the server `before` and `after` so many `times` of something.

    Before means: once what is kept has filled up. `budget` is what each may leave behind.
    """

    what: str
    times: int
    before: float
    after: float
    budget: float

    @property
    def each(self) -> float:
        """How many megabytes each left behind."""
        return (self.after - self.before) / self.times

    @property
    def fits(self) -> bool:
        """Whether that is within the budget."""
        return self.each <= self.budget


def measure(tell: Tell) -> Iterator[Growth]:
    """A row each for reruns, saves, sessions that are open, and sessions that are over.

    `tell` is called with a line on how far it is.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'memory.sqlite'}"
        engine = stack.enter_context(opened(url, create=True))
        upgrade(engine)
        bulk.build(engine, ACTIONS, UPDATES)
        server = stack.enter_context(serving(url, folder / "log.txt", FORGETFUL))
        yield _grown("reruns", server, RERUNS, 0.002, _rerunning(server), tell)
        yield _grown("saves", server, SAVES, 0.1, _saving(server, engine), tell)
        yield from _sessions(server, tell)


def _grown(
    what: str, server: Server, most: int, budget: float, doing: Iterator[object], tell: Tell
) -> Growth:
    """What so many steps of `doing` took: from the second quarter of them to the last tenth."""
    taken, begun, told = [], time.monotonic(), time.monotonic()
    for _, _ in zip(range(most), doing, strict=False):
        taken.append(resident(server))
        now = time.monotonic()
        if now - told > TOLD:
            told = now
            tell(f"{what}: {len(taken)} of {most}, {now - begun:.0f} s, {taken[-1]:.0f} MB")
        if now - begun > LONGEST:
            break
    quarter, tenth = len(taken) // 4, max(1, len(taken) // 10)
    before, after = max(taken[quarter : 2 * quarter]), median(taken[-tenth:])
    return Growth(what, len(taken) - quarter, before, after, budget)


def _rerunning(server: Server) -> Iterator[float]:
    """Reruns of every page, by visitors with questions of their own who come and go."""
    for number, page in enumerate(cycle(PAGES)):
        asked = f"lang={LANGUAGES[number % len(LANGUAGES)]}"
        if page not in ("update", "history"):
            day = DAY - timedelta(days=number % 900)
            asked += f"&pillar={number % 5 + 1}&as_of={day}"
        with visiting(server.address, page, asked) as visit:
            for _ in range(EACH):
                yield visit.run()


def _saving(server: Server, engine: Engine) -> Iterator[float]:
    """Saves, after each of which one of the pages that stay open runs again."""
    with ExitStack() as stack:
        visits = [stack.enter_context(visiting(server.address, page)) for page in OPEN]
        for number in range(SAVES):
            _save(engine, number)
            yield visits[number % len(visits)].run()


def _sessions(server: Server, tell: Tell) -> Iterator[Growth]:
    """Crowds of visits at once, which then end; the last of them counts."""
    for _ in range(CROWDS):  # what first crowds need stays with the process
        _come_and_go(server, lambda: None, tell)
    before = resident(server)
    open_ones: list[float] = []
    _come_and_go(server, lambda: open_ones.append(resident(server)), tell)
    yield Growth("open sessions", SESSIONS, before, open_ones[0], 1.0)
    yield Growth("closed sessions", SESSIONS, before, resident(server), 0.02)


def _come_and_go(server: Server, together: Callable[[], None], tell: Tell) -> None:
    with ExitStack() as stack:
        for number in range(SESSIONS):
            asked = f"lang={LANGUAGES[number % len(LANGUAGES)]}&pillar={number % 5 + 1}"
            page = PAGES[number % len(PAGES)]
            visit: Visit = stack.enter_context(visiting(server.address, page, asked))
            visit.run()
            if number % 100 == 99:
                tell(f"sessions: {number + 1} open, {resident(server):.0f} MB")
        together()
    time.sleep(GONE)


def _save(engine: Engine, number: int) -> None:
    """Every tenth is a new action; the others say something of one that is there."""
    if number % 10 == 0:
        titles = {f"title_{language}": "One more" for language in CONTENT_LANGUAGES}
        code = f"1.{ACTIONS + number}"
        new = NewAction(code=code, effective_on=DAY, pillar_code="1", states=titles)
        saving.add(engine, EDITOR, CODE, new, today=DAY)
        return
    states = {"status": "in_progress", "progress": float(number % 90)}
    change = saving.ChangeRequest(f"2.{number}", VERSION, DAY, states)
    saving.save(engine, EDITOR, CODE, [change], today=DAY)


def resident(server: Server) -> float:
    """Of the process, in megabytes."""
    status = Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024
