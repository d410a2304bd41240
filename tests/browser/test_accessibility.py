"""Every page, in four languages, light and dark, wide and narrow: axe-core finds nothing."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from locales import translator
from tests.browser.accessibility import KNOWN, Known, known_found, violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.browser.shots import ADDRESSES

# Every value with every page, every language with both widths or both schemes somewhere.
LOOKS = [
    ("nl", 1440, False),
    ("fr", 1440, True),
    ("de", 390, False),
    ("en", 390, True),
]


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


@pytest.mark.parametrize(("language", "width", "dark"), LOOKS)
@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_axe_finds_nothing(
    open_page: OpenPage, address: str, language: str, width: int, dark: bool
) -> None:
    page = open_page(address, language=language, width=width, dark=dark)
    too_wide = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"
    assert page.evaluate(too_wide) <= 0, "a page scrolls down only, also on a phone"
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_where_filters_are_chosen(open_page: OpenPage, dark: bool) -> None:
    page = open_page(pillar="2", partner="NRW", status="in_progress", language="nl", dark=dark)
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_where_something_is_told(open_page: OpenPage, dark: bool) -> None:
    today, day = date.today().isoformat(), "2022-12-31"  # noqa: DTZ011
    page = open_page("/partners", dark=dark, language="nl", pillar="99", as_of=day, known_on=today)
    assert page.get_by_test_id("stAlert").count() == 1
    assert page.get_by_role("button", name=re.compile("^Terug naar")).count() == 2
    assert violations(page) == []


@pytest.mark.parametrize(("language", "width", "dark"), LOOKS)
def test_axe_finds_nothing_where_edits_are_reviewed(
    open_page: OpenPage, language: str, width: int, dark: bool
) -> None:
    page, t = open_page("/update", language=language, width=width, dark=dark), translator(language)
    if width == 1440:  # the form: a cell of the table is drawn, and has nothing to be judged
        page.get_by_text(t("update-form")).click()
        settled(page)
    else:
        assert violations(page) == []
    field = page.get_by_role("radio", name=t("status-on_hold"))
    field.first.click()
    settled(page)
    bar = page.locator(".st-key-save-bar")
    expect(bar).to_contain_text(t("update-review"))
    bar.get_by_role("button", name=t("update-review")).click()
    expect(bar).to_contain_text(t("update-review-close"))
    assert violations(settled(page)) == []


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.rule)
def test_a_known_finding_is_still_there(open_page: OpenPage, known: Known) -> None:
    page = open_page(known.page)
    assert known in known_found(page)
