"""A person signs in by a link, goes where they wanted, and is out soon after being disabled."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from db.access import account_changes, invitations
from db.access.account_changes import Invited
from db.access.granted_rights import Granted
from db.engine.database import opened
from tests.browser import accessibility, chromium
from tests.browser.server import Server, free_port, serving
from tests.people.mail_box import mail_box


@pytest.fixture
def server(sqlite_url: str, tmp_path: Path) -> Iterator[Server]:
    environ = {"SIGN_IN": "invited"}
    port = free_port()
    with serving(sqlite_url, tmp_path / "log.txt", environ, port=port) as server:
        yield server
    assert server.troubles() == []
    assert "/invitation/***" in server.log.read_text() or "/invitation/" not in (
        server.log.read_text()
    )


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = chromium.window(browser, 1366, 657)
    yield context.new_page()
    context.close()


def invite(server: Server, name: str, granted: Granted) -> Invited:
    with opened(server.database_url) as engine:
        return account_changes.invite(engine, name, granted, datetime.now(UTC))


def test_a_link_a_deep_link_and_the_end(server: Server, page: Page) -> None:
    invite(server, "Anna Peeters", Granted("admin"))
    eva = invite(server, "Eva Schmitz", Granted("viewer"))
    deep = f"{server.address}/pillars?pillar=2&lang=en"
    page.goto(deep)
    expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{server.address}/invitation/{eva.secret}?lang=en")
    expect(other.get_by_role("heading", name="Welcome, Eva Schmitz")).to_be_visible()
    other.get_by_role("button", name="Sign in").click()
    chromium.settled(other)
    expect(other.get_by_role("link", name="Signed in as Eva Schmitz")).to_be_visible()
    page.get_by_role("link", name="continue").click()
    chromium.settled(page)
    assert page.url.startswith(f"{server.address}/pillars?")
    assert "pillar=2" in page.url
    with opened(server.database_url) as engine:
        assert invitations.invited(engine, eva.secret, datetime.now(UTC)) is None
        account_changes.disable(engine, eva.person_id, datetime.now(UTC))
    for each in (page, other):  # nobody touches them
        expect(each.get_by_role("heading", name="Please sign in")).to_be_visible()


def test_signing_out_needs_no_script_and_is_in_force_in_every_window(
    server: Server, page: Page
) -> None:
    eva = invite(server, "Eva Schmitz", Granted("editor", pillars=("1",)))
    page.goto(f"{server.address}/invitation/{eva.secret}?lang=en")
    assert accessibility.judged(page) == []
    page.get_by_role("button", name="Sign in").click()
    chromium.settled(page)
    other = page.context.new_page()
    other.goto(f"{server.address}/?lang=en")
    chromium.settled(other)
    page.get_by_role("link", name="Sign out").click()
    assert accessibility.judged(page) == []
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    expect(other.get_by_role("heading", name="Please sign in")).to_be_visible()


def test_a_link_by_mail_needs_no_script(
    sqlite_url: str, tmp_path: Path, page: Page, browser: Browser
) -> None:
    with mail_box() as box:
        mail = {"SMTP_URL": box.url(), "MAIL_FROM": "progress@example.org"}
        with serving(sqlite_url, tmp_path / "log.txt", {"SIGN_IN": "invited", **mail}) as server:
            with opened(sqlite_url) as engine:
                about = (engine, "Eva Schmitz", Granted("viewer"), datetime.now(UTC))
                account_changes.invite(*about, email="eva@example.org")
            page.goto(f"{server.address}/sign-in?lang=fr")
            assert accessibility.judged(page) == []
            page.get_by_label("Votre adresse électronique").fill("nobody@example.org")
            page.get_by_role("button", name="M’envoyer un lien").click()
            expect(page.get_by_role("heading", name="Consultez votre messagerie")).to_be_visible()
            assert accessibility.judged(page) == []
            plain = browser.new_context(java_script_enabled=False)
            other = plain.new_page()
            other.goto(f"{server.address}/pillars?pillar=2&lang=en")
            other.get_by_label("Your e-mail address").fill("eva@example.org")
            other.get_by_role("button", name="Send me a link").click()
            expect(other.get_by_role("heading", name="Please check your mailbox")).to_be_visible()
            (link,) = re.findall(r"http\S+/invitation/\S+", box.mail().get_content())
            other.goto(link)
            other.get_by_role("button", name="Sign in").click()
            expect(other).to_have_url(f"{server.address}/pillars?pillar=2&lang=en")
            assert plain.request.get(f"{server.address}/revision").ok
            plain.close()
            assert server.troubles() == []


def test_a_file_of_a_page_is_for_its_own_person_alone(
    server: Server, page: Page, browser: Browser
) -> None:
    eva = invite(server, "Eva Schmitz", Granted("viewer"))
    bo = invite(server, "Bo", Granted("viewer"))
    page.goto(f"{server.address}/invitation/{eva.secret}?lang=en")
    page.get_by_role("button", name="Sign in").click()
    chromium.settled(page)
    page.get_by_role("button", name="Download").click()
    with page.expect_download() as given:
        page.get_by_role("button", name="CSV for spreadsheets").click()
    assert page.context.request.get(given.value.url).status == 200
    other = browser.new_context()
    assert other.request.get(given.value.url, max_redirects=0).status == 401
    signs_in = other.request.post(
        f"{server.address}/invitation/{bo.secret}", headers={"Origin": server.address}
    )
    assert signs_in.ok
    assert other.request.get(given.value.url).status == 404
    other.close()
