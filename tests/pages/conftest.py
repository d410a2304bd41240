"""A visit to the dashboard without a browser, on a database of the test's own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import streamlit as st
from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest, app_test

from data.cache import known
from data.record import load
from db.checks import check
from db.engine.database import opened
from db.links.reading_links import listed
from tests.databases import Shelf
from ui.frame import every_click

ROOT = Path(__file__).parents[2]


class Visit(Protocol):
    """Opens a page as the first thing that a fresh process is asked for."""

    def __call__(self, page: str = "overview", /, **query: str | list[str]) -> AppTest: ...


def begin(script: Path, page: str = "", /, **query: str | list[str]) -> AppTest:
    """Ask a process that has not run anything yet for `page` of `script`."""
    app = AppTest.from_file(str(script), default_timeout=60)
    if page:
        app.switch_page(f"pages/{page}.py")
    for name, values in query.items():
        app.query_params[name] = values
    return app.run()


def go(app: AppTest, page: str) -> AppTest:
    """Choose `page` in the menu: the browser goes there without a query."""
    app.query_params.clear()
    return app.switch_page(f"pages/{page}.py").run()


def back(app: AppTest, page: str, query: dict[str, list[str]]) -> AppTest:
    """Go back to an address that was there before."""
    app.query_params.clear()
    for name, values in query.items():
        app.query_params[name] = values
    return app.switch_page(f"pages/{page}.py").run()


def address(app: AppTest) -> dict[str, list[str]]:
    """What stands in the address now."""
    return {name: _values(value) for name, value in dict(app.query_params).items()}


def _values(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


class _Started(PagesManager):
    """As in a process whose start-up has run: a folder called pages/ means nothing."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        PagesManager.uses_pages_directory = False
        super().__init__(*arguments, **named)


def start(patched: pytest.MonkeyPatch) -> None:
    """AppTest knows nothing of start-up, which dashboard.py does in its lifespan."""
    patched.setattr(PagesManager, "uses_pages_directory", False)
    patched.setattr(app_test, "PagesManager", _Started)
    every_click.install()


@pytest.fixture(autouse=True)
def _quick(quick_visits: None) -> None:
    """Hundreds of pages are opened here."""


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test's process has started."""
    start(monkeypatch)


@pytest.fixture
def trapped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without that start-up, which runs a deep-linked page without its frame."""
    monkeypatch.setattr(app_test, "PagesManager", PagesManager)


@pytest.fixture(scope="package")
def read_url(sqlite: Shelf) -> Iterator[str]:
    """The one database of all tests that only read; none of them may change it."""
    with sqlite.loaded() as url:
        yield url
        with opened(url) as engine:
            assert (load.revision(engine), check(engine)) == (1, [])
            assert listed(engine, load.programmes(engine)[0].code) == []


@pytest.fixture(autouse=True)
def page_url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the pages read: `sqlite_url` for a test that asks for it, else what all read."""
    own = "sqlite_url" in request.fixturenames
    url: str = request.getfixturevalue("sqlite_url" if own else "read_url")
    monkeypatch.setenv("DATABASE_URL", url)
    return url


@pytest.fixture(autouse=True)
def no_cache_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Caches are keyed by the database, so those of the one that all read may stay."""
    yield
    if "sqlite_url" in request.fixturenames:
        known.clear()
        st.cache_resource.clear()


@pytest.fixture
def visit() -> Visit:

    def visit(page: str = "overview", /, **query: str | list[str]) -> AppTest:
        return begin(ROOT / "dashboard.py", "" if page == "overview" else page, **query)

    return visit
