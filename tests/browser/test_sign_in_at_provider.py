"""In a browser, against a real provider: a deep link, the same view, and two ways out."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from db.access import account_changes, accounts, sessions
from db.access.granted_rights import Granted
from db.engine.database import opened
from tests.browser import accessibility, chromium
from tests.browser.server import Server, free_port, serving
from tests.databases import IN_CI
from tests.people.identity_provider import (
    IdentityProvider,
    NoProviderError,
    serving_identities,
)

DEEP = "/pillars?pillar=2&pillar=3&lang=en"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[tuple[IdentityProvider, int]]:
    """A provider, and the port of the dashboard that it knows."""
    port = free_port()
    try:
        with serving_identities(f"http://127.0.0.1:{port}") as provider:
            provider.settings(tmp_path)
            yield provider, port
    except NoProviderError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


@pytest.fixture
def server(url: str, house: tuple[IdentityProvider, int], tmp_path: Path) -> Iterator[Server]:
    environ = {"SIGN_IN": str(tmp_path / "sign-in.toml")}
    with serving(url, tmp_path / "log.txt", environ, port=house[1]) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = chromium.window(browser, 1366, 657)
    yield context.new_page()
    context.close()


def enter(page: Page, login: str) -> None:
    """Fill in the provider's own form."""
    page.locator("input[name=login]").fill(login)
    page.locator("input[name=password]").fill("x")
    page.locator("button[type=submit]").click()


def whys(server: Server) -> list[str]:
    with opened(server.database_url) as engine:
        return [one.why for one in sessions.listed(engine)]


def test_a_deep_link_the_same_view_and_two_ways_out(
    server: Server, house: tuple[IdentityProvider, int], page: Page
) -> None:
    provider, _ = house
    page.goto(f"{server.address}{DEEP}")
    expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    assert accessibility.judged(page) == []
    page.get_by_role("link", name="Sign in with the house account").click()
    enter(page, "editor")
    chromium.settled(page)
    assert page.url.startswith(f"{server.address}/pillars?")
    assert page.url.endswith("pillar=2&pillar=3")
    expect(page.get_by_role("link", name="Signed in as Eva Schmitz")).to_be_visible()

    # Ended at the provider: the open page is out at its next poll, and so is every later request.
    other = page.context.new_page()
    other.goto(f"{provider.issuer}/session/end")
    other.locator("button[value=yes]").click()
    expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    assert whys(server) == ["provider"]

    # Signed out here: the provider asks, and nobody is in there any more, either.
    page.goto(f"{server.address}{DEEP}")
    page.get_by_role("link", name="Sign in with the house account").click()
    enter(page, "editor")
    chromium.settled(page)
    page.get_by_role("link", name="Sign out").click()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(f"{provider.issuer}/session/end**")
    assert whys(server) == ["left", "provider"]
    page.locator("button[value=yes]").click()
    expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    assert page.url == f"{server.address}/sign-in"
    page.get_by_role("link", name="Sign in with the house account").click()
    expect(page.locator("input[name=login]")).to_be_visible()
    enter(page, "nobody")
    expect(
        page.get_by_role("heading", name="An administrator still has to give you access")
    ).to_be_visible()
    assert accessibility.judged(page) == []


def test_the_button_of_a_links_page_leads_through_the_provider(server: Server, page: Page) -> None:
    with opened(server.database_url) as engine:
        made = account_changes.invite(engine, "Cas", Granted("editor"), datetime.now(UTC))
    page.goto(f"{server.address}/invitation/{made.secret}?lang=en")
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    assert accessibility.judged(page) == []
    page.get_by_role("button", name="Sign in with the house account").click()
    enter(page, "editor")
    chromium.settled(page)
    expect(page.get_by_role("link", name="Signed in as Cas")).to_be_visible()
    with opened(server.database_url) as engine:
        assert [one.name for one in accounts.listed(engine)] == ["Cas"]
