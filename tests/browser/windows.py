"""Two windows on one record: what is typed and saved in them, and what the record says then."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

import pandas as pd
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import Engine

from data.record import load, moments
from db.record import saving
from db.record.people import Person
from db.record.saving import ChangeRequest
from db.undo import undo_batch
from tests.browser.grid import Grid

PROGRAMME, DAY, LATER = "benelux-2021-2024", date(2024, 12, 31), date(2026, 1, 1)
PROGRESS = "Progress (%)"
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
        page.get_by_role("button", name="Save", exact=True).click()
        dialogue, done = page.get_by_role("dialog"), page.get_by_text(re.compile("^Saved: "))
        expect(dialogue.or_(done).first).to_be_visible(timeout=SOON)
        if not (was_asked := dialogue.is_visible()):
            return False
        page.get_by_role("button", name="Save my choice").click()
        expect(done).to_be_visible(timeout=SOON)
        expect(dialogue).to_have_count(0)
        return was_asked

    def takes_back(self, window: str) -> None:
        """Click Undo in the bar, and see it done there."""
        bar = self.bar(window)
        bar.get_by_role("button", name="Undo").click(timeout=SOON)
        expect(bar).to_contain_text("Undone: 1 change in 1 action", timeout=SOON)

    def bar(self, window: str) -> Locator:
        """The bar at the bottom of a window."""
        return self.pages[window].locator(".st-key-save-bar")

    def is_marked(self, window: str, *, is_unsaved: bool) -> None:
        """See in the menu whether something is unsaved; the bar and the heading agree."""
        page = self.pages[window]
        entry = page.get_by_test_id("stSidebarNavLink").filter(has_text="Update")
        expect(entry).to_have_text("Update ●" if is_unsaved else "Update", timeout=SOON)
        told = re.compile(r"(is|are) not saved yet\.$")
        expect(page.locator("h1").filter(has_text=told)).to_have_count(int(is_unsaved))
        save = self.bar(window).get_by_role("button", name="Save", exact=True)
        expect(save).to_have_count(int(is_unsaved))

    def undoes(self) -> None:
        """Somebody else takes the last save back."""
        batch = int(load.record(self.engine, PROGRAMME).batches["id"].max())
        undo_batch.undo(self.engine, CAS, PROGRAMME, batch, today=LATER)

    def goes_on(self, row: str) -> None:
        """Somebody else sets an action back on its way."""
        version = int(self._actions().loc[row, "version"])
        change = ChangeRequest(row, version, DAY, {"status": "in_progress"})
        saving.save(self.engine, CAS, PROGRAMME, [change], today=LATER)

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
