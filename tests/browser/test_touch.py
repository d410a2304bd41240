"""Charts under a finger: a tap filters as a click does, a scroll that begins on a bar doesn't."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser import chromium
from tests.browser.server import Server

PILLAR = "pillar="


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


@pytest.fixture
def phone(browser: Browser, server: Server) -> Iterator[Page]:
    size = ViewportSize(width=390, height=844)
    context = browser.new_context(viewport=size, has_touch=True, is_mobile=True)
    page = context.new_page()
    troubles = chromium.watch(page, server.address)
    page.goto(f"{server.address}/?lang=fr")
    chromium.settled(page)
    yield page
    context.close()
    assert troubles == []


def _bar(page: Page) -> tuple[float, float]:
    """The middle of the widest bar of the chart of pillars, in sight."""
    chart = page.locator(".st-key-chart-pillars .plotly-chart")
    chart.scroll_into_view_if_needed()
    boxes = [each.bounding_box() for each in chart.locator(".barlayer .trace path").all()]
    found = max((box for box in boxes if box), key=lambda box: box["width"])
    return found["x"] + found["width"] / 2, found["y"] + found["height"] / 2


def test_a_tap_on_a_bar_filters_and_a_second_one_ends_it(phone: Page) -> None:
    phone.touchscreen.tap(*_bar(phone))
    phone.wait_for_url(lambda url: PILLAR in url)
    chromium.settled(phone)
    phone.wait_for_timeout(1500)  # what the browser makes of a tap comes late
    assert PILLAR in phone.url
    expect(phone.locator("[class*=st-key-filter-mark-]").first).to_be_visible()
    phone.touchscreen.tap(*_bar(phone))
    phone.wait_for_url(lambda url: PILLAR not in url)
    phone.wait_for_timeout(1500)
    assert PILLAR not in phone.url


def test_a_scroll_that_begins_on_a_bar_filters_nothing(phone: Page) -> None:
    x, y = _bar(phone)
    finger = phone.context.new_cdp_session(phone)

    def touch(kind: str, *points: dict[str, float]) -> None:
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [*points]})

    before = phone.get_by_test_id("stMain").evaluate("one => one.scrollTop")
    touch("touchStart", {"x": x, "y": y})
    for step in range(1, 9):
        touch("touchMove", {"x": x, "y": y - 20 * step})
        phone.wait_for_timeout(16)
    touch("touchEnd")
    phone.wait_for_timeout(2000)
    assert phone.get_by_test_id("stMain").evaluate("one => one.scrollTop") > before
    assert PILLAR not in phone.url
