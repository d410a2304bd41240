"""Two windows on one record: two edits in every order, and none is lost or lands elsewhere."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from db.engine.database import opened
from tests.browser import chromium
from tests.browser.grid import Grid
from tests.browser.server import serving
from tests.browser.windows import FRESH, PROGRESS, ROWS, SOON, Edit, Two, fresh, play, stands
from tests.databases import Shelf
from tests.faults.lines import IS_FULL

pytestmark = pytest.mark.faults("table opened, row changed elsewhere, then saved")

# The windows are alike, so the other three orders are these with a and b exchanged.
ORDERS = ["aAbB", "abBA", *(["abAB"] if IS_FULL else [])]


@pytest.fixture(scope="module")
def two(browser: Browser, sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    """The same two windows all along, as people leave them open."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with sqlite.loaded() as url, serving(url, log) as server, opened(url) as engine:
        contexts = {name: chromium.window(browser, 1440, 900) for name in "ab"}
        pages = {name: context.new_page() for name, context in contexts.items()}
        troubles = [chromium.watch(page, server.address) for page in pages.values()]
        for page in pages.values():
            page.goto(f"{server.address}/update?lang=en&pillar=4")
            chromium.settled(page)
        yield Two(pages, engine)
        for context in contexts.values():
            context.close()
        assert troubles == [[], []]
        assert server.troubles() == []


@pytest.fixture
def row() -> str:
    """A row that was not in use just before."""
    return ROWS[next(FRESH) % len(ROWS)]


@pytest.mark.parametrize("order", ORDERS)
def test_the_same_cell(two: Two, row: str, order: str) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row)}
    asked = play(two, order, edits)
    first, last = (step.lower() for step in order if step.isupper())
    assert not asked[first]
    assert asked[last] or order == "aAbB"  # there it may have been seen in time
    stands(two, before, edits[last])
    said = [float(edits[name].value) for name in (first, last)]
    assert [update["progress"] for update in two.said()] == said


@pytest.mark.parametrize("order", ORDERS)
def test_two_cells_of_a_row(two: Two, row: str, order: str) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row, "Comment")}
    assert not any(play(two, order, edits).values())
    stands(two, before, edits["a"])
    assert edits["b"].value in [update["comment_en"] for update in two.said()]


@pytest.mark.parametrize("order", ORDERS)
def test_two_rows(two: Two, row: str, order: str) -> None:
    other = ROWS[(ROWS.index(row) + 1) % len(ROWS)]
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(other)}
    assert not any(play(two, order, edits).values())
    stands(two, before, edits["a"], edits["b"])


@pytest.mark.parametrize("order", [*ORDERS, "bBaA"])
def test_a_cell_of_what_is_being_cancelled(two: Two, row: str, order: str) -> None:
    before = two.rows()
    edits = {"a": Edit(row, "Status", "Cancelled", because="merged"), "b": fresh(row)}
    assert not any(play(two, order, edits).values())
    stands(two, before, edits["a"], edits["b"])
    two.goes_on(row)


@pytest.mark.parametrize("order", ["aAbuB", "abBuA"])
def test_the_same_cell_when_the_first_save_is_undone_in_between(
    two: Two, row: str, order: str
) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row)}
    last = order[-1].lower()
    assert play(two, order, edits)[last]
    stands(two, before, edits[last])


@pytest.mark.parametrize("between", ["filter", "language"])
@pytest.mark.parametrize("order", ["a bBA", "abB A"])
def test_the_same_cell_with_other_filters_or_another_language_in_between(
    two: Two, row: str, order: str, between: str
) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row)}
    first, then = order.split()
    play(two, first, edits)
    page = two.pages["a"]
    ways = {"filter": ("Measures",), "language": ("NL", "EN")}
    for choice in ways[between]:
        page.get_by_role("radio", name=choice, exact=True).click()
        chromium.settled(page)
    measures = Grid(page).codes().filter(has_text="-")  # they stand where the edit was made
    if between == "filter":
        expect(measures.first).to_be_attached(timeout=SOON)
    expect(page.locator("h1")).to_have_text("1 change is not saved yet.", timeout=SOON)
    assert play(two, then, edits)["a"]
    stands(two, before, edits["a"])
    page.get_by_role("radio", name="Actions", exact=True).click()
    expect(Grid(page).cell(row, PROGRESS)).to_have_text(edits["a"].value, timeout=SOON)


def test_the_bar_of_a_save_says_what_others_did_to_it_since(two: Two, row: str) -> None:
    edits = {"a": fresh(row), "b": fresh(row)}
    play(two, "aA", edits)
    bar = two.pages["a"].locator(".st-key-save-bar")
    expect(bar.get_by_role("button", name="Undo")).to_be_visible(timeout=SOON)
    play(two, "bB", edits)
    expect(bar).to_contain_text(f"{row} has been changed since.", timeout=SOON)
    expect(bar.get_by_role("button", name="Undo")).to_have_count(0)
    two.undoes()
    expect(two.pages["b"].locator(".st-key-save-bar")).to_have_count(0, timeout=SOON)


def test_an_undo_leaves_what_the_other_window_saved_meanwhile(two: Two, row: str) -> None:
    other = ROWS[(ROWS.index(row) + 1) % len(ROWS)]
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(other)}
    play(two, "aAbB", edits)
    two.takes_back("a")
    stands(two, before, edits["b"])
    expect(two.bar("a").get_by_role("button", name="Undo")).to_have_count(0)
    two.takes_back("b")
    stands(two, before)


def test_an_undo_leaves_what_the_other_window_has_not_saved_yet(two: Two, row: str) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row, "Comment")}
    play(two, "baA", edits)
    two.takes_back("a")
    two.is_marked("b", is_unsaved=True)
    assert not two.saves("b")
    stands(two, before)
    assert edits["b"].value in [update["comment_en"] for update in two.said()]


def test_what_was_chosen_in_a_conflict_is_undone_to_what_the_other_had_saved(
    two: Two, row: str
) -> None:
    before, edits = two.rows(), {"a": fresh(row), "b": fresh(row)}
    assert play(two, "abBA", edits)["a"]
    stands(two, before, edits["a"])
    two.takes_back("a")
    stands(two, before, edits["b"])
    progress = Grid(two.pages["a"]).cell(row, PROGRESS)
    expect(progress).to_have_text(edits["b"].value, timeout=SOON)


def test_each_window_marks_its_own_unsaved_edits_alone(two: Two, row: str) -> None:
    edits = {"a": fresh(row), "b": fresh(row, "Comment")}
    play(two, "a", edits)
    two.is_marked("a", is_unsaved=True)
    two.is_marked("b", is_unsaved=False)
    play(two, "bA", edits)
    two.is_marked("a", is_unsaved=False)
    two.is_marked("b", is_unsaved=True)
    play(two, "B", edits)
    two.is_marked("b", is_unsaved=False)


def test_a_refused_save_keeps_its_mark_until_it_is_right_and_the_other_saves_on(
    two: Two, row: str
) -> None:
    other = ROWS[(ROWS.index(row) + 1) % len(ROWS)]
    before, edits = two.rows(), {"a": Edit(row, PROGRESS, "101"), "b": fresh(other)}
    play(two, "a", edits)
    bar = two.bar("a")
    bar.get_by_role("button", name="Save", exact=True).click()
    expect(bar).to_contain_text("progress must lie between 0% and 100%", timeout=SOON)
    play(two, "bB", edits)
    stands(two, before, edits["b"])
    two.is_marked("a", is_unsaved=True)
    expect(bar.get_by_text(re.compile("^Saved: "))).to_have_count(0)
    right = fresh(row)
    play(two, "aA", {"a": right})
    stands(two, before, edits["b"], right)
    two.is_marked("a", is_unsaved=False)
