"""A server that is started anew, or out of reach: no edit is lost, and no bar says a wrong word."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, WebSocketRoute, expect
from sqlalchemy import Engine

from data.record import load
from db.engine.database import opened
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


@dataclass
class Line:
    """The connection of a browser's pages to their server, which can be cut."""

    is_cut: bool = False
    held: list[WebSocketRoute] = field(default_factory=list)

    def lay(self, context: BrowserContext) -> None:
        context.route_web_socket(re.compile("/_stcore/stream"), self._opened)

    def cut(self) -> None:
        self.is_cut = True
        while self.held:
            self.held.pop().close()

    def mend(self) -> None:
        self.is_cut = False

    def _opened(self, route: WebSocketRoute) -> None:
        if self.is_cut:
            route.close()
        else:
            route.connect_to_server()
            self.held.append(route)


def test_edits_of_a_lost_connection_are_there_when_it_is_back(
    browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    context, line = chromium.window(browser, 1440, 900), Line()
    line.lay(context)
    page = context.new_page()
    with serving(sqlite_url, tmp_path / "log.txt") as server, opened(sqlite_url) as engine:
        page.goto(f"{server.address}/update?lang=en&pillar=4")
        Grid(chromium.settled(page)).put("4.1", "Progress (%)", "61")
        line.cut()
        expect(page.locator(CONNECTED)).to_have_count(0)
        _bar(page, "1 change in 1 action")
        assert _saves(engine) == 1
        line.mend()
        expect(page.locator(CONNECTED)).to_have_count(1)
        Grid(chromium.settled(page)).put("4.2", "Progress (%)", "44")
        _heading(page, "2 changes are not saved yet.")
        _bar(page, "2 changes in 2 actions")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("Saved: 2 changes in 2 actions.")).to_be_visible()
        assert _saves(engine) == 2
        assert server.troubles() == []
    context.close()


def test_a_restart_leaves_no_bar_that_says_saved_of_what_is_not(
    browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    port = free_port()
    page = chromium.window(browser, 1440, 900).new_page()
    save = page.get_by_role("button", name="Save", exact=True)
    with serving(sqlite_url, tmp_path / "first.txt", port=port) as server:
        page.goto(f"{server.address}/update?lang=en&pillar=4")
        Grid(chromium.settled(page)).put("4.2", "Progress (%)", "62")
        save.click()
        expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
        Grid(chromium.settled(page)).put("4.1", "Progress (%)", "61")
    expect(page.locator(CONNECTED)).to_have_count(0)
    expect(save).to_be_disabled()
    with serving(sqlite_url, tmp_path / "second.txt", port=port), opened(sqlite_url) as engine:
        expect(page.locator(CONNECTED)).to_have_count(1)
        _heading(page, "1 change is not saved yet.")
        _bar(page, "1 change in 1 action")
        assert _saves(engine) == 2
        save.click()  # at once, before the new visit has the edits back
        expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
        assert _saves(engine) == 3
        expect(page.get_by_test_id("stSidebarNavLink").filter(has_text="●")).to_have_count(0)
    page.context.close()


def _bar(page: Page, unsaved: str) -> None:
    """The bar and the menu say what is unsaved, and nothing says that it was saved."""
    expect(page.locator(".st-key-save-bar")).to_contain_text(unsaved)
    expect(page.locator(".st-key-save-bar")).not_to_contain_text("Saved")
    expect(page.get_by_test_id("stSidebarNavLink").filter(has_text="●")).to_have_count(1)


def _saves(engine: Engine) -> int:
    return len(load.record(engine, "benelux-2021-2024").batches)


def _heading(page: Page, text: str) -> None:
    expect(page.locator("h1")).to_have_text(text)
