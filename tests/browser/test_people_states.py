"""Sign-in and the pages about people: axe-core finds nothing, and sign-in needs no script."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from locales import translator
from tests.browser.accessibility import judged, violations
from tests.browser.chromium import window
from tests.browser.people_states import LIVE, PLAIN, PeopleServers, served
from tests.browser.test_accessibility import LOOKS
from tests.databases import Shelf

WIDER = "() => document.scrollingElement.scrollWidth - innerWidth"
# Streamlit scrolls within the page.
WIDER_MAIN = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"


@pytest.fixture(scope="module")
def servers(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PeopleServers]:
    with sqlite.loaded() as url, served(url, tmp_path_factory.mktemp("people")) as found:
        yield found


@pytest.mark.parametrize("state", PLAIN)
def test_axe_finds_nothing_on_pages_of_sign_in(
    servers: PeopleServers, browser: Browser, state: str
) -> None:
    for language, width, dark in LOOKS:
        with window(browser, width, 844, dark=dark) as context:
            page = context.new_page()
            PLAIN[state](servers, page, language)
            assert page.evaluate(WIDER) <= 0, "a page scrolls down only, also on a phone"
            assert judged(page) == []


@pytest.mark.parametrize(("language", "width", "dark"), [LOOKS[1], LOOKS[2]])
@pytest.mark.parametrize("state", LIVE)
def test_axe_finds_nothing_on_pages_about_people(
    servers: PeopleServers, browser: Browser, state: str, language: str, width: int, dark: bool
) -> None:
    with window(browser, width, 900, dark=dark) as context:
        page = context.new_page()
        LIVE[state](servers, page, language)
        assert page.evaluate(WIDER_MAIN) <= 0, "a page scrolls down only, also on a phone"
        assert violations(page) == []


@pytest.mark.parametrize("state", PLAIN)
def test_a_page_of_sign_in_says_the_same_without_a_script(
    servers: PeopleServers, browser: Browser, state: str
) -> None:
    texts = []
    for has_script in (True, False):
        with browser.new_context(java_script_enabled=has_script) as context:
            page = context.new_page()
            PLAIN[state](servers, page, "en")
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            for control in (*page.get_by_role("button").all(), *page.get_by_role("link").all()):
                expect(control).to_be_enabled()
            texts.append(page.locator("main").inner_text())
    assert texts[0] == texts[1]


def test_without_a_script_the_button_of_a_passkey_says_what_to_do(
    servers: PeopleServers, browser: Browser
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        PLAIN["passkey"](servers, page, "en")
        page.get_by_role("button").click()
        _says(page, "passkey-refused-unknown")


def _says(page: Page, message: str) -> None:
    expect(page.get_by_role("alert").filter(visible=True)).to_contain_text(
        translator("en")(message)
    )
