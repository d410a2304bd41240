"""Every page opens as the first link that a fresh process ever sees, in its frame and language."""

import pytest
from playwright.sync_api import expect

from locales import translator
from tests.browser.conftest import OpenPage
from tests.browser.shots import ADDRESSES


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_fresh_process_opens_a_deep_link(open_page: OpenPage, name: str) -> None:
    page = open_page(ADDRESSES[name], language="fr", pillar="P2")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.locator("h1")).to_have_count(1)
    here = page.locator('[data-testid="stSidebarNavLink"][aria-current="page"]')
    expect(here).to_contain_text(translator("fr")(f"page-{name}"))
