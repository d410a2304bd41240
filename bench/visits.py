"""What a visitor of the dashboard waits for, in a browser: beside an app made by the tutorials.

Both are opened in turn, so that they meet the same machine. An answer counts once it is painted.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page

from bench import bulk, serving
from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.browser import chromium
from tests.browser.grid import Grid
from tests.browser.server import free_port
from tests.browser.server import serving as dashboard

SIZES = (21, 1_000)
RUNS, UPDATES, PATIENCE = 5, 10, 60_000
NONE = float("nan")
WATCH = (Path(__file__).parent / "visits.js").read_text(encoding="utf-8")


class Wait(NamedTuple):
    """One wait with so many actions: the medians of ours and of the other app, and the goal; ms."""

    what: str
    actions: int
    ours: float
    other: float
    goal: float

    @property
    def fits(self) -> bool:
        """Whether ours is within the goal."""
        return self.ours <= self.goal


class Line(NamedTuple):
    """A line to the server: bits a second, and the milliseconds that it takes."""

    bits: float
    delay: float


SLOW = Line(10_000_000, 40)
GOALS = {None: {"figure": 250, "charts": 1_000}, SLOW: {"figure": 400, "charts": 2_000}}


def measure(sizes: Sequence[int] = SIZES) -> Iterator[Wait]:
    """Every wait at each size."""
    for actions in sizes:
        with _served(actions) as pair, chromium.browsing() as browser:
            yield from _opened(browser, actions, pair)
            yield from _used(browser, actions, pair)


@contextmanager
def _served(actions: int) -> Iterator[tuple[str, str]]:
    """The addresses of the dashboard and of the other app, on one database."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url, port = f"sqlite:///{folder / 'visits.sqlite'}", free_port()
        with opened(url, create=True) as engine:
            upgrade(engine)
            bulk.build(engine, actions, max(actions * UPDATES, 1_000 + actions))
        ours = stack.enter_context(dashboard(url, folder / "log.txt")).address
        other = [sys.executable, "-m", "streamlit", "run", "bench/tutorial_app.py"]
        options = ["--server.port", str(port), "--", url]
        stack.enter_context(serving.running([*other, *options], {}))
        there = f"http://127.0.0.1:{port}"
        serving.answered(there)
        yield f"{ours}/?lang=en", there


def _opened(browser: Browser, actions: int, pair: tuple[str, str]) -> Iterator[Wait]:
    for line, goals in GOALS.items():
        found = _in_turn(pair, lambda address, line=line: _new(browser, address, line))  # type: ignore[misc]
        for what in ("figure", "charts"):
            ours, other = (median(each[what] for each in times) for times in found)
            slow = ", 10 Mbit/s, 40 ms" if line else ""
            yield Wait(f"first {what}{slow}", actions, ours, other, goals[what])
    with ExitStack() as stack:
        both = [stack.enter_context(browser.new_context(**VISITOR)) for _ in pair]
        places = dict(zip(pair, both, strict=True))
        found = _in_turn(pair, lambda address: _seen(places[address], address, "charts"))
        ours, other = (median(each["charts"] for each in times) for times in found)
        yield Wait("charts, once more", actions, ours, other, 500)


TELLING = "() => { window.told = window.telling('.st-key-save-bar', 'Saved') }"
VISITOR: dict[str, Any] = {"viewport": {"width": 1366, "height": 657}, "locale": "en-GB"}


def _in_turn(
    pair: tuple[str, str], look: Callable[[str], dict[str, float]]
) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
    for address in pair:
        look(address)
    times: tuple[list[dict[str, float]], list[dict[str, float]]] = ([], [])
    for _ in range(RUNS):
        for address, own in zip(pair, times, strict=True):
            own.append(look(address))
    return times


def _new(browser: Browser, address: str, line: Line | None) -> dict[str, float]:
    """The milliseconds until each is seen by a browser that knows nothing yet."""
    context = browser.new_context(**VISITOR)
    try:
        return _seen(context, address, "charts", line)
    finally:
        context.close()


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


def _used(browser: Browser, actions: int, pair: tuple[str, str]) -> Iterator[Wait]:
    ours, other = pair
    table = ours.replace("/?", "/update?")
    times = [_new_table(browser, table) for _ in range(RUNS + 1)][1:]
    yield Wait("Update opened", actions, median(times), NONE, 900)
    filters = {address: _filtered(browser, address) for address in pair}
    yield Wait("filter repainted", actions, filters[ours], filters[other], 200)
    # The headline of History counts the saves, so that each one shows.
    told, seen = _saved(browser, table, ours.replace("/?", "/history?"))
    yield Wait("a save told", actions, told, NONE, 200)
    yield Wait("a save seen by another", actions, seen, NONE, 700)


def _new_table(browser: Browser, address: str) -> float:
    context = browser.new_context(**VISITOR)
    try:
        return _seen(context, address, "table")["table"]
    finally:
        context.close()


def _page(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address, timeout=PATIENCE)
    return chromium.settled(page)


def _filtered(browser: Browser, address: str) -> float:
    """The median from the choice of a pillar to other figures."""
    times = []
    with browser.new_context(**VISITOR) as context:
        for _ in range(RUNS):
            page = _page(context, address)
            page.get_by_role("combobox", name="Pillar").click()
            options = page.get_by_role("option")
            options.nth(1).wait_for()
            page.evaluate("() => { window.changed = window.changing() }")
            options.nth(1).click()
            times.append(float(page.evaluate("window.changed.then((at) => at - window.clicked)")))
            page.close()
    return median(times)


def _saved(browser: Browser, table: str, history: str) -> tuple[float, float]:
    """The medians from the click on Save until the page says so, and another has new figures."""
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
    return median(told), median(seen)
