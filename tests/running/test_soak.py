"""Sessions come and go for a long time, and the process stays as large as it was."""

import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bench.session import visiting
from tests.browser.server import Server, serving
from tests.faults.lines import IS_FULL, count

LINE = "sessions opened and closed"
pytestmark = pytest.mark.faults("sessions opened and closed")
PAGES = ("", "update", "history", "exchange")
# A visit is kept for two minutes in case it comes back; here it is forgotten meanwhile.
FORGOTTEN = 1  # second
FORGETFUL = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": str(FORGOTTEN)}
PATIENCE = 30  # seconds
ESTABLISHED = "01"
WARM = 16
# A pool lets five connections rest, and to SQLite each is three files.
RESTING = 15
# Megabytes for each session. Few of them tell little of a slope: memory comes in larger pieces.
MOST = 0.1 if IS_FULL else 1


def megabytes(server: Server) -> float:
    """What the process has in memory."""
    pages = Path(f"/proc/{server.pid}/statm").read_text().split()[1]
    return int(pages) * 4096 / 1e6


def files(server: Server) -> int:
    """Files and connections that it has open."""
    return len(list(Path(f"/proc/{server.pid}/fd").iterdir()))


def connections(server: Server) -> int:
    """How many visitors are connected to it; see proc_pid_net(5)."""
    port = f":{urlsplit(server.address).port:04X}"
    rows = [row.split() for row in Path(f"/proc/{server.pid}/net/tcp").read_text().splitlines()]
    return sum(row[1].endswith(port) and row[3] == ESTABLISHED for row in rows[1:])


def come_and_go(server: Server, sessions: int) -> None:
    """One page after the other, until the server has seen that they are gone.

    Streamlit lets go of forgotten visits when another one ends, so one more comes at the end. Each
    that it still keeps has an event loop, which is three files.
    """
    for number in range(sessions):
        _come_and_go(server, PAGES[number % len(PAGES)])
    time.sleep(FORGOTTEN)
    _come_and_go(server, PAGES[0])


def _come_and_go(server: Server, page: str) -> None:
    with visiting(server.address, page) as visit:
        visit.run()
    deadline = time.monotonic() + PATIENCE
    while connections(server):
        assert time.monotonic() < deadline
        time.sleep(0.2)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells")
def test_nothing_is_kept_of_sessions_that_are_over(sqlite_url: str, tmp_path: Path) -> None:
    with serving(sqlite_url, tmp_path / "log.txt", FORGETFUL) as server:
        come_and_go(server, WARM)
        held, was = files(server), megabytes(server)
        come_and_go(server, count(LINE))
        each = (megabytes(server) - was) / count(LINE)
        assert each < MOST
        assert files(server) <= held + RESTING
        assert server.troubles() == []
