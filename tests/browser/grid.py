"""The editable table as a person uses it: a click, arrow keys, Enter, typing, Tab."""

import re

from playwright.sync_api import Locator, Page, TimeoutError, expect

from tests.browser import chromium

CODE = 1  # the column of the codes
SELECTED = 'td[aria-selected="true"]'
# The table is a picture: only the component that draws it knows where a column begins.
MIDDLE = """(canvas, across) => {
  let fiber = canvas[Object.keys(canvas).find((key) => key.startsWith('__reactFiber'))]
  while (!fiber.memoizedProps?.columns || !fiber.memoizedProps.rowHeight) fiber = fiber.return
  const { columns, headerHeight, rowHeight } = fiber.memoizedProps
  const before = columns.slice(0, across).reduce((sum, column) => sum + column.width, 0)
  return [before + columns[across].width / 2, headerHeight, rowHeight]
}"""
ATTEMPTS, PATIENCE = 10, 2_000  # milliseconds


class Grid:
    """The one editable table of a page; rows and columns by what they are called."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def cell(self, row: str, column: str) -> Locator:
        """The cell of the row that begins with code `row`, under the heading `column`."""
        return self._at(self._column(column), self._row(row))

    def codes(self) -> Locator:
        """The cells that hold the codes of the rows."""
        return self.page.locator(f'td[data-testid^="glide-cell-{CODE}-"]')

    def choose(self, row: str, column: str) -> None:
        """Select a cell by keyboard; again when the page was drawn anew in between.

        The page says late which cell is selected: from the first one on, every step is seen.
        """
        across, down = self._column(column), self._row(row)
        for _ in range(ATTEMPTS):
            self.page.locator(".dvn-scroller").click(position={"x": 20, "y": 60})
            self.page.keyboard.press("ControlOrMeta+Home")
            if _appears(self._selected(0, 0)):
                self._press("ArrowRight", across)
                self._press("ArrowDown", down)
                if _appears(self._selected(across, down)):
                    return
            self.page.keyboard.press("Escape")
        raise LookupError(f"{column} of {row} can't be selected.")

    def spot(self, row: str, column: str) -> tuple[float, float]:
        """Where in the window the middle of a cell is, in pixels; the table isn't scrolled."""
        canvas = self.page.get_by_test_id("data-grid-canvas")
        box = canvas.bounding_box()
        assert box
        middle, head, high = canvas.evaluate(MIDDLE, self._column(column))
        return box["x"] + middle, box["y"] + head + (self._row(row) + 0.5) * high

    def write(self, row: str, column: str, text: str) -> None:
        """Open a cell and write in it, without leaving it; again when it did not open.

        A table that is drawn anew just then misses the key, and nothing is lost by that.
        """
        field = self.page.locator("#portal").locator("input, textarea").first
        for _ in range(ATTEMPTS):
            self.choose(row, column)
            self.page.keyboard.press("Enter")
            try:
                field.fill(text, timeout=PATIENCE)
            except TimeoutError:
                self.page.keyboard.press("Escape")
            else:
                expect(field).to_have_value(text)
                return
        raise LookupError(f"{column} of {row} can't be opened.")

    def put(self, row: str, column: str, text: str) -> None:
        """Change a cell, and wait until the page has heard of it."""
        self.write(row, column, text)
        self.page.keyboard.press("Tab")
        self._heard(row, column)

    def pick(self, row: str, column: str, word: str) -> None:
        """Choose an option of a cell."""
        self.write(row, column, word)
        self.page.keyboard.press("Enter")
        self._heard(row, column)

    def paste(self, text: str) -> None:
        """Paste into the cell that is selected, and whatever is right of it and below."""
        self.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
        self.page.keyboard.press("ControlOrMeta+V")

    def _heard(self, row: str, column: str) -> None:
        """Wait until the first column says that the page has heard of an edit."""
        expect(self._at(0, self._row(row))).to_contain_text(column.partition(" (")[0])
        chromium.settled(self.page)

    def _at(self, across: int, down: int) -> Locator:
        return self.page.locator(f'td[data-testid="glide-cell-{across}-{down}"]')

    def _selected(self, across: int, down: int) -> Locator:
        return self._at(across, down).and_(self.page.locator(SELECTED))

    def _column(self, heading: str) -> int:
        found = self.page.locator("th").filter(has_text=_exactly(heading))
        return int(found.get_attribute("aria-colindex") or 0) - 1

    def _row(self, code: str) -> int:
        found = self.codes().filter(has_text=_exactly(code))
        return int((found.get_attribute("data-testid") or "").rpartition("-")[2])

    def _press(self, key: str, times: int) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)


def _appears(place: Locator) -> bool:
    try:
        expect(place).to_have_count(1, timeout=PATIENCE)
    except AssertionError:
        return False
    return True


def _exactly(text: str) -> re.Pattern[str]:
    return re.compile(f"^{re.escape(text)}$")
