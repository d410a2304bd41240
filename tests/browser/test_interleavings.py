"""Two windows on one record: two edits in every order, and none is lost or lands elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import Engine

from data import load, moments
from db import commands, undo
from db.commands import Change
from db.engine import opened
from db.people import Person
from tests.browser import chromium
from tests.browser.grid import Grid
from tests.browser.server import serving
from tests.databases import Shelf

PROGRAMME, DAY, LATER = "benelux-2021-2024", date(2024, 12, 31), date(2026, 1, 1)
PROGRESS = "Progress, %"
CAS = Person("Cas", "admin")
SOON = 20_000  # milliseconds, on a machine that has other things to do
ROWS = ("4.1", "4.2", "4.3", "4.4")
FRESH = count(1)  # values that nobody has typed before


@dataclass(frozen=True)
class Edit:
    """One cell as someone wants it, and what goes with it."""

    row: str
    column: str
    value: str
    because: str = ""


@dataclass(frozen=True)
class Two:
    """Two windows, a and b, and the record behind them."""

    pages: dict[str, Page]
    engine: Engine

    def types(self, window: str, edit: Edit) -> None:
        grid = Grid(self.pages[window])
        if edit.column == "Status":
            grid.pick(edit.row, edit.column, edit.value)
        else:
            grid.put(edit.row, edit.column, edit.value)
        if edit.because:
            grid.put(edit.row, "Comment", edit.because)

    def saves(self, window: str) -> bool:
        """Save; whether the person was asked about somebody else's change, and kept their own."""
        page = self.pages[window]
        page.get_by_role("button", name=re.compile(r"Save \d+ change")).click()
        dialogue, done = page.get_by_role("dialog"), page.get_by_text(re.compile("^Saved: "))
        expect(dialogue.or_(done).first).to_be_visible(timeout=SOON)
        if not (was_asked := dialogue.is_visible()):
            return False
        page.get_by_role("button", name="Save my choice").click()
        expect(done).to_be_visible(timeout=SOON)
        expect(dialogue).to_have_count(0)
        return was_asked

    def undoes(self) -> None:
        """Somebody else takes the last save back."""
        batch = int(load.record(self.engine, PROGRAMME).batches["id"].max())
        undo.undo(self.engine, CAS, PROGRAMME, batch, today=LATER)

    def goes_on(self, row: str) -> None:
        """Somebody else sets an action back on its way."""
        version = int(self._actions().loc[row, "version"])
        change = Change(row, version, DAY, {"status": "in_progress"})
        commands.save(self.engine, CAS, PROGRAMME, [change], today=LATER)

    def rows(self) -> dict[str, dict[str, Any]]:
        """What the record says of each action, by code."""
        kept = self._actions()[["status", "progress", "owner", "title_en"]]
        return {str(code): row for code, row in kept.fillna(-1).to_dict("index").items()}

    def said(self) -> list[dict[str, Any]]:
        """The last two statements that were saved."""
        updates = load.record(self.engine, PROGRAMME).updates
        return list(updates.tail(2)[["action_code", "progress", "comment_en"]].to_dict("records"))

    def _actions(self) -> pd.DataFrame:
        actions = moments.actions_on(load.record(self.engine, PROGRAMME), LATER)
        return actions.set_index("code")


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


def fresh(row: str, column: str = PROGRESS) -> Edit:
    return Edit(row, column, str(next(FRESH)))


def play(two: Two, order: str, edits: dict[str, Edit]) -> dict[str, bool]:
    """Type (a, b), save (A, B) and undo the last save (u) in that order; who was asked."""
    asked = {}
    for step in order:
        if step == "u":
            two.undoes()
        elif step.islower():
            two.types(step, edits[step])
        else:
            asked[step.lower()] = two.saves(step.lower())
    return asked


def stands(two: Two, before: dict[str, dict[str, Any]], *edits: Edit) -> None:
    """These cells are as they were wanted, and every other one is as it was before."""
    expected = {code: dict(cells) for code, cells in before.items()}
    for edit in edits:
        if edit.column == PROGRESS:
            expected[edit.row]["progress"] = float(edit.value)
        elif edit.column == "Status":
            expected[edit.row]["status"] = edit.value.lower().replace(" ", "_")
    assert two.rows() == expected


# The windows are alike, so the other three orders are these with a and b exchanged.
ORDERS = ["aAbB", "abAB", "abBA"]


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
