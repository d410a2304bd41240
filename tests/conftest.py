"""What every test may ask for: a database of its own, on SQLite and on PostgreSQL alike."""

import gc
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from sqlalchemy import Engine

from data.cache import known
from db.engine.database import open_engine
from tests.databases import IN_CI, Shelf, postgres_shelf, sqlite_shelf
from tests.postgres import NoPostgresError

if TYPE_CHECKING:
    from streamlit.testing.v1.local_script_runner import LocalScriptRunner

# The same examples in every run: a red test stays red until it is mended.
settings.register_profile("ci", derandomize=True, deadline=None, database=None)
settings.load_profile("ci")


def pytest_collection_finish() -> None:
    """What was imported by now stays: the collector of garbage need not go through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def _main_stays() -> Iterator[None]:
    """An AppTest leaves its script as the main module, which new processes would run again."""
    was = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = was


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    with sqlite_shelf(tmp_path_factory.mktemp("sqlite")) as shelf:
        yield shelf


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Shelf]:
    try:
        with postgres_shelf() as shelf:
            yield shelf
    except NoPostgresError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Shelf:
    """Runs the test twice, once on each kind of database."""
    shelf: Shelf = request.getfixturevalue(request.param)
    return shelf


@pytest.fixture
def empty_url(database: Shelf) -> Iterator[str]:
    """The URL of a database that nobody has made yet (SQLite) or that holds nothing."""
    with database.empty() as url:
        yield url


@pytest.fixture
def url(database: Shelf) -> Iterator[str]:
    """The URL of a database of the test's own, migrated and filled with the real programme."""
    with database.loaded() as url:
        yield url


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_url(sqlite: Shelf) -> Iterator[str]:
    """As `url`, on SQLite alone: for tests of what lies above the database."""
    with sqlite.loaded() as url:
        yield url


@pytest.fixture
def quick_visits(monkeypatch: pytest.MonkeyPatch) -> None:
    """An AppTest that does once what each would do again, and does not stand in its own way."""
    from streamlit.components.v2 import manifest_scanner
    from streamlit.testing.v1 import local_script_runner

    # Each new one reads what every installed package says of itself.
    once = _remembered(manifest_scanner.scan_component_manifests)
    monkeypatch.setattr(manifest_scanner, "scan_component_manifests", once)
    # It looks every millisecond whether the script is done, and takes its turn each time.
    looking = local_script_runner.require_widgets_deltas

    def ended(runner: "LocalScriptRunner", timeout: float = 3) -> None:
        if runner._script_thread:
            runner._script_thread.join(timeout)
        looking(runner, timeout if runner.script_stopped() else 0)

    monkeypatch.setattr(local_script_runner, "require_widgets_deltas", ended)


@cache
def _remembered(reading: Callable[[], Any]) -> Callable[[], Any]:
    return cache(reading)


@pytest.fixture(autouse=True)
def no_cache_between_tests() -> Iterator[None]:
    """Caches live as long as the process; a test must not see another's."""
    yield
    known.clear()
    if "streamlit" in sys.modules:
        sys.modules["streamlit"].cache_resource.clear()
