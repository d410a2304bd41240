"""A provider that stops in the middle of an answer is away, and nobody's sign-out waits for it."""

import socket
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

import pytest

from people import openid
from people.openid import OpenIdClient, OpenIdError
from people.providers import Provider

HALF = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"
PACKED = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nno gzip.."
TOO_LONG = b"HTTP/1.1 200 OK\r\n\r\n{" + b" " * openid.MOST_BYTES + b"}"


class HalfProvider:
    """Answers each request with `said`, and ends the connection unless it `stalls`."""

    def __init__(self, listening: socket.socket, said: bytes, *, stalls: bool) -> None:
        self._listening, self._said, self._stalls = listening, said, stalls
        self._open: list[socket.socket] = []

    def answer(self) -> None:
        while True:
            try:
                asking, _ = self._listening.accept()
            except OSError:
                return
            asking.recv(65_536)
            with suppress(ConnectionError):  # who has read enough hangs up
                asking.sendall(self._said)
            self._open.append(asking)
            if not self._stalls:
                asking.close()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for asking in self._open:
            asking.close()


@pytest.fixture(
    params=[
        *((HALF, True, "away"), (HALF, False, "away"), (CHUNKED, False, "away")),
        *((PACKED, False, "away"), (TOO_LONG, False, "broken")),
    ],
    ids=["stalls", "breaks off", "miscounts", "mispacks", "goes on"],
)
def half_answered(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[OpenIdClient, str]]:
    """A client of such a provider, and what is the matter with that."""
    monkeypatch.setattr(openid, "PATIENCE", 0.3)
    listening = socket.create_server(("127.0.0.1", 0))
    said, stalls, fault = request.param
    half = HalfProvider(listening, said, stalls=stalls)
    thread = Thread(target=half.answer)
    thread.start()
    issuer = f"http://127.0.0.1:{listening.getsockname()[1]}"
    about = ("house", {"en": "the house"}, issuer, "progress", "x", ("openid",))
    client = OpenIdClient(Provider(*about, follows=False, rules=()), "https://here.example/back")
    yield client, fault
    half.close()
    thread.join()


@pytest.mark.faults("a provider that is down, at the start or at the callback")
def test_half_an_answer_is_none(half_answered: tuple[OpenIdClient, str]) -> None:
    client, fault = half_answered
    with pytest.raises(OpenIdError, match=f"^{fault}: "):
        client.begin_address("state", "nonce", "verifier")
    assert client.end_address("", "https://here.example/sign-in") == ""
