"""Editing in a real browser: by keyboard, side by side with others, and never for nothing."""

import re
from typing import Any

import pytest
from playwright.sync_api import Dialog, Page, expect

from data.drafts.draft import TABLE
from db.engine.database import open_engine, writing
from locales import translator
from tests.browser import chromium
from tests.browser.conftest import OpenPage
from tests.browser.grid import Grid
from tests.browser.server import Server
from ui.update import editor_columns

FOLLOWS = 20_000  # two seconds, and the time that a busy machine takes to draw
HEARS = 3_000  # in which a page asks and is told that somebody saved


def _save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def _heading(page: Page, text: str) -> None:
    expect(page.locator("h1")).to_have_text(text)


SENDING = """
window.sent = []
const send = WebSocket.prototype.send
WebSocket.prototype.send = function (data) {
  window.sent.push(document.querySelector(".st-key-save-bar")?.textContent ?? "")
  send.call(this, data)
}
"""


def test_the_page_that_saved_takes_its_own_save_for_no_news(open_page: OpenPage) -> None:
    page = open_page("/update", language="en")
    page.add_init_script(SENDING)
    page.reload()
    chromium.settled(page)
    for code in ("1.1", "1.2", "1.3"):
        Grid(page).pick(code, "Status", "On hold")
        chromium.settled(page)
        page.evaluate("window.sent.length = 0")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.locator(".st-key-save-bar")).to_contain_text("Saved")
        chromium.settled(page)
        before = [text for text in page.evaluate("window.sent") if "Saved" not in text]
        assert len(before) == 1, "the click alone"


@pytest.mark.smoke
def test_a_status_changed_by_keyboard_reaches_every_open_page(open_page: OpenPage) -> None:
    overview = open_page("/", language="en", pillar="4")
    before = overview.locator("h1").inner_text()
    history = open_page("/pillars", language="en", pillar="4", action="4.2")
    expect(history.get_by_text("History: 2 updates")).to_be_visible()
    table = open_page("/update", language="en", pillar="4")
    page = open_page("/update", language="en", pillar="4")
    Grid(page).pick("4.2", "Status", "Completed")
    _heading(page, "1 change is not saved yet.")
    _save(page)
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    expect(Grid(table).cell("4.2", "Progress (%)")).to_have_text("100", timeout=FOLLOWS)
    expect(overview.locator("h1")).not_to_have_text(before, timeout=FOLLOWS)
    expect(history.get_by_text("History: 3 updates")).to_be_visible(timeout=FOLLOWS)
    page.get_by_role("link", name="Overview").click()
    _heading(page, overview.locator("h1").inner_text())


@pytest.mark.parametrize("between", [0, 60])
def test_a_double_click_opens_the_list_of_a_cell_that_is_chosen_already(
    open_page: OpenPage, between: float
) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.choose("4.2", "Status")
    page.mouse.dblclick(*grid.spot("4.2", "Status"), delay=between)
    page.get_by_role("option", name="Completed").click()
    _heading(page, "1 change is not saved yet.")


# The table is a picture: only the component that draws it knows where a column ends.
COLUMNS = """(() => {
  const canvas = document.querySelector("[data-testid=data-grid-canvas]")
  let fiber = canvas[Object.keys(canvas).find((key) => key.startsWith('__reactFiber'))]
  while (!fiber.memoizedProps?.columns || !fiber.memoizedProps.rowHeight) fiber = fiber.return
  let end = 0
  return fiber.memoizedProps.columns.map(({ title, width }) => [title, (end += width)])
})()"""


# Whether the column of a name ends within the table; "" for every column.
FITS = f"""(last) => {COLUMNS}.every(([name, end]) => (last && name !== last)
  || end <= document.querySelector('[data-testid="data-grid-canvas"]').clientWidth)"""


@pytest.mark.parametrize(
    ("language", "last", "changed"),
    [("nl", "Toelichting", "Gewijzigd"), ("fr", "Commentaire", "Modifié")],
)
def test_what_one_edits_is_in_sight_in_a_small_window_and_all_of_it_in_a_wide_one(
    open_page: OpenPage, language: str, last: str, changed: str
) -> None:
    page = open_page("/update", language=language, width=1024, height=768)
    # Once the page knows how wide its window is, what changed stands at the end.
    for width, place in ((1024, -1), (1440, 0)):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function(
            f"([at, name]) => {COLUMNS}.at(at)[0] === name", arg=[place, changed]
        )
        assert len(page.evaluate(COLUMNS)) == 7
        # The table gets its new width a moment after the window.
        page.wait_for_function(FITS, arg=last if width == 1024 else "")


def test_every_status_and_the_name_of_a_field_are_whole_in_dutch(open_page: OpenPage) -> None:
    page = open_page("/update", language="nl", pillar="4")
    page.get_by_text("Liever een formulier").click()
    form = page.locator(".st-key-update-form")
    owner = form.get_by_role("textbox", name="Verantwoordelijke")
    owner.fill("Jan Peeters")
    owner.press("Tab")
    group = form.get_by_role("radiogroup", name="Status")
    assert group.evaluate("one => one.scrollWidth - one.clientWidth") <= 0
    page.get_by_role("button", name="Nakijken").click()
    field = page.locator(".st-key-update-what").get_by_text("Verantwoordelijke")
    expect(field).to_be_visible()
    assert field.evaluate("one => one.getClientRects()[0].height") < 30, "a word is broken"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_no_name_of_a_changed_column_is_broken(open_page: OpenPage, language: str) -> None:
    page = open_page("/update", language=language, pillar="4")
    t = translator(language)
    words = [t("update-progress") if name == "progress" else t(f"column-{name}") for name in TABLE]
    widths = page.evaluate(WIDTHS, [part for word in words for part in word.split()])
    assert max(widths) <= editor_columns.CHANGED_WIDTH - PADDING


PADDING = 16  # px of a cell
WIDTHS = """(words) => {
  const context = document.createElement("canvas").getContext("2d")
  context.font = "14px 'Source Sans'"
  return words.map((word) => context.measureText(`${word},`).width)
}"""


def test_the_review_leaves_the_upper_half_of_the_window_to_the_table(open_page: OpenPage) -> None:
    page = open_page("/update", language="nl", pillar="4", width=1366, height=657)
    for code in ("4.1", "4.2"):
        Grid(page).put(code, "Voortgang (%)", "61")
        Grid(page).put(code, "Toelichting", "zo")
    page.get_by_role("button", name="Nakijken").click()
    field = page.locator(".st-key-update-what").get_by_role("textbox").last
    expect(field).to_be_visible()
    chromium.settled(page)
    box = page.get_by_test_id("stBottom").bounding_box()
    assert box
    assert box["y"] >= 657 / 2
    field.scroll_into_view_if_needed()
    field.fill("kwartaaloverleg")


def test_the_second_to_save_the_same_cell_is_told_and_loses_nothing(open_page: OpenPage) -> None:
    first = open_page("/update", language="en", pillar="4")
    second = open_page("/update", language="en", pillar="4")
    Grid(second).put("4.2", "Progress (%)", "75")
    Grid(second).put("4.1", "Progress (%)", "20")
    Grid(first).put("4.2", "Progress (%)", "60")
    _save(first)
    expect(first.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    _save(second)
    told = second.get_by_role("dialog")
    expect(told).to_contain_text("1 of your 2 changes conflicts")
    expect(told).to_contain_text("60%")
    _heading(second, "2 changes are not saved yet.")
    told.get_by_role("button", name="Save my choice").click()
    expect(second.get_by_text("Saved: 2 changes in 2 actions.")).to_be_visible()
    expect(Grid(first).cell("4.2", "Progress (%)")).to_have_text("75", timeout=FOLLOWS)
    expect(Grid(first).cell("4.1", "Progress (%)")).to_have_text("20", timeout=FOLLOWS)


def test_what_is_refused_stays_on_screen_until_it_is_right(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.put("4.2", "Progress (%)", "101")
    _save(page)
    expect(page.get_by_text("progress must lie between 0% and 100%")).to_be_visible()
    expect(grid.cell("4.2", "Progress (%)")).to_have_text("101")
    # Straight from the open cell to the button, as people do.
    grid.write("4.2", "Progress (%)", "60")
    _save(page)
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()


def test_an_open_cell_outlives_somebody_elses_save_and_the_edit_another_page(
    open_page: OpenPage,
) -> None:
    page = open_page("/update", language="en", pillar="4")
    other = open_page("/update", language="en", pillar="4")
    Grid(page).write("4.2", "Comment", "half a sen")
    Grid(other).put("4.1", "Progress (%)", "20")
    _save(other)
    expect(other.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    page.wait_for_timeout(HEARS)
    page.keyboard.type("tence")
    page.keyboard.press("Tab")
    _heading(page, "1 change is not saved yet.")
    page.get_by_role("link", name="Partners").click()
    expect(page.locator("h1")).to_contain_text("partner")
    chromium.settled(page)
    page.get_by_role("link", name="Update").click()
    _heading(page, "1 change is not saved yet.")
    expect(Grid(page).cell("4.2", "Comment")).to_have_text("half a sentence")
    expect(Grid(page).cell("4.1", "Progress (%)")).to_have_text("20")


def test_a_table_that_nobody_types_in_follows_once_its_cell_is_closed(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    other = open_page("/update", language="en", pillar="4")
    Grid(page).write("4.2", "Comment", "never mind")
    Grid(other).put("4.1", "Progress (%)", "20")
    _save(other)
    expect(other.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    page.wait_for_timeout(HEARS)
    page.keyboard.press("Escape")
    expect(Grid(page).cell("4.1", "Progress (%)")).to_have_text("20", timeout=FOLLOWS)


def test_who_types_where_somebody_else_has_just_saved_is_asked(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    other = open_page("/update", language="en", pillar="4")
    Grid(page).write("4.2", "Progress (%)", "75")
    Grid(other).put("4.2", "Progress (%)", "60")
    _save(other)
    expect(other.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    page.wait_for_timeout(HEARS)
    page.keyboard.press("Tab")
    _heading(page, "1 change is not saved yet.")
    _save(page)
    expect(page.get_by_role("dialog")).to_contain_text("your change conflicts")
    expect(Grid(other).cell("4.2", "Progress (%)")).to_have_text("60")


@pytest.mark.parametrize(("width", "height"), [(1366, 657), (1440, 900)])
def test_the_page_ends_below_the_table(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page("/update", language="nl", width=width, height=height)
    table, main = page.locator(".st-key-update-table"), page.get_by_test_id("stMain")
    ends = table.evaluate("(table) => table.getBoundingClientRect().bottom")
    assert main.evaluate("(main) => main.scrollHeight") - ends < 250


def test_a_double_click_on_save_undoes_nothing(open_page: OpenPage) -> None:
    """On a phone the button that undoes the save comes to stand where Save ended."""
    page = open_page("/update", language="en", pillar="4", width=390, height=844)
    page.locator(".st-key-update-phone").get_by_text("75", exact=True).first.click()
    chromium.settled(page)
    box = page.get_by_role("button", name="Save", exact=False).last.bounding_box()
    assert box
    right = (box["x"] + box["width"] - 20, box["y"] + box["height"] / 2)
    page.mouse.click(*right)
    undo, told = page.locator(".st-key-update-undo button"), page.get_by_text("Saved: 1 change")
    undo.wait_for()
    page.mouse.click(*right)
    chromium.settled(page)
    expect(told).to_be_visible()
    place = undo.bounding_box()
    assert place
    assert place["x"] < right[0] < place["x"] + place["width"]
    undo.click()
    expect(page.get_by_text("Undone: 1 change")).to_be_visible()


def test_what_is_typed_while_a_save_takes_its_time_is_kept(
    open_page: OpenPage, server: Server
) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.put("4.2", "Progress (%)", "75")
    before = _batches(server)
    engine = open_engine(server.database_url)
    with writing(engine).begin():  # nobody else can save until this is over
        page.get_by_role("button", name="Save", exact=True).dblclick()
        page.wait_for_timeout(300)
        grid.write("4.2", "Comment", "typed during the save")
        page.keyboard.press("Tab")
        page.keyboard.type("https://a.test/")
        page.wait_for_timeout(700)
    engine.dispose()
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    page.keyboard.press("Tab")
    _heading(page, "2 changes are not saved yet.")
    expect(grid.cell("4.2", "Progress (%)")).to_have_text("75")
    expect(grid.cell("4.2", "Comment")).to_have_text("typed during the save")
    expect(grid.cell("4.2", "Source")).to_have_text("https://a.test/")
    _save(page)
    expect(page.get_by_text("Saved: 2 changes in 1 action.")).to_be_visible()
    assert _batches(server) == before + 2


def test_a_click_while_a_save_takes_its_time_saves_nothing_that_was_typed_since(
    open_page: OpenPage, server: Server
) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.put("4.2", "Progress (%)", "75")
    before = _batches(server)
    engine = open_engine(server.database_url)
    with writing(engine).begin():
        _save(page)
        page.wait_for_timeout(300)
        grid.write("4.2", "Comment", "typed during the save")
        page.keyboard.press("Tab")
        _save(page)
        page.wait_for_timeout(700)
    engine.dispose()
    expect(page.get_by_text("Saved: 1 change in 1 action.")).to_be_visible()
    _heading(page, "1 change is not saved yet.")
    assert _batches(server) == before + 1


def _batches(server: Server) -> int:
    engine = open_engine(server.database_url)
    with engine.connect() as connection:
        found = connection.exec_driver_sql("select count(*) from batches").scalar_one()
    engine.dispose()
    return int(found)


def test_a_pasted_block_is_told_where_it_was_not_understood(open_page: OpenPage) -> None:
    page = open_page("/update", language="nl", pillar="4")
    grid = Grid(page)
    grid.choose("4.2", "Status")
    grid.paste("Achevée\t100 %\tso\nKlaar\t50,5\tzo\nOpgeschort\t1,2,3\nx\ty")
    told = page.get_by_role("alert")
    expect(told).to_contain_text("6 geplakte cellen zijn overgenomen. Overgeslagen:")
    for part in ("er is geen status", "is geen getal", "2 cellen naast of onder de tabel"):
        expect(told).to_contain_text(part)
    _heading(page, "6 wijzigingen zijn nog niet opgeslagen.")
    expect(grid.cell("4.3", "Voortgang (%)")).to_have_text("50,5")
    page.keyboard.press("ArrowRight")  # the table has the focus again, at the same cell
    page.keyboard.type("7,5")
    page.keyboard.press("Tab")
    expect(grid.cell("4.2", "Voortgang (%)")).to_have_text("7,5")
    chromium.settled(page)
    x, y = (int(each) for each in grid.spot("4.1", "Voortgang (%)"))
    heading = y - 55
    page.mouse.move(x, heading)
    page.mouse.down()
    page.mouse.move(x + 90, heading, steps=5)
    page.mouse.move(x + 180, heading, steps=5)
    page.mouse.up()
    expect(page.locator("th").nth(4)).to_have_text("Toelichting")
    grid.choose("4.2", "Toelichting")
    grid.paste("niet hier")
    expect(page.get_by_role("alert")).to_contain_text("er zijn kolommen verplaatst")


def test_the_form_needs_no_mouse(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")

    def press(role: Any, name: str, key: str = "Enter") -> None:
        page.get_by_role(role, name=name).first.focus()
        page.keyboard.press(key)

    press("button", "Prefer a form for one action?")
    form = page.locator(".st-key-update-form")
    form.get_by_role("radio", name="Cancelled").focus()
    page.keyboard.press("Space")
    _heading(page, "1 change is not saved yet.")
    form.get_by_role("textbox", name="Comment", exact=True).focus()
    page.keyboard.type("merged with 4.2")
    page.keyboard.press("Tab")
    _heading(page, "2 changes are not saved yet.")
    page.locator(".st-key-update-more summary").focus()
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Owner").focus()
    page.keyboard.type("Jansen")
    page.keyboard.press("Tab")
    _heading(page, "3 changes are not saved yet.")
    page.locator(".st-key-update-save button").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved: 3 changes in 1 action.")).to_be_visible()


def test_keys_take_edits_back_repeat_them_save_and_open_an_action(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.put("4.1", "Progress (%)", "61")
    grid.put("4.2", "Progress (%)", "62")
    for _ in range(2):
        page.keyboard.press("ControlOrMeta+z")
    _heading(page, "Change cells of these 4 actions, then save everything at once.")
    expect(grid.cell("4.1", "Progress (%)")).to_have_text("50")
    page.keyboard.press("ControlOrMeta+Shift+z")
    _heading(page, "1 change is not saved yet.")
    expect(grid.cell("4.1", "Progress (%)")).to_have_text("61")
    page.get_by_role("button", name="Review").click()
    comment = page.locator(".st-key-update-what").get_by_role("textbox", name="Comment")
    comment.fill("so")
    comment.press("ControlOrMeta+z")  # the browser's own, within the text
    expect(comment).to_have_value("")
    comment.fill("quarterly meeting")
    comment.press("Tab")
    _heading(page, "1 change is not saved yet.")
    grid.write("4.3", "Comment", "saved from within the cell")
    page.keyboard.press("ControlOrMeta+s")
    bar = page.locator(".st-key-save-bar")
    expect(bar).to_contain_text("Saved: 2 changes in 2 actions.")
    expect(bar).to_be_in_viewport()
    bar.get_by_role("button", name="Undo").click()
    expect(bar).to_contain_text("Undone: 1 change in 1 action.")
    expect(grid.cell("4.1", "Progress (%)")).to_have_text("50")
    grid.put("4.1", "Progress (%)", "63")
    grid.choose("4.3", "Code")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/action\?.*code=4\.3"))
    expect(bar).to_contain_text("Not saved: 1 change in 1 action")


def test_a_reload_asks_before_it_takes_unsaved_edits_along(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    Grid(page).put("4.2", "Progress (%)", "60")
    page.get_by_role("link", name="Method").click()
    expect(page).to_have_title(re.compile("Method"))
    expect(page.get_by_role("link", name="Update ●")).to_be_visible()
    chromium.settled(page).reload()
    chromium.settled(page)
    assert asked == ["beforeunload"]


def test_two_clicks_without_a_breath_open_a_status_with_its_list(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    table = page.locator(".dvn-scroller").bounding_box()
    assert table
    # In the middle of the first status: the cells are painted, and have no place of their own.
    page.mouse.dblclick(table["x"] + 520, table["y"] + 70)
    expect(page.locator("#portal input")).to_have_count(1)
    expect(page.get_by_role("option")).to_have_count(6)


def test_a_decimal_comma_is_typed_pasted_and_shown_as_one(open_page: OpenPage) -> None:
    page = open_page("/update", language="nl", pillar="4")
    grid = Grid(page)
    grid.put("4.2", "Voortgang (%)", "7,5")
    expect(grid.cell("4.2", "Voortgang (%)")).to_have_text("7,5")
    _heading(page, "1 wijziging is nog niet opgeslagen.")
    grid.choose("4.1", "Voortgang (%)")
    grid.paste("12,25")
    expect(grid.cell("4.1", "Voortgang (%)")).to_have_text("12,25")
    _heading(page, "2 wijzigingen zijn nog niet opgeslagen.")
    page.get_by_role("button", name="Opslaan", exact=True).click()
    expect(page.get_by_text("Opgeslagen: 2 wijzigingen in 2 acties.")).to_be_visible()
    expect(grid.cell("4.1", "Voortgang (%)")).to_have_text("12,25")
    page.get_by_role("button", name="Liever een formulier").click()
    field = page.get_by_role("textbox", name="Voortgang (%)")
    field.fill("50,5")
    field.press("Tab")
    _heading(page, "1 wijziging is nog niet opgeslagen.")
    expect(field).to_have_value("50,5")


def test_a_name_that_was_typed_once_is_known_at_the_next_visit(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", pillar="4")
    Grid(page).put("4.2", "Progress (%)", "75")
    bar = page.locator(".st-key-save-bar")
    bar.get_by_role("textbox", name="Your name").fill("Zoë Jansen")
    bar.get_by_role("button", name="Save", exact=True).click()
    expect(bar).to_contain_text("Saved: 1 change in 1 action.")
    chromium.settled(page)  # the name is kept at the end of the run
    page.goto(page.url.replace("/update", "/history"))
    expect(chromium.settled(page).locator("h1")).to_contain_text(
        "Zoë Jansen (name typed, not checked)"
    )
    page.goto(page.url.replace("/history", "/update"))
    Grid(chromium.settled(page)).put("4.1", "Progress (%)", "75")
    expect(bar).to_contain_text("Not saved: 1 change")
    expect(bar.get_by_role("textbox")).to_have_count(0)
    page.context.clear_cookies()


@pytest.mark.parametrize("held", [0, 90])
def test_a_click_on_save_out_of_an_open_cell_saves_that_cell_too(
    open_page: OpenPage, held: int
) -> None:
    """The mouse button is held for so many milliseconds; people hold it for 50 to 150."""
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.put("4.2", "Progress (%)", "75")
    grid.write("4.1", "Comment", "typed to the end")
    button = page.get_by_role("button", name="Save", exact=True)
    expect(button).to_be_enabled()
    button.click(delay=held)
    expect(page.get_by_text("Saved: 2 changes in 2 actions.")).to_be_visible()
    # Whether the cell still shows it depends on which of the two messages came first.
    page.goto(page.url.replace("/update", "/history"))
    expect(chromium.settled(page).get_by_text("typed to the end").first).to_be_visible()


@pytest.mark.parametrize("between", [50, 130, 250])
def test_a_double_click_on_a_chosen_cell_of_text_is_typed_in(
    open_page: OpenPage, between: int
) -> None:
    page = open_page("/update", language="en", pillar="4")
    grid = Grid(page)
    grid.choose("4.2", "Progress (%)")
    across, down = grid.spot("4.2", "Progress (%)")
    page.mouse.click(across, down)
    page.wait_for_timeout(between)
    page.mouse.click(across, down, click_count=2)
    page.keyboard.type("63")
    page.keyboard.press("Enter")
    _heading(page, "1 change is not saved yet.")
    expect(grid.cell("4.2", "Progress (%)")).to_have_text("63")


def test_another_card_of_a_phone_is_shown_from_its_title(open_page: OpenPage) -> None:
    page = open_page("/update", language="en", width=390, height=700)
    card = page.locator(".st-key-update-phone")
    for _ in range(2):
        before = card.get_by_role("combobox").first.input_value()
        page.get_by_role("button", name="Next", exact=True).click()
        expect(card.get_by_role("combobox").first).not_to_have_value(before)
        expect(card.get_by_role("combobox").first).to_be_in_viewport()
