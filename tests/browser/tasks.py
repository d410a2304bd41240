"""`python -m tests.browser.tasks`: what people come for, walked by a hand that counts."""

import argparse
import re
import statistics
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from data.record import load, moments
from db.access import account_changes
from db.access.granted_rights import Granted
from db.engine.database import opened
from db.record import owners, saving
from db.record.people import LOCAL
from db.record.requests import ChangeRequest
from tests.browser import chromium
from tests.browser.chromium import settled
from tests.browser.grid import Grid
from tests.browser.hand import Hand
from tests.browser.server import Server, serving
from tests.databases import sqlite_shelf

PROGRAMME = "benelux-2021-2024"
PHONE = "Mozilla/5.0 (Linux; Android 14) Mobile"  # whose menu closes at a tap
HEIGHTS = "all => all.map((each) => each.getBoundingClientRect().height)"
INVITED = {"SIGN_IN": "invited"}


def _overview(hand: Hand, server: Server) -> None:
    hand.page.goto(f"{server.address}/?lang=en")
    settled(hand.page)


@dataclass(frozen=True)
class Task:
    """What somebody wants: `walk` gets it, by at most so many clicks, keys and scrolls.

    A double click is two; a click into a field that is typed in is none. `before` leads to where
    counting begins; where people sign in, the server `asks_who`.
    """

    number: int
    words: str
    walk: Callable[[Hand], None]
    clicks: int
    keys: int = 0
    scrolls: int = 0
    width: int = 1440
    before: Callable[[Hand, Server], None] = _overview
    asks_who: bool = False


def walked(task: Task, browser: Browser, server: Server) -> Hand:
    """The hand after the walk, in a browser that knows nothing yet.

    Raises AssertionError where the page had an error, or asked another host.
    """
    context = chromium.window(browser, task.width, 844 if task.width < 700 else 900)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    if task.width < 700:
        agent = {"userAgent": PHONE}
        context.new_cdp_session(page).send("Emulation.setUserAgentOverride", agent)
    troubles = chromium.watch(page, server.address)
    task.before(Hand(page), server)
    hand = Hand(page)
    task.walk(hand)
    hand.stop()
    settled(page)
    context.close()
    assert troubles == []
    return hand


def _link(page: Page, name: str) -> Locator:
    return page.get_by_role("link", name=name, exact=True)


def _button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def _attention(page: Page, code: str) -> Locator:
    card = page.locator(".st-key-card-attention")
    return card.get_by_role("link", name=re.compile(f"^{re.escape(code)} "))


def _change(hand: Hand, code: str, column: str, text: str) -> None:
    """Type in a cell of the table, opened by a double click."""
    settled(hand.page)
    hand.double_click(*Grid(hand.page).spot(code, column))
    expect(hand.page.locator("#portal").locator("input, textarea").first).to_be_focused()
    hand.types(text)
    hand.presses("Enter")


def _several_changes(hand: Hand) -> None:
    page = hand.page
    hand.click(_link(page, "Update"))
    expect(page.get_by_test_id("data-grid-canvas")).to_be_visible()
    for code in ("1.1", "1.2"):
        settled(page)
        hand.double_click(*Grid(page).spot(code, "Status"))
        hand.click(page.get_by_role("option", name="On hold"))
        hand.sees(_button(page, "Save"))
    _change(hand, "1.4", "Progress (%)", "30")
    _change(hand, "1.4", "Comment", "first centres share")
    expect(page.get_by_text(re.compile("^Not saved: 4 changes"))).to_be_visible()
    hand.click(_button(page, "Save"))
    hand.sees(page.get_by_text("Saved: 4 changes in 3 actions."))


def _a_mistake(hand: Hand, server: Server) -> None:
    _overview(hand, server)
    _several_changes(hand)


def _taken_back(hand: Hand) -> None:
    hand.click(_button(hand.page, "Undo"))
    hand.sees(hand.page.get_by_text(re.compile("^Undone: ")))
    expect(Grid(hand.page).cell("1.4", "Progress (%)")).to_have_text("25")


def _done(hand: Hand) -> None:
    page = hand.page
    hand.click(_attention(page, "2.3"))
    hand.click(page.get_by_role("button", name="Update this action"))
    form = page.locator(".st-key-card-action-form")
    hand.click(form.get_by_role("radio", name="Completed"))
    hand.click(_button(page, "Save"))
    hand.sees(page.get_by_text(re.compile("^Saved: ")))


def _added(hand: Hand) -> None:
    page = hand.page
    hand.click(_link(page, "Update"))
    hand.click(page.get_by_role("button", name="Add an action"))
    form = page.locator(".st-key-adding-action")
    hand.sees(form.get_by_label("Pillar (required)"))
    hand.types("Hydrogen corridors", form.get_by_label("Title in English (required)"))
    hand.click(form.get_by_role("button", name="NRW"))
    hand.click(form.get_by_role("button", name="Add this action"))
    hand.sees(page.get_by_text(re.compile("^Added: action 1")))


def _owned(hand: Hand) -> None:
    page = hand.page
    hand.click(_attention(page, "1.4"))
    hand.click(page.get_by_role("button", name="Update this action"))
    hand.types("Ann Smits", page.get_by_role("textbox", name="Owner"))
    hand.presses("Tab")
    hand.click(_button(page, "Save"))
    hand.click(_link(page, "Ann Smits"))
    expect(page).to_have_url(re.compile(r"/pillars\?.*owner=Ann(%20|\+)Smits"))
    hand.sees(page.get_by_role("link", name=re.compile("^1.4 ")).first)


def _why_it_moved(hand: Hand) -> None:
    page = hand.page
    hand.click(page.locator(".st-key-rows-partners .change").first)
    expect(page.locator("h1")).to_contain_text("Since 31 December 2023")
    hand.click(page.locator(".st-key-tile-average").get_by_role("button"))
    hand.sees(page.get_by_role("table").get_by_role("row").nth(1))


def _who_and_when(hand: Hand) -> None:
    page = hand.page
    hand.click(_link(page, "History"))
    hand.click(page.get_by_role("combobox", name="Action"))
    hand.types("2.1")
    expect(page.get_by_role("option").first).to_contain_text("2.1 ")
    hand.presses("Enter")
    expect(page.locator("h1")).to_contain_text(re.compile("^2.1 was last changed on .* by "))
    hand.sees(page.locator("h1"))


def _shared(hand: Hand) -> None:
    page, browser = hand.page, hand.page.context.browser
    hand.click(page.locator(".st-key-rows-partners button").nth(2))
    hand.click(_button(page, "Share"))
    hand.click(_button(page, "Create a shared page"))
    hand.types("The Nordics", page.get_by_label("Name, also shown on the page"))
    hand.click(page.get_by_text(re.compile("^Frozen")))
    hand.types("2023", page.locator(".st-key-share-day [data-type=year]"))
    hand.types("tundra-and-fjord", page.get_by_label("Password (optional)", exact=True))
    hand.click(_button(page, "Create the link"))
    hand.sees(page.get_by_text("Send the password separately from the link."))
    hand.click(_button(page, "Copy public link"))
    expect(page.get_by_text("Copied", exact=True).first).to_be_visible()
    assert browser
    with chromium.window(browser, 1440, 900) as fresh:
        theirs = Hand(fresh.new_page())
        theirs.page.goto(page.evaluate("navigator.clipboard.readText()"))
        theirs.page.get_by_role("textbox").fill("tundra-and-fjord")
        theirs.presses("Enter")
        theirs.sees(theirs.page.get_by_text("31 December 2023").first)


def _on_paper(hand: Hand) -> None:
    page = hand.page
    hand.click(_attention(page, "2.3"))
    with page.expect_download() as paper:
        hand.click(_button(page, "PDF of one page"))
    assert paper.value.path().read_bytes().startswith(b"%PDF-")


def _next_programme(hand: Hand) -> None:
    page = hand.page
    hand.click(page.get_by_role("link", name="Import and export"))
    hand.click(page.get_by_role("link", name="Next programme"))
    hand.click(page.get_by_role("button", name="Prepare the next programme"))
    steps = page.get_by_role("dialog")
    hand.sees(steps.get_by_text("Common Work Programme 2025-2028"))
    hand.click(steps.get_by_role("button", name="Next"))
    hand.click(steps.get_by_text(re.compile("^1.3 ")))
    hand.click(steps.get_by_role("button", name="Next"))
    hand.sees(steps.get_by_text(re.compile("Not carried over: 1.3 ")))
    hand.click(steps.get_by_role("button", name="Create this programme"))
    hand.sees(page.get_by_text("‘benelux-2025-2028’ has been created."))
    hand.click(page.get_by_role("link", name="Open it"))
    expect(page.locator("h1")).to_contain_text("20 actions")


def _by_thumb(hand: Hand) -> None:
    page = hand.page
    card, bar = page.locator(".st-key-update-phone"), page.locator(".st-key-save-bar")
    hand.click(page.get_by_test_id("stExpandSidebarButton"))
    hand.click(_link(page, "Update"))
    for place in (1, 2):
        expect(card).to_contain_text(f"{place} of 21")
        hand.click(card.get_by_role("radio", name="On hold"))
        expect(bar).to_contain_text("Not saved: 1 change in 1 action")
        hand.click(card.get_by_role("radio", name="75"))
        expect(bar).to_contain_text("Not saved: 2 changes in 1 action")
        hand.click(_button(page, "Save and next"))
        hand.sees(bar.get_by_text("Saved: 2 changes in 1 action."))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    heights = page.locator(".st-key-update-phone [role=radio]").evaluate_all(HEIGHTS)
    assert min(heights) >= 44, "a thumb hits nothing smaller"


def _an_owner_with_an_address(hand: Hand, server: Server) -> None:
    """Ann owns 1.4, and whoever looks for her address has signed in."""
    now, page = datetime.now(UTC), hand.page
    with opened(server.database_url) as engine:
        about = (engine, "Ann Smits", Granted("editor"), now)
        ann = account_changes.invite(*about, email="ann@example.org")
        eva = account_changes.invite(engine, "Eva Schmitz", Granted("editor"), now)
        actions = moments.actions_on(load.record(engine, PROGRAMME), now.date()).set_index("code")
        states = {"owner": f"{owners.PERSON}{ann.person_id}"}
        version = int(actions.loc["1.4", "version"])
        change = ChangeRequest("1.4", version, date(2024, 12, 31), states)
        saving.save(engine, LOCAL, PROGRAMME, [change], today=now.date())
    page.goto(f"{server.address}/invitation/{eva.secret}?lang=en")
    _button(page, "Sign in").click()
    settled(page)
    _overview(hand, server)


def _to_the_owner(hand: Hand) -> None:
    page = hand.page
    hand.click(_attention(page, "1.4"))
    mail = page.get_by_role("link", name="E-mail Ann Smits")
    hand.sees(mail)
    assert (mail.get_attribute("href") or "").startswith("mailto:ann@example.org?")
    hand.clicks += 1  # it opens a program of the machine


TASKS = (
    Task(1, "Two statuses, a progress and a comment saved", _several_changes, 12, 23),
    Task(2, "A mistake of a moment ago taken back", _taken_back, 1, before=_a_mistake),
    Task(3, "2.3 completed, from the list of attention", _done, 4, scrolls=1),
    Task(4, "An action with a partner added", _added, 4, 18),
    Task(5, "1.4 given an owner, and theirs alone seen", _owned, 4, 10),
    Task(6, "Why the average of NRW moved", _why_it_moved, 2),
    Task(7, "Who changed 2.1, and when", _who_and_when, 2, 4),
    Task(8, "A frozen page of a partner with a password, opened", _shared, 6, 31),
    Task(9, "A page of paper on one action", _on_paper, 2, scrolls=1),
    Task(10, "The next programme, without one of the actions", _next_programme, 8),
    Task(11, "On a phone: two updates saved", _by_thumb, 8, width=390),
    Task(
        12,
        "From an action without updates to its owner's address",
        _to_the_owner,
        2,
        before=_an_owner_with_an_address,
        asks_who=True,
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk the tasks asked for, and print medians of what they took."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.tasks", description=__doc__)
    parser.add_argument("task", type=int, nargs="*", help="their numbers; all of them by default")
    parser.add_argument("--times", type=int, default=1, help="how often each is walked")
    asked = parser.parse_args(arguments)
    tasks = [each for each in TASKS if each.number in asked.task or not asked.task]
    with chromium.browsing() as browser:
        print("| # | task | clicks | fields | keys | scrolls | s |\n|---|---|---|---|---|---|---|")
        for task in tasks:
            hands = [_once(task, browser) for _ in range(asked.times)]
            hand = hands[-1]
            counts = (hand.clicks, hand.fields, hand.keys, hand.scrolls)
            seconds = statistics.median(each.seconds for each in hands)
            row = (task.number, task.words, *counts, f"{seconds:.1f}")
            print(f"| {' | '.join(map(str, row))} |", flush=True)
    return 0


def _once(task: Task, browser: Browser) -> Hand:
    """One walk, on a database and a server of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with sqlite_shelf(folder) as shelf, shelf.loaded() as url:
            environ = INVITED if task.asks_who else {}
            with serving(url, folder / "log.txt", environ) as server:
                return walked(task, browser, server)


if __name__ == "__main__":
    raise SystemExit(main())
