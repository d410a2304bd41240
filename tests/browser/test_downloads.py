"""A page's files by keyboard alone, and what a screen reader hears of them."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.conftest import OpenPage
from tests.browser.server import Server


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def test_a_file_is_had_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(pillar="2", language="nl", width=390)
    page.get_by_role("button", name="Downloaden").focus()
    page.keyboard.press("Enter")
    wanted = page.get_by_role("button", name="CSV voor rekenbladen")
    expect(page.get_by_role("dialog")).to_be_focused()
    assert violations(page) == []
    for _ in range(5):
        page.keyboard.press("Tab")
    expect(wanted).to_be_focused()
    with page.expect_download() as given:
        page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Downloaden")).to_be_focused()
    name = given.value.suggested_filename
    assert re.fullmatch(r"benelux-2021-2024_overview-pillars_\d{4}-\d\d-\d\d_nl\.csv", name)
