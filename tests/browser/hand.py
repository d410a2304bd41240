"""A hand that counts what it does: clicks, fields, keys, and scrolls to what is out of sight."""

import time
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import settled

IN_WINDOW = """(element) => {
  const box = element.getBoundingClientRect()
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
}"""
# A turn of the wheel, as a part of the window; how many before it is given up; and what one takes.
TURN, TURNS, MILLISECONDS = 0.6, 20, 100


@dataclass
class Hand:
    """Whoever uses `page`, and what they did so far.

    A click into a field to type in it is counted in `fields`, any other one in `clicks`.
    """

    page: Page
    clicks: int = 0
    fields: int = 0
    keys: int = 0
    scrolls: int = 0
    begun: float = field(default_factory=time.monotonic)
    seconds: float = 0

    def stop(self) -> None:
        """What was wanted is there: `seconds` are those since the hand began."""
        self.seconds = time.monotonic() - self.begun

    def click(self, place: Locator) -> None:
        """Click a place once it is there, the page is at rest, and a scroll has brought it."""
        self._reach(place)
        place.click()
        self.clicks += 1

    def double_click(self, across: float, down: float) -> None:
        """Two clicks on a point of the window."""
        settled(self.page)
        self.page.mouse.dblclick(across, down)
        self.clicks += 2

    def types(self, text: str, into: Locator | None = None) -> None:
        """Type, in the field `into` or where the focus is."""
        if into:
            self._reach(into)
            into.click()
            self.fields += 1
        self.page.keyboard.type(text)
        self.keys += len(text)

    def presses(self, key: str) -> None:
        """Press a key, or one with others held."""
        self.page.keyboard.press(key)
        self.keys += 1

    def sees(self, place: Locator) -> None:
        """Wait for a place, and scroll until it is inside the window."""
        expect(place).to_be_visible()
        for _ in range(TURNS):
            if place.evaluate(IN_WINDOW):
                return
            self._scroll(place)
        raise AssertionError(f"{place} does not come into the window.")

    def _reach(self, place: Locator) -> None:
        expect(place).to_be_visible()
        settled(self.page)
        self.sees(place)

    def _scroll(self, place: Locator) -> None:
        size, box = self.page.viewport_size, place.bounding_box()
        assert size
        assert box
        across = min(max(box["x"] + box["width"] / 2, 5), size["width"] - 5)
        self.page.mouse.move(across, size["height"] / 2)
        turn = TURN * size["height"]
        self.page.mouse.wheel(0, turn if box["y"] > 0 else -turn)
        self.page.wait_for_timeout(MILLISECONDS)  # the browser scrolls in frames of its own
        self.scrolls += 1
