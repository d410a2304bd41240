"""While a file is read that asks for too much work, every other visit is answered as before."""

import time
from http.client import HTTPConnection
from statistics import median
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.data.exchange.attacks import ATTACKS

pytestmark = pytest.mark.faults("files that ask for too much work")

# Seconds: what one answer may take more than without the file, and the longest of all.
MORE, LONGEST = 0.1, 2.0
TOLD = "The file requires more computing than expected for its size"


def test_other_visits_are_answered_as_fast_as_without(open_page: OpenPage, server: Server) -> None:
    page = open_page("/exchange", language="en")
    calm = [seconds(server) for _ in range(40)]
    file = FilePayload(name="a.xlsx", mimeType="text/plain", buffer=ATTACKS["strings.xlsx"]())
    page.locator(".st-key-exchange-upload input[type=file]").set_input_files(file)
    told, busy = page.get_by_text(TOLD), list[float]()
    begun = time.monotonic()
    while not told.is_visible() and time.monotonic() - begun < 100:
        busy.append(seconds(server))
    expect(told).to_be_visible()
    assert len(busy) > 40
    assert median(busy) < median(calm) + MORE
    assert max(busy) < max(LONGEST, 2 * max(calm))


def seconds(server: Server) -> float:
    """How long the server takes to say that it is well."""
    connection = HTTPConnection(urlsplit(server.address).netloc, timeout=30)
    begun = time.monotonic()
    connection.request("GET", "/healthz")
    assert connection.getresponse().status == 200
    connection.close()
    return time.monotonic() - begun
