"""The dashboard's own port lets go who is slow, as `python -m public serve` does."""

import socket
import time
from urllib.parse import urlsplit

import pytest
from websockets.sync.client import connect

from public.http.timeouts import SECONDS
from tests.browser.server import Server
from tests.public.connections import rest

pytestmark = pytest.mark.faults("requests that are slow or never end")
ASKED = b"GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n"


def _line(server: Server) -> socket.socket:
    port = urlsplit(server.address).port
    return socket.create_connection(("127.0.0.1", port or 0), timeout=SECONDS * 2)


@pytest.mark.parametrize("header", [b"a: " + b"b" * 70_000, b"a: b\r\n" * 12_000])
def test_headers_that_never_end_are_refused(server: Server, header: bytes) -> None:
    with _line(server) as line:
        line.sendall(ASKED + header)
        told = rest(line)  # nothing, where what was sent after the refusal cut it off
        assert not told or told.startswith(b"HTTP/1.1 431 ")


def test_a_request_for_two_hosts_is_for_none(server: Server) -> None:
    with _line(server) as line:
        line.sendall(ASKED + b"host: progress.example.org\r\n\r\n")
        assert rest(line).startswith(b"HTTP/1.1 400 ")


def test_what_is_not_whole_in_time_is_let_go_and_an_open_page_is_not(server: Server) -> None:
    upload = (
        b"PUT /_stcore/upload_file/s/f HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 99\r\n\r\n"
    )
    begun = [b"", b"GET", ASKED, ASKED + b"a: b\r\n", upload + b"abc"]
    page = f"{server.address.replace('http', 'ws', 1)}/_stcore/stream"
    with connect(page) as stream:
        began = time.monotonic()
        lines = [_line(server) for _ in begun]
        for line, part in zip(lines, begun, strict=True):
            line.sendall(part)
        for line in lines:
            rest(line)  # an upload without a right to it is refused before it is whole
            line.close()
        assert SECONDS * 0.9 < time.monotonic() - began < SECONDS * 1.9
        stream.ping().wait(5)
