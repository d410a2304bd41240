"""A client who is slow, or whose headers never end, is let go; all others are served meanwhile."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from websockets.sync.client import connect

from public.http import timeouts
from tests.public.connections import rest

SOON = 0.4
LONG = 20_000_000  # more than a connection holds on its way
ASKED = b"GET / HTTP/1.1\r\nhost: here\r\n"


async def _answer(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"read {len(await request.body())}")


async def _long(_: Request) -> PlainTextResponse:
    return PlainTextResponse("x" * LONG)


async def _echo(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text(await socket.receive_text())


ROUTES = [
    Route("/", _answer, methods=["GET", "POST"]),
    Route("/long", _long),
    WebSocketRoute("/echo", _echo),
]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Of a server that was told nothing of it, and only met our middleware."""
    app = Starlette(routes=ROUTES, middleware=[Middleware(timeouts.Timeouts)])
    made = uvicorn.Config(app, port=0, log_config=None)
    server = uvicorn.Server(made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timeouts, "SECONDS", SOON)
        patch.setattr(timeouts, "UNREAD", SOON)
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]
        server.should_exit = True
        thread.join()


@pytest.fixture
def line(port: int) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        yield connection


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"\r\n",
        b"GET",
        ASKED,
        b"POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\nabc",
    ],
)
def test_what_is_not_whole_in_time_is_let_go(line: socket.socket, begun: bytes) -> None:
    began = time.monotonic()
    line.sendall(begun)
    assert rest(line) == b""
    assert SOON * 0.9 < time.monotonic() - began < 5


def test_a_byte_now_and_then_gains_no_time(line: socket.socket) -> None:
    began = time.monotonic()
    line.sendall(ASKED)
    with pytest.raises(ConnectionError):
        _dribble(line)
    assert time.monotonic() - began < 5


def _dribble(line: socket.socket) -> None:
    for _ in range(100):
        line.sendall(b"a: b\r\n")
        time.sleep(0.05)


def test_a_body_that_goes_on_is_given_time(line: socket.socket) -> None:
    line.sendall(b"POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 20000\r\n\r\n")
    for _ in range(10):
        line.sendall(b"x" * 2_000)  # for each of these a quarter of a second
        time.sleep(SOON / 4)
    assert b"read 20000" in line.recv(65_536)


def test_a_body_of_a_byte_now_and_then_is_not(line: socket.socket) -> None:
    began = time.monotonic()
    line.sendall(b"POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 20000\r\n\r\n")
    with pytest.raises(ConnectionError):
        _dribble(line)
    assert time.monotonic() - began < 5


def test_a_websocket_may_be_silent_for_as_long_as_it_likes(port: int) -> None:
    with connect(f"ws://127.0.0.1:{port}/echo") as socket:
        time.sleep(SOON * 3)
        socket.send("still here")
        assert socket.recv(5) == "still here"


@pytest.mark.parametrize("second", [b"here", b"elsewhere", b""])
def test_a_request_for_two_hosts_is_for_none(line: socket.socket, second: bytes) -> None:
    line.sendall(ASKED + b"Host: " + second + b"\r\n\r\n")
    assert rest(line).startswith(b"HTTP/1.1 400 ")


def test_neither_does_a_second_request_of_the_same_connection(line: socket.socket) -> None:
    line.sendall(ASKED + b"\r\n")
    assert b"read 0" in line.recv(65_536)
    began = time.monotonic()
    line.sendall(b"\r\n")
    assert rest(line) == b""
    assert time.monotonic() - began < 5


def test_who_reads_nothing_of_an_answer_is_let_go(line: socket.socket) -> None:
    line.sendall(b"GET /long HTTP/1.1\r\nhost: here\r\n\r\n")
    time.sleep(SOON * 4)
    assert len(rest(line)) < LONG


def test_who_reads_slowly_gets_all_of_it(line: socket.socket) -> None:
    line.sendall(b"GET /long HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n")
    told = 0
    while some := line.recv(400_000):
        told += len(some)
        time.sleep(0.03)
    assert told > LONG


@pytest.mark.parametrize("header", [b"a: " + b"b" * 70_000, b"a: b\r\n" * 12_000])
def test_headers_that_never_end_are_refused(line: socket.socket, header: bytes) -> None:
    began = time.monotonic()
    line.sendall(ASKED + header)
    told = rest(line)  # nothing, where what was sent after the refusal cut it off
    assert not told or told.startswith(b"HTTP/1.1 431 ")
    assert time.monotonic() - began < SOON


def test_who_tells_much_but_not_too_much_is_answered(line: socket.socket) -> None:
    line.sendall(ASKED + b"a: " + b"b" * 60_000 + b"\r\n\r\n")
    assert b"read 0" in line.recv(65_536)
    line.sendall(b"POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 200000\r\n\r\n")
    line.sendall(b"x" * 200_000)
    assert b"read 200000" in line.recv(65_536)


def test_a_long_body_may_come_in_one_piece_with_its_headers(line: socket.socket) -> None:
    told = b"POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 200000\r\n\r\n" + b"x" * 200_000
    for _ in range(3):
        line.sendall(told)
        assert b"read 200000" in line.recv(65_536)


def test_headers_that_never_end_are_refused_after_another_request_too(line: socket.socket) -> None:
    line.sendall(ASKED + b"\r\n")
    assert b"read 0" in line.recv(65_536)
    line.sendall(ASKED + b"a: " + b"b" * 70_000)
    told = rest(line)
    assert not told or told.startswith(b"HTTP/1.1 431 ")


def test_many_who_wait_keep_nobody_from_being_served(port: int, line: socket.socket) -> None:
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(50)]
    for each in slow:
        each.sendall(b"GET / HT")
    line.sendall(ASKED + b"\r\n")
    assert b"read 0" in line.recv(65_536)
    for each in slow:
        assert rest(each) == b""
        each.close()
