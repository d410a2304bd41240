"""Many viewers of the overview who rerun it all the time: how many reruns a core serves."""

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from bench import bulk
from bench.load import processor
from bench.session import Visit, visiting
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.browser.server import serving

ACTIONS, UPDATES = 1_000, 10_000
VIEWERS, SECONDS = (1, 50), 15.0


class Crowd(NamedTuple):
    """Reruns by so many viewers at once: a second of one core, and their seconds."""

    viewers: int
    per_core: float
    median: float
    p95: float

    @property
    def budget(self) -> int:
        """The least reruns a second of one core."""
        return 25 if self.viewers == 1 else 20

    @property
    def fits(self) -> bool:
        """Whether there are as many."""
        return self.per_core >= self.budget


def measure() -> Iterator[Crowd]:
    """A row for each of VIEWERS; each viewer asks for the next rerun when the last one ended."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'viewers.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            bulk.build(engine, ACTIONS, UPDATES)
        server = stack.enter_context(serving(url, folder / "log.txt"))
        for viewers in VIEWERS:
            with ExitStack() as crowd, ThreadPoolExecutor(viewers) as threads:
                visits = [crowd.enter_context(visiting(server.address, "")) for _ in range(viewers)]
                for _ in range(2):
                    list(threads.map(Visit.run, visits))  # fills what is kept
                before, until = processor(server.pid), time.monotonic() + SECONDS
                each = threads.map(lambda visit, until=until: _look(visit, until), visits)
                times = [took for of_it in each for took in of_it]
                per_core = len(times) / (processor(server.pid) - before)
                yield Crowd(viewers, per_core, median(times), quantiles(times, n=20)[-1])


def _look(visit: Visit, until: float) -> list[float]:
    times = [visit.run()]
    while time.monotonic() < until:
        times.append(visit.run())
    return times
