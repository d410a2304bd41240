"""Whatever a file says stands on Exchange as it was written: names, headings, cells, refusals."""

import csv

import pytest
from playwright.sync_api import Dialog, FilePayload, Page

from tests.browser import bites, chromium
from tests.browser.conftest import OpenPage
from tests.data.exchange.test_new_programmes import SHEETS, fill
from tests.databases import PROGRAMME

pytestmark = pytest.mark.faults("text that bites")

WORDS = set(bites.WORDS)
QUOTED = ['"{}"'.format(bite.replace('"', '""')) for bite in bites.BITES]
# A code below each heading, and everything that bites as a heading: none is understood.
HEADINGS = "\n".join([";".join(["code", *QUOTED]), ";".join(["1.1", *QUOTED])])
REFUSED = "\n".join(["code;status", *(f"1.{at};{bite}" for at, bite in enumerate(QUOTED))])
with (PROGRAMME / "actions.csv").open(encoding="utf-8") as plan:
    CODES = [row["code"] for row in csv.DictReader(plan)]
CHANGED = "\n".join(["code;owner", *map(";".join, zip(CODES, QUOTED, strict=False))])
NAME = f"{bites.BITES[2]} {bites.BITES[11]} {bites.BITES[16]} {bites.BITES[19]}"
FAULTS = fill(
    {
        **SHEETS,
        "actions": [
            ["code", "pillar", "title_nl"],
            *([f"1.{at}", bite, bite] for at, bite in enumerate(bites.BITES[:20])),
        ],
    }
)


def test_a_file_does_nothing_but_say_what_it_says(open_page: OpenPage) -> None:
    page = open_page("/exchange", language="en")
    dialogs: list[str] = []

    def refuse(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    shown = _bring(page, "exchange-upload", f"{NAME}.csv", HEADINGS.encode())
    assert shown >= WORDS - {"bite06"}
    assert _bring(page, "exchange-upload", "refused.csv", REFUSED.encode())
    assert _bring(page, "exchange-upload", "changed.csv", CHANGED.encode())
    assert _bring(page, "exchange-upload", f"{NAME}.{bites.BITES[0]}", b"x")
    assert _bring(page, "exchange-new", "new.xlsx", FAULTS)
    assert dialogs == []


def _bring(page: Page, field: str, name: str, data: bytes) -> set[str]:
    """Bring a file; the words of the bites that are shown then, none of which does anything."""
    file = FilePayload(name=name, mimeType="text/plain", buffer=data)
    page.locator(f".st-key-{field} input[type=file]").set_input_files(file)
    page.wait_for_timeout(1000)  # until it has arrived: its name is cut where it is long
    chromium.settled(page)
    assert (page.evaluate(bites.DONE), bites.bitten(page)) == ([], [])
    return bites.seen(page)
