"""How long a file of new actions takes, as a command from its start to its end."""

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from data.exchange import whole
from db.engine import opened
from db.loading import load_folder
from db.migrate import upgrade
from db.people import LOCAL

ROOT = Path(__file__).parents[1]
PROGRAMME = ROOT / "data" / "programme" / "benelux-2021-2024"
ACTIONS, BUDGET = 10_000, 20.0
HEADINGS = "code pillar title_nl title_fr starts_on due_on weight owner partners status progress"


class Result(NamedTuple):
    """Seconds of one import."""

    what: str
    seconds: float
    budget: float = BUDGET

    @property
    def fits(self) -> bool:
        """Whether it stays in its budget."""
        return self.seconds <= self.budget


def measure() -> Iterator[Result]:
    """New rows, the same again, all of them changed; then the whole programme elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'programme.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            load_folder(engine, PROGRAMME, LOCAL)
        path = Path(folder) / "plan.csv"
        for what, progress in (("added", 10), ("the same", 10), ("changed", 20)):
            _write(path, progress)
            yield Result(what, _ran(url, path))
        yield from _whole(Path(folder), url)


def _whole(folder: Path, url: str) -> Iterator[Result]:
    """All of that programme, with its record, into an empty database."""
    for ending in whole.ENDINGS:
        path, other = folder / f"all{ending}", f"sqlite:///{folder / ending[1:]}.sqlite"
        with opened(url) as engine:
            path.write_bytes(whole.written(engine, PROGRAMME.name, ending))
        with opened(other, create=True) as engine:
            upgrade(engine)
        yield Result(f"whole {ending}", _ran(other, path))


def _write(path: Path, progress: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADINGS.split())
        for number in range(ACTIONS):
            titles = (f"Actie {number}", f"Action {number}")
            days = ("2021-01-01", "2024-12-31")
            about = (number % 5 + 1, *titles, *days, 1.5, "Dienst", "NRW;BALTICS")
            rows.writerow([f"N{number}", *about, "in_progress", progress])


def _ran(url: str, path: Path) -> float:
    began = time.perf_counter()
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "data", "import", str(path)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        capture_output=True,
        check=True,
    )
    return time.perf_counter() - began
