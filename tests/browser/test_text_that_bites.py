"""Whatever people write stands there as they wrote it: on every page, and it does nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Dialog

from tests.browser import bites, chromium
from tests.browser.server import Server, serving
from tests.browser.shots import ADDRESSES
from tests.databases import Shelf

pytestmark = pytest.mark.faults("text that bites")


@pytest.fixture(scope="module")
def server(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("bites") / "log.txt"
    with sqlite.loaded() as url:
        bites.plant(url)
        with serving(url, log, is_known=True) as server:
            yield server
    assert server.troubles() == []


@pytest.mark.parametrize("name", ADDRESSES)
@pytest.mark.parametrize("query", ["lang=nl", "lang=fr&pillar=1&partner=NRW&action=1.1"])
def test_nothing_that_people_wrote_bites(
    cached: BrowserContext, server: Server, name: str, query: str
) -> None:
    page = chromium.tab(cached, 1440, 900, dark=False)
    dialogs: list[str] = []

    def refuse(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    troubles = chromium.watch(page, server.address)
    page.goto(f"{server.address}{ADDRESSES[name]}?{query}")
    chromium.settled(page)
    done, wrong, seen = page.evaluate(bites.DONE), bites.bitten(page), bites.seen(page)
    page.close()
    assert seen
    assert (dialogs, troubles, done, wrong) == ([], [], [], [])
