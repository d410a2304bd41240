"""Sharing in a real browser, by keyboard: two links told apart, each copied as what it is."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server


def press(page: Page, label: str) -> Page:
    """Press the button of that name by keyboard."""
    page.get_by_role("button", name=label, exact=True).first.focus()
    page.keyboard.press("Enter")
    return settled(page)


def copied(page: Page, label: str) -> str:
    """What is on the clipboard once the button of that name says that it copied."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.get_by_role("button", name=label, exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Copied", exact=True).first).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_two_links_are_told_apart_and_copied(
    open_page: OpenPage, server: Server, dark: bool
) -> None:
    width = 390 if dark else 1440
    page = open_page("/pillars", language="en", pillar="2", dark=dark, width=width)
    press(page, "Share")
    assert violations(page) == []
    address = urlsplit(copied(page, "Copy the address for colleagues"))
    assert address.path == "/pillars"
    assert parse_qs(address.query) == {"programme": ["benelux-2021-2024"], "pillar": ["2"]}
    press(page, "Make a shared page")
    expect(page).to_have_url(re.compile("/share.*pillar=2"))
    expect(page.get_by_role("heading", name="New shared page")).to_be_visible()
    assert violations(settled(page)) == []
    page.get_by_label("Name, which also stands on the page").fill("For the ministry")
    press(page, "Create the link")
    expect(page.get_by_role("heading", name="is ready: copy its link now")).to_be_visible()
    assert violations(settled(page)) == []
    link = copied(page, "Copy the link for anyone")
    assert re.fullmatch(re.escape(server.address) + "/s/[A-Za-z0-9_-]{32}", link)
    press(page, "I have copied the link")
    expect(page.get_by_text(link)).to_have_count(0)
    press(page, "End")
    expect(page.get_by_role("dialog")).to_contain_text("for good?")
    assert violations(settled(page)) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()
