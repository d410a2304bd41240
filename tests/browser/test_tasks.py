"""What people come for, in as few clicks as it may take, without a scroll."""

import re

from playwright.sync_api import Browser, expect

from tests.browser import chromium
from tests.browser.accessibility import violations
from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.grid import Grid
from tests.browser.hand import Hand


def test_a_save_and_its_answer_stay_in_the_window_and_one_click_undoes_it(
    open_page: OpenPage,
) -> None:
    page = open_page("/update", language="en", pillar="4")
    hand, grid = Hand(page), Grid(page)
    save = page.get_by_role("button", name="Save", exact=True)
    grid.pick("4.1", "Status", "Completed")
    hand.sees(save)
    grid.pick("4.2", "Status", "Completed")
    grid.put("4.3", "Progress (%)", "30")
    grid.put("4.3", "Comment", "the first centres share")
    hand.click(save)
    assert hand.clicks == 1
    hand.sees(page.get_by_text("Saved: 4 changes in 3 actions."))
    hand.click(page.get_by_role("button", name="Undo", exact=True))
    assert hand.clicks == 2
    hand.sees(page.get_by_text(re.compile("^Undone: ")))
    expect(grid.cell("4.3", "Progress (%)")).to_have_text("25")


def test_an_action_that_needs_attention_is_done_in_four_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="en", height=1600)
    hand = Hand(page)
    hand.click(page.locator(".st-key-card-attention").get_by_role("link", name=re.compile("^2.3 ")))
    hand.click(page.get_by_role("button", name="Update this action"))
    form = page.locator(".st-key-card-action-form")
    hand.click(form.get_by_role("radio", name="Completed"))
    hand.click(page.get_by_role("button", name="Save", exact=True))
    hand.sees(page.get_by_text(re.compile("^Saved: ")))
    assert hand.clicks == 4


def test_an_action_with_a_partner_is_added_in_four_clicks_and_a_title(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    hand = Hand(page)
    hand.click(page.get_by_role("link", name="Update", exact=True))
    hand.click(page.get_by_role("button", name="Add an action"))
    form = page.locator(".st-key-adding-action")
    for needed in ("Pillar (required)", "Title in English (required)"):
        hand.sees(form.get_by_label(needed))
    form.get_by_label("Title in English (required)").fill("Hydrogen corridors")
    hand.click(form.get_by_role("button", name="NRW"))
    hand.click(form.get_by_role("button", name="Add this action"))
    hand.sees(page.get_by_text(re.compile("^Added: action 1")))
    assert hand.clicks == 4


def test_an_owner_is_named_and_theirs_alone_are_seen_in_four_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="en", height=1600)
    hand = Hand(page)
    hand.click(page.locator(".st-key-card-attention").get_by_role("link", name=re.compile("^1.4 ")))
    page.set_viewport_size({"width": 1440, "height": 900})
    hand.click(page.get_by_role("button", name="Update this action"))
    owner = page.get_by_role("textbox", name="Owner")
    hand.sees(owner)
    owner.fill("Ann Smits")
    page.keyboard.press("Tab")
    settled(page)
    hand.click(page.get_by_role("button", name="Save", exact=True))
    hand.click(page.get_by_role("link", name="Ann Smits"))
    assert hand.clicks == 4
    expect(page).to_have_url(re.compile(r"/pillars\?.*owner=Ann(%20|\+)Smits"))


def test_why_an_average_moved_takes_two_clicks_from_its_row(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    hand = Hand(page)
    hand.click(page.locator(".st-key-rows-partners .change").first)
    expect(page.locator("h1")).to_contain_text("Since 31 December 2023")
    hand.click(page.locator(".st-key-tile-average").get_by_role("button"))
    assert hand.clicks == 2
    expect(page.get_by_role("table").get_by_role("row").nth(1)).to_be_visible()


def test_a_page_of_a_partner_with_a_password_takes_six_clicks(
    browser: Browser, open_page: OpenPage
) -> None:
    page = open_page("/", language="en")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    hand = Hand(page)
    hand.click(page.locator(".st-key-rows-partners button").nth(2))
    hand.click(page.get_by_role("button", name="Share", exact=True))
    hand.click(page.get_by_role("button", name="Create a shared page"))
    page.get_by_label("Name, also shown on the page").fill("The Nordics")
    hand.click(page.get_by_text(re.compile("^Frozen")))
    day = page.locator(".st-key-share-day [data-type=year]")
    hand.sees(day)
    day.press_sequentially("2023")
    password = page.get_by_label("Password (optional)", exact=True)
    hand.sees(password)
    password.fill("tundra-and-fjord")
    page.keyboard.press("Tab")
    settled(page)
    hand.click(page.get_by_role("button", name="Create the link"))
    hand.sees(page.get_by_text("Send the password separately from the link."))
    hand.click(page.get_by_role("button", name="Copy public link"))
    assert hand.clicks == 6
    link = page.evaluate("navigator.clipboard.readText()")
    with chromium.window(browser, 1440, 900) as fresh:
        theirs = fresh.new_page()
        theirs.goto(link)
        theirs.get_by_role("textbox").fill("tundra-and-fjord")
        theirs.keyboard.press("Enter")
        expect(theirs.get_by_text("31 December 2023").first).to_be_visible()


def test_two_updates_on_a_phone_take_less_than_a_minute_and_no_scroll(open_page: OpenPage) -> None:
    page = open_page("/", language="en", width=390, height=844)
    agent = {"userAgent": "Mozilla/5.0 (Linux; Android 14) Mobile"}  # whose menu closes at a tap
    page.context.new_cdp_session(page).send("Emulation.setUserAgentOverride", agent)
    hand = Hand(page)
    card, bar = page.locator(".st-key-update-phone"), page.locator(".st-key-save-bar")
    begun = page.evaluate("performance.now()")
    hand.click(page.get_by_test_id("stExpandSidebarButton"))
    hand.click(page.get_by_role("link", name="Update", exact=True))
    expect(page.locator('[data-testid="stDataFrame"]')).to_have_count(0)
    for place in (1, 2):
        expect(card).to_contain_text(f"{place} of 21")
        hand.click(card.get_by_role("radio", name="On hold"))
        hand.click(card.get_by_role("radio", name="75"))
        expect(bar).to_contain_text("Not saved: 2 changes in 1 action")
        hand.click(bar.get_by_role("button", name="Save and next"))
        hand.sees(bar.get_by_text("Saved: 2 changes in 1 action."))
    assert hand.clicks == 8
    assert page.evaluate("performance.now()") - begun < 60_000
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    heights = [
        box["height"] for each in card.get_by_role("radio").all() if (box := each.bounding_box())
    ]
    assert min(heights) >= 44


def test_who_changed_an_action_is_answered_in_two_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="en", height=1600)
    hand = Hand(page)
    hand.click(page.locator(".st-key-card-attention").get_by_role("link", name=re.compile("^2.3 ")))
    hand.click(page.get_by_role("link", name="History", exact=True).last)
    assert hand.clicks == 2
    expect(page.locator("h1")).to_contain_text("2.3")


def test_a_paper_on_one_action_takes_two_clicks(open_page: OpenPage) -> None:
    page = open_page("/", language="nl", height=1600)
    hand = Hand(page)
    hand.click(page.locator(".st-key-card-attention").get_by_role("link", name=re.compile("^2.3 ")))
    with page.expect_download() as paper:
        hand.click(page.get_by_role("button", name="Pdf van één pagina"))
    assert hand.clicks == 2
    assert paper.value.path().read_bytes().startswith(b"%PDF-")
    settled(page)


def test_the_next_programme_takes_three_steps_without_a_scroll(open_page: OpenPage) -> None:
    page = open_page("/", language="en")
    hand = Hand(page)
    hand.click(page.get_by_role("link", name="Import and export"))
    hand.click(page.get_by_role("link", name="Next programme"))
    hand.click(page.get_by_role("button", name="Prepare the next programme"))
    steps = page.get_by_role("dialog")
    hand.sees(steps.get_by_text("Common Work Programme 2025-2028"))
    assert violations(page) == []
    hand.click(steps.get_by_role("button", name="Next"))
    hand.click(steps.get_by_text(re.compile("^1.3 ")))
    assert violations(page) == []
    hand.click(steps.get_by_role("button", name="Next"))
    hand.sees(steps.get_by_text(re.compile("Not carried over: 1.3 ")))
    assert violations(page) == []
    hand.click(steps.get_by_role("button", name="Create this programme"))
    hand.sees(page.get_by_text("‘benelux-2025-2028’ has been created."))
    hand.click(page.get_by_role("link", name="Open it"))
    expect(page.locator("h1")).to_contain_text("20 actions")
    assert hand.clicks == 8
