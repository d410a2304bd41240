"""The browser: Debian's Chromium, kept off the network, and pages that remember what went wrong."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    Response,
    sync_playwright,
)

MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
NAMES = ("chromium", "chromium-browser", "google-chrome", MACOS)
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# How high the page and each part of it is, once Streamlit is done and connected, fonts and
# drawings are there, nothing grey waits, and no first paint stands. The style of a component, in a
# first element, comes before what its script draws.
SETTLED = """() => {
  const app = document.querySelector('[data-testid="stApp"]')
  const charts = document.querySelectorAll('[class*="st-key-chart-"]')
  const parts = [...document.querySelectorAll('[data-testid="stBidiComponentIsolated"]')]
    .map(({ shadowRoot }) => [...shadowRoot?.children ?? []])
  return app?.dataset.testScriptState === 'notRunning'
    && app.dataset.testConnectionState === 'CONNECTED'
    && !document.documentElement.dataset.held
    && !document.querySelector('#first-paint, [data-testid="stSkeleton"], [data-stale="true"]')
    && [...charts].every((chart) => chart.querySelector('.main-svg'))
    && parts.every(([css, ...drawn]) => !css?.innerHTML || drawn.length)
    && document.fonts.status === 'loaded'
    && [app, ...document.querySelectorAll('[data-testid="stMain"], [data-testid^="stBidi"]')]
      .map(({ scrollHeight }) => scrollHeight).join()
}"""
TILES = '[class*="st-key-tile"] .tile'
HEIGHT = """() => Math.max(...[...document.querySelectorAll(
  '[data-testid="stMain"], [data-testid="stSidebarContent"]')].map(e => e.scrollHeight))"""
WAIT_SECONDS = 30
STEADY_MILLISECONDS = 150


class NoBrowserError(Exception):
    """There is no Chromium on this machine; the text says what to do."""


@contextmanager
def browsing() -> Iterator[Browser]:
    """A headless Chromium. Raises NoBrowserError where none is installed."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        raise NoBrowserError("Chromium is not installed; `make test` says how to get it.")
    # Root can't have Chromium's sandbox; these tests open our own pages only.
    flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


def window(browser: Browser, width: int, height: int, *, dark: bool = False) -> BrowserContext:
    """A browser that knows nothing yet, of that size and colour scheme, without movement."""
    return browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )


def tab(context: BrowserContext, width: int, height: int, *, dark: bool) -> Page:
    """A new page of a browser that has files cached, and nothing else that it remembers."""
    page = context.new_page()
    page.add_init_script("if (location.protocol === 'http:') localStorage.clear()")
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    return page


def watch(page: Page, address: str) -> list[str]:
    """A list that grows with every error on the page, failed request and request elsewhere."""
    troubles: list[str] = []
    own = urlsplit(address).netloc

    def told(message: ConsoleMessage) -> None:
        if message.type == "error":
            troubles.append(f"console: {message.text} ({message.location.get('url', '')})")

    def thrown(error: Error) -> None:
        troubles.append(f"page: {error}")

    def asked(request: Request) -> None:
        there = urlsplit(request.url)
        if there.scheme in ("http", "https", "ws", "wss") and there.netloc != own:
            troubles.append(f"request to another host: {request.url}")

    def failed(request: Request) -> None:
        # Who leaves a page stops what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            troubles.append(f"request failed: {request.url} ({request.failure})")

    def answered(response: Response) -> None:
        if response.status >= 400:
            troubles.append(f"answer {response.status}: {response.url}")

    page.on("requestfailed", failed)
    page.on("response", answered)
    page.on("console", told)
    page.on("pageerror", thrown)
    page.on("request", asked)
    return troubles


def settled(page: Page) -> Page:
    """Wait until Streamlit has run and everything is drawn, and stays so for a moment."""
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        heights = page.wait_for_function(SETTLED, timeout=WAIT_SECONDS * 1000).json_value()
        page.wait_for_timeout(STEADY_MILLISECONDS)
        if page.evaluate(SETTLED) == heights:
            return page
    raise TimeoutError(f"{page.url} does not come to rest.")


def stretch(page: Page) -> Page:
    """Make the window as high as what it shows, since Streamlit scrolls inside the page."""
    height = page.evaluate(HEIGHT)
    size = page.viewport_size or {"width": 1440, "height": 900}
    page.set_viewport_size({"width": size["width"], "height": max(size["height"], height)})
    return settled(page)
