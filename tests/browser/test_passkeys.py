"""A passkey in Chromium, with its virtual authenticator: made after an invitation, and used."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from db.access import account_changes
from db.access.granted_rights import Granted
from db.engine.database import opened
from tests.browser import accessibility, chromium
from tests.browser.server import Server, free_port, serving

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def here() -> str:
    """The dashboard under a name: an address has no passkeys."""
    return f"http://localhost:{free_port()}"


@pytest.fixture
def server(sqlite_url: str, here: str, tmp_path: Path) -> Iterator[Server]:
    environ = {"SIGN_IN": "invited", "PUBLIC_URL": here}
    port = int(here.rpartition(":")[2])
    with serving(sqlite_url, tmp_path / "log.txt", environ, port=port) as server:
        yield server
    assert server.troubles() == []


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = chromium.window(browser, 390, 844)
    yield context.new_page()
    context.close()


def test_a_passkey_is_made_and_brings_its_person_back(
    server: Server, here: str, page: Page
) -> None:
    with opened(server.database_url) as engine:
        made = account_changes.invite(engine, "Eva", Granted("viewer"), datetime.now(UTC))
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    added = device.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    number = {"authenticatorId": added["authenticatorId"]}
    page.goto(f"{here}/invitation/{made.secret}?lang=en")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Passkeys")).to_be_visible()
    assert accessibility.judged(page) == []
    page.get_by_role("button", name="Add a passkey").click()
    chromium.settled(page)
    page.goto(f"{here}/sign-out?lang=en")
    page.get_by_role("button", name="Sign out").click()
    page.goto(f"{here}/pillars?pillar=2&lang=en")
    page.get_by_role("link", name="Sign in with a passkey").click()
    assert accessibility.judged(page) == []
    device.send("WebAuthn.setUserVerified", {**number, "isUserVerified": False})
    page.get_by_role("button", name="Use my passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("No passkey was used")
    device.send("WebAuthn.setUserVerified", {**number, "isUserVerified": True})
    page.get_by_role("button", name="Use my passkey").click()
    chromium.settled(page)
    assert page.url.startswith(f"{here}/pillars?")
    assert "pillar=2" in page.url
