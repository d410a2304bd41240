"""What a visitor of the dashboard waits for, in a browser, beside two other apps on its database.

One is made by Streamlit's tutorials; the other is Streamlit's floor, where everything is kept. They
are opened in turn, so that they meet the same machine. An answer counts once it is painted.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page, TimeoutError

from bench import bulk, serving
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.browser import chromium
from tests.browser.grid import Grid
from tests.browser.server import free_port
from tests.browser.server import serving as dashboard

SIZES = (21, 1_000, 10_000, 100_000)
APPS = ("bench/tutorial_app.py", "bench/cached_app.py")
RUNS, TRIES, UPDATES, PATIENCE = 5, 3, 10, 60_000
WATCH = (Path(__file__).parent / "visits.js").read_text(encoding="utf-8")


class Wait(NamedTuple):
    """One wait with so many actions: the milliseconds of each visit, and the goal of their median.

    `other` and `floor` are the two other apps; empty where they have nothing of the kind.
    """

    what: str
    actions: int
    ours: list[float]
    goal: float
    other: Sequence[float] = ()
    floor: Sequence[float] = ()

    @property
    def fits(self) -> bool:
        """Whether ours is within the goal."""
        return median(self.ours) <= self.goal


class Line(NamedTuple):
    """A line to the server: bits a second, and the milliseconds that it takes."""

    bits: float
    delay: float


SLOW = Line(10_000_000, 40)
# The live page takes the place of a paint that has all charts: its goals are those of charts.
GOALS = {
    None: {"figure": 250, "charts": 1_000, "live": 1_000},
    SLOW: {"figure": 400, "charts": 2_000, "live": 2_000},
}
KINDS = {"figure": "first figure", "charts": "all charts", "live": "live page"}


def measure(sizes: Sequence[int] = SIZES) -> Iterator[Wait]:
    """Every wait at each size."""
    for actions in sizes:
        with _served(actions) as places, chromium.browsing() as browser:
            _begun(browser, places)
            yield from _opened(browser, actions, places)
            yield from _used(browser, actions, places)


@contextmanager
def _served(actions: int) -> Iterator[tuple[str, ...]]:
    """The addresses of the dashboard and of the other apps, on one database."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'visits.sqlite'}"
        with opened(url, create=True) as engine:
            upgrade(engine)
            bulk.build(engine, actions, max(actions * UPDATES, 1_000 + actions))
        ours = stack.enter_context(dashboard(url, folder / "log.txt")).address
        yield f"{ours}/?lang=en", *(stack.enter_context(_app(each, url)) for each in APPS)


@contextmanager
def _app(script: str, url: str) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    with serving.running([*command, "--", url], {}):
        address = f"http://127.0.0.1:{port}"
        serving.answered(address)
        yield address


def _begun(browser: Browser, places: Sequence[str]) -> None:
    """Each process has read what it reads once: half a minute, of 100,000 actions."""
    for place in places:
        with browser.new_context(**VISITOR) as context:
            _seen(context, place, "figure")


def _opened(browser: Browser, actions: int, places: Sequence[str]) -> Iterator[Wait]:
    for line, goals in GOALS.items():
        found = _in_turn(places, lambda address, line=line: _new(browser, address, line))  # type: ignore[misc]
        slow = ", 10 Mbit/s, 40 ms" if line else ""
        yield from _waits(actions, found, goals, slow)
    with ExitStack() as stack:
        own = {each: stack.enter_context(browser.new_context(**VISITOR)) for each in places}
        found = _in_turn(places, lambda address: _seen(own[address], address, "live"))
        yield from _waits(actions, found, {"charts": 500, "live": 500}, ", once more")


def _waits(
    actions: int,
    found: Sequence[Sequence[Mapping[str, float]]],
    goals: Mapping[str, float],
    how: str,
) -> Iterator[Wait]:
    """What was seen in each visit of ours and of the two others."""
    for what, goal in goals.items():
        ours, other, floor = ([each[what] for each in times] for times in found)
        yield Wait(f"{KINDS[what]}{how}", actions, ours, goal, other, floor)


TELLING = "() => { window.told = window.telling('.st-key-save-bar', 'Saved') }"
VISITOR: dict[str, Any] = {"viewport": {"width": 1366, "height": 657}, "locale": "en-GB"}


def _in_turn(
    places: Sequence[str], look: Callable[[str], dict[str, float]]
) -> list[list[dict[str, float]]]:
    """What `look` finds at each place, RUNS times in turn; a first look isn't counted."""
    turns = [[look(place) for place in places] for _ in range(RUNS + 1)][1:]
    return [list(times) for times in zip(*turns, strict=True)]


def _new(browser: Browser, address: str, line: Line | None) -> dict[str, float]:
    """The milliseconds until each is seen by a browser that knows nothing yet.

    Chromium's slow line stands still in one of a hundred visits, whichever app it leads to: such a
    visit is made anew.
    """
    for _ in range(TRIES):
        with browser.new_context(**VISITOR) as context, suppress(TimeoutError):
            return _seen(context, address, "live", line)
    raise TimeoutError(f"{address} was not drawn in {TRIES} visits.")


def _seen(
    context: BrowserContext, address: str, last: str, line: Line | None = None
) -> dict[str, float]:
    page = context.new_page()
    page.add_init_script(WATCH)
    if line:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        speed = {"downloadThroughput": line.bits / 8, "uploadThroughput": line.bits / 8}
        about = {"offline": False, "latency": line.delay, **speed}
        session.send("Network.emulateNetworkConditions", about)
    page.goto(address, timeout=PATIENCE)
    page.wait_for_function(f"() => window.seen.{last}", timeout=PATIENCE)
    found: dict[str, float] = page.evaluate("window.seen")
    page.close()
    return found


def _used(browser: Browser, actions: int, places: Sequence[str]) -> Iterator[Wait]:
    table, least = places[0].replace("/?", "/update?"), f"{places[-1]}/?table="
    found = _in_turn((table, least), lambda place: _new_table(browser, place))
    for what, name, goal in (("rows of Update", "rows", 250), ("Update opened", "table", 900)):
        ours, floor = ([each[name] for each in times] for times in found)
        yield Wait(what, actions, ours, goal, floor=floor)
    found = _in_turn(places, lambda place: {"filter": _filtered(browser, place)})
    ours, other, floor = ([each["filter"] for each in times] for times in found)
    yield Wait("filter repainted", actions, ours, 200, other, floor)
    # The headline of History counts the saves, so that each one shows.
    told, seen = _saved(browser, table, places[0].replace("/?", "/history?"))
    yield Wait("a save told", actions, told, 200, floor=_pressed(browser, least))
    yield Wait("a save seen by another", actions, seen, 700)


def _new_table(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context(**VISITOR)
    try:
        return _seen(context, address, "table")
    finally:
        context.close()


def _page(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address, timeout=PATIENCE)
    return chromium.settled(page)


def _filtered(browser: Browser, address: str) -> float:
    """From the choice of a pillar to other figures."""
    with browser.new_context(**VISITOR) as context:
        page = _page(context, address)
        page.get_by_role("combobox", name="Pillar").click()
        options = page.get_by_role("option")
        options.nth(1).wait_for()
        page.evaluate("() => { window.changed = window.changing() }")
        options.nth(1).click()
        return float(page.evaluate("window.changed.then((at) => at - window.clicked)"))


def _pressed(browser: Browser, address: str) -> list[float]:
    """From the click on a button that saves nothing until the page says that it did."""
    told = []
    for _ in range(RUNS):
        with browser.new_context(**VISITOR) as context:
            page = _page(context, address)
            page.locator('td[data-testid="glide-cell-1-0"]').wait_for(state="attached")
            page.evaluate(TELLING)
            page.get_by_role("button", name="Save", exact=True).click()
            told.append(float(page.evaluate("window.told.then((at) => at - window.clicked)")))
    return told


def _saved(browser: Browser, table: str, history: str) -> tuple[list[float], list[float]]:
    """From the click on Save until the page says so, and until another has new figures."""
    told, seen = [], []
    with browser.new_context(**VISITOR) as context, browser.new_context(**VISITOR) as another:
        page, other = _page(context, table), _page(another, history)
        for turn in range(RUNS):
            code = page.locator('td[data-testid^="glide-cell-1-"]').nth(turn).inner_text()
            Grid(page).pick(code, "Status", "Completed")
            other.evaluate("() => { window.changed = window.changing() }")
            page.evaluate(TELLING)
            page.get_by_role("button", name="Save", exact=True).click()
            told.append(float(page.evaluate("window.told.then((at) => at - window.clicked)")))
            at = page.evaluate("window.clicked")
            seen.append(float(other.evaluate("window.changed") - at))
            chromium.settled(page)
            time.sleep(1)
    return told, seen
