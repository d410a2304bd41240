"""The Overview in the browser: links that keep the view, explanations and twins for everyone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

POPOVER = '[data-testid="stPopoverBody"]'


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def test_the_keyboard_reaches_the_worst_action_and_opens_it(open_page: OpenPage) -> None:
    page = open_page("/", language="nl", as_of="2023-12-31")
    link = page.locator('.st-key-card-attention [data-testid="stPageLink-NavLink"]').first
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/pillars\?.*action=2\.3"))
    settled(page)
    assert "as_of=2023-12-31" in page.url
    assert "lang=nl" in page.url


def test_a_title_as_long_as_it_likes_wraps(open_page: OpenPage) -> None:
    page = open_page("/", language="fr", width=390)
    cut = "links => links.filter(l => l.scrollWidth > l.clientWidth + 1).map(l => l.textContent)"
    links = page.locator('.st-key-card-attention [data-testid="stPageLink-NavLink"] p')
    assert links.evaluate_all(cut) == []


@pytest.mark.parametrize(
    ("width", "explained"), [(1440, ("pillars", "attention")), (390, ("partners", "trend"))]
)
def test_explanations_and_tables_are_for_everyone(
    open_page: OpenPage, width: int, explained: tuple[str, ...]
) -> None:
    page = open_page("/", language="de", width=width)
    for card in ("pillars", "attention", "partners", "trend"):
        _click(page, f".st-key-form-{card} button", 1)
        expect(page.locator(f".st-key-card-{card} table")).to_be_visible()
    assert violations(page) == []
    for card in explained:
        _click(page, f".st-key-how-{card} button", 0)
        expect(page.locator(f"{POPOVER} table")).to_be_visible()
        assert violations(page, POPOVER) == []
        page.keyboard.press("Escape")


def _click(page: Page, selector: str, place: int) -> None:
    page.locator(selector).nth(place).click()
    settled(page)
