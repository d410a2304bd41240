"""A browser that has been tampered with: what it sends is ignored or refused, and logged."""

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.grid import Grid
from tests.browser.server import Server

pytestmark = pytest.mark.faults("forged edits and writes outside one's rights")

# Of the same length: the message around it says how long it is.
FORGED = [
    (b'"comment"', b'"version"', "column 'version'"),
    (b'"edited_rows":{"1"', b'"edited_rows":{"9"', "row 9"),
    (b'"AAAAAAAA"', b'{"A":[11]}', "column 'comment': {'A': [11]}"),
]


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def _tamper(page: Page, said: bytes, forged: bytes) -> None:
    """Have `page` send `forged` instead of `said`, from its next connection on."""

    def between(browser: WebSocketRoute) -> None:
        server = browser.connect_to_server()
        browser.on_message(lambda sent: server.send(_changed(sent, said, forged)))
        server.on_message(browser.send)

    page.route_web_socket("**/_stcore/stream*", between)


def _changed(sent: str | bytes, said: bytes, forged: bytes) -> str | bytes:
    return sent.replace(said, forged) if isinstance(sent, bytes) else sent


def _logged(server: Server, page: Page, text: str) -> bool:
    """Whether the log tells of `text` within twenty seconds."""
    for _ in range(200):
        if text in server.log.read_text(encoding="utf-8"):
            return True
        page.wait_for_timeout(100)
    return False


@pytest.mark.parametrize(("said", "forged", "logged"), FORGED)
def test_a_forged_edit_is_ignored_and_logged(
    open_page: OpenPage, server: Server, said: bytes, forged: bytes, logged: str
) -> None:
    page = open_page("/update", language="en", pillar="4")
    _tamper(page, said, forged)
    page.reload()
    chromium.settled(page)
    grid = Grid(page)
    grid.write("4.2", "Comment", "AAAAAAAA")
    page.keyboard.press("Tab")
    assert _logged(server, page, logged)
    expect(grid.cell("4.2", "Comment")).to_have_text("")
    expect(page.locator("h1")).to_have_text(
        "Change cells of these 4 actions, then save everything at once."
    )
    grid.put("4.1", "Progress (%)", "60")  # goes on as if nothing had been
