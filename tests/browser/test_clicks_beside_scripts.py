"""A click counts though the page's own scripts have something to tell at the same moment."""

import pytest
from playwright.sync_api import Page, expect

from db.engine.database import opened
from tests.browser import colleague
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.grid import Grid
from tests.browser.server import Server

SLOW = 1_000  # milliseconds, much longer than a page takes to hear of a save
# From now on what the server sends reaches the page SLOW later.
LATE = """slow => {
  const { dispatchEvent } = EventTarget.prototype
  for (const socket of window.sockets) {
    socket.late = (event) => {
      if (event.isLate) return
      event.stopImmediatePropagation()
      const again = new MessageEvent("message", { data: event.data })
      again.isLate = true
      setTimeout(() => dispatchEvent.call(socket, again), slow)
    }
  }
}"""
SOCKETS = """
window.sockets = []
window.WebSocket = class extends WebSocket {
  constructor(...all) {
    super(...all)
    window.sockets.push(this)
    EventTarget.prototype.addEventListener.call(this, "message", (event) => this.late?.(event))
  }
}
"""


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    page = open_page("/", language="en")
    page.add_init_script(SOCKETS)
    page.reload()
    return settled(page)


def test_a_page_of_the_menu_opens_though_somebody_saves_in_that_moment(
    page: Page, server: Server
) -> None:
    page.evaluate(LATE, SLOW)
    page.get_by_role("link", name="Timeline").click()
    with opened(server.database_url) as engine:
        colleague.begin(engine)
    page.wait_for_timeout(2 * SLOW)
    settled(page)
    expect(page.get_by_role("link", name="Timeline")).to_have_attribute("aria-current", "page")
    assert "/timeline" in page.url


def test_a_page_of_the_menu_opens_right_after_an_edit_which_is_kept(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    Grid(page).write("4.2", "Comment", "half a sentence")
    page.keyboard.press("Tab")
    expect(page.locator("h1")).to_have_text("1 change is not saved yet.")
    page.get_by_role("link", name="Partners").click()
    page.wait_for_timeout(SLOW)
    settled(page)
    assert "/partners" in page.url
    expect(page.get_by_role("link", name="Update ●")).to_be_visible()
