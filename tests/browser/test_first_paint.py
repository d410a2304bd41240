"""The first paint in a browser: read at once, then gone without a jump, or staying with words."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from locales import translator
from sections.first_look import LOOKS
from tests.browser import chromium
from tests.browser.accessibility import judged
from tests.browser.server import Server

PAINT = "#first-paint"
ENTRY = "**/static/js/index.*.js"  # Streamlit's own script, without which nothing of it runs
# Every text that is seen in the first screen: its words, and where they begin.
WORDS = """(whole) => {
  const found = []
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) walk(node.shadowRoot)
      const within = node.parentElement
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent.trim() || !within) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { x, y, width, height } = range.getBoundingClientRect()
      // The live table is a picture, and what stands in a field is no text: these have no places.
      const clipped = within.closest(".heard, .hide, .cells, .box, style, script, noscript")
      const seen = width > 1 && height > 1 && y + height < innerHeight && !clipped
      if (seen && within.checkVisibility({ visibilityProperty: true }))
        found.push([node.textContent.trim(), x, y])
    }
  }
  const top = document.querySelector(whole)
  top.normalize() // a time in Markdown is text in pieces
  walk(top.shadowRoot ?? top)
  return found
}"""
# The texts that are seen, of the whole page; and the boxes that are seen and stand empty.
TEXT = """(whole) => {
  const found = []
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) walk(node.shadowRoot)
      const within = node.parentElement
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent.trim() || !within) continue
      if (within.closest("style, script, noscript, [popover], [aria-hidden], .by-card")) continue
      if (within.checkVisibility({ visibilityProperty: true })) found.push(node.textContent.trim())
    }
  }
  walk(document.querySelector(whole).shadowRoot)
  return found
}"""
EMPTY = """(whole) => {
  const root = document.querySelector(whole).shadowRoot
  return [...root.querySelectorAll("section, .field, .box, .press, .button, .card")]
    .filter((each) => each.checkVisibility() && !each.textContent.trim())
    .filter((each) => !each.querySelector("svg"))
    .map((each) => each.className)
}"""
# Of a link, also of one in a chart, as it is written there.
ADDRESS = "(({ href }) => (href.baseVal ?? href).replace(location.origin, ''))"
# Of the page that is opened.
KEEP = """localStorage.setItem(`stActiveTheme-${location.pathname}-v2`, '"%s"')"""
NEAR = 4  # px: the drawings of marks differ, and with them the words beside them


@pytest.fixture
def server(shared_server: Server) -> Server:
    """One process, which has made the paints before."""
    for language in ("nl", "fr", "de"):
        _await_paint(f"{shared_server.address}/?lang={language}")
    return shared_server


def _await_paint(address: str) -> None:
    """A paint that comes too late for one request is there for the next one."""
    for _ in range(100):
        with urlopen(address) as page:  # noqa: S310 - our own process
            if b"first-paint" in page.read():
                return
    raise AssertionError(f"{address} has no first paint.")


def _hold(_: Route) -> None:
    """Neither answer nor refuse."""


@contextmanager
def opened(
    browser: Browser, server: Server, width: int, height: int, path: str, **about: Any
) -> Iterator[Page]:
    """A page of a new browser, which holds still where Streamlit's script doesn't come."""
    dark, held, script = (about.get(each, False) for each in ("dark", "held", "no_script"))
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        java_script_enabled=not script,
    )
    page = context.new_page()
    if kept := about.get("theme"):
        page.add_init_script(KEEP % kept)
    if held:
        page.route(ENTRY, _hold)
    page.goto(f"{server.address}{path}", wait_until="commit")
    page.locator(f"{PAINT} h1").wait_for()
    if not script:
        page.evaluate("document.fonts.ready")
    yield page
    context.close()


# The buttons that choose a pillar are some pixels wider on the live page.
WIDE = 14
PAGES = [
    ("pillars", 1366, WIDE),
    ("partners", 390, NEAR),
    ("freshness", 390, NEAR),
    ("timeline", 1366, NEAR),
    ("method", 1366, NEAR),
    ("method", 390, NEAR),
    ("changes", 1366, NEAR),
    ("history", 1366, NEAR),
    ("history?pillar=1", 390, NEAR),
    ("changes?since=2022-12-31&as_of=2024-06-30", 390, NEAR),
    ("action?code=1.1", 1366, NEAR),
    ("action?code=1.1", 390, NEAR),
    ("overview?known_on=2020-06-01", 1366, NEAR),
    ("update", 1366, WIDE),
    ("update", 1024, WIDE),
    ("update", 390, NEAR),
]
# Every page that has a first paint.
EVERY = [
    f"{'' if name == 'overview' else name}?lang=nl{'&code=1.1' * (name == 'action')}"
    for name in LOOKS
]
SCREENS = [(1366, 657, "nl", False), (390, 844, "fr", True), (1024, 768, "de", False)]


@pytest.mark.parametrize(("width", "height", "language", "dark"), SCREENS)
def test_the_live_page_takes_its_place_without_a_jump(
    browser: Browser, server: Server, width: int, height: int, language: str, dark: bool
) -> None:
    assert moved(browser, server, f"/?lang={language}", width, height, dark=dark) == []


@pytest.mark.parametrize(("name", "width", "near"), PAGES)
def test_other_pages_take_their_place_without_a_jump(
    browser: Browser, server: Server, name: str, width: int, near: float
) -> None:
    page, _, query = name.partition("?")
    path = f"/{page.replace('overview', '')}?lang=nl&{query}".rstrip("&")
    _await_paint(f"{server.address}{path}")
    # The menu and the table of a wide window aren't there on a phone.
    least = 5 if (page, width) == ("update", 390) else 10
    assert moved(browser, server, path, width, 700, near=near, least=least) == []


@pytest.mark.parametrize("width", [1366, 1024])
def test_the_table_of_update_begins_where_it_will_be(
    browser: Browser, server: Server, width: int
) -> None:
    _await_paint(f"{server.address}/update?lang=fr")
    with opened(browser, server, width, 700, "/update?lang=fr", held=True) as page:
        painted = page.locator(f"{PAINT} .grid").bounding_box()
    with opened(browser, server, width, 700, "/update?lang=fr") as page:
        chromium.settled(page)
        live = page.locator(".st-key-update-table").bounding_box()
    assert painted
    assert live
    assert live == pytest.approx(painted, abs=NEAR)


def test_the_first_card_of_a_phone_is_the_painted_one(browser: Browser, server: Server) -> None:
    _await_paint(f"{server.address}/update?lang=nl")
    with opened(browser, server, 390, 700, "/update?lang=nl", held=True) as page:
        painted = page.locator(f"{PAINT} .by-card .box").inner_text()
    with opened(browser, server, 390, 700, "/update?lang=nl") as page:
        card = chromium.settled(page).locator(".st-key-update-phone")
        expect(card.get_by_text(painted)).to_be_visible()


def test_a_phone_sees_no_table_between_the_painted_card_and_its_own(
    browser: Browser, server: Server
) -> None:
    _await_paint(f"{server.address}/update?lang=nl")
    context = chromium.window(browser, 390, 844)
    page = context.new_page()
    page.add_init_script(
        """window.seen = []
        new MutationObserver((_, observer) => {
          if (document.querySelector("#first-paint")) window.isPainted = true
          else if (window.isPainted) {
            seen.push(Boolean(document.querySelector(".st-key-update-table")))
            observer.disconnect()
          }
        }).observe(document, { childList: true, subtree: true })"""
    )
    page.goto(f"{server.address}/update?lang=nl")
    chromium.settled(page)
    assert page.evaluate("seen") == [False]
    context.close()


def moved(
    browser: Browser,
    server: Server,
    path: str,
    width: int,
    height: int,
    *,
    dark: bool = False,
    near: float = NEAR,
    least: int = 10,
) -> list[tuple[str, float, float]]:
    """The texts of the paint at an address that the live page has elsewhere, or not at all."""
    with opened(browser, server, width, height, path, dark=dark, held=True) as page:
        painted = page.evaluate(WORDS, PAINT)
        t = translator(page.locator("html").get_attribute("lang") or "")
    with opened(browser, server, width, height, path, dark=dark) as page:
        troubles = chromium.watch(page, server.address)
        chromium.settled(page)
        assert page.locator(PAINT).count() == 0
        live = page.evaluate(WORDS, "#root")
        assert troubles == []
    groups = {t(f"navigation-{group}") for group in ("look", "work")}
    assert len(painted) > least
    return [
        (text, x, y)
        for text, x, y in painted
        if text not in groups
        and not any(
            text == other and abs(x - u) <= near and abs(y - v) <= NEAR for other, u, v in live
        )
    ]


@pytest.mark.parametrize(("width", "height", "language", "dark"), SCREENS)
def test_axe_finds_nothing_in_a_paint(
    browser: Browser, server: Server, width: int, height: int, language: str, dark: bool
) -> None:
    with opened(browser, server, width, height, f"/?lang={language}", dark=dark, held=True) as page:
        assert judged(page) == []


@pytest.mark.parametrize(("width", "dark"), [(1366, False), (1366, True), (390, False)])
@pytest.mark.parametrize("path", EVERY)
def test_axe_finds_nothing_in_the_paint_of_any_page(
    browser: Browser, server: Server, path: str, width: int, dark: bool
) -> None:
    _await_paint(f"{server.address}/{path}")
    with opened(browser, server, width, 657, f"/{path}", dark=dark, held=True) as page:
        assert judged(page) == []


@pytest.mark.parametrize("width", [1366, 390])
@pytest.mark.parametrize("path", EVERY)
def test_without_script_every_page_can_be_read_and_says_what_is_missing(
    browser: Browser, server: Server, path: str, width: int
) -> None:
    t = translator("nl")
    _await_paint(f"{server.address}/{path}")
    with opened(browser, server, width, 657, f"/{path}", held=True) as page:
        with_script = page.evaluate(TEXT, PAINT)
    with opened(browser, server, width, 657, f"/{path}", no_script=True) as page:
        said = page.locator(f"{PAINT} noscript p").first
        expect(said).to_be_visible()
        assert said.inner_text() == t("first-no-script")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        # Nothing is cut off at the side, and all of it can be reached.
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        told = page.evaluate(TEXT, PAINT)
        assert [words for words in with_script if words not in told] == []
        # Empty boxes stand for what script will draw: none is there without it.
        seen = page.evaluate(EMPTY, PAINT)
        assert seen == []
        if width > 600:
            links = page.locator(PAINT).get_by_role("link")
            assert links.count() > 10
            ways = links.evaluate_all("all => all.map(one => one.getAttribute('href'))")
            own = [way for way in ways if way.startswith("/")]  # the others are of public events
            assert len(own) > 10
            assert all("lang=" in way or "/sign" in way for way in own)


def test_streamlit_begins_once_the_paint_is_read(browser: Browser, server: Server) -> None:
    with opened(browser, server, 1366, 657, "/?lang=nl") as page:
        chromium.settled(page)
        read, asked = page.evaluate(
            """() => [
              performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd,
              performance.getEntriesByType("resource").filter(({ name }) => /static.js/.test(name)),
            ]"""
        )
    assert len(asked) > 50
    assert min(each["startTime"] for each in asked) >= read


@pytest.mark.parametrize(
    "unseen",
    [
        "",
        "window.setTimeout = () => 0; Object.defineProperty(document, 'hidden', { value: true })",
    ],
)
def test_in_a_window_that_draws_no_frame_streamlit_begins_all_the_same(
    browser: Browser, server: Server, unseen: str
) -> None:
    context = chromium.window(browser, 1366, 657)
    page = context.new_page()
    page.add_init_script(f"window.requestAnimationFrame = () => 0; {unseen}")
    with page.expect_request(ENTRY):
        page.goto(f"{server.address}/?lang=nl", wait_until="commit")
    context.close()


def test_without_script_the_paint_is_the_page(browser: Browser, server: Server) -> None:
    with opened(browser, server, 1024, 768, "/?lang=nl", no_script=True) as page:
        said = page.locator(f"{PAINT} noscript p")
        expect(said).to_be_visible()
        assert said.inner_text() == translator("nl")("first-no-script")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_text(translator("nl")("error-no-script"))).to_have_count(0)
        page.locator(PAINT).get_by_role("link", name="FR", exact=True).click()
        expect(page.locator("html")).to_have_attribute("lang", "fr")
        assert said.inner_text() == translator("fr")("first-no-script")


def test_on_a_phone_a_button_shows_the_menu_which_closes_behind_a_choice(
    browser: Browser, server: Server
) -> None:
    t = translator("nl")
    with opened(browser, server, 390, 844, "/?lang=nl", no_script=True) as page:
        link = page.locator(PAINT).get_by_role("link", name=t("page-pillars"))
        expect(link).to_have_count(0)
        page.locator(PAINT).get_by_role("button", name=t("browser-expand")).click()
        link.click()
        expect(page).to_have_url(re.compile("/pillars"))
    with opened(browser, server, 390, 844, "/?lang=nl") as page:
        chromium.settled(page)
        for name in ("page-partners", "page-method"):  # an entry, and a link below the entries
            page.get_by_role("button", name=t("browser-expand")).click()
            page.get_by_role("link", name=t(name)).click()
            expect(page).to_have_url(re.compile(name.replace("page-", "/")))
            expect(page.locator('[data-testid="stSidebar"]')).not_to_be_in_viewport()


def test_where_streamlit_fails_the_paint_stays_and_says_so(
    browser: Browser, server: Server
) -> None:
    context = chromium.window(browser, 1366, 657)
    page = context.new_page()
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.route(ENTRY, lambda route: route.abort())
    page.goto(f"{server.address}/?lang=fr")
    expect(page.get_by_text(translator("fr")("first-broken"))).to_be_visible()
    assert thrown == []
    context.close()


def test_where_no_connection_opens_it_says_so_after_a_while(
    browser: Browser, server: Server
) -> None:
    context = chromium.window(browser, 1366, 657)
    page = context.new_page()
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.clock.install()
    page.route("**/_stcore/*", lambda route: route.abort())
    page.goto(f"{server.address}/?lang=de")
    said = page.get_by_text(translator("de")("first-broken"))
    expect(said).to_be_hidden()
    page.clock.fast_forward(21_000)
    expect(said).to_be_visible()
    expect(page.locator(f"{PAINT} h1")).to_be_visible()
    assert thrown == []
    context.close()


THEMES = pytest.mark.parametrize(
    ("theme", "dark", "ground"),
    [
        ("Dark", False, "rgb(18, 24, 29)"),
        ("Light", True, "rgb(255, 255, 255)"),
        ("", True, "rgb(18, 24, 29)"),
        ("", False, "rgb(255, 255, 255)"),
    ],
)


@THEMES
@pytest.mark.parametrize("path", ["/update?lang=nl", "/?lang=nl"])
def test_a_window_has_the_ground_of_its_theme_before_anything_is_there(
    browser: Browser, server: Server, theme: str, dark: bool, ground: str, path: str
) -> None:
    context = chromium.window(browser, 1366, 657, dark=dark)
    page = context.new_page()
    if theme:
        page.add_init_script(KEEP % theme)
    page.route(ENTRY, _hold)
    page.goto(f"{server.address}{path}", wait_until="commit")
    page.locator("#root").wait_for(state="attached")
    found = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert found.replace("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)") == ground
    context.close()


@THEMES
def test_the_paint_has_the_theme_that_the_live_page_will_have(
    browser: Browser, server: Server, theme: str, dark: bool, ground: str
) -> None:
    colour = "(what) => getComputedStyle(document.querySelector(what)).backgroundColor"
    about = {"dark": dark, "theme": theme}
    with opened(browser, server, 1366, 657, "/?lang=nl", held=True, **about) as page:
        assert page.evaluate(colour, PAINT) == ground
    with opened(browser, server, 1366, 657, "/?lang=nl", **about) as page:
        chromium.settled(page)
        assert page.evaluate(colour, '[data-testid="stApp"]') == ground


@pytest.mark.parametrize(("name", "what"), [("", ".rows a"), ("pillars", ".picture a")])
def test_the_keyboard_stays_where_it_was_and_the_page_at_its_height(
    browser: Browser, server: Server, name: str, what: str
) -> None:
    page, waiting = _kept_waiting(browser, f"{server.address}/{name}?lang=nl")
    link = page.locator(f"{PAINT} {what}").first
    link.wait_for()
    link.focus()
    path = link.evaluate(f"each => {ADDRESS}(each)")
    page.evaluate(
        "document.querySelector('#first-paint').shadowRoot.querySelector('main').scrollTop = 120"
    )
    for route in waiting:
        route.continue_()
    chromium.settled(page)
    held = """() => {
      let held = document.activeElement
      while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement
      return %s(held)
    }"""
    assert page.evaluate(held % ADDRESS) == path
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") == 120
    page.context.close()


def _kept_waiting(browser: Browser, address: str) -> tuple[Page, list[Route]]:
    """A page whose paint is there, and what it waits for until that is continued."""
    _await_paint(address)
    page, waiting = chromium.window(browser, 1366, 657).new_page(), list[Route]()
    page.route(ENTRY, lambda route: waiting.append(route))
    with page.expect_request(ENTRY):
        page.goto(address, wait_until="commit")
    return page, waiting


@pytest.mark.parametrize(
    ("path", "what", "opens"),
    [
        ("action?lang=nl&code=2.1", ".press.main", ".st-key-card-action-form"),
        ("?lang=nl", ".button.share", '[data-testid="stPopoverBody"]'),
    ],
)
def test_a_click_on_what_only_the_live_page_can_do_waits_for_it(
    browser: Browser, server: Server, path: str, what: str, opens: str
) -> None:
    page, waiting = _kept_waiting(browser, f"{server.address}/{path}")
    page.locator(f"{PAINT} {what}").click()
    for route in waiting:
        route.continue_()
    expect(page.locator(opens).first).to_be_visible(timeout=20_000)
    page.context.close()


def test_a_browser_that_keeps_nothing_sees_the_live_page_too(
    browser: Browser, server: Server
) -> None:
    context = chromium.window(browser, 1366, 657)
    page = context.new_page()
    page.add_init_script("""Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("Access is denied", "SecurityError") }
    })""")
    page.goto(f"{server.address}/?lang=nl")
    chromium.settled(page)
    expect(page.locator(PAINT)).to_have_count(0)
    expect(page.locator("#root h1")).to_be_visible()
    context.close()
