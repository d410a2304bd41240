"""A server that is started anew knows nothing of a page that is open; the page knows its edits."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser import chromium
from tests.browser.grid import Grid
from tests.browser.server import free_port, serving

CONNECTED = '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'


def test_unsaved_edits_outlive_the_server(
    browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    port = free_port()
    page = chromium.window(browser, 1440, 900).new_page()
    with serving(sqlite_url, tmp_path / "first.txt", port=port) as server:
        page.goto(f"{server.address}/update?lang=en&pillar=4")
        Grid(chromium.settled(page)).put("4.1", "Progress (%)", "61")
        Grid(page).put("4.2", "Comment", "kept")
    expect(page.locator(CONNECTED)).to_have_count(0)
    with serving(sqlite_url, tmp_path / "second.txt", port=port) as server:
        expect(page.locator(CONNECTED)).to_have_count(1)
        Grid(page).write("4.3", "Progress (%)", "44")
        page.keyboard.press("Tab")
        _heading(page, "3 changes are not saved yet.")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("Saved: 3 changes in 3 actions.")).to_be_visible()
        assert server.troubles() == []
    page.context.close()


def _heading(page: Page, text: str) -> None:
    expect(page.locator("h1")).to_have_text(text)
