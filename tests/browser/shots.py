"""`python -m tests.browser.shots`: pictures of every page, to look at before anyone else does."""

import argparse
import itertools
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

from dashboard import PAGES
from tests.browser import chromium
from tests.browser.server import Server, serving
from tests.databases import ROOT, load

# Page to address; the overview is the page at the root.
ADDRESSES = {name: "/" if name == "overview" else f"/{name}" for name in sorted(PAGES)}
# More of the address of a page that shows nothing by itself.
OPENED = {"action": "code=2.3"}
WIDTHS, SCHEMES, LANGUAGES = (1440, 390), ("light", "dark"), ("nl", "fr")


class Shot(NamedTuple):
    """One picture of one page."""

    page: str
    width: int
    scheme: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.page}-{self.width}-{self.scheme}-{self.language}.png"


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures asked for; 1 when a page had an error in its console or the log."""
    asked = _parser().parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    shots = [*map(Shot._make, itertools.product(asked.page, asked.width, asked.scheme, asked.lang))]
    with _everything() as (server, browser):
        troubles = [_take(shot, server, browser, asked, n) for n, shot in enumerate(shots, 1)]
        troubles.append(server.troubles())
    found = list(itertools.chain(*troubles))
    print("\n".join([*found, f"{len(shots)} pictures in {asked.folder}"]))
    return 1 if found else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make shots SHOTS_ARGS=...", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "var" / "shots")
    parser.add_argument("--page", nargs="+", choices=ADDRESSES, default=list(ADDRESSES))
    parser.add_argument("--width", nargs="+", type=int, default=WIDTHS)
    parser.add_argument("--scheme", nargs="+", choices=SCHEMES, default=SCHEMES)
    parser.add_argument("--lang", nargs="+", choices=("nl", "fr", "de", "en"), default=LANGUAGES)
    parser.add_argument("--query", default="", help="more of the address, as in as_of=2022-12-31")
    return parser


@contextmanager
def _everything() -> Iterator[tuple[Server, Browser]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = f"sqlite:///{folder / 'shots.sqlite'}"
        load(url)
        print("Starting the dashboard and the browser", flush=True)
        server = stack.enter_context(serving(url, folder / "log.txt"))
        yield server, stack.enter_context(chromium.browsing())


def _take(
    shot: Shot, server: Server, browser: Browser, asked: argparse.Namespace, number: int
) -> list[str]:
    """Save one picture as high as its page; what went wrong on the way."""
    context = chromium.window(browser, shot.width, 900, dark=shot.scheme == "dark")
    page = context.new_page()
    troubles = chromium.watch(page, server.address)
    query = f"lang={shot.language}&{asked.query or OPENED.get(shot.page, '')}"
    page.goto(f"{server.address}{ADDRESSES[shot.page]}?{query}")
    chromium.stretch(chromium.settled(page))
    page.screenshot(path=asked.folder / shot.name)
    context.close()
    print(f"{number:3} {shot.name}", flush=True)
    return [f"{shot.name}: {trouble}" for trouble in troubles]


if __name__ == "__main__":
    raise SystemExit(main())
