"""Files that a visit brings have room up to a bound, for each visit and for all, and no further."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from select import select
from socket import MSG_PEEK
from urllib.parse import urlsplit

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLsRequest, FileURLsResponse
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.session import Visit, visiting
from locales import LANGUAGES, translator
from tests.browser.server import Server, serving
from ui.frame.upload_limits import MEGABYTE, MOST_IN_ALL, MOST_OF_FILE, MOST_OF_VISIT

pytestmark = pytest.mark.faults("more files than there is room for")
FILE = b"x" * (19 * MEGABYTE)
TOKEN = "2|aaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|1700000000"  # noqa: S105 - of the browser's own
NAME = "f.csv"
AROUND = (
    b'--B\r\nContent-Disposition: form-data; name="f"; filename="f.csv"\r\n'
    b"Content-Type: text/csv\r\n\r\n",
    b"\r\n--B--\r\n",
)
HEADERS = {
    "Content-Type": "multipart/form-data; boundary=B",
    "X-Xsrftoken": TOKEN,
    "Cookie": f"_streamlit_xsrf={TOKEN}",
}
PATIENCE = 30.0
GO_ON = b"HTTP/1.1 100"  # what is asked for by Expect: the server has room, and reads
VISITS = MOST_IN_ALL // MOST_OF_VISIT
# A visit is kept for two minutes in case it comes back; here it is forgotten meanwhile.
FORGETFUL = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1"}


@pytest.fixture
def server(sqlite_url: str, tmp_path: Path) -> Iterator[Server]:
    with serving(sqlite_url, tmp_path / "log.txt", FORGETFUL) as server:
        yield server
        assert server.troubles() == []


def session(visit: Visit) -> str:
    """The id that its page was told in the last run."""
    told = (ForwardMsg.FromString(data) for data in visit.came)
    found: str = next(
        each.new_session.initialize.session_id for each in told if each.HasField("new_session")
    )
    return found


@contextmanager
def began(
    server: Server, visit: str, file: str, size: int, cookie: str = ""
) -> Iterator[HTTPConnection]:
    """A file of which only the length has been said, and that the server has answered to."""
    at = urlsplit(server.address)
    connection = HTTPConnection(at.hostname or "", at.port, timeout=PATIENCE)
    connection.putrequest("PUT", f"/_stcore/upload_file/{visit}/{file}")
    for name, value in HEADERS.items():
        connection.putheader(name, f"{value}; {cookie}" if name == "Cookie" and cookie else value)
    connection.putheader("Expect", "100-continue")
    connection.putheader("Content-Length", str(size + sum(map(len, AROUND))))
    connection.endheaders()
    try:
        assert select([connection.sock], [], [], PATIENCE)[0]
        yield connection
    finally:
        connection.close()


def put(
    server: Server,
    visit: str,
    file: str,
    data: bytes = FILE,
    cookie: str = "",
    name: str = NAME,
) -> int:
    """What a file comes to; a server that refuses it reads none of it.

    `cookie` is of a session, where people sign in; `name` is how the browser names the file.
    """
    size = len(data) + len(name) - len(NAME)
    with began(server, visit, file, size, cookie) as connection:
        if connection.sock.recv(len(GO_ON), MSG_PEEK) == GO_ON:
            for part in (AROUND[0].replace(NAME.encode(), name.encode()), data, AROUND[1]):
                connection.send(part)
        return connection.getresponse().status


def remove(server: Server, visit: str, file: str) -> int:
    at = urlsplit(server.address)
    connection = HTTPConnection(at.hostname or "", at.port, timeout=PATIENCE)
    connection.request("DELETE", f"/_stcore/upload_file/{visit}/{file}", headers=HEADERS)
    status = connection.getresponse().status
    connection.close()
    return status


def addresses(visit: Visit) -> FileURLsResponse:
    """What the page is told that asks where a file may go."""
    asked = BackMsg(file_urls_request=FileURLsRequest(request_id="r", file_names=["f.csv"]))
    visit.connection.send(asked.SerializeToString())
    while True:
        data = visit.connection.recv(PATIENCE)
        told = ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode())
        if told.HasField("file_urls_response"):
            found: FileURLsResponse = told.file_urls_response
            return found


def test_a_visit_has_room_for_three_large_files(server: Server) -> None:
    with visiting(server.address, "exchange", "lang=en") as visit:
        visit.run()
        ours = session(visit)
        found = [put(server, ours, f"f{number}") for number in range(5)]
        assert found == [204, 204, 204, 413, 413]
        assert server.log.read_text().count("was refused: there is no room for it") == 2
        assert remove(server, ours, "f0") == 204
        assert put(server, ours, "g") == 204
        # Files that the page doesn't show any more make room for those that it asks to bring.
        assert len(addresses(visit).file_urls) == 1
        assert put(server, ours, "h") == 204
        visit.run()
    with visiting(server.address, "exchange", "lang=en") as another:
        another.run()
        assert put(server, session(another), "f") == 204


def test_all_visits_together_have_a_bound_and_what_never_came_is_given_back(
    server: Server,
) -> None:
    size = 20 * MEGABYTE - 1_000
    with ExitStack() as open_:
        to = [visiting(server.address, "exchange") for _ in range(VISITS + 1)]
        visits = [open_.enter_context(each) for each in to]
        for visit in visits:
            visit.run()
        *full, late = map(session, visits)
        with ExitStack() as coming:
            for ours in full:
                for number in range(MOST_OF_VISIT // MOST_OF_FILE):
                    coming.enter_context(began(server, ours, f"f{number}", size))
            assert put(server, late, "f") == 413
        deadline = time.monotonic() + PATIENCE
        while put(server, late, "f") != 204:
            assert time.monotonic() < deadline


def test_who_is_no_visit_brings_nothing(server: Server) -> None:
    assert put(server, "nobody", "f") == 400
    with visiting(server.address, "exchange") as visit:
        visit.run()
        gone = session(visit)
    deadline = time.monotonic() + PATIENCE
    while put(server, gone, "f", b"x") != 400:
        assert time.monotonic() < deadline


def test_a_page_without_room_is_told_so_in_its_language_and_goes_on(server: Server) -> None:
    with ExitStack() as open_:
        to = [visiting(server.address, "exchange") for _ in range(VISITS + 2)]
        *full, late = [open_.enter_context(each) for each in to]
        files = MOST_IN_ALL // len(FILE)
        for number in range(files):
            visit = full[number // 3]
            visit.run()
            assert put(server, session(visit), f"f{number}") == 204
        for language in LANGUAGES:
            late.query = f"lang={language}"
            late.run()
            assert addresses(late).error_msg == translator(language)("exchange-no-room")
        # There is room as soon as one of them is over, and nothing else was changed by it.
        visit.connection.close()
        deadline = time.monotonic() + PATIENCE
        while addresses(late).error_msg:
            assert time.monotonic() < deadline
            with visiting(server.address, "") as passing:  # whose end makes Streamlit tidy up
                passing.run()
        late.run()
