"""Back from a page to a list: the list stands where it was left."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

PLACE = '[data-testid="stMain"]'
TOP = "one => one.scrollTop"


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def _leave(page: Page) -> float:
    """Scroll to the last link to an action and follow it; where the page stood then."""
    main = page.locator(PLACE)
    link = page.locator(f'{PLACE} a[href*="/action?"]').last
    link.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    top = float(main.evaluate(TOP))
    assert top > 200
    link.click()
    page.wait_for_url("**/action?*")
    chromium.settled(page)
    return top


@pytest.mark.parametrize("path", ["/freshness", "/pillars"])
def test_back_shows_the_list_where_it_was_left(open_page: OpenPage, path: str) -> None:
    page = open_page(path, language="nl", width=1366, height=657)
    top = _leave(page)
    assert page.locator(PLACE).evaluate(TOP) < 200
    page.go_back()
    page.wait_for_url(f"**{path}?*")
    chromium.settled(page)
    page.wait_for_timeout(800)
    assert abs(page.locator(PLACE).evaluate(TOP) - top) < 40


def test_a_page_opened_by_the_menu_begins_at_its_top(open_page: OpenPage) -> None:
    page = open_page("/freshness", language="nl", width=1366, height=657)
    _leave(page)
    page.get_by_role("link", name="Opvolging").click()
    page.wait_for_url("**/freshness*")
    chromium.settled(page)
    page.wait_for_timeout(800)
    expect(page.locator("h1")).to_be_in_viewport()


def test_a_page_that_is_scrolled_meanwhile_stays_where_it_is(open_page: OpenPage) -> None:
    page = open_page("/freshness", language="nl", width=1366, height=657)
    top = _leave(page)
    page.mouse.move(700, 400)
    page.go_back()
    page.mouse.wheel(0, 1)
    chromium.settled(page)
    page.wait_for_timeout(800)
    assert page.locator(PLACE).evaluate(TOP) < top / 2
