"""Public pages against the floor: how soon one is read and drawn, and how many a core serves."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

from bench import bulk, load, opening, serving
from bench.programme import CODE, EDITOR
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.links import link_writing
from db.links.stored_links import Audience, NewLink, StoredQuestion
from tests.browser.chromium import browsing
from tests.browser.server import free_port

SIZES = (1_000, 100_000)
RUNS, UPDATES = 51, 10  # of 15 runs the median strays by more than a tenth
READ_BUDGET, DRAWN_BUDGET, SERVED_BUDGET = 3.0, 1.25, 2_000


class Result(NamedTuple):
    """One budget on a programme of `actions`: ours, the floor (or the least that is wanted)."""

    what: str
    actions: int
    ours: float
    floor: float
    budget: float

    @property
    def fits(self) -> bool:
        """Times must stay below so many floors, numbers above the floor."""
        return self.ours <= self.budget * self.floor if self.budget else self.ours >= self.floor

    @property
    def ratio(self) -> float:
        """How many times the floor ours is."""
        return self.ours / self.floor


def measure(sizes: tuple[int, ...] = SIZES) -> Iterator[Result]:
    """Every budget at each size."""
    with tempfile.TemporaryDirectory() as folder:
        for actions in sizes:
            yield from _at(Path(folder), actions)


def _at(folder: Path, actions: int) -> Iterator[Result]:
    with ExitStack() as stack:
        url, token = _shared(folder, actions)
        port, floor_port = free_port(), free_port()
        page = f"http://127.0.0.1:{port}/s/{token}"
        pid = stack.enter_context(serving.alone(url, port))
        text, tag = serving.answered(page)
        kept = folder / "page.html"
        kept.write_text(text)
        floor = [sys.executable, "-m", "bench.floor", str(floor_port), str(kept)]
        stack.enter_context(serving.running(floor, {}))
        below = f"http://127.0.0.1:{floor_port}"
        serving.answered(f"{below}/svg")
        with browsing() as browser:  # closed again: beside it there is no other event loop
            yield _opened(browser, opening.READ, actions, (page, f"{below}/svg"), READ_BUDGET)
            pair = (page, f"{below}/plotly")
            yield _opened(browser, opening.DRAWN, actions, pair, DRAWN_BUDGET)
        for status in (200, 304):
            known = tag if status == 304 else ""
            best = max(load.measure(page, pid, status, known).per_core for _ in range(3))
            yield Result(f"served {status}", actions, best, SERVED_BUDGET, 0)


def _opened(
    browser: Browser, what: str, actions: int, pair: tuple[str, str], budget: float
) -> Result:
    return Result(what, actions, *opening.compare(browser, *pair, what, RUNS), budget)


def _shared(folder: Path, actions: int) -> tuple[str, str]:
    """A database with a link to all of its programme; its URL and the token."""
    url = f"sqlite:///{folder / f'{actions}.sqlite'}"
    with opened(url, create=True) as engine:
        upgrade(engine)
        bulk.build(engine, actions, actions * UPDATES)
        until = datetime.now(UTC) + timedelta(days=1)
        return url, link_writing.create(
            engine, EDITOR, NewLink("Bench", StoredQuestion(CODE), Audience(until))
        ).token
