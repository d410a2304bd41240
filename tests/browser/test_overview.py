"""The Overview in the browser: links that keep the view, explanations and twins for everyone."""

import itertools
import re

import pytest
from playwright.sync_api import FloatRect, Page, expect

from tests.browser.accessibility import violations
from tests.browser.chromium import TILES, settled, stretch
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

POPOVER = '[data-testid="stPopoverBody"]'


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def bottom(page: Page, selector: str) -> float:
    """px from the top of the window to the lower end of an element."""
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"] + box["height"]


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_headline_tiles_pillars_and_partners_are_one_screen(
    open_page: OpenPage, language: str
) -> None:
    page = open_page("/", language=language, width=1366, height=657)
    tiles = [box["height"] for box in boxes(page, TILES)]
    assert len(tiles) == 6
    assert max(tiles) - min(tiles) < 1
    assert len({box["y"] for box in boxes(page, TILES)}) == 1
    for card in ("pillars", "partners"):
        assert bottom(page, f".st-key-card-{card}") <= 657
        assert bottom(page, f".st-key-rows-{card} li:last-child") <= 657
    for card in ("trend", "attention"):
        assert bottom(page, f".st-key-card-{card} h2") <= 657
    # Nothing is left empty below the lines: both columns end on one line.
    ends = [bottom(page, f".st-key-card-{card}") for card in ("trend", "attention")]
    assert abs(ends[0] - ends[1]) <= 1


@pytest.mark.parametrize(("width", "height", "language"), [(1024, 768, "nl"), (390, 844, "fr")])
def test_the_first_pillar_is_above_the_fold(
    open_page: OpenPage, width: int, height: int, language: str
) -> None:
    page = open_page("/", language=language, width=width, height=height)
    assert bottom(page, ".st-key-rows-pillars li") <= height


@pytest.mark.parametrize(("language", "named"), [("nl", "Uitleg"), ("fr", "Explications")])
def test_the_tools_of_a_small_window_stand_on_one_line(
    open_page: OpenPage, language: str, named: str
) -> None:
    page = open_page("/", language=language, width=1024, height=768)
    tools = page.locator(".st-key-scope-line [data-testid=stPopoverButton]")
    expect(tools.last).to_have_accessible_name(named)
    middles = {
        round(box["y"] + box["height"] / 2) for each in tools.all() if (box := each.bounding_box())
    }
    assert tools.count() == 3
    assert max(middles) - min(middles) <= 1


def test_in_the_narrowest_window_no_word_of_the_trend_is_cut(open_page: OpenPage) -> None:
    page = open_page("/", language="nl", width=320, height=800)
    page.locator(".st-key-chart-trend").scroll_into_view_if_needed()
    words = boxes(page, ".st-key-chart-trend :is(.annotation-text, .xtick text):visible")
    assert len(words) >= 5
    assert all(box["x"] + box["width"] <= 320 for box in words)
    years = boxes(page, ".st-key-chart-trend .xtick text:visible")
    for one, other in itertools.pairwise(years):
        assert one["x"] + one["width"] + 4 <= other["x"]


def test_a_count_and_a_whole_tile_lead_to_the_actions_behind_them(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    (place,) = boxes(page, f'{TILES}:has-text("Off track")')
    page.mouse.click(place["x"] + place["width"] - 12, place["y"] + place["height"] - 12)
    expect(page).to_have_url(re.compile("/pillars.*health=off_track"))
    expect(settled(page).locator("h1")).to_contain_text("off track")
    page.go_back()
    settled(page)
    page.locator(".st-key-rows-pillars li").first.get_by_role("link", name="at risk").click()
    expect(page).to_have_url(re.compile("/pillars.*pillar=1&health=at_risk"))
    rows = settled(page).locator(".st-key-rows [class*='st-key-turn-']")
    expect(rows).to_have_count(1)


def test_what_stands_over_a_dark_page_is_dark_too(open_page: OpenPage) -> None:
    page = open_page("/", language="en", dark=True)
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    assert page.evaluate(scheme) == "dark"


@pytest.mark.parametrize("width", [1366, 390])
def test_a_bar_is_beside_the_words_of_its_row(open_page: OpenPage, width: int) -> None:
    page = open_page("/", language="nl", width=width)
    for kind in ("pillars", "partners"):
        bars = boxes(page, f".st-key-chart-{kind} .barlayer .point path")
        places = boxes(page, f".st-key-rows-{kind} li .bar")
        assert len(bars) == len(places) > 0
        for bar, place in zip(bars, places, strict=True):
            middles = [box["y"] + box["height"] / 2 for box in (bar, place)]
            assert abs(middles[0] - middles[1]) <= 2


def boxes(page: Page, selector: str) -> list[FloatRect]:
    found = page.locator(selector).all()
    return [box for each in found if (box := each.bounding_box())]


def test_a_bar_or_its_button_filters_the_page_and_a_second_time_clears_it(
    open_page: OpenPage,
) -> None:
    page = open_page("/", language="nl")
    button = page.locator(".st-key-rows-partners button").first
    button.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("partner=NRW"))
    settled(page)
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile("partner="))
    settled(page)
    bar = page.locator(".st-key-chart-pillars .barlayer .point path").nth(1)
    for found in (expect(page).to_have_url, expect(page).not_to_have_url):
        box = bar.bounding_box()
        assert box
        page.mouse.click(box["x"] + 20, box["y"] + box["height"] / 2)
        found(re.compile("pillar=2"))
        settled(page)
    assert violations(page) == []


CROSSES = """([one, two, wait]) => {
  const cross = (name) => document.querySelector(`.st-key-filter-mark-top-${name} button`)
  const press = (name) => {
    cross(name).dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))
    cross(name).click()
  }
  press(one)
  setTimeout(press, wait, two)
}"""


@pytest.mark.parametrize("wait", [0, 50, 100])
def test_two_filters_cleared_in_a_moment_stay_cleared(open_page: OpenPage, wait: int) -> None:
    page = open_page("/", language="en", pillar="1", partner="NRW", status="in_progress")
    page.evaluate(CROSSES, ["pillar", "partner", wait])
    expect(page).not_to_have_url(re.compile("partner="))
    expect(page.locator("[class*=st-key-filter-mark-top-]")).to_have_count(1)
    settled(page)
    assert "status=in_progress" in page.url
    assert "pillar=" not in page.url


def test_a_name_opens_its_page_and_a_change_says_why_in_two_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="nl")
    page.locator(".st-key-rows-pillars .name a").nth(2).click()
    expect(page).to_have_url(re.compile(r"/pillars\?.*pillar=3"))
    page.go_back()
    settled(page)
    page.locator(".st-key-rows-partners .change").first.click()
    expect(page).to_have_url(re.compile(r"/changes\?.*partner=NRW"))
    settled(page)


def test_the_keyboard_reaches_the_worst_action_and_opens_it(open_page: OpenPage) -> None:
    page = open_page("/", language="nl", as_of="2023-12-31")
    link = page.locator(".st-key-rows-attention a").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/action\?.*code=2\.3"))
    settled(page)
    assert "as_of=2023-12-31" in page.url
    assert "lang=nl" in page.url


def test_a_title_as_long_as_it_likes_wraps(open_page: OpenPage) -> None:
    page = open_page("/", language="fr", width=390)
    cut = "links => links.filter(l => l.scrollWidth > l.clientWidth + 1).map(l => l.textContent)"
    links = page.locator(".st-key-rows-attention a")
    assert links.evaluate_all(cut) == []


@pytest.mark.parametrize(
    ("width", "explained"), [(1440, ("pillars", "attention")), (390, ("partners", "trend"))]
)
def test_explanations_and_tables_are_for_everyone(
    open_page: OpenPage, width: int, explained: tuple[str, ...]
) -> None:
    page = open_page("/", language="de", width=width)
    for card in ("pillars", "attention", "partners", "trend"):
        _click(page, f".st-key-form-{card} button", 1)
        expect(page.locator(f".st-key-card-{card} table")).to_be_visible()
    assert violations(page) == []
    for card in explained:
        _click(page, f".st-key-how-{card} button", 0)
        expect(page.locator(f"{POPOVER} table")).to_be_visible()
        assert violations(page, POPOVER) == []
        page.keyboard.press("Escape")


def _click(page: Page, selector: str, place: int) -> None:
    page.locator(selector).nth(place).click()
    settled(page)


def test_an_explanation_has_half_the_window_however_low_its_button_stands(
    open_page: OpenPage,
) -> None:
    page = open_page("/", language="en", width=1366, height=657)
    page.get_by_role("button", name="How was this computed?").first.click()
    opened = page.get_by_test_id("stPopoverBody")
    expect(opened).to_be_focused()
    height = "document.querySelector('[data-testid=stPopoverBody]').clientHeight"
    page.wait_for_function(f"() => {height} >= innerHeight / 2")
    expect(opened).to_be_in_viewport(ratio=0.9)


# px between what a card shows and its foot.
VOID = """name => {
  const card = document.querySelector(`.st-key-card-${name}`)
  const foot = document.querySelector(`.st-key-ends-${name}`)
  const parts = [...card.children].filter(part => !part.contains(foot))
  const last = Math.max(...parts.map(part => part.getBoundingClientRect().bottom))
  return foot.getBoundingClientRect().top - last
}"""


@pytest.mark.parametrize("width", [1366, 1440])
@pytest.mark.parametrize("pillar", [[], ["2"]], ids=["all", "one"])
def test_lines_and_list_end_side_by_side(
    open_page: OpenPage, width: int, pillar: list[str]
) -> None:
    page = stretch(open_page("/", language="nl", width=width, pillar=pillar))
    lines, rows = (page.evaluate(VOID, name) for name in ("trend", "attention"))
    assert max(lines, rows) < 48, (lines, rows)
    assert min(lines, rows) >= 0
