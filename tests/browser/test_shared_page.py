"""A shared page in a browser: under its strict policy, in every language, narrow, on paper."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from data.record import load
from data.sharing import link_content
from db.engine.database import open_engine
from db.links.stored_links import StoredQuestion
from locales import LANGUAGES
from public.pages.shared_page import FILES, html
from tests.browser import chromium
from tests.browser.accessibility import judged
from tests.databases import Shelf
from tests.public import pages

HOST = "https://example.org"
POLICY = (
    "default-src 'none'; script-src 'self'; img-src 'self' data:; base-uri 'none'; "
    # The hash is that of the empty style which plotly makes, to fill it rule by rule.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
)
DAY, CODE = date(2024, 12, 31), "benelux-2021-2024"
DRAWN = "html[data-drawn]"
WIDER = "document.documentElement.scrollWidth > innerWidth"


@pytest.fixture(scope="module")
def texts(sqlite: Shelf) -> dict[str, str]:
    """The pages of two pillars, of one action and of the whole real programme in each language, and
    of a small record.
    """
    with sqlite.loaded() as url:
        engine = open_engine(url)
        known = load.record(engine, CODE)
        engine.dispose()
    shown = {
        "": StoredQuestion(CODE, pillars=("2", "3"), as_of=DAY, batch=1),
        "one-": StoredQuestion(CODE, actions=("2.3",), as_of=DAY, batch=1),
        "all-": StoredQuestion(CODE, as_of=DAY, batch=1),
    }
    small = {f"small-{language}": pages.page(pages.small(), language) for language in LANGUAGES}
    return small | {
        f"{name}{language}": html(
            link_content.of_link(known, shows, DAY, language), pages.frame(language)
        )
        for name, shows in shown.items()
        for language in LANGUAGES
    }


def _served(context: BrowserContext, texts: dict[str, str]) -> None:
    """Answer for the host of the pages: the language is the last part of the path."""

    def answer(route: Route) -> None:
        name = urlsplit(route.request.url).path.rsplit("/", 1)[-1]
        if name in FILES:
            kind = "text/css" if name.endswith("css") else "text/javascript"
            body = FILES[name].read_text(encoding="utf-8")
            route.fulfill(body=body, headers={"Content-Type": kind})
        else:
            headers = {"Content-Type": "text/html", "Content-Security-Policy": POLICY}
            route.fulfill(body=texts[name], headers=headers)

    context.route(f"{HOST}/**", answer)


@pytest.fixture
def page(browser: Browser, texts: dict[str, str]) -> Iterator[Page]:
    context = chromium.window(browser, 1440, 900)
    _served(context, texts)
    page = context.new_page()
    troubles = chromium.watch(page, HOST)
    yield page
    context.close()
    assert troubles == []


def _open(page: Page, language: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{HOST}/s/{language}")
    page.wait_for_selector(DRAWN)


def _unfold(page: Page) -> None:
    """Open all that can be, in a window in which all of it can be seen."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": 1440, "height": height})


def test_axe_finds_nothing_in_any_language_light_dark_or_on_paper(page: Page) -> None:
    for language in LANGUAGES:
        _open(page, f"small-{language}")
        _unfold(page)
        assert judged(page) == [], language
        page.emulate_media(color_scheme="dark")
        page.wait_for_timeout(50)
        assert judged(page) == [], f"{language}, dark"
        page.emulate_media(color_scheme="light", media="print")
        assert judged(page) == [], f"{language}, on paper"
        page.emulate_media(media="screen")


def test_axe_finds_nothing_on_the_page_of_one_action(page: Page) -> None:
    _open(page, "one-de")
    _unfold(page)
    assert judged(page) == []
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(50)
    assert judged(page) == []


def test_nothing_is_cut_off_where_it_is_narrow_or_large(page: Page) -> None:
    for language in LANGUAGES:
        _open(page, language)
        _unfold(page)
        for width in (320, 390, 720):  # 720 is a screen of 1440 at 200 %
            page.set_viewport_size({"width": width, "height": 800})
            page.wait_for_timeout(250)  # plotly takes a moment to follow the window
            assert not page.evaluate(WIDER), f"{language}, {width}"


# Plotly puts the years in their places a moment after it has written them.
APART = """() => {
  const years = [...document.querySelectorAll('.drawn .xtick text')]
  const places = years.map((one) => one.getBoundingClientRect())
  return places.length === 4 && places.slice(1).every((one, at) => places[at].right + 3 <= one.left)
}"""


def test_in_the_narrowest_window_the_years_of_the_trend_stand_apart(page: Page) -> None:
    _open(page, "en")
    page.set_viewport_size({"width": 320, "height": 800})
    page.locator(".drawn").scroll_into_view_if_needed()
    years = page.locator(".drawn .xtick text")
    expect(years.first).to_have_text("’21")
    page.wait_for_function(APART)
    page.set_viewport_size({"width": 390, "height": 800})
    expect(years.first).to_have_text("2021")


CUT = """(chart) => {
  const { left, right } = chart.getBoundingClientRect()
  const cut = (box) => box.left < left || box.right > right
  const words = [...chart.querySelectorAll('.annotation-text')]
  return words.filter((one) => cut(one.getBoundingClientRect())).map((one) => one.textContent)
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_no_word_in_the_trend_is_cut(page: Page, language: str) -> None:
    _open(page, f"all-{language}")
    page.set_viewport_size({"width": 390, "height": 800})
    chart = page.locator(".drawn")
    chart.scroll_into_view_if_needed()
    expect(chart.locator(".main-svg").first).to_have_attribute("width", "358")
    page.wait_for_timeout(250)  # plotly puts the words in their places a moment later
    assert chart.locator(".annotation-text").count() == 4
    assert chart.evaluate(CUT) == []


def test_the_chart_follows_the_colours_of_the_device(page: Page) -> None:
    _open(page, "en")
    line = page.locator(".drawn .scatterlayer path.js-line").nth(1)
    light = line.evaluate("one => getComputedStyle(one).stroke")
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(300)
    assert line.evaluate("one => getComputedStyle(one).stroke") != light


def test_by_keyboard_one_skips_to_the_content_and_opens_the_actions(page: Page) -> None:
    _open(page, "nl")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    summary = page.locator(".pillars > li > details > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator(".pillars > li > details").first.get_attribute("open") is not None


def test_everything_is_there_without_a_script(browser: Browser, texts: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    _served(context, texts)
    page = context.new_page()
    page.goto(f"{HOST}/s/en")
    assert page.locator("svg.lines").is_visible()
    for word in ("54.2%", "1/8", "40.6%"):
        assert page.get_by_text(word).first.is_visible()
    # What is below the fold waits its turn, not for a reader: a picture of the page has it all.
    for section in page.locator("main > section").all():
        expect(section).to_have_css("content-visibility", "visible")
    context.close()


def test_on_paper_everything_is_open_and_plain(page: Page) -> None:
    _open(page, "fr")
    page.emulate_media(media="print")
    assert page.locator("svg.lines").is_visible()
    assert page.locator(".list tbody tr").first.is_visible()
    assert not page.locator(".switches").is_visible()
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
