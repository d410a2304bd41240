"""The page of an action in the browser: two clicks to its form, and nothing lost on the way."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage


def _button(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    settled(page)


def test_an_action_of_the_overview_is_done_in_four_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    page.locator(".st-key-card-attention").get_by_role("link", name=re.compile(r"^1\.5 ")).click()
    settled(page)
    _button(page, "Update this action")
    page.get_by_role("radio", name="Completed").click()
    settled(page)
    _button(page, "Save")
    expect(page.locator("h1")).to_have_text(re.compile(r"^1\.5 .*: the action is completed\.$"))
    assert page.evaluate("scrollY") == 0


def test_a_link_in_a_list_opens_in_place_and_back_returns(open_page: OpenPage) -> None:
    page = open_page("/freshness", language="nl", pillar="2")
    page.evaluate("window.stays = true")
    page.get_by_role("link", name="2.2", exact=True).click()
    expect(page).to_have_url(re.compile(r"/action\?.*code=2\.2.*pillar=2"))
    settled(page)
    expect(page.locator("h1")).to_have_text(re.compile(r"^2\.2 "))
    assert page.evaluate("window.stays"), "the visit goes on"
    page.go_back()
    expect(page).to_have_url(re.compile(r"/freshness\?.*pillar=2"))


def test_what_is_unsaved_goes_along_to_the_next_action(open_page: OpenPage) -> None:
    page = open_page("/action", language="en", code="2.3")
    _button(page, "Update this action")
    page.get_by_label("Owner").fill("Ann")
    page.keyboard.press("Tab")
    settled(page)
    page.get_by_role("link", name=re.compile("^Next: ")).click()
    expect(page).not_to_have_url(re.compile(r"code=2\.3"))
    settled(page)
    expect(page.get_by_text("1 change in 1 action")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(re.compile(r"code=2\.3"))
    settled(page)
    expect(page.get_by_label("Owner")).to_have_value("Ann")


@pytest.mark.parametrize(
    ("language", "width", "dark"), [("fr", 1366, False), ("de", 390, True), ("nl", 1024, False)]
)
def test_the_page_and_its_form_are_for_everyone(
    open_page: OpenPage, language: str, width: int, dark: bool
) -> None:
    page = open_page("/action", language=language, width=width, dark=dark, code="2.3")
    assert violations(page) == []
    page.locator(".st-key-action-form-turn button").click()
    settled(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("width", "count"), [(1440, 4), (390, 0)])
def test_the_line_has_its_comments_where_there_is_room_for_them(
    open_page: OpenPage, width: int, count: int
) -> None:
    page = open_page("/action", language="nl", code="2.1", width=width)
    comments = page.locator(".st-key-chart-line-2-1 .annotation", has_text=re.compile(r"^\d+%: "))
    expect(comments).to_have_count(4)
    expect(comments.filter(visible=True)).to_have_count(count)


def test_the_bar_of_the_facts_is_as_wide_as_their_table(open_page: OpenPage) -> None:
    facts = open_page("/action", language="nl", width=1024, code="2.3").locator(
        ".st-key-card-action-facts"
    )
    bar, table = facts.locator("img").bounding_box(), facts.get_by_role("table").bounding_box()
    assert bar
    assert table
    assert abs(bar["width"] - table["width"]) <= 2
