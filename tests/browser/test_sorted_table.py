"""The table of Update sorted by a click on a heading, which moves no row while one edits."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.grid import MIDDLE, Grid


def _click(page: Page, across: int) -> None:
    canvas = page.get_by_test_id("data-grid-canvas")
    box = canvas.bounding_box()
    assert box
    middle, head, _ = canvas.evaluate(MIDDLE, across)
    page.mouse.click(box["x"] + middle, box["y"] + head / 2)


def _column(page: Page, across: int) -> list[str]:
    cells = page.locator(f'td[data-testid^="glide-cell-{across}-"]')
    return [text for text in cells.all_inner_texts() if text]


def _sorted(page: Page, heading: str) -> None:
    expect(page.locator("th").filter(has_text=heading)).to_have_count(1)
    chromium.settled(page)
    page.wait_for_timeout(500)  # the table for screen readers follows late


@pytest.mark.parametrize(("language", "name"), [("en", "Progress (%)"), ("nl", "Voortgang (%)")])
def test_a_click_on_the_heading_of_a_number_sorts_by_numbers_up_down_and_not(
    open_page: OpenPage, language: str, name: str
) -> None:
    page = open_page("/update", language=language, width=1440, height=2400)
    expect(Grid(page).codes()).to_have_count(21)
    by_code = _column(page, 1)
    for arrow in "↑↓":
        _click(page, 4)
        _sorted(page, f"{arrow} {name}")
        numbers = [float(each.replace(",", ".")) for each in _column(page, 4)]
        assert numbers == sorted(numbers, reverse=arrow == "↓")
        assert len({*numbers}) > 3
    _click(page, 4)
    expect(page.locator("th").filter(has_text="↓")).to_have_count(0)
    chromium.settled(page)
    page.wait_for_timeout(500)
    assert _column(page, 1) == by_code


def test_rows_stay_where_they_are_while_one_edits_and_saves(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4", height=1200)
    grid = Grid(page)
    _click(page, 4)
    _sorted(page, "↑ Progress")
    codes = _column(page, 1)
    grid.write(codes[0], "↑ Progress (%)", "99")
    page.keyboard.press("Tab")
    expect(page.locator("h1")).to_have_text("1 change is not saved yet.")
    chromium.settled(page)
    page.wait_for_timeout(500)
    assert _column(page, 1) == codes
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    chromium.settled(page)
    page.wait_for_timeout(500)
    assert _column(page, 1) == codes


def test_a_block_is_pasted_into_a_sorted_table(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4", height=1200)
    grid = Grid(page)
    _click(page, 4)
    _sorted(page, "↑ Progress")
    codes = _column(page, 1)
    grid.choose(codes[1], "↑ Progress (%)")
    grid.paste("41\n42")
    expect(page.locator("h1")).to_have_text("2 changes are not saved yet.")
    expect(grid.cell(codes[2], "↑ Progress (%)")).to_have_text("42")


def test_the_menu_of_a_heading_sorts_in_the_same_way(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", height=2400)
    canvas = page.get_by_test_id("data-grid-canvas")
    box = canvas.bounding_box()
    assert box
    middle, head, _ = canvas.evaluate(MIDDLE, 4)
    page.mouse.move(box["x"] + middle, box["y"] + head / 2)
    width = canvas.evaluate(WIDTH, 4)
    page.mouse.click(box["x"] + middle + width / 2 - 14, box["y"] + head / 2)
    menu = page.get_by_test_id("stDataFrameColumnMenu")
    expect(menu).to_be_visible()
    expect(page.locator("th").filter(has_text="↑")).to_have_count(0)
    menu.get_by_role("menuitem").nth(1).click()
    _sorted(page, "↓ Progress")
    numbers = [float(each) for each in _column(page, 4)]
    assert numbers == sorted(numbers, reverse=True)
    expect(menu).to_have_count(0)


WIDTH = """(canvas, across) => {
  let fiber = canvas[Object.keys(canvas).find((key) => key.startsWith('__reactFiber'))]
  while (!fiber.memoizedProps?.columns || !fiber.memoizedProps.rowHeight) fiber = fiber.return
  return fiber.memoizedProps.columns[across].width
}"""


def test_a_day_is_sorted_in_a_table_to_read_too(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", as_of="2023-06-01", height=2400)
    _click(page, 3)
    _sorted(page, "↑ Progress")
    numbers = [float(each) for each in _column(page, 3)]
    assert numbers == sorted(numbers)
    assert len({*numbers}) > 1
