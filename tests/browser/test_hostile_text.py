"""What people write in titles is shown as they wrote it, and does nothing, also in listings."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from sqlalchemy import text

from db.engine.database import open_engine
from tests.browser.conftest import OpenPage
from tests.browser.server import Server, serving
from tests.databases import Shelf

pytestmark = pytest.mark.faults("text that bites")

HOSTILE = "<img src=x onerror=alert(1)> **b** [l](javascript:alert(2)) :red[x] $y$ {{7*7}}"
OF_ONE_ACTION = "where action_id in (select id from actions where code = '1.1')"
STATEMENTS = (
    f"update updates set title_nl = :title, title_fr = '' {OF_ONE_ACTION}",  # noqa: S608 - our own words
    f"update evidence set title_nl = :title, title_fr = '' {OF_ONE_ACTION}",  # noqa: S608
)


@pytest.fixture(scope="module")
def server(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The programme with a hostile title for an action and for its evidence, none in French."""
    log = tmp_path_factory.mktemp("hostile") / "log.txt"
    with sqlite.loaded() as url:
        engine = open_engine(url)
        with engine.begin() as connection:
            for statement in STATEMENTS:
                connection.execute(text(statement), {"title": HOSTILE})
        engine.dispose()
        with serving(url, log, is_known=True) as server:
            yield server
    assert server.troubles() == []


@pytest.mark.parametrize("address", ["/partners", "/timeline"])
def test_hostile_titles_are_shown_literally(open_page: OpenPage, address: str) -> None:
    page = open_page(address, language="fr", partner="NRW", action="1.1")
    shown = page.locator('[class*="st-key-listing-"]').get_by_text(HOSTILE, exact=True)
    expect(shown.first).to_be_visible()
    assert page.locator("img[src=x]").count() == 0
    assert page.locator('a[href^="javascript"]').count() == 0
    badge = page.locator('[class*="st-key-listing-"] .badge').first
    expect(badge).to_have_text("NL")
