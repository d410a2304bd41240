"""A server, a browser, and pages that fail the test when anything went wrong behind them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import chromium
from tests.browser.server import Server, serving
from tests.databases import IN_CI, Shelf, refill

# A machine that is busy with other tests may take its time over a page.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


class OpenPage(Protocol):
    """Opens `path` of the server in a page of its own and waits until it has settled."""

    def __call__(
        self,
        path: str = "/",
        *,
        width: int = 1440,
        height: int = 900,
        dark: bool = False,
        language: str = "",
        **query: str | list[str],
    ) -> Page: ...


# Not for the whole session: while Playwright is open, no other test can run an event loop.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    try:
        with chromium.browsing() as browser:
            yield browser
    except chromium.NoBrowserError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


@pytest.fixture(scope="package")
def refilled(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One process for all tests that write, one after the other."""
    log = tmp_path_factory.mktemp("refilled") / "log.txt"
    with sqlite.loaded() as url, serving(url, log, is_known=True) as server:
        yield server


@pytest.fixture
def server(refilled: Server, sqlite: Shelf) -> Iterator[Server]:
    """A process whose database holds the programme as it was loaded, and that may be changed."""
    refill(refilled.database_url, sqlite)
    since = len(refilled.log.read_text(errors="replace"))
    yield refilled
    # Those of its own time, and all that the log tells of them.
    if troubles := refilled.troubles(since):
        pytest.fail("\n".join(troubles), pytrace=False)


@pytest.fixture
def fresh_server(sqlite_url: str, tmp_path: Path) -> Iterator[Server]:
    """A process that nobody has asked for anything yet."""
    with serving(sqlite_url, tmp_path / "log.txt") as server:
        yield server
    assert server.troubles() == []


@pytest.fixture(scope="package")
def shared_server(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One process for all tests that only read; their modules override `server` with it."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with sqlite.loaded() as url, serving(url, log, is_known=True) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture(scope="package")
def cached(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has been here: to compile the charts' 4.8 MB takes a second each time."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def open_page(browser: Browser, server: Server, cached: BrowserContext) -> Iterator[OpenPage]:
    opened: list[Page | BrowserContext] = []
    troubles = []

    def open_page(
        path: str = "/",
        *,
        width: int = 1440,
        height: int = 900,
        dark: bool = False,
        language: str = "",
        **query: str | list[str],
    ) -> Page:
        if server.is_known:
            page = chromium.tab(cached, width, height, dark=dark)
            opened.append(page)
        else:
            context = chromium.window(browser, width, height, dark=dark)
            opened.append(context)
            page = context.new_page()
        troubles.append(chromium.watch(page, server.address))
        asked = {**query, **({"lang": language} if language else {})}
        page.goto(f"{server.address}{path}?{urlencode(asked, doseq=True)}".rstrip("?"))
        return chromium.settled(page)

    yield open_page
    for each in opened:
        each.close()
    assert [trouble for each in troubles for trouble in each] == []
