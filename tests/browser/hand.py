"""A hand that counts its clicks, and refuses to click what isn't in the window."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import settled

IN_WINDOW = """(element) => {
  const box = element.getBoundingClientRect()
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
}"""


@dataclass
class Hand:
    """Whoever uses `page`; `clicks` so far, none of which needed a scroll."""

    page: Page
    clicks: int = 0

    def click(self, place: Locator) -> None:
        """Click what is in the window, and wait until the page has answered."""
        self.sees(place)
        place.click()
        self.clicks += 1
        settled(self.page)

    def sees(self, place: Locator) -> None:
        """Fail unless the place is visible and inside the window as it stands."""
        expect(place).to_be_visible()
        assert place.evaluate(IN_WINDOW), f"{place} is out of the window"
