"""Two people in one browser: a window stays of whoever opened it, with what they had not saved."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from data.record import load
from db.access import account_changes, invitations
from db.access.granted_rights import Granted
from db.engine.database import opened
from tests.browser import accessibility, chromium
from tests.browser.grid import Grid
from tests.browser.server import Server, free_port, serving
from tests.db.saying import PROGRAMME

pytestmark = pytest.mark.faults("two people in one browser")
UNSAVED = "what Anna has not saved"
NORA_IS_IN = "Nora has signed in in this browser."


@pytest.fixture
def server(sqlite_url: str, tmp_path: Path) -> Iterator[Server]:
    environ, port = {"SIGN_IN": "invited"}, free_port()
    with serving(sqlite_url, tmp_path / "log.txt", environ, port=port) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = chromium.window(browser, 1366, 657)
    yield context.new_page()
    context.close()


def sign_in(page: Page, server: Server, secret: str) -> None:
    page.goto(f"{server.address}/invitation/{secret}?lang=en")
    page.get_by_role("button", name="Sign in").click()
    chromium.settled(page)


def test_what_one_has_not_saved_is_neither_seen_nor_saved_by_the_next_one(
    server: Server, page: Page
) -> None:
    with opened(server.database_url) as engine:
        now = datetime.now(UTC)
        anna = account_changes.invite(engine, "Anna", Granted("admin"), now)
        nora = account_changes.invite(
            engine, "Nora", Granted("contributor", partners=("NRW",)), now
        )
        before = load.revision(engine)
    sign_in(page, server, anna.secret)
    page.goto(f"{server.address}/update?lang=en&pillar=2")
    Grid(chromium.settled(page)).put("2.1", "Comment", UNSAVED)
    other = page.context.new_page()
    sign_in(other, server, nora.secret)
    expect(other.get_by_role("link", name="Signed in as Nora")).to_be_visible()
    expect(page.get_by_text(NORA_IS_IN)).to_be_visible()  # though nobody touches the window
    expect(page.locator("h1")).to_have_count(0)
    assert UNSAVED not in page.content()
    assert accessibility.judged(page) == []
    with opened(server.database_url) as engine:
        again = account_changes.invite_again(engine, anna.person_id, datetime.now(UTC))
        assert load.revision(engine) == before
    sign_in(other, server, again.secret)
    expect(page.locator("h1")).to_have_text("1 change is not saved yet.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    with opened(server.database_url) as engine:
        saved = load.record(engine, PROGRAMME).updates.iloc[-1]
    assert (saved["author"], saved["action_code"]) == ("Anna", "2.1")


def test_the_next_one_goes_on_with_a_page_of_their_own(server: Server, page: Page) -> None:
    with opened(server.database_url) as engine:
        now = datetime.now(UTC)
        anna, bo = (
            account_changes.invite(engine, name, Granted("admin"), now).secret
            for name in ("Anna", "Bo")
        )
    sign_in(page, server, anna)
    page.goto(f"{server.address}/update?lang=en&pillar=2")
    Grid(chromium.settled(page)).put("2.1", "Comment", UNSAVED)
    other = page.context.new_page()
    sign_in(other, server, bo)
    page.once("dialog", lambda asked: asked.accept())  # leaving ends what Anna has not saved
    page.get_by_role("link", name="Continue as Bo").click()
    chromium.settled(page)
    expect(page.get_by_role("link", name="Signed in as Bo")).to_be_visible()
    expect(page.get_by_role("button", name="Save", exact=True)).to_have_count(0)
    assert UNSAVED not in page.content()


def test_a_server_that_was_started_anew_gives_the_next_one_nothing_either(
    browser: Browser, sqlite_url: str, tmp_path: Path
) -> None:
    environ, port = {"SIGN_IN": "invited"}, free_port()
    page = chromium.window(browser, 1366, 657).new_page()
    with serving(sqlite_url, tmp_path / "first.txt", environ, port=port) as server:
        with opened(sqlite_url) as engine:
            now = datetime.now(UTC)
            anna, bo = (
                account_changes.invite(engine, name, Granted("admin"), now).secret
                for name in ("Anna", "Bo")
            )
            lasts = timedelta(hours=1)
            cookie = invitations.accept(engine, bo, now, lasts=lasts, agent="Browser 1.0")
        sign_in(page, server, anna)
        page.goto(f"{server.address}/exchange?lang=en")
        chromium.settled(page)
        page.get_by_role("radio", name="Paste").click()
        page.get_by_role("textbox", name="Paste").fill(UNSAVED)
        page.keyboard.press("Control+Enter")
        chromium.settled(page)
        table = page.context.new_page()
        table.goto(f"{server.address}/update?lang=en&pillar=2")
        Grid(chromium.settled(table)).put("2.1", "Comment", UNSAVED)
        expect(table.locator("h1")).to_have_text("1 change is not saved yet.")
    page.context.add_cookies(
        [{"name": "progress", "value": cookie or "", "url": server.address, "httpOnly": True}]
    )
    with serving(sqlite_url, tmp_path / "second.txt", environ, port=port) as server:
        expect(page.get_by_role("link", name="Signed in as Bo")).to_be_visible(timeout=60_000)
        expect(page.get_by_text(UNSAVED)).to_have_count(0)
        expect(page.get_by_role("textbox", name="Paste")).to_have_count(0)
        expect(table.get_by_role("link", name="Signed in as Bo")).to_be_visible(timeout=60_000)
        expect(table.locator("h1")).not_to_contain_text("not saved yet")
        expect(table.get_by_role("button", name="Save", exact=True)).to_have_count(0)
        assert UNSAVED not in table.content()
        assert server.troubles() == []
    page.context.close()
