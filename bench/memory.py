"""How much memory a server takes while saves follow one another and a page is open all along."""

import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine

from bench import bulk
from bench.programme import CODE, EDITOR
from bench.session import visiting
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.record import saving
from db.record.saving import NewAction
from locales import CONTENT_LANGUAGES
from tests.browser.server import Server, serving

ACTIONS, UPDATES = 10_000, 20_000
SAVES, FIRST = 50, 20  # the first fill what is kept
PAGES = ("update",)
BUDGET = 1.0  # megabytes a save
DAY = date(2024, 6, 1)


class Result(NamedTuple):
    """Megabytes that the server took after the first saves, and at the end."""

    before: float
    after: float

    @property
    def a_save(self) -> float:
        """How many of them each save between left behind."""
        return (self.after - self.before) / (SAVES - FIRST)

    @property
    def fits(self) -> bool:
        """Whether that is within the budget."""
        return self.a_save <= BUDGET


def measure() -> Result:
    """Save again and again, and look at each page after each save."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'memory.sqlite'}"
        engine = stack.enter_context(opened(url, create=True))
        upgrade(engine)
        bulk.build(engine, ACTIONS, UPDATES)
        server = stack.enter_context(serving(url, folder / "log.txt"))
        visits = [stack.enter_context(visiting(server.address, page)) for page in PAGES]
        taken = []
        for number in range(SAVES):
            _save(engine, number)
            for visit in visits:
                visit.run()
            taken.append(_resident(server))
        return Result(max(taken[:FIRST]), taken[-1])


def _save(engine: Engine, number: int) -> None:
    titles = {f"title_{language}": "One more" for language in CONTENT_LANGUAGES}
    new = NewAction(code=f"1.{ACTIONS + number}", effective_on=DAY, pillar_code="1", states=titles)
    saving.add(engine, EDITOR, CODE, new, today=DAY)


def _resident(server: Server) -> float:
    """Of the process, in megabytes."""
    status = Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024
