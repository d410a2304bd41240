"""A file that is refused before it is read: the sentence stands there, in the reader's language."""

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, expect

from bench.session import visiting
from data.files.file_limits import MEGABYTE, PAGE, TOO_LARGE
from db.problems import sentence
from locales import LANGUAGES, translator
from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.running.test_uploads import began, session
from ui.frame.upload_limits import LEAST, MOST_IN_ALL, MOST_OF_FILE, MOST_OF_VISIT

FIELDS = ("exchange-upload", "exchange-new")


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


class Bring(Protocol):
    """Chooses a file of so many bytes in a field of the page."""

    def __call__(self, page: Page, field: str, size: int) -> None: ...


@pytest.fixture
def bring(tmp_path: Path) -> Bring:
    def bring(page: Page, field: str, size: int) -> None:
        # From the disk, as people do: to send it to the browser takes longer than all else.
        (tmp_path / "plan.csv").touch()
        os.truncate(tmp_path / "plan.csv", size)
        page.locator(f".st-key-{field} input[type=file]").set_input_files(tmp_path / "plan.csv")

    return bring


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_a_file_is_too_large_is_seen(open_page: OpenPage, bring: Bring, language: str) -> None:
    page, t = open_page("/exchange", width=390, language=language), translator(language)
    for field in FIELDS:
        bring(page, field, PAGE.bytes + 1)
        told = page.locator(f".st-key-{field}").get_by_role("alert")
        expect(told).to_have_text(" ".join(sentence(t, each) for each in TOO_LARGE))
        box = told.bounding_box()
        assert box is not None
        assert box["width"] > 200
        assert box["height"] > 20


def test_that_there_is_no_room_is_seen_and_follows_the_language(
    browser: Browser, server: Server, bring: Bring
) -> None:
    # In a window of its own: that an answer is a refusal is what this is about.
    window = chromium.window(browser, 1440, 900)
    page = window.new_page()
    page.goto(f"{server.address}/exchange?lang=fr")
    chromium.settled(page)
    told = page.locator(".st-key-exchange-upload").get_by_role("alert")
    with ExitStack() as open_:
        left = MOST_IN_ALL - LEAST
        while left > LEAST:
            visit = open_.enter_context(visiting(server.address, "exchange"))
            visit.run()
            for number in range(MOST_OF_VISIT // MOST_OF_FILE):
                size = min(PAGE.bytes, left)
                open_.enter_context(began(server, session(visit), f"f{number}", size))
                left -= size
        bring(page, "exchange-upload", 10)
        expect(told).to_have_text(translator("fr")("exchange-no-room"))
    page.get_by_text("DE", exact=True).click()
    expect(told).to_have_text(translator("de")("exchange-no-room"))
    window.close()


def test_sizes_and_buttons_have_the_words_of_the_language(
    open_page: OpenPage, bring: Bring
) -> None:
    page = open_page("/exchange", language="fr")
    bring(page, "exchange-upload", PAGE.bytes + MEGABYTE)
    field = page.locator(".st-key-exchange-upload")
    expect(field.get_by_text("21 Mo")).to_be_visible()
    expect(field.get_by_role("button", name="Retirer plan.csv")).to_be_visible()
    words = translator("fr")("exchange-choose")
    expect(field.get_by_role("button", name=words)).to_have_count(2)
