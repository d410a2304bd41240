"""How much longer a page's rerun takes when the programme is ten times as large."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench import programme
from bench.session import Visit, visiting
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.browser.server import serving

PAGES = Path(__file__).parents[1] / "pages"
SMALL, LARGE = (21, 525), (200, 5_000)  # actions, updates
RUNS = 25
BUDGET = 1.5


class Rerun(NamedTuple):
    """One page: the medians of its reruns in milliseconds, and how much larger the second is."""

    page: str
    small: float
    large: float

    @property
    def ratio(self) -> float:
        """How many times as long the large one takes."""
        return self.large / self.small

    @property
    def fits(self) -> bool:
        """Whether that is within the budget."""
        return self.ratio <= BUDGET


def measure() -> Iterator[Rerun]:
    """Each page on both programmes, run by run in turn, so that both meet the same machine."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        small, large = (stack.enter_context(_served(folder, *size)) for size in (SMALL, LARGE))
        for page in sorted(path.stem for path in PAGES.glob("*.py")):
            name = "" if page == "overview" else page
            with visiting(small, name) as one, visiting(large, name) as other:
                yield _compare(page, one, other)


def _compare(page: str, one: Visit, other: Visit) -> Rerun:
    for visit in (one, other) * 2:
        visit.run()  # fills the caches of this revision
    times = [(one.run(), other.run()) for _ in range(RUNS)]
    small, large = (1000 * median(column) for column in zip(*times, strict=True))
    return Rerun(page, small, large)


@contextmanager
def _served(folder: Path, actions: int, updates: int) -> Iterator[str]:
    url = f"sqlite:///{folder / f'{actions}.sqlite'}"
    with opened(url, create=True) as engine:
        upgrade(engine)
        programme.build(engine, actions, updates)
    with serving(url, folder / f"{actions}.log") as server:
        yield server.address
