"""How long a report takes: on the real programme, made and as a command from its start.

On a very large one, as a command, with the memory that it takes.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench import bulk, real
from data import days
from data.__main__ import main as write
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from db.engine.migrate import upgrade
from reports.report_command import maker
from reports.report_content import content
from reports.report_template import ReportTemplate

BUDGETS = {".pdf": 2.0, ".pptx": 3.0}
RUNS = 3
# Seconds and megabytes of the whole command, for each kind of file.
LARGE, UPDATES, SECONDS, MEGABYTES = 10_000, 110_000, 15.0, 500.0
ENDINGS = (*BUDGETS, ".xlsx")


class Result(NamedTuple):
    """Seconds for one kind of file: made from the record, and as a command from its start."""

    ending: str
    made: float
    command: float
    budget: float

    @property
    def fits(self) -> bool:
        """Whether the making stays in its budget."""
        return self.made <= self.budget


class LargeResult(NamedTuple):
    """Seconds and megabytes that the command took for one kind of file of a large programme."""

    ending: str
    seconds: float
    megabytes: float

    @property
    def fits(self) -> bool:
        """Whether both stay in their budgets."""
        return self.seconds <= SECONDS and self.megabytes <= MEGABYTES


def measure_large() -> Iterator[LargeResult]:
    """Each kind of file, as a command of its own."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'large.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            bulk.build(engine, LARGE, UPDATES)
        for ending in ENDINGS:
            path = str(Path(folder) / f"report{ending}")
            runs = [real.ran(url, "bench.reports", path) for _ in range(RUNS)]
            taken = [float(said.splitlines()[-1]) for _, said in runs]
            yield LargeResult(ending, median(seconds for seconds, _ in runs), max(taken))


def measure() -> Iterator[Result]:
    """Each kind of file, every time in a process of its own."""
    with real.loaded() as (folder, url):
        for ending, budget in BUDGETS.items():
            path = str(folder / f"report{ending}")
            made = median(float(real.ran(url, "bench.reports", ending)[1]) for _ in range(RUNS))
            command = median(real.ran(url, "data", "report", path)[0] for _ in range(RUNS))
            yield Result(ending, made, command, budget)


def _first(ending: str) -> float:
    """The seconds from the database to the bytes, in a process that made none before."""
    began = time.perf_counter()
    with opened(os.environ["DATABASE_URL"]) as engine:
        record = load.record(engine, load.programmes(engine)[0].code)
    day = days.default_day(record.programme.ends_on, record.programme.ends_on)
    maker(ending)(content(View(record, Filters(), day, "nl")), ReportTemplate())
    return time.perf_counter() - began


def _command(path: str) -> float:
    """Write the report at `path` as the command does; return the most megabytes that it took."""
    write(["report", path])
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    (asked,) = sys.argv[1:]
    print(_first(asked) if asked in BUDGETS else _command(asked))  # noqa: T201 - read by the other
