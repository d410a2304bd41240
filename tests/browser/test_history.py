"""Undo from end to end: a save, what somebody changed since, the choice by keyboard, and back."""

from playwright.sync_api import Page, expect

from db.engine.database import open_engine
from tests.browser.chromium import TILES, settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.pages.history.conftest import ANN, BOB, Written

FOLLOWS = 20_000  # milliseconds until somebody else's save must be there


def _press(page: Page, name: str) -> None:
    """Press a button by keyboard alone."""
    button = page.get_by_role("button", name=name, exact=True).first
    expect(button).to_be_enabled()
    button.focus()
    page.keyboard.press("Enter")
    settled(page)


def test_a_save_is_undone_and_the_undo_too(open_page: OpenPage, server: Server) -> None:
    engine = open_engine(server.database_url)
    written = Written(engine)
    written.save(ANN, a42={"progress": 75.0}, a41={"progress": 60.0})
    written.save(BOB, a42={"progress": 80.0})
    page = open_page("/history", language="en", action="4.2")
    other = open_page("/", language="en")
    expect(page.locator("h2").first).to_have_text("1 update of one action")

    settled(page).locator(".st-key-card-save-2").get_by_role(
        "button", name="Undo this entry"
    ).focus()
    page.keyboard.press("Enter")
    dialogue = page.get_by_role("dialog")
    expect(dialogue).to_contain_text("One value has been changed since. Choose the value to keep.")
    expect(dialogue).to_contain_text("Progress: 60% → 50%")
    expect(dialogue.get_by_role("button", name="Undo 1 change")).to_be_disabled()
    dialogue.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    settled(page)
    _press(page, "Undo 2 changes")
    expect(page.get_by_text("Undone: 2 changes in 2 actions.")).to_be_visible()
    assert (written.stands("4.2", "progress"), written.stands("4.1", "progress")) == (50, 50)
    # Everybody who looks sees it by themselves.
    expect(other.locator(TILES).nth(1)).to_contain_text("51.3%", timeout=FOLLOWS)

    undone = settled(page).locator(".st-key-card-save-4")
    expect(undone).to_contain_text("Undoes the entry of")
    undone.get_by_role("button", name="Undo this entry").click()
    _press(page, "Undo 2 changes")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert (written.stands("4.2", "progress"), written.stands("4.1", "progress")) == (80, 60)
    expect(other.locator(TILES).nth(1)).to_contain_text("53.4%", timeout=FOLLOWS)
    engine.dispose()
