"""Sharing in a real browser, by keyboard: two links told apart, each copied as what it is."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from data.__main__ import main as data
from locales import LANGUAGES
from public.__main__ import main as public
from tests.browser.accessibility import violations
from tests.browser.chromium import TILES, settled, window
from tests.browser.conftest import OpenPage
from tests.browser.server import Server, serving


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


def tiles(page: Page) -> dict[str, str]:
    """Word to figure of the dashboard's tiles."""
    found = settled(page).locator(TILES)
    words = found.locator("dt").all_inner_texts()
    values = found.locator("dd.value").all_inner_texts()
    return {word.split("\n")[-1]: value for word, value in zip(words, values, strict=True)}


def shared_tiles(page: Page) -> dict[str, str]:
    """The same of a shared page."""
    words = page.locator(".tiles dt").all_inner_texts()
    values = page.locator(".tiles dd:nth-of-type(1)").all_inner_texts()
    return dict(zip(map(str.strip, words), values, strict=True))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_two_links_are_told_apart_and_copied(
    open_page: OpenPage, server: Server, dark: bool
) -> None:
    width = 390 if dark else 1440
    page = open_page("/pillars", language="en", pillar="2", dark=dark, width=width)
    press(page, "Share")
    assert violations(page) == []
    address = urlsplit(copied(page, "Copy internal link"))
    assert address.path == "/pillars"
    assert parse_qs(address.query) == {"programme": ["benelux-2021-2024"], "pillar": ["2"]}
    press(page, "Create a shared page")
    expect(page).to_have_url(re.compile("/share.*pillar=2"))
    expect(page.get_by_role("heading", name="New shared page")).to_be_visible()
    assert violations(settled(page)) == []
    page.get_by_label("Name, also shown on the page").fill("For the ministry")
    page.get_by_label("Password (optional)", exact=True).fill("not for everyone")
    page.keyboard.press("Tab")
    expect(page.get_by_text("with a password")).to_have_count(1)
    press(page, "Create the link")
    expect(page.get_by_role("heading", name="is ready: copy its link now")).to_be_visible()
    assert violations(settled(page)) == []
    public_link = page.get_by_role("button", name="Copy public link", exact=True)
    expect(public_link).to_be_in_viewport()
    link = copied(page, "Copy public link")
    assert re.fullmatch(re.escape(server.address) + "/s/[A-Za-z0-9_-]{32}", link)
    press(page, "I have copied the link")
    expect(page.get_by_text(link)).to_have_count(0)
    press(page, "End")
    expect(page.get_by_role("dialog")).to_contain_text("for good?")
    assert violations(settled(page)) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()


def test_an_ended_page_does_not_come_back_by_back(
    browser: Browser,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", server.database_url)
    monkeypatch.setenv("PUBLIC_URL", server.address)
    assert public(["create", "--name", "For a week", "--lang", "en"]) == 0
    (link,) = re.findall(r"http\S+", capsys.readouterr().out)
    context = browser.new_context()
    page = context.new_page()
    page.goto(link)
    expect(page.locator("h1")).to_contain_text("actions")
    page.goto(f"{server.address}/healthz")
    assert public(["list"]) == 0
    (number,) = re.findall(r"^\s*(\S+).*For a week", capsys.readouterr().out, re.MULTILINE)
    assert public(["revoke", number]) == 0
    page.go_back()
    expect(page.locator("h1")).to_have_text("This link is not valid")
    context.close()


@pytest.mark.smoke
def test_whoever_gets_the_link_sees_the_figures_of_the_view(
    browser: Browser,
    open_page: OpenPage,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = open_page("/", language="en", pillar="2", partner="NRW")
    shown = tiles(page)
    press(press(page, "Share"), "Create a shared page")
    page.get_by_label("Name, also shown on the page").fill("For the region")
    press(page, "Create the link")
    link = copied(page, "Copy public link")
    with browser.new_context(locale="en-GB") as stranger:
        other = stranger.new_page()
        other.goto(link)
        assert other.locator("html").get_attribute("lang") == "en"
        figures = json.loads(other.request.get(f"{link}/figures.json").text())
        seen = shared_tiles(other)
    assert len(shown) > 3
    # The dashboard's words stand after the name of their mark.
    both = [(shown[word], seen[name]) for word in shown for name in seen if word.endswith(name)]
    assert len(both) == len(shown)
    assert all(here == there for here, there in both)
    monkeypatch.setenv("DATABASE_URL", server.database_url)
    scope = ["--pillar", "2", "--partner", "NRW", "--in-scope", "--format", "json"]
    assert data(["figures", "--by", "pillar", *scope]) == 0
    assert json.loads(capsys.readouterr().out) == figures


def test_without_a_public_url_a_link_begins_as_the_page_and_says_who_can_open_it(
    browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    with serving(sqlite_url, tmp_path / "server.log", {"PUBLIC_URL": ""}) as own:
        page = window(browser, 390, 844).new_page()
        page.goto(own.address + "/pillars?lang=en&pillar=2")
        press(settled(page), "Share")
        assert copied(page, "Copy internal link").startswith(own.address + "/pillars?")
        expect(page.get_by_text("This link opens on this computer alone.")).to_be_visible()
        page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_the_buttons_of_a_shared_view_stand_on_one_line(
    open_page: OpenPage, server: Server, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", server.database_url)
    assert public(["create", "--name", "For a week"]) == 0
    page = open_page("/", language=language, width=390)
    line = page.locator(".st-key-scope-line")
    expect(line.locator(".stMarkdownBadge")).to_be_visible()
    boxes = [each.bounding_box() for each in line.get_by_test_id("stPopover").all()]
    assert len({round(box["y"]) for box in boxes if box}) == 1
    assert len(boxes) == 3
