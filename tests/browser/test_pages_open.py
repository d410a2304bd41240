"""A visit in a real browser: the menu, the language, the address, and the way back."""

import json
import re
from http.client import HTTPConnection, HTTPMessage
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from dashboard import PAGES
from locales import LANGUAGES, translator
from public.http.streamlit_files import OWN
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.browser.shots import ADDRESSES
from ui.frame.entry import GROUPS, TOOLS

IN_A_CONTROL = """() => {
  const main = document.querySelector("[data-testid=stMain]")
  return document.activeElement !== main && main.contains(document.activeElement)
}"""


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def _answer(page: Page) -> str:
    return settled(page).locator("h1").inner_text()


def _choose(page: Page, language: str) -> None:
    group = page.get_by_test_id("stSidebar").get_by_test_id("stButtonGroup").first
    group.get_by_text(language.upper(), exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    settled(page)


@pytest.mark.smoke
def test_the_menu_leads_to_every_page_and_keeps_the_filters(open_page: OpenPage) -> None:
    page = open_page(language="nl", pillar="2")
    for name, group in PAGES.items():
        if group not in (*GROUPS, TOOLS):
            continue
        place = ".st-key-tools" if group == TOOLS else "[data-testid=stSidebarNav]"
        page.locator(place).get_by_text(translator("nl")(f"page-{name}"), exact=True).click()
        expect(page).to_have_url(re.compile(rf"{ADDRESSES[name]}\?lang=nl.*pillar=2"))
        expect(settled(page).locator("h1")).to_have_count(1)


@pytest.mark.parametrize("name", OWN)
def test_a_page_asks_for_no_script_late(open_page: OpenPage, name: str) -> None:
    page = settled(open_page(ADDRESSES[name], language="en", code="2.3"))
    asked = page.evaluate("performance.getEntriesByType('resource').map((e) => e.name)")
    scripts = {each.split("/")[-1] for each in asked if "/static/js/" in each}
    named = re.findall(r'(?:href|src)="[^"]*?([^"/]+\.js)"', page.request.get(page.url).text())
    assert len(scripts) > 50
    assert scripts <= {*named}


def test_all_filters_are_in_view_on_a_laptop(open_page: OpenPage) -> None:
    page = open_page(language="fr", width=1440, height=900)
    inside = (
        """e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= 900 }"""
    )
    sidebar = page.get_by_test_id("stSidebarUserContent")
    fields = sidebar.locator("[data-testid=stElementContainer]").all()
    assert len(fields) >= 9
    assert all(field.evaluate(inside) for field in fields)


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_the_first_control_is_few_tabs_from_the_skip_link(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address, language="nl")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tabs = 0
    while not page.evaluate(IN_A_CONTROL):
        page.keyboard.press("Tab")
        tabs += 1
        assert tabs <= 6


def test_the_language_changes_everywhere_at_once(open_page: OpenPage) -> None:
    page = open_page("/partners", language="nl")
    answers = {_answer(page)}
    for language in ("fr", "de", "en"):
        _choose(page, language)
        expect(page.get_by_test_id("stSidebarNav")).to_contain_text(
            translator(language)("page-pillars")
        )
        answers.add(_answer(page))
    assert len(answers) == len(LANGUAGES)


def test_the_address_of_a_view_shows_the_same_view_to_somebody_else(
    open_page: OpenPage, server: Server
) -> None:
    page = open_page("/pillars", language="de")
    page.get_by_test_id("stSidebar").get_by_text(translator("de")("level-measure")).click()
    expect(page).to_have_url(re.compile("level=measure"))
    shown = _answer(page)
    there = page.url.removeprefix(server.address)
    assert _answer(open_page(there)) == shown


def test_going_back_restores_the_view_and_then_leaves(open_page: OpenPage) -> None:
    page = open_page("/partners", language="nl")
    first = page.url
    _choose(page, "fr")
    second = page.url
    page.get_by_test_id("stSidebarNav").get_by_text(translator("fr")("page-timeline")).click()
    expect(page).to_have_url(re.compile("/timeline"))
    settled(page)
    page.go_back()
    expect(page).to_have_url(second)
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    settled(page).go_back()
    expect(page).to_have_url(first)
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    settled(page).go_forward()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.go_back()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    settled(page).go_back()
    expect(page).to_have_url("about:blank")


@pytest.mark.parametrize("path", ["/", "/partners?pillar=99&as_of=31-02-2024"])
def test_an_address_that_was_completed_is_no_step_of_its_own(
    open_page: OpenPage, path: str
) -> None:
    page = open_page(path)
    expect(page).to_have_url(re.compile("programme="))
    page.go_back()
    expect(page).to_have_url("about:blank")


@pytest.mark.parametrize("path", ["/nowhere", "/pillars/nowhere"])
def test_a_page_that_is_none_is_told_of_in_the_readers_language(
    open_page: OpenPage, path: str
) -> None:
    page = open_page(path, language="fr")
    said = translator("fr")("notice-unknown-code", name="Page", value=path.strip("/"))
    expect(page.get_by_test_id("stAlert")).to_have_text(said)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("h1")).to_have_count(1)


def test_the_server_says_how_it_is_and_guards_what_it_serves(server: Server) -> None:
    status, _, body = _ask(server, "GET", "/healthz")
    assert (status, json.loads(body)["status"]) == (200, "ok")
    for path in ("/", "/method", "/healthz", "/favicon.png", "/_stcore/health"):
        status, headers, _ = _ask(server, "GET", path)
        assert status == 200, path
        assert "frame-ancestors 'none'" in headers["content-security-policy"], path
        assert headers["x-content-type-options"] == "nosniff", path


@pytest.mark.parametrize("path", ["/_stcore/agent/interact", "/_stcore/agent/mcp"])
def test_no_program_drives_the_dashboard_over_http(server: Server, path: str) -> None:
    assert _ask(server, "POST", path, b"{}")[0] >= 400


def _ask(
    server: Server, method: str, path: str, body: bytes | None = None
) -> tuple[int, HTTPMessage, bytes]:
    connection = HTTPConnection(urlsplit(server.address).netloc)
    connection.request(method, path, body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    told = answer.status, answer.headers, answer.read()
    connection.close()
    return told


def test_an_address_that_is_completed_is_no_step_back(open_page: OpenPage) -> None:
    page = open_page("/partners", language="nl")
    page.keyboard.press("Escape")
    # Streamlit may announce a page first, and its query in a message of its own.
    page.evaluate("history.pushState({}, '', '/timeline')")
    steps = page.evaluate("history.length")
    page.evaluate("history.pushState({}, '', '/timeline?lang=nl')")
    assert page.evaluate("[history.length, location.search]") == [steps, "?lang=nl"]
