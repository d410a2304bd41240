"""What a run sends reaches Streamlit's page at once: up to its tiles or tools, and the rest."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.proto.SessionStatus_pb2 import SessionStatus

from tests.browser.chromium import settled
from tests.browser.conftest import OpenPage
from tests.browser.grid import Grid
from tests.browser.server import Server

PATIENCE = 500  # ms, as in whole_runs.js
# A visit of which no run is asked for; the browser hands it what the test says has come.
SOCKET = """() => {
  window.heard = []
  window.socket = new WebSocket(`ws://${location.host}/_stcore/stream`, ["streamlit"])
  socket.addEventListener("message", ({ data }) => heard.push(new Uint8Array(data)[3]))
  return new Promise((go) => (socket.onopen = () => go()))
}"""
COMING = """
window.coming = []
const hear = EventTarget.prototype.addEventListener
window.WebSocket = class extends WebSocket {
  constructor(...all) {
    super(...all)
    const read = new TextDecoder("latin1")
    hear.call(this, "message", ({ data }) => window.coming.push(read.decode(data)))
  }
}
"""
COMES = """messages => messages.map((numbers) => {
  const data = new Uint8Array(numbers).buffer
  socket.dispatchEvent(new MessageEvent("message", { data }))
  return [heard.length, document.documentElement.dataset.held ?? ""]
})"""


@pytest.fixture
def server(shared_server: Server) -> Server:
    return shared_server


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A page at rest, with a socket of its own."""
    page = open_page("/", language="en")
    page.evaluate(SOCKET)
    return page


def message(mark: str, content: ForwardMsg) -> list[int]:
    """A message as Streamlit's server sends it; its hash begins with a letter to know it by."""
    content.hash = mark + 200 * "0"
    content.metadata.delta_path.extend([0] * 200)
    return list(content.SerializeToString(deterministic=True))


BEGINS = message("a", ForwardMsg(new_session=NewSession(name="dashboard")))
RUNS = message("b", ForwardMsg(session_status_changed=SessionStatus(script_is_running=True)))
DRAWS = message("c", ForwardMsg(delta=Delta()))
TILES = Delta()
TILES.new_element.bidi_component.id = "$$ID-5d-tile-row"
TILED = message("t", ForwardMsg(delta=TILES))
TOOLS = Delta()
TOOLS.add_block.id = "$$ID-5d-update-tools"
TOOLED = message("u", ForwardMsg(delta=TOOLS))
TOLD = Delta()
TOLD.add_block.id = "$$ID-5d-update-told"
TELLS = message("v", ForwardMsg(delta=TOLD))
RESTS = message("d", ForwardMsg(session_status_changed=SessionStatus()))
# For a run of a part that no page has, which Streamlit's server leaves out.
ASKS = list(BackMsg(rerun_script=ClientState(fragment_id="none")).SerializeToString())
STOPS = list(BackMsg(stop_script=True).SerializeToString())
ASKED = """numbers => {
  socket.send(new Uint8Array(numbers))
  return document.documentElement.dataset.held ?? ""
}"""


def comes(page: Page, *messages: list[int]) -> list[tuple[int, str]]:
    """How many messages the page of Streamlit has after each of these, and whether some wait.

    They come in one step of the browser, within the time for which a run is held.
    """
    return [(count, held) for count, held in page.evaluate(COMES, messages)]


def test_what_a_run_sends_is_handed_on_in_order_as_it_ends(page: Page) -> None:
    assert comes(page, BEGINS, RUNS, DRAWS, RESTS) == [*[(0, "yes")] * 3, (4, "")]
    assert bytes(page.evaluate("heard")) == b"abcd"


@pytest.mark.parametrize(("mark", "first"), [("t", TILED), ("u", TOOLED), ("v", TELLS)])
def test_what_comes_up_to_the_tiles_the_tools_or_a_save_is_handed_on_before_the_rest(
    page: Page, mark: str, first: list[int]
) -> None:
    told = comes(page, BEGINS, RUNS, first, DRAWS, first, RESTS)
    assert told == [*[(0, "yes")] * 2, *[(3, "yes")] * 3, (6, "")]
    assert bytes(page.evaluate("heard")).decode() == f"ab{mark}c{mark}d"


@pytest.mark.parametrize("name", ["", "pillars", "freshness"])
def test_the_tiles_of_a_page_are_known_by_their_message(
    page: Page, server: Server, name: str
) -> None:
    page.add_init_script(COMING)
    page.goto(f"{server.address}/{name}?lang=en")
    settled(page)
    assert page.evaluate("window.coming.some((each) => each.includes('-tile-row'))")


def test_the_bar_of_update_comes_before_its_tools_and_these_before_its_table(
    page: Page, server: Server
) -> None:
    page.add_init_script(COMING)
    page.goto(f"{server.address}/update?lang=en")
    settled(page)
    page.evaluate("coming.length = 0")
    Grid(page).pick("1.2", "Status", "Completed")
    settled(page)
    names = ["save-bar", "update-tools", "update-table"]
    place = "names => names.map((n) => coming.findIndex((m) => RegExp(`ID-\\\\w+-${n}`).test(m)))"
    bar, tools, table = page.evaluate(place, names)
    assert -1 < bar < tools < table
    # What was saved is told before anything else of the page, and so is its undo.
    for button in ("Save", "Undo"):
        page.wait_for_timeout(500)  # a table at rest follows a save by a run of its own
        settled(page).evaluate("coming.length = 0")
        page.get_by_role("button", name=button, exact=True).click()
        settled(page)
        begins, ends, tools = page.evaluate(place, ["save-bar", "update-told", "update-tools"])
        head = page.evaluate("coming.findIndex((each) => each.includes('Change cells of these'))")
        assert -1 < begins < ends < head < tools


def test_what_comes_between_runs_is_handed_on_at_once(page: Page) -> None:
    assert comes(page, DRAWS) == [(1, "")]


def test_a_long_run_is_handed_on_as_it_comes(page: Page) -> None:
    assert comes(page, BEGINS, RUNS) == [(0, "yes")] * 2
    page.wait_for_function("() => heard.length === 2", timeout=10 * PATIENCE)
    assert comes(page, DRAWS) == [(3, "")]
    assert bytes(page.evaluate("heard")) == b"abc"


@pytest.mark.parametrize("kind", ["pointerdown", "keydown"])
def test_who_presses_something_has_what_came_so_far(page: Page, kind: str) -> None:
    assert comes(page, BEGINS, RUNS) == [(0, "yes")] * 2
    page.evaluate("kind => document.body.dispatchEvent(new Event(kind, { bubbles: true }))", kind)
    assert page.evaluate("heard.length") == 2
    assert comes(page, DRAWS) == [(3, "")]


def test_what_came_before_a_connection_ended_is_not_lost(page: Page) -> None:
    assert comes(page, BEGINS) == [(0, "yes")]
    page.evaluate("socket.dispatchEvent(new CloseEvent('close'))")
    assert page.evaluate("heard.length") == 1
    assert comes(page, DRAWS) == [(2, "")]


def test_a_page_says_that_it_waits_from_the_moment_that_a_run_is_asked_for(page: Page) -> None:
    assert page.evaluate(ASKED, ASKS) == "yes"
    press = "document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))"
    page.evaluate(press)
    assert comes(page, DRAWS, BEGINS, RESTS) == [(1, "yes"), (1, "yes"), (3, "")]


def test_a_page_waits_for_no_run_that_was_not_asked_for_or_never_begins(page: Page) -> None:
    assert page.evaluate(ASKED, STOPS) == ""
    assert page.evaluate(ASKED, ASKS) == "yes"
    page.wait_for_function("() => !document.documentElement.dataset.held", timeout=20_000)
    page.evaluate(ASKED, ASKS)
    page.evaluate("socket.dispatchEvent(new CloseEvent('close'))")
    assert comes(page) == []
    assert not page.evaluate("document.documentElement.dataset.held")


ONE, TWO = 32 * "a", 32 * "b"  # as Streamlit names pages
SENDS = """([numbers, isClick]) => {
  const send = () => socket.send(new Uint8Array(numbers))
  if (!isClick) return send()
  document.body.addEventListener("click", send, { once: true })
  document.body.click()
}"""


@pytest.fixture
def asked_for(page: Page) -> Callable[..., str]:
    """Ask for a run of a page, by itself or as a click does; the page that the server is told."""
    sent: list[bytes | str] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda data: sent.append(data)))
    page.evaluate(SOCKET)

    def asked_for(name: str, *, by_click: bool = False) -> str:
        asks = BackMsg(rerun_script=ClientState(page_script_hash=name, fragment_id="none"))
        count = len(sent)
        page.evaluate(SENDS, [list(asks.SerializeToString()), by_click])
        while len(sent) == count:
            page.wait_for_timeout(10)
        told = sent[-1]
        assert isinstance(told, bytes)
        return str(BackMsg.FromString(told).rerun_script.page_script_hash)

    return asked_for


def begins(name: str) -> list[int]:
    return message("a", ForwardMsg(new_session=NewSession(page_script_hash=name)))


def test_what_a_page_that_was_left_sends_by_itself_goes_to_the_page_that_was_chosen(
    page: Page, asked_for: Callable[..., str]
) -> None:
    assert asked_for(ONE) == ONE
    comes(page, begins(ONE), RESTS)
    assert asked_for(TWO, by_click=True) == TWO
    assert asked_for(ONE) == TWO
    comes(page, begins(ONE), RESTS)  # a run of before, still on its way
    assert asked_for(ONE) == TWO
    comes(page, begins(TWO), RESTS)
    assert asked_for(ONE) == TWO
    assert asked_for(TWO) == TWO


def test_a_click_leads_back_and_the_server_may_choose_a_page(
    page: Page, asked_for: Callable[..., str]
) -> None:
    asked_for(ONE)
    asked_for(TWO, by_click=True)
    assert asked_for(ONE, by_click=True) == ONE
    comes(page, begins(ONE), begins(TWO), RESTS)
    assert asked_for(TWO) == TWO
