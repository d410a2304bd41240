"""Partners and Timeline in the browser: choosing by keyboard, sources, tables on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

ACTIONS = ".st-key-listing-partners-actions"
EVIDENCE = ".st-key-listing-timeline-evidence"
WIDTHS = "all => all.map((each) => each.getBoundingClientRect().width)"
CUT = "all => all.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent)"


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def test_a_partner_is_chosen_by_keyboard_and_stays_in_the_address(open_page: OpenPage) -> None:
    page = open_page("/partners", language="en")
    page.get_by_role("radio", name="Nordics", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("partner=NORDICS"))
    settled(page)
    title = "Nordic countries: 5 actions, 0 of 5 one-off actions completed, 55% on average"
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    shared = open_page("/partners", language="en", partner="NORDICS")
    expect(shared.get_by_role("heading", name=title)).to_be_visible()


@pytest.mark.parametrize("width", [1440, 390])
def test_a_listing_is_a_table_at_every_width(open_page: OpenPage, width: int) -> None:
    page = open_page("/partners", language="nl", width=width)
    table = page.locator(ACTIONS).get_by_role("table")
    expect(table).to_have_accessible_name(
        "Noordrijn-Westfalen: 12 acties, 0 van 9 eenmalige acties voltooid, gemiddeld 54,2%"
    )
    expect(table.get_by_role("row")).to_have_count(13)
    expect(table.get_by_role("columnheader")).to_have_count(8)
    assert _too_wide(page, ACTIONS) == []


def test_values_keep_their_headings_where_rows_stack(open_page: OpenPage) -> None:
    label = f"{ACTIONS} .label >> text=Laatste update"
    expect(open_page("/partners", language="nl").locator(label).first).to_be_hidden()
    phone = open_page("/partners", language="nl", width=390)
    expect(phone.locator(label).first).to_be_visible()


def test_the_timeline_is_one_screen_and_its_bars_are_beside_their_names(
    open_page: OpenPage,
) -> None:
    page = open_page("/timeline", language="nl")
    names = page.locator(".st-key-rows-timeline li .bar")
    bars = page.locator(".st-key-chart-timeline .barlayer .point path")
    expect(names).to_have_count(21)
    expect(bars).to_have_count(21)
    for place in (0, 20):
        boxes = [each.nth(place).bounding_box() for each in (names, bars)]
        middles = [box["y"] + box["height"] / 2 for box in boxes if box]
        assert abs(middles[0] - middles[1]) <= 2
        assert middles[0] < 900
    assert violations(page) == []


def test_no_line_of_the_timeline_goes_through_a_name_above_its_bar(open_page: OpenPage) -> None:
    page = open_page("/timeline", language="nl", width=390)
    name = page.locator(".st-key-rows-timeline .name a").first
    ground = "e => getComputedStyle(e).backgroundColor"
    assert name.evaluate(ground) == page.get_by_test_id("stApp").evaluate(ground)


def test_the_tiles_of_changes_on_a_phone_are_of_one_width(open_page: OpenPage) -> None:
    page = open_page("/changes", language="de", width=390)
    widths = page.locator(".st-key-tiles > div").evaluate_all(WIDTHS)
    assert len(widths) == 6
    assert max(widths) - min(widths) < 1
    words = page.locator(".st-key-tiles dt")
    assert words.count() == 6
    assert words.evaluate_all(CUT) == []


def test_a_cell_of_the_matrix_is_clicked_or_reached_by_keyboard(open_page: OpenPage) -> None:
    page = open_page("/partners", language="en")
    cells = page.locator(".st-key-chart-partners-matrix .barlayer .point path")
    box = cells.nth(1).bounding_box()
    assert box
    page.mouse.click(box["x"] + 14, box["y"] + 14)
    expect(page).to_have_url(re.compile("pillar=1.*partner=GRANDE_REGION"))
    settled(page)
    assert violations(page) == []
    link = page.locator(".st-key-chart-partners-matrix a").last
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("partner=NSEC"))
    expect(page).not_to_have_url(re.compile("pillar="))


def test_evidence_is_a_list_of_sources_for_the_keyboard(open_page: OpenPage) -> None:
    page = open_page("/timeline", language="en")
    links, sources = page.locator(f"{EVIDENCE} a"), page.locator(f'{EVIDENCE} a[target="_blank"]')
    expect(sources).to_have_count(20)
    expect(links).to_have_count(2 * 20)  # and the action of each
    links.first.focus()
    page.keyboard.press("Tab")
    expect(links.nth(1)).to_be_focused()
    assert sources.first.get_attribute("href", timeout=1000).startswith("https://")  # type: ignore[union-attr]
    assert sources.first.get_attribute("rel") == "noopener noreferrer"


def test_a_dot_of_the_chart_opens_its_source(open_page: OpenPage) -> None:
    page = open_page("/timeline", language="en", pillar="2")
    dots = page.locator('.plotly-chart a[target="_blank"]')
    assert dots.count() == 33
    addresses = dots.evaluate_all("links => links.map(link => link.href.baseVal ?? link.href)")
    assert all(address.startswith("http") for address in addresses)


@pytest.mark.parametrize("width", [1440, 390])
def test_the_twin_of_the_timeline_is_for_everyone(open_page: OpenPage, width: int) -> None:
    page = open_page("/timeline", language="de", width=width, level="measure")
    page.locator(".st-key-form-timeline button").nth(1).click()
    settled(page)
    page.locator(".st-key-how-timeline button").first.click()
    settled(page)
    assert violations(page) == []


@pytest.mark.parametrize("width", [1440, 390])
def test_the_twin_of_the_matrix_is_for_everyone(open_page: OpenPage, width: int) -> None:
    page = open_page("/partners", language="fr", width=width)
    page.locator(".st-key-form-partners-matrix button").nth(1).click()
    settled(page)
    assert violations(page) == []


def _too_wide(page: Page, selector: str) -> list[str]:
    """The cells whose words don't fit in them."""
    cut = "cells => cells.filter(c => c.scrollWidth > c.clientWidth + 1).map(c => c.textContent)"
    found: list[str] = page.locator(f"{selector} td").evaluate_all(cut)
    return found
