"""Charts in the browser: which plotly draws them, and what becomes of them while a page is open."""

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from public.http.streamlit_files import CHARTED
from tests.browser import chromium
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

CHARTS = ".plotly-chart .main-svg"
TREND = ".st-key-chart-trend .plotly-chart"
NAMES = f"{TREND} .infolayer text"


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def scripts(page: Page) -> list[str]:
    """A list that grows with the addresses of scripts in which plotly is."""
    asked: list[str] = []

    def heard(request: Request) -> None:
        if "plotly" in request.url.lower():
            asked.append(request.url)

    page.on("request", heard)
    return asked


def test_no_page_asks_for_the_plotly_of_streamlit(browser: Browser, server: Server) -> None:
    context = chromium.window(browser, 1440, 900)
    page = context.new_page()
    asked = scripts(page)
    page.goto(f"{server.address}/?lang=en")
    settled(page)
    for name in ("Pillars", "Partners", "Timeline", "Changes", "Update"):
        page.get_by_test_id("stSidebarNav").get_by_role("link", name=name, exact=True).click()
        page.wait_for_url(f"**/{name.lower()}?*")
        settled(page)
        assert bool(page.locator(CHARTS).count()) == (name.lower() in CHARTED)
    assert len(asked) == 1, "once for a visit"
    assert "/assets/" in asked[0]
    context.close()


def test_a_chart_keeps_still_while_its_figure_is_the_same(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    page.evaluate(f"document.querySelectorAll('{NAMES}').forEach(e => {{ e.wasThere = true }})")
    page.locator(".st-key-form-pillars button").nth(1).click()
    settled(page)
    kept = f"[...document.querySelectorAll('{NAMES}')].every(e => e.wasThere)"
    assert page.evaluate(kept)
    chart = page.evaluate_handle(f"document.querySelector('{TREND}')")
    page.locator(".st-key-rows-partners button").first.click()
    settled(page)
    assert not page.evaluate(kept), "another figure was drawn"
    assert page.evaluate("chart => chart.isConnected", chart), "in the same place"


def test_a_chart_takes_the_colours_of_another_theme(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    written = page.locator(NAMES).last
    light = written.evaluate("e => getComputedStyle(e).fill")
    page.emulate_media(color_scheme="dark")
    expect(written).not_to_have_css("fill", light)
    settled(page)


def test_a_chart_is_as_wide_as_its_card_at_once(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    for width in (1024, 390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        for place in page.locator(".plotly-chart").all():
            box, drawn = place.bounding_box(), place.locator(".main-svg").first.bounding_box()
            assert box
            assert drawn
            assert abs(box["width"] - drawn["width"]) < 1
            assert abs(box["height"] - drawn["height"]) < 1


def test_paper_has_whole_charts(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 1000})
    for place in page.locator(".plotly-chart").all():
        box, drawn = place.bounding_box(), place.locator(".main-svg").first.bounding_box()
        assert box
        assert drawn
        assert drawn["width"] <= box["width"] + 1


@pytest.mark.parametrize("path", ["/", "/pillars", "/partners", "/timeline"])
def test_a_chart_that_cant_be_drawn_says_what_it_shows_and_moves_nothing(
    browser: Browser, server: Server, open_page: OpenPage, path: str
) -> None:
    drawn = open_page(path, language="en")
    count = drawn.locator(".plotly-chart").count()
    context = chromium.window(browser, 1440, 900)
    page = context.new_page()
    page.route("**/plotly.js", lambda route: route.abort())
    page.goto(f"{server.address}{path}?lang=en")
    places = page.locator(".plotly-chart[data-failed]")
    expect(places).to_have_count(count)
    for place in places.all():
        assert place.text_content() == place.get_attribute("aria-label") != ""
    assert heights(page) == heights(drawn)
    context.close()


def heights(page: Page) -> list[float]:
    """px of each chart, and of the page."""
    boxes = [each.bounding_box() for each in page.locator(".plotly-chart").all()]
    main = page.get_by_test_id("stMain").evaluate("main => main.scrollHeight")
    return [main, *(box["height"] for box in boxes if box)]
