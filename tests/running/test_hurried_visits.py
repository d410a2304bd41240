"""Somebody changes a filter faster than the pages are made: the last change stands, none fails."""

import time
from contextlib import suppress
from datetime import date

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetStates

from bench.session import Visit, visiting
from locales import translator
from tests.browser.server import Server
from tests.faults.lines import count
from tests.running.widgets import state, widgets

LINE = "a filter changed again before the page is made"
pytestmark = pytest.mark.faults("a filter changed again before the page is made")
MOST_BETWEEN = 60  # milliseconds, somewhat longer than a run takes at rest
LAST = date(2022, 6, 15)
RUNS = 3  # those asked for last may still be answered


@pytest.mark.parametrize("page", ["", "pillars", "update"])
def test_the_last_of_many_quick_changes_stands(server: Server, page: str) -> None:
    logged = len(server.log.read_text())
    with visiting(server.address, page, "lang=en") as visit:
        visit.run()
        day = next(name for _, name in widgets(visit) if name.endswith("-as_of"))
        for turn in range(count(LINE)):
            _ask(visit, day, f"2023/{turn % 12 + 1:02}/15")
            time.sleep(turn * 7 % MOST_BETWEEN / 1000)
        _ask(visit, day, f"{LAST:%Y/%m/%d}")
        # As a browser does, whose address follows the filters.
        visit.query = f"lang=en&as_of={LAST}"
        for _ in range(count(LINE) + RUNS):  # each change may have had a run of its own
            visit.run()
        assert translator("en").day(LAST).encode() in b"".join(visit.came)
    assert server.troubles(since=logged) == []


def _ask(visit: Visit, day: str, said: str) -> None:
    """Ask for a run with the day, and wait for nothing."""
    asked = ClientState(
        query_string=visit.query,
        page_script_hash=visit.page_hash,
        page_name=visit.page,
        widget_states=WidgetStates(widgets=[state(day, "string_array_value", [said])]),
    )
    visit.connection.send(BackMsg(rerun_script=asked).SerializeToString())
    # A browser reads what has come; Streamlit leaves one that falls 500 messages behind.
    with suppress(TimeoutError):
        while True:
            visit.connection.recv(0)
