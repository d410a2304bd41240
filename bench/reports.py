"""How long a report on the real programme takes: made, and as a command from its start."""

import os
import sys
import time
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

from bench import real
from data import days
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from reports.report_command import maker
from reports.report_content import content
from reports.report_template import ReportTemplate

BUDGETS = {".pdf": 2.0, ".pptx": 3.0}
RUNS = 3


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


if __name__ == "__main__":
    print(_first(sys.argv[1]))  # noqa: T201 - read by the process that times it
