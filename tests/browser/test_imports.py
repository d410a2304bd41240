"""Two windows on Exchange, and an impatient hand: what is imported is there once, or not at all."""

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from data.record import load
from db.engine.database import opened
from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.databases import PROGRAMME

pytestmark = pytest.mark.faults("table opened, row changed elsewhere, then saved")


def _bring(page: Page, owner: str) -> Locator:
    """Bring a plan that gives 1.1 an owner; the button that imports it."""
    rows = f"code;owner\n1.1;{owner}\n"
    file = FilePayload(name="plan.csv", mimeType="text/csv", buffer=rows.encode())
    page.locator(".st-key-exchange-upload input[type=file]").set_input_files(file)
    button = page.locator(".st-key-exchange-do button")
    expect(button).to_be_visible()
    chromium.settled(page)
    return button


def _owners(server: Server) -> list[str]:
    """What was ever said of the owner of 1.1, after the programme was loaded."""
    with opened(server.database_url) as engine:
        updates = load.record(engine, PROGRAMME.name).updates
    return list(updates.loc[updates["batch_id"] > 1, "owner"])


def test_of_two_imports_at_once_the_later_one_is_told_of_the_first(
    open_page: OpenPage, server: Server
) -> None:
    pages = [open_page("/exchange", language="en") for _ in range(2)]
    buttons = [_bring(page, owner) for page, owner in zip(pages, ("Anna", "Bea"), strict=True)]
    for button in buttons:
        button.click(no_wait_after=True)
    told = [page.get_by_text("Somebody else has changed one cell meanwhile") for page in pages]
    saved = [page.get_by_text("1 change saved, in one row.") for page in pages]
    for page, no, yes in zip(pages, told, saved, strict=True):
        expect(no.or_(yes).first, page.url).to_be_visible()
    assert sorted(text.count() for text in told) == sorted(text.count() for text in saved) == [0, 1]
    assert _owners(server) == ["Anna" if saved[0].count() else "Bea"]


def test_a_double_click_imports_once(open_page: OpenPage, server: Server) -> None:
    page = open_page("/exchange", language="en")
    _bring(page, "Anna").dblclick(no_wait_after=True)
    expect(page.get_by_text("1 change saved, in one row.")).to_be_visible()
    chromium.settled(page)
    expect(page.get_by_text("1 change saved, in one row.")).to_be_visible()
    assert _owners(server) == ["Anna"]
