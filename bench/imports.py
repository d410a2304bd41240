"""How long a file of new actions takes, as a command from its start to its end."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench import real
from data.files import whole_file
from db.engine.database import opened
from db.engine.migrate import upgrade

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
    with real.loaded() as (folder, url):
        path = folder / "plan.csv"
        for what, progress in (("added", 10), ("the same", 10), ("changed", 20)):
            _write(path, progress)
            yield Result(what, _imported(url, path))
        yield from _whole(folder, url)


def _whole(folder: Path, url: str) -> Iterator[Result]:
    """All of that programme, with its record, into an empty database."""
    for ending in whole_file.ENDINGS:
        path, other = folder / f"all{ending}", f"sqlite:///{folder / ending[1:]}.sqlite"
        with opened(url) as engine:
            path.write_bytes(whole_file.written(engine, real.PROGRAMME.name, ending))
        with opened(other, create=True) as engine:
            upgrade(engine)
        yield Result(f"whole {ending}", _imported(other, path))


def _write(path: Path, progress: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADINGS.split())
        for number in range(ACTIONS):
            titles = (f"Actie {number}", f"Action {number}")
            days = ("2021-01-01", "2024-12-31")
            about = (number % 5 + 1, *titles, *days, 1.5, "Dienst", "NRW;BALTICS")
            rows.writerow([f"N{number}", *about, "in_progress", progress])


def _imported(url: str, path: Path) -> float:
    return real.ran(url, "data", "import", str(path))[0]
