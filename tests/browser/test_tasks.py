"""What people come for, in as few clicks as it may take, without a scroll."""

import re

from playwright.sync_api import expect

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
    hand.click(steps.get_by_role("button", name="Next"))
    hand.click(steps.get_by_text(re.compile("^1.3 ")))
    hand.click(steps.get_by_role("button", name="Next"))
    hand.sees(steps.get_by_text(re.compile("Not continued: 1.3 ")))
    hand.click(steps.get_by_role("button", name="Create this programme"))
    hand.sees(page.get_by_text("‘benelux-2025-2028’ has been created."))
    hand.click(page.get_by_role("link", name="Open it"))
    expect(page.locator("h1")).to_contain_text("20 actions")
    assert hand.clicks == 8
