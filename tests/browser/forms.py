"""Every form of the pages: where it stands, how it is opened, and which modules draw its fields."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser import chromium

PASTED = "code;titre;inconnu\n4.1;Un titre;x"


@dataclass(frozen=True)
class Form:
    """The fields in `place`, a CSS selector, once `opened` has made them visible.

    `modules` are those of ui/ that draw a field of it which is typed in, `actions` how many more
    there have to be, `code` the action whose page it is.
    """

    page: str
    place: str
    opened: Callable[[Page], None]
    modules: tuple[str, ...]
    level: str = "action"
    actions: int = 0
    code: str = ""

    def fields(self, page: Page) -> list[Locator]:
        """What is typed in: boxes, and the year of each day."""
        place = page.locator(self.place)
        inputs = place.locator("input:visible, textarea:visible")
        texts = inputs.and_(page.locator('[type="text"], textarea'))
        days = place.locator('[role="spinbutton"][data-type="year"]:visible')
        return [*texts.all(), *days.all()]


def _key(name: str) -> str:
    return f".st-key-{name}"


def _click(*keys: str) -> Callable[[Page], None]:
    """Click the buttons, or the headings of what is folded away, of these keys in turn."""

    def opened(page: Page) -> None:
        for key in keys:
            page.locator(_key(key)).locator("summary, button, label").first.click()
            chromium.settled(page)

    return opened


def _edited(page: Page) -> None:
    """With one change, so that there is something to save."""
    _click("update-switch")(page)
    field = page.locator(_key("update-form")).get_by_role("textbox", name="Progress (%)")
    field.fill("7")
    field.press("Tab")
    page.locator(_key("update-review")).get_by_role("button").click()
    expect(page.locator(_key("update-what"))).to_be_visible()
    chromium.settled(page)


def _evidence(page: Page) -> None:
    _click("update-switch", "adding-evidence")(page)


def _shared(page: Page) -> None:
    _click("share-make")(page)
    page.locator(_key("card-share-new")).locator("summary").click()
    page.locator(_key("card-share-new")).get_by_role("radio").last.check(force=True)
    chromium.settled(page)


def _asked(verb: str) -> Callable[[Page], None]:
    def opened(page: Page) -> None:
        page.locator(f'[class*="st-key-share-{verb}-"] button').first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        chromium.settled(page)

    return opened


def _pasted(page: Page) -> None:
    page.locator(_key("exchange-way")).get_by_role("radio").last.click()
    area = page.locator(_key("exchange-pasted")).get_by_role("textbox")
    area.fill(PASTED)
    area.press("Control+Enter")
    expect(page.locator(_key("exchange-columns"))).to_be_visible()
    chromium.settled(page)


def _undone(page: Page) -> None:
    """The save just before the last one, which nobody of the test undoes."""
    page.locator('[class*="st-key-undo-2"] button').last.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    chromium.settled(page)


def _nothing(_: Page) -> None:
    """It is open as the page comes."""


DIALOGUE = '[role="dialog"]'
FORMS = {
    "an action": Form(
        "update", _key("adding-action"), _click("adding-open", "adding-more"), ("new_entries",)
    ),
    "a measure": Form(
        "update",
        _key("adding-measure"),
        _click("adding-open", "adding-more"),
        ("new_entries",),
        level="measure",
    ),
    "an event": Form("update", _key("adding-evidence"), _evidence, ("editor_form",)),
    "the form of an action": Form(
        "update",
        _key("update-form"),
        _click("update-switch", "update-more"),
        ("editor_form",),
    ),
    "the form on an action's page": Form(
        "action",
        _key("card-action-form"),
        _click("action-form-turn"),
        ("action_form", "phone_cards"),
        code="4.2",
    ),
    "a save": Form("update", _key("update-what"), _edited, ("save_bar",)),
    "a search": Form("update", _key("update-search"), _nothing, ("editor_rows",)),
    "a shared page": Form(
        "share",
        _key("card-share-new"),
        _shared,
        ("link_form", "link_draft"),
    ),
    "a token": Form("share", '[data-testid="stForm"]', _click("token-make"), ("token_form",)),
    "a longer life": Form("share", DIALOGUE, _asked("extend"), ("link_dialogue",)),
    "a copy": Form("share", DIALOGUE, _asked("duplicate"), ("link_dialogue",)),
    "a pasted range": Form(
        "exchange",
        _key("card-exchange-import"),
        _pasted,
        ("brought_file", "import_card"),
    ),
    "the next programme": Form(
        "exchange", DIALOGUE, _click("exchange-next-begin"), ("next_programme",)
    ),
    "what the history shows": Form(
        "history", '[data-testid="stGrid"], .stGrid', _nothing, ("log_filters",)
    ),
    "an undo": Form("history", DIALOGUE, _undone, ("undo_dialogue",)),
    "what is compared": Form("changes", _key("changes-any"), _nothing, ("change_window",)),
    "the filters": Form(
        "overview", '[data-testid="stSidebar"]', _nothing, ("filter_widgets", "known_on")
    ),
}
