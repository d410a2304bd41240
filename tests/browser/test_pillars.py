"""The Pillars page in the browser: opening an action by keyboard, by link, on a phone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import TILES, settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def button(page: Page, code: str) -> Locator:
    """What opens and closes an action."""
    return page.locator(f".st-key-turn-{code.replace('.', '-')} button")


def test_the_keyboard_opens_and_closes_an_action_and_stays_where_it_was(
    open_page: OpenPage,
) -> None:
    page = open_page("/pillars", language="nl", pillar="2")
    button(page, "2.4").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"action=2\.4.*pillar=2"))
    settled(page)
    expect(page.locator(".st-key-opened-2-4")).to_be_visible()
    expect(button(page, "2.4")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-opened-2-4")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("action"))


# The px between the end of each tile's label and its edge.
ROOM = """(tiles) => tiles.map((tile) => {
  const words = document.createRange()
  words.selectNodeContents(tile.querySelector("dt"))
  return tile.getBoundingClientRect().right - words.getBoundingClientRect().right
})"""


@pytest.mark.parametrize("width", [1200, 1366])
def test_the_label_of_a_tile_stays_within_it(open_page: OpenPage, width: int) -> None:
    page = open_page("/pillars", language="nl", width=width, height=657)
    room = page.locator(TILES).evaluate_all(ROOM)
    assert len(room) == 6
    assert min(room) >= 8


def test_a_part_of_a_bar_is_clicked_or_reached_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("/pillars", language="en")
    part = page.locator(".st-key-chart-statuses .barlayer .point path").first
    for found in (expect(page).to_have_url, expect(page).not_to_have_url):
        part.scroll_into_view_if_needed()  # a click brings the reader to the list
        box = part.bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] - 6, box["y"] + 6)
        found(re.compile("pillar=[0-9]&status="))
        settled(page)
    page.locator(".st-key-chart-statuses a").first.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("pillar=1&status=in_progress"))
    settled(page)
    assert violations(page) == []


def test_the_menu_leaves_what_was_open_behind(open_page: OpenPage) -> None:
    page = open_page("/pillars", language="nl", pillar="2", action="2.1")
    expect(page.locator(".st-key-opened-2-1")).to_be_visible()
    page.get_by_role("link", name="Partners").click()
    expect(page).to_have_url(re.compile("/partners.*pillar=2"))
    settled(page)
    assert "action" not in page.url
    page.get_by_role("link", name="Pijlers").click()
    expect(page).to_have_url(re.compile("/pillars.*pillar=2"))
    settled(page)
    expect(page.locator(".st-key-opened-2-1")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "width", "dark"),
    [("fr", 1440, False), ("de", 1440, True), ("nl", 390, True), ("de", 390, False)],
)
def test_an_open_action_is_for_everyone(
    open_page: OpenPage, language: str, width: int, dark: bool
) -> None:
    page = open_page("/pillars", language=language, width=width, dark=dark, action="5.3")
    for folded in page.locator(".st-key-opened-5-3 summary").all():
        folded.click()
    settled(page)
    assert violations(page) == []
    too_wide = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"
    assert page.evaluate(too_wide) <= 0


@pytest.mark.parametrize("width", [1440, 390])
def test_the_table_twin_is_for_everyone(open_page: OpenPage, width: int) -> None:
    page = open_page("/pillars", language="fr", width=width)
    page.locator(".st-key-form-pillars-actions button").nth(1).click()
    settled(page)
    expect(page.locator(".st-key-card-pillars-actions table")).to_be_visible()
    assert violations(page) == []
    inside = """table => table.getBoundingClientRect().right
      <= table.getRootNode().host.closest('[class*=st-key-card-]').getBoundingClientRect().right"""
    assert page.locator(".st-key-card-pillars-actions table").evaluate(inside)


def test_a_link_brings_what_it_opens_into_sight(open_page: OpenPage) -> None:
    page = open_page("/pillars", language="en", action="4.3")
    expect(page.locator(".st-key-row-4-3")).to_be_in_viewport()
    expect(page.locator(".st-key-row-1-1")).not_to_be_in_viewport()


@pytest.mark.parametrize(
    ("language", "width"), [("nl", 1440), ("fr", 1440), ("de", 1440), ("en", 1024), ("de", 390)]
)
def test_nothing_in_a_row_is_cut_off(open_page: OpenPage, language: str, width: int) -> None:
    page = open_page("/pillars", language=language, width=width)
    cut = """rows => rows.flatMap(row => [...row.querySelectorAll('p')])
      .filter(text => text.scrollWidth > text.clientWidth + 1).map(text => text.innerText)"""
    assert page.locator("[class*=st-key-row-]").evaluate_all(cut) == []
    narrow = "texts => Math.min(...texts.map(text => text.offsetWidth))"
    assert page.locator("[class*=st-key-row-] > :first-child").evaluate_all(narrow) > 200
    heights = "buttons => buttons.map(button => button.offsetHeight)"
    assert set(page.locator("[class*=st-key-turn-] button").evaluate_all(heights)) == {40}
