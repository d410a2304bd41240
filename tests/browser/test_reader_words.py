"""Streamlit's own words, and what a filter did, in the reader's language."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

SEEN = """() => [...document.querySelectorAll("[role=spinbutton]")].map((part) =>
  [part.ariaLabel, part.ariaValueText, part.textContent].join("|"))"""


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


def test_the_fields_for_dates_speak_the_readers_language(open_page: OpenPage) -> None:
    page = open_page(language="nl", as_of="2023-12-31")
    parts = page.evaluate(SEEN)
    assert parts[:3] == [
        "dag, Stand op|31|31",
        "maand, Stand op|12 – december|12",
        "jaar, Stand op|2023|2023",
    ]
    assert [part.split("|")[2] for part in parts[3:6]] == ["dd", "mm", "jjjj"]
    page.get_by_test_id("stSidebar").get_by_text("DE", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator("[role=spinbutton]").nth(5)).to_have_text("JJJJ")
    page.get_by_role("button", name="Datum wählen").first.click()
    calendar = page.get_by_test_id("stDateInputCalendar")
    expect(calendar).to_contain_text("Dezember 2023")
    expect(calendar.locator("th").first).to_have_text("M")
    assert "arrow keys" not in calendar.inner_text()


def test_the_language_is_that_of_the_choice_before_the_run_begins(open_page: OpenPage) -> None:
    page = open_page(language="nl")
    choice = page.get_by_test_id("stSidebar").get_by_role("radio", name="DE", exact=True)
    clicked = "(choice) => {choice.click(); return document.documentElement.lang}"
    assert choice.evaluate(clicked) == "de"


def test_an_empty_list_and_the_tools_of_a_grid_are_named(open_page: OpenPage) -> None:
    page = open_page("/update", language="fr")
    expect(page.get_by_role("button", name="Afficher ou masquer des colonnes")).to_have_count(1)
    field = page.get_by_test_id("stMultiSelect").first.locator("input")
    field.click()
    field.type("zzz")
    expect(page.get_by_text("Aucun résultat", exact=True).last).to_be_visible()
    assert page.get_by_text("No results").count() == 0


def test_a_filter_says_what_it_left_and_an_opened_page_nothing(open_page: OpenPage) -> None:
    page = open_page(language="en")
    told = page.locator("#told[role=status]")
    expect(told).to_have_text("")
    page.get_by_test_id("stMultiSelect").first.locator("input").click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    settled(page)
    expect(told).to_have_text("5 actions shown")


def test_a_whole_day_counts_at_once_and_one_that_is_none_gets_a_sentence(
    open_page: OpenPage,
) -> None:
    page = open_page(language="nl")
    field = page.locator(".st-key-as_of")
    parts = field.get_by_role("spinbutton")
    parts.first.click()
    page.keyboard.type("31022024")
    expect(field.get_by_role("alert")).to_contain_text("31-02-2024 bestaat niet")
    expect(parts.first).to_have_text("29")  # in sight, and it counts
    expect(page).to_have_url(re.compile("as_of=2024-02-29"))
    settled(page)
    expect(field.get_by_role("alert")).to_contain_text("31-02-2024 bestaat niet")
    parts.first.click()
    page.keyboard.type("15062023")
    expect(field.get_by_role("alert")).to_have_count(0)
    expect(page).to_have_url(re.compile("as_of=2023-06-15"))
    parts.first.click()
    page.keyboard.type("14")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("as_of=2023-06-14"))


PASTE = """(text) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const pasted = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData })
  document.activeElement.dispatchEvent(pasted)
}"""


@pytest.mark.parametrize(
    ("typed", "seen"), [("2023", "20-02-3"), ("12-2023", "12-02-23"), ("Backspace", "dd-06-2022")]
)
@pytest.mark.parametrize("leaves", ["Escape", "Tab"])
def test_a_part_of_a_day_gets_a_sentence_and_the_day_before_stays(
    open_page: OpenPage, typed: str, seen: str, leaves: str
) -> None:
    page = open_page(language="nl", as_of="2022-06-15")
    field = page.locator(".st-key-as_of")
    parts = field.get_by_role("spinbutton")
    parts.first.click()
    if typed == "Backspace":
        for _ in range(2):  # a digit each
            page.keyboard.press(typed)
        for _ in range(2):
            page.keyboard.press("Tab")
    else:
        page.keyboard.type(typed)
    page.keyboard.press(leaves)
    if leaves == "Tab":
        page.locator("h1").click()
    expect(field.get_by_role("group")).to_have_text("15-06-2022")
    expect(field.get_by_role("alert")).to_contain_text(f"{seen} is geen volledige datum")
    parts.first.click()
    page.keyboard.type("14062022")
    expect(page).to_have_url(re.compile("as_of=2022-06-14"))
    expect(field.get_by_role("alert")).to_have_count(0)


def test_a_pasted_day_counts_with_its_year_first_and_a_part_of_one_gets_a_sentence(
    open_page: OpenPage,
) -> None:
    page = open_page(language="fr", as_of="2022-06-15")
    field = page.locator(".st-key-as_of")
    field.get_by_role("spinbutton").first.click()
    for text in ("2023", "12-2023"):
        page.evaluate(PASTE, text)
        expect(field.get_by_role("alert")).to_contain_text(f"{text} n’est pas une date complète")
    page.evaluate(PASTE, "2023-12-31")
    expect(page).to_have_url(re.compile("as_of=2023-12-31"))
    expect(field.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize("pasted", ["2023-02-30", "30-02-2023"])
def test_a_pasted_day_that_is_none_gets_its_sentence_and_the_last_of_the_month_counts(
    open_page: OpenPage, pasted: str
) -> None:
    page = open_page(language="nl", as_of="2022-06-15")
    field = page.locator(".st-key-as_of")
    field.get_by_role("spinbutton").first.click()
    page.evaluate(PASTE, pasted)
    expect(field.get_by_role("alert")).to_contain_text(f"{pasted} bestaat niet; de laatste dag")
    expect(page).to_have_url(re.compile("as_of=2023-02-28"))


def test_pasted_text_that_is_no_day_is_not_called_a_part_of_one(open_page: OpenPage) -> None:
    page = open_page(language="en", as_of="2022-06-15")
    field = page.locator(".st-key-as_of")
    field.get_by_role("spinbutton").first.click()
    for text in ("31 December 2023", "2023-13-01"):
        page.evaluate(PASTE, text)
        expect(field.get_by_role("alert")).to_contain_text(f"{text} cannot be read as a date")
    expect(field.get_by_role("group")).to_have_text(re.compile("15.06.2022|2022.06.15|06.15.2022"))


def test_a_day_that_is_too_late_is_refused_in_a_sentence_that_is_seen(open_page: OpenPage) -> None:
    page = open_page(language="fr", as_of="2023-12-31")
    field = page.locator(".st-key-as_of")
    field.get_by_role("spinbutton").first.click()
    page.keyboard.type("01012199")
    refused = re.compile(r"^Choisissez une date au plus tard le \d\d/\d\d/\d{4}\.$")
    expect(field.get_by_role("alert")).to_have_text(refused)  # for screen readers alone
    expect(field.locator("p").filter(has_text=refused)).to_be_visible()
    expect(page).to_have_url(re.compile("as_of=2023-12-31"))
