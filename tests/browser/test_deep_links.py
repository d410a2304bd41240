"""Every page opens as the first link that a fresh process ever sees, in its frame and language."""

import re
import urllib.request
from itertools import cycle

import pytest
from playwright.sync_api import expect

from dashboard import PAGES
from locales import LANGUAGES, translator
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.browser.shots import ADDRESSES
from ui.frame.entry import GROUPS

# A process for each page is dear, so each page comes in one language and all languages come.
LINKS = list(zip(ADDRESSES, cycle(LANGUAGES), strict=False))


@pytest.fixture
def server(fresh_server: Server) -> Server:
    return fresh_server


@pytest.mark.parametrize(("name", "language"), LINKS)
def test_a_fresh_process_opens_a_deep_link(
    open_page: OpenPage, server: Server, name: str, language: str
) -> None:
    assert _language_as_served(f"{server.address}{ADDRESSES[name]}?lang={language}") == language
    page = open_page(ADDRESSES[name], language=language, pillar=["2", "4"], as_of="2023-06-30")
    t = translator(language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("h1")).to_have_count(1)
    if PAGES[name] in GROUPS:
        here = page.locator('[data-testid="stSidebarNavLink"][aria-current="page"]')
        expect(here).to_contain_text(t(f"page-{name}"))
    expect(page.get_by_test_id("stSidebarNavLink")).to_have_count(8)
    expect(page.get_by_test_id("stSidebar")).to_contain_text(t("filter-programme"))
    expect(page.get_by_test_id("stMultiSelect").first).to_contain_text("2")
    expect(page).to_have_url(re.compile(r"pillar=2&pillar=4"))
    expect(page.get_by_test_id("stMain")).to_contain_text(t.list(["2", "4"]))


def _language_as_served(address: str) -> str:
    with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own process
        found = re.search(r'<html lang="(\w+)">', answer.read().decode())
    return found[1] if found else ""
